package dk.bip.model.group;

import dk.bip.core.internal.Checks;
import dk.bip.model.internal.Probabilities;
import dk.bip.model.statistics.ConfidenceInterval;
import java.io.Serializable;

/**
 * A difference of two means with its standard error, for comparison with Student's t. Immutable, thread-safe and serializable.
 *
 * @param estimate the difference, finite
 * @param standardError the standard error, finite, more than 0
 * @param degreesOfFreedom the degrees of freedom of t, 1 or more
 */
public record MeanDifference(double estimate, double standardError, int degreesOfFreedom) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param estimate the difference, finite
     * @param standardError the standard error, finite, more than 0
     * @param degreesOfFreedom the degrees of freedom of t, 1 or more
     * @throws IllegalArgumentException if a part is out of range
     */
    public MeanDifference {
        estimate = Checks.finite(estimate, "estimate");
        Checks.that(
                standardError > 0 && standardError <= Double.MAX_VALUE, "standardError must be finite and more than 0");
        Checks.that(degreesOfFreedom >= 1, "degreesOfFreedom must be 1 or more");
    }

    /**
     * Returns the test statistic.
     *
     * @return the difference in standard errors
     */
    public double t() {
        return estimate / standardError;
    }

    /**
     * Returns the two-sided p value.
     *
     * @return how often a difference as large would come from chance alone, if there were none; 0 to 1
     */
    public double p() {
        return Probabilities.twoSided(t(), degreesOfFreedom);
    }

    /**
     * Returns the interval by Student's t.
     *
     * @param level the level, between 0 and 1 and neither, such as 0.95
     * @return the estimate -/+ the quantile x the standard error
     * @throws IllegalArgumentException if the level is out of range
     */
    public ConfidenceInterval confidenceInterval(double level) {
        double reach = Probabilities.halfWidth(Checks.between(level, 0, 1, "level"), degreesOfFreedom) * standardError;
        return new ConfidenceInterval(level, estimate - reach, estimate + reach);
    }
}
