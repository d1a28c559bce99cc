package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import dk.bip.model.internal.Probabilities;
import java.io.Serializable;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One estimated coefficient with its uncertainty. Immutable, thread-safe and serializable.
 *
 * <p>The standard error is the root of the variance of the table it comes from, so that with cluster-robust errors the
 * statistic, p and the interval are robust too.
 */
public final class Coefficient implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String term;
    private final double estimate;
    private final double standardError;
    private final double degreesOfFreedom;

    Coefficient(String term, double estimate, double standardError, double degreesOfFreedom) {
        this.term = term;
        this.estimate = estimate;
        this.standardError = standardError;
        this.degreesOfFreedom = degreesOfFreedom;
    }

    /**
     * The term: a column's name, or {@link CoefficientTable#INTERCEPT}.
     *
     * @return the name
     */
    public String term() {
        return term;
    }

    /**
     * The estimate.
     *
     * @return the coefficient, on the scale of the linear predictor
     */
    public double estimate() {
        return estimate;
    }

    /**
     * The standard error of the estimate.
     *
     * @return at least 0
     */
    public double standardError() {
        return standardError;
    }

    /**
     * estimate / standard error: R's "z value", or "t value" where {@link #degreesOfFreedom} is there.
     *
     * @return the statistic
     */
    public double z() {
        return estimate / standardError;
    }

    /**
     * The degrees of freedom of the t distribution that the statistic is compared with.
     *
     * @return the degrees of freedom; empty where the distribution is the normal one
     */
    public OptionalDouble degreesOfFreedom() {
        return degreesOfFreedom == Double.POSITIVE_INFINITY
                ? OptionalDouble.empty()
                : OptionalDouble.of(degreesOfFreedom);
    }

    /**
     * The two-sided Wald p value of the hypothesis that the coefficient is 0.
     *
     * @return from 0 to 1
     */
    public double p() {
        return Probabilities.twoSided(z(), degreesOfFreedom);
    }

    /**
     * The Wald interval: estimate -/+ quantile x standard error.
     *
     * @param level the level, between 0 and 1 and neither, such as 0.95
     * @return the interval
     * @throws IllegalArgumentException if the level is out of range
     */
    public ConfidenceInterval confidenceInterval(double level) {
        Checks.between(level, 0, 1, "level");
        double half = Probabilities.halfWidth(level, degreesOfFreedom) * standardError;
        return new ConfidenceInterval(level, estimate - half, estimate + half);
    }

    /**
     * The coefficient in one line.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s: %.6g (%.6g)", term, estimate, standardError);
    }
}
