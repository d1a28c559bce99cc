package dk.bip.core.change;

import dk.bip.core.indicator.Direction;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.StudentDistribution;
import java.io.Serializable;

/**
 * The mean change of a group, held against the least difference that matters.
 *
 * <p>The interval is mean -/+ t SD / sqrt(n), with the standard deviation SD of the changes and the two-sided 95 % point t of Student's
 * distribution with n - 1 degrees of freedom, as in R's paired {@code t.test}. It is about the mean of the group: of a group whose mean matters,
 * many a person may have stood still. The verdicts are those of L. Hespanhol, C. S. Vallio, L. M. Costa and B. T. Saragiotto (2019), Brazilian
 * Journal of Physical Therapy 23, 290-301, to either side.
 *
 * <p>Immutable and thread-safe; holds no one person's score.
 *
 * @param mean the mean change towards the better, in units of the scale, finite: negative where it is for the worse
 * @param lower the lower bound of its 95 % interval, at most the mean
 * @param upper the upper bound of its 95 % interval, at least the mean
 * @param difference the least difference that matters, in units of the scale, positive and finite
 */
public record GroupChange(double mean, double lower, double upper, double difference) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final double LEVEL = 0.95;

    /**
     * Checks the numbers.
     *
     * @param mean the mean change towards the better, in units of the scale, finite: negative where it is for the worse
     * @param lower the lower bound of its 95 % interval, at most the mean
     * @param upper the upper bound of its 95 % interval, at least the mean
     * @param difference the least difference that matters, in units of the scale, positive and finite
     * @throws IllegalArgumentException if a number is out of range, or not a number
     */
    public GroupChange {
        mean = Checks.finite(mean, "mean");
        lower = Checks.finite(lower, "lower");
        upper = Checks.finite(upper, "upper");
        Checks.that(lower <= mean && mean <= upper, "mean must lie from lower to upper");
        Checks.that(
                difference > 0 && difference <= Double.MAX_VALUE,
                "difference must be positive and finite, but is " + difference);
    }

    static GroupChange of(GroupStatistics group, Direction direction, MinimalImportantDifference important) {
        double mean = direction.towardsBetter(group.meanChange());
        double half = StudentDistribution.halfWidth(LEVEL, group.count() - 1)
                * group.changeStandardDeviation()
                / Math.sqrt(group.count());
        return new GroupChange(mean, mean - half, mean + half, important.difference());
    }

    /**
     * Returns how the mean change lies to none and to the least difference that matters, for the better or for the worse.
     *
     * @return the verdict on the size of the mean change; its sign says to which side
     */
    public GroupVerdict verdict() {
        double size = Math.abs(mean);
        double near = mean < 0 ? -upper : lower;
        double far = mean < 0 ? -lower : upper;
        if (!(near > 0)) {
            return GroupVerdict.NOT_TOLD_FROM_NONE;
        }
        if (far < difference) {
            return GroupVerdict.TOO_SMALL_TO_MATTER;
        }
        if (size < difference) {
            return GroupVerdict.NOT_TOLD_FROM_MATTERING;
        }
        return near > difference ? GroupVerdict.MATTERS : GroupVerdict.PROBABLY_MATTERS;
    }
}
