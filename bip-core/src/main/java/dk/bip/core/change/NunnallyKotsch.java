package dk.bip.core.change;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.util.Objects;
import java.util.Optional;

/**
 * Nunnally and Kotsch: the later score is held against the true score that is to be expected of the earlier one, with the error of both, where
 * the two measurements may be of different reliability.
 *
 * <p>index = (post - (r1 (pre - M) + M)) / (SD sqrt(r1^2 (1 - r1) + 1 - r2)) with the mean M and standard deviation SD of the earlier scores
 * and the reliabilities r1 and r2 of the two measurements; a change where its size exceeds 1.96. J. C. Nunnally and W. E. Kotsch (1983),
 * "Studies of individual subjects: Logic and methods of analysis", British Journal of Clinical Psychology 22, 83-93.
 *
 * <p>Needs the two scores, the statistics of the group and the reliability of each measurement. Immutable and thread-safe.
 *
 * @param group the group that the person belongs to
 * @param reliability the reliability of the earlier scores, between 0 and 1 and neither
 * @param postReliability the reliability of the later scores, between 0 and 1 and neither
 */
public record NunnallyKotsch(GroupStatistics group, double reliability, double postReliability)
        implements ReliableChangeMethod {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param group the group that the person belongs to
     * @param reliability the reliability of the earlier scores, between 0 and 1 and neither
     * @param postReliability the reliability of the later scores, between 0 and 1 and neither
     * @throws NullPointerException if the group is null
     * @throws IllegalArgumentException if a reliability is out of range, or not a number
     */
    public NunnallyKotsch {
        Objects.requireNonNull(group, "group");
        Checks.between(reliability, 0, 1, "reliability");
        Checks.between(postReliability, 0, 1, "postReliability");
    }

    @Override
    public String code() {
        return "NK";
    }

    @Override
    public String source() {
        return "Nunnally and Kotsch (1983), British Journal of Clinical Psychology 22, 83-93";
    }

    @Override
    public double criticalValue() {
        return TWO_SIDED_95;
    }

    @Override
    public double expected(double pre) {
        return group.expectedTrueScore(pre, reliability);
    }

    @Override
    public double standardError() {
        return group.preStandardDeviation()
                * Math.sqrt(reliability * reliability * (1 - reliability) + 1 - postReliability);
    }

    /**
     * Returns the same method with another reliability of the earlier scores; that of the later ones stays.
     *
     * @param other the reliability of the earlier scores, between 0 and 1 and neither
     * @return the method
     * @throws IllegalArgumentException if the reliability is out of range, or not a number
     */
    @Override
    public Optional<NunnallyKotsch> withReliability(double other) {
        return Optional.of(new NunnallyKotsch(group, other, postReliability));
    }

    private Object writeReplace() {
        return new Proxy().holding(group, reliability, postReliability);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new NunnallyKotsch(parts.next(GroupStatistics.class), parts.number(), parts.number());
        }
    }
}
