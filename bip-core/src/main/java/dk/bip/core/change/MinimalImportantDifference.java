package dk.bip.core.change;

import dk.bip.core.indicator.Direction;
import dk.bip.core.internal.Checks;

/**
 * The change held against the least that matters to people, which is anchored outside the scale: index = (post - pre) / difference, and a
 * change where its size is 1 or more.
 *
 * <p>The difference is the caller's, from a study that asked people what they felt as better (R. Jaeschke, J. Singer and G. H. Guyatt, 1989,
 * "Measurement of health status: Ascertaining the minimal clinically important difference", Controlled Clinical Trials 10, 407-415); none is
 * published for BIP. It knows nothing of measurement error: where it is smaller than the {@link SmallestDetectableChange}, single changes of
 * that size are often chance. {@link ChangeAssessment} asks for both. Of a whole group {@link #ofGroup} judges the mean.
 *
 * <p>Needs the two scores. Immutable and thread-safe.
 *
 * @param difference the least change that matters, in units of the scale, positive and finite
 */
public record MinimalImportantDifference(double difference) implements ChangeMethod {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the difference.
     *
     * @param difference the least change that matters, in units of the scale, positive and finite
     * @throws IllegalArgumentException if the difference is out of range, or not a number
     */
    public MinimalImportantDifference {
        Checks.that(
                difference > 0 && difference <= Double.MAX_VALUE,
                "difference must be positive and finite, but is " + difference);
    }

    @Override
    public String code() {
        return "MID";
    }

    @Override
    public String source() {
        return "Jaeschke, Singer and Guyatt (1989), Controlled Clinical Trials 10, 407-415";
    }

    /**
     * Returns the change in units of the difference.
     *
     * @param pair the scores
     * @return (post - pre) / difference
     * @throws IllegalArgumentException if the quotient is not finite
     */
    @Override
    public double index(ScorePair pair) {
        return Checks.finite(pair.change() / difference, "the change in units of the difference");
    }

    @Override
    public double criticalValue() {
        return 1;
    }

    @Override
    public boolean isChange(double size) {
        return size >= 1;
    }

    /**
     * Returns the verdict on the mean change of a group.
     *
     * @param group the statistics of the group
     * @param direction which way is for the better
     * @return the mean change with its 95 % interval, held against the difference
     * @throws NullPointerException if an argument is null
     */
    public GroupChange ofGroup(GroupStatistics group, Direction direction) {
        return GroupChange.of(group, direction, this);
    }
}
