package dk.bip.core.change;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.util.Objects;
import java.util.Optional;

/**
 * Hsu, Linn and Lord: the later score is expected to lie nearer to the mean of the later ones than the earlier did to that of the earlier, so
 * that what the whole group did counts as nobody's change.
 *
 * <p>index = ((post - M2) - r (pre - M1)) / (SD sqrt(1 - r^2)) with the means M1 and M2 of the earlier and the later scores, the standard
 * deviation SD of the earlier ones and the reliability r; a change where its size exceeds 1.96. L. M. Hsu (1989), "Reliable changes in
 * psychotherapy: Taking into account regression toward the mean", Behavioral Assessment 11, 459-467, after R. L. Linn and F. M. Lord. Where
 * all of a group rise alike it finds no change in any of them.
 *
 * <p>Needs the two scores, the statistics of the group and a reliability. Immutable and thread-safe.
 *
 * @param group the group that the person belongs to
 * @param reliability the reliability of the scores, between 0 and 1 and neither
 */
public record HsuLinnLord(GroupStatistics group, double reliability) implements ReliableChangeMethod {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param group the group that the person belongs to
     * @param reliability the reliability of the scores, between 0 and 1 and neither
     * @throws NullPointerException if the group is null
     * @throws IllegalArgumentException if the reliability is out of range, or not a number
     */
    public HsuLinnLord {
        Objects.requireNonNull(group, "group");
        Checks.between(reliability, 0, 1, "reliability");
    }

    @Override
    public String code() {
        return "HLL";
    }

    @Override
    public String source() {
        return "Hsu (1989), Behavioral Assessment 11, 459-467";
    }

    @Override
    public double criticalValue() {
        return TWO_SIDED_95;
    }

    @Override
    public double expected(double pre) {
        return group.expectedTrueScore(pre, reliability) + group.meanChange();
    }

    @Override
    public double standardError() {
        return group.preStandardDeviation() * Math.sqrt(1 - reliability * reliability);
    }

    @Override
    public Optional<HsuLinnLord> withReliability(double other) {
        return Optional.of(new HsuLinnLord(group, other));
    }

    private Object writeReplace() {
        return new Proxy().holding(group, reliability);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new HsuLinnLord(parts.next(GroupStatistics.class), parts.number());
        }
    }
}
