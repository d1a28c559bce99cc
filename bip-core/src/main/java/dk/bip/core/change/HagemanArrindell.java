package dk.bip.core.change;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.util.Objects;
import java.util.Optional;

/**
 * Hageman and Arrindell: the true change that is to be expected of the change seen, which lies nearer to the mean change of the group.
 *
 * <p>With the standard error of measurement SE = SD1 sqrt(1 - r) and the reliability of the change, r_dd = 1 - 2 SE^2 / (SD1^2 + SD2^2 - 2 c
 * SD1 SD2), where SD1 and SD2 are the standard deviations of the earlier and the later scores, c is their correlation and r the reliability,
 *
 * <pre>
 *   index = ((post - pre) r_dd + (M2 - M1) (1 - r_dd)) / (sqrt(r_dd) sqrt(2) SE)
 * </pre>
 *
 * <p>with the means M1 and M2. It is a change where the size of the index exceeds 1.65: the paper bounds the risk of a wrong verdict at 5 % to
 * each side. The other way to write r_dd, (SD1^2 r11 + SD2^2 r22 - 2 c SD1 SD2) / (SD1^2 + SD2^2 - 2 c SD1 SD2) with r11 = 1 - SE^2 / SD1^2 and
 * r22 = 1 - SE^2 / SD2^2, is the same. W. J. J. M. Hageman and W. A. Arrindell (1999), "Establishing clinically significant change: increment of
 * precision and the distinction between individual and group level of analysis", Behaviour Research and Therapy 37, 1169-1193. The paper's second
 * index, of whether the true score lies beyond a boundary, is not here: {@link ChangeAssessment} sets the scores themselves against one boundary
 * whatever the method (ours).
 *
 * <p>Needs the two scores, the statistics of the group and a reliability high enough for the group to differ in its changes by more than
 * measurement error. Immutable and thread-safe.
 *
 * @param group the group that the person belongs to
 * @param reliability the reliability of the earlier scores, between 0 and 1 and neither, and such that r_dd is positive
 */
public record HagemanArrindell(GroupStatistics group, double reliability) implements ReliableChangeMethod {

    /** The one-sided 95 % point of a normal variable, as the paper rounds it. */
    public static final double ONE_SIDED_95 = 1.65;

    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param group the group that the person belongs to
     * @param reliability the reliability of the earlier scores, between 0 and 1 and neither, and such that r_dd is positive
     * @throws NullPointerException if the group is null
     * @throws IllegalArgumentException if the reliability is out of range, or not a number, or r_dd is not positive
     */
    public HagemanArrindell {
        Objects.requireNonNull(group, "group");
        Checks.between(reliability, 0, 1, "reliability");
        Checks.that(
                changeReliability(group, reliability) > 0,
                "reliability must be so high that the changes of the group differ by more than measurement error",
                "use another method, or a reliability of test and retest?");
    }

    private static double changeReliability(GroupStatistics group, double reliability) {
        double ratio = group.changeStandardDeviation() / group.preStandardDeviation();
        return 1 - 2 * (1 - reliability) / (ratio * ratio);
    }

    /**
     * Returns the reliability of the change.
     *
     * @return r_dd, above 0 and below 1: the share of the variance of the changes in the group that is not measurement error
     */
    public double changeReliability() {
        return changeReliability(group, reliability);
    }

    @Override
    public String code() {
        return "HA";
    }

    @Override
    public String source() {
        return "Hageman and Arrindell (1999), Behaviour Research and Therapy 37, 1169-1193";
    }

    @Override
    public double criticalValue() {
        return ONE_SIDED_95;
    }

    /**
     * Returns the later score at which the expected true change is nought.
     *
     * @param pre the earlier score, in units of the scale
     * @return pre - (M2 - M1) (1 - r_dd) / r_dd, in units of the scale
     */
    @Override
    public double expected(double pre) {
        double share = changeReliability();
        return pre - group.meanChange() * (1 - share) / share;
    }

    /**
     * Returns what the later score is from the one expected in one unit of the index.
     *
     * @return sqrt(2) SE / sqrt(r_dd), in units of the scale
     */
    @Override
    public double standardError() {
        return Math.sqrt(2) * group.preStandardDeviation() * Math.sqrt((1 - reliability) / changeReliability());
    }

    @Override
    public Optional<HagemanArrindell> withReliability(double other) {
        return changeReliability(group, Checks.between(other, 0, 1, "reliability")) > 0
                ? Optional.of(new HagemanArrindell(group, other))
                : Optional.empty();
    }

    private Object writeReplace() {
        return new Proxy().holding(group, reliability);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new HagemanArrindell(parts.next(GroupStatistics.class), parts.number());
        }
    }
}
