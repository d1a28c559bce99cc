package dk.bip.core.change;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.util.Objects;
import java.util.Optional;

/**
 * Gulliksen, Lord and Novick: the later score is expected to lie nearer to the mean of the earlier ones, as regression to the mean has it.
 *
 * <p>index = ((post - M) - r (pre - M)) / (SD sqrt(1 - r^2)) with the mean M and standard deviation SD of the earlier scores and the
 * reliability r; a change where its size exceeds 1.96. The denominator is the standard error of prediction of one score from a parallel one.
 * H. Gulliksen (1950), "Theory of mental tests"; F. M. Lord and M. R. Novick (1968), "Statistical theories of mental test scores"; as put by
 * L. M. Hsu (1989), Behavioral Assessment 11, 459-467, and (1995), Journal of Consulting and Clinical Psychology 63, 141-144. The group is
 * expected to stay where it was: a shift of the whole group counts as change of each in it.
 *
 * <p>Needs the two scores, the statistics of the group and a reliability. Immutable and thread-safe.
 *
 * @param group the group that the person belongs to
 * @param reliability the reliability of the scores, between 0 and 1 and neither
 */
public record GulliksenLordNovick(GroupStatistics group, double reliability) implements ReliableChangeMethod {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param group the group that the person belongs to
     * @param reliability the reliability of the scores, between 0 and 1 and neither
     * @throws NullPointerException if the group is null
     * @throws IllegalArgumentException if the reliability is out of range, or not a number
     */
    public GulliksenLordNovick {
        Objects.requireNonNull(group, "group");
        Checks.between(reliability, 0, 1, "reliability");
    }

    @Override
    public String code() {
        return "GLN";
    }

    @Override
    public String source() {
        return "Gulliksen (1950) and Lord and Novick (1968), as in Hsu (1995), Journal of Consulting and Clinical Psychology 63, 141-144";
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
        return group.preStandardDeviation() * Math.sqrt(1 - reliability * reliability);
    }

    @Override
    public Optional<GulliksenLordNovick> withReliability(double other) {
        return Optional.of(new GulliksenLordNovick(group, other));
    }

    private Object writeReplace() {
        return new Proxy().holding(group, reliability);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new GulliksenLordNovick(parts.next(GroupStatistics.class), parts.number());
        }
    }
}
