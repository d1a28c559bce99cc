package dk.bip.model.statistics;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.NormalDistribution;
import dk.bip.core.internal.words.Digits;
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

    /** The level that is meant where none is named: 0.95. */
    public static final double USUAL_LEVEL = 0.95;

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
        lower = Checks.finite(lower, "lower");
        upper = Checks.finite(upper, "upper");
        Checks.that(lower <= upper, "lower must not be above upper");
    }

    /**
     * Returns the Wald interval: estimate -/+ normal quantile x standard error, within the bounds of the quantity.
     *
     * @param estimate the estimate, finite and within the bounds
     * @param standardError the standard error, finite, at least 0
     * @param level the level, between 0 and 1 and neither
     * @param minimum the minimum value that the quantity can have, or negative infinity
     * @param maximum the maximum value that the quantity can have, or positive infinity
     * @return the interval
     * @throws IllegalArgumentException if the level is out of range, or the bounds of the interval are not finite
     */
    public static ConfidenceInterval wald(
            double estimate, double standardError, double level, double minimum, double maximum) {
        double reach = NormalDistribution.halfWidth(Checks.between(level, 0, 1, "level")) * standardError;
        return new ConfidenceInterval(level, Math.max(estimate - reach, minimum), Math.min(estimate + reach, maximum));
    }

    /**
     * Returns the interval of a share by E. B. Wilson (1927), R's {@code prop.test(correct = FALSE)}.
     *
     * @param successes the number of rows with the event, from 0 to the number of rows
     * @param trials the number of rows, at least 1
     * @param level the level, between 0 and 1 and neither
     * @return the interval, within 0 and 1, which holds successes / trials
     * @throws IllegalArgumentException if a number is out of range
     */
    public static ConfidenceInterval wilson(int successes, int trials, double level) {
        Checks.that(
                trials >= 1 && successes >= 0 && successes <= trials,
                "successes must be from 0 to trials, and trials at least 1, but are " + successes + " and " + trials);
        return wilsonOfShare(successes / (double) trials, trials, level);
    }

    /**
     * Returns the interval of a share that was printed rounded, so that no whole number of rows is behind it, by E. B. Wilson (1927).
     *
     * @param share the share, from 0 to 1
     * @param trials the number of rows, at least 1
     * @param level the level, between 0 and 1 and neither
     * @return the interval, within 0 and 1, which holds the share
     * @throws IllegalArgumentException if a number is out of range
     */
    public static ConfidenceInterval wilsonOfShare(double share, int trials, double level) {
        Checks.that(trials >= 1, "trials must be at least 1, but are " + trials);
        double z = NormalDistribution.halfWidth(Checks.between(level, 0, 1, "level"));
        double given = Checks.within(share, 0, 1, "share");
        double centre = given + z * z / (2.0 * trials);
        double reach = z * Math.sqrt(given * (1 - given) / trials + z * z / (4.0 * trials * trials));
        double scale = 1 + z * z / trials;
        return new ConfidenceInterval(
                level,
                given == 0 ? 0 : Math.min(given, (centre - reach) / scale),
                given == 1 ? 1 : Math.max(given, (centre + reach) / scale));
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

    /**
     * Returns the level and the bounds.
     *
     * @return such as {@code 95 % 0.6900 to 0.7340}, not for parsing
     */
    @Override
    public String toString() {
        return LanguageFormat.of(Language.ENGLISH).level(level) + " " + Digits.of(lower) + " to " + Digits.of(upper);
    }
}
