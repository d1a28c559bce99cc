package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import java.io.Serializable;

/**
 * A confidence interval.
 *
 * @param level the share of intervals of this kind that cover the true value, between 0 and 1 and neither
 * @param lower the lower bound, finite
 * @param upper the upper bound, finite, not below the lower
 */
public record ConfidenceInterval(double level, double lower, double upper) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param level the share of intervals of this kind that cover the true value, between 0 and 1 and neither
     * @param lower the lower bound, finite
     * @param upper the upper bound, finite, not below the lower
     * @throws IllegalArgumentException if the level or the bounds are out of order or not finite
     */
    public ConfidenceInterval {
        Checks.between(level, 0, 1, "level");
        Checks.that(Math.abs(lower) <= Double.MAX_VALUE, "lower must be finite, but is " + lower);
        Checks.that(Math.abs(upper) <= Double.MAX_VALUE, "upper must be finite, but is " + upper);
        Checks.that(lower <= upper, "lower must not be above upper, but is " + lower + " for " + upper);
        lower += 0.0;
        upper += 0.0;
    }

    /**
     * Whether a value lies within the bounds, which belong to the interval.
     *
     * @param value the value
     * @return true if it does
     */
    public boolean contains(double value) {
        return value >= lower && value <= upper;
    }
}
