package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.internal.Probabilities;
import dk.bip.model.statistics.ConfidenceInterval;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
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
    private final String whyNoStandardError;

    Coefficient(
            String term, double estimate, double standardError, double degreesOfFreedom, String whyNoStandardError) {
        Checks.that(degreesOfFreedom > 0, "degreesOfFreedom must be more than 0");
        this.term = Checks.notBlank(term, "term");
        this.estimate = Checks.finite(estimate, "estimate");
        this.standardError = Checks.notNegative(standardError, "standardError");
        this.degreesOfFreedom = degreesOfFreedom;
        this.whyNoStandardError = whyNoStandardError;
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
     * Whether the estimate has a standard error: always, but for some cluster-robust ones.
     *
     * @return true if it has
     */
    public boolean hasStandardError() {
        return whyNoStandardError == null;
    }

    /**
     * Why there is no standard error.
     *
     * @return the reason, such as a negative two-way variance; empty where there is one
     */
    public Optional<String> whyNoStandardError() {
        return Optional.ofNullable(whyNoStandardError);
    }

    /**
     * The standard error of the estimate.
     *
     * @return at least 0
     * @throws IllegalStateException if there is none; the message says why
     */
    public double standardError() {
        if (whyNoStandardError != null) {
            throw new IllegalStateException(
                    term + " has no standard error: " + whyNoStandardError + "\nMaybe ask hasStandardError() before?");
        }
        return standardError;
    }

    /**
     * estimate / standard error: R's "z value", or "t value" where {@link #degreesOfFreedom} is there.
     *
     * @return the statistic
     * @throws IllegalStateException if there is no standard error
     */
    public double z() {
        return estimate / standardError();
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
     * @throws IllegalStateException if there is no standard error
     */
    public double p() {
        return Probabilities.twoSided(z(), degreesOfFreedom);
    }

    /**
     * The Wald interval at 95 %: estimate -/+ quantile x standard error.
     *
     * @return the interval at the level 0.95
     * @throws IllegalStateException if there is no standard error
     */
    public ConfidenceInterval confidenceInterval() {
        return confidenceInterval(ConfidenceInterval.USUAL_LEVEL);
    }

    /**
     * The Wald interval: estimate -/+ quantile x standard error.
     *
     * @param level the level, between 0 and 1 and neither, such as 0.95
     * @return the interval
     * @throws IllegalArgumentException if the level is out of range
     * @throws IllegalStateException if there is no standard error
     */
    public ConfidenceInterval confidenceInterval(double level) {
        Checks.between(level, 0, 1, "level");
        double half = Probabilities.halfWidth(level, degreesOfFreedom) * standardError();
        return new ConfidenceInterval(level, estimate - half, estimate + half);
    }

    /**
     * The coefficient in one line.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return hasStandardError()
                ? String.format(Locale.ROOT, "%s: %.6g (%.6g)", term, estimate, standardError)
                : String.format(Locale.ROOT, "%s: %.6g (no standard error)", term, estimate);
    }

    private Object writeReplace() {
        return new Proxy().holding(term, estimate, standardError, degreesOfFreedom, whyNoStandardError);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new Coefficient(
                    parts.text(), parts.number(), parts.number(), parts.number(), parts.nextOrNull(String.class));
        }
    }
}
