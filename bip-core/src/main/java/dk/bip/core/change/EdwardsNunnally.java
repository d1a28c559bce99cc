package dk.bip.core.change;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.util.Objects;
import java.util.Optional;

/**
 * Edwards and Nunnally: the later score is held against an interval about the true score that is to be expected of the earlier one.
 *
 * <p>index = (post - (r (pre - M) + M)) / (SD sqrt(1 - r)) with the mean M and standard deviation SD of the earlier scores and the
 * reliability r; a change where its size exceeds 1.96. The denominator is the standard error of measurement, of one score: the error of the
 * expected true score is left out, so more people seem to have changed than by {@link GulliksenLordNovick}. D. C. Speer (1992), "Clinically
 * significant change: Jacobson and Truax (1991) revisited", Journal of Consulting and Clinical Psychology 60, 402-408, after D. W. Edwards, R. M.
 * Yarvis, D. P. Mueller, H. C. Zingale and W. J. Wagman (1978), Evaluation Quarterly 2, 275-291, and J. C. Nunnally (1967), "Psychometric
 * theory". Speer writes two standard errors, the round number of 1.96.
 *
 * <p>Needs the two scores, the statistics of the group and a reliability. Immutable and thread-safe.
 *
 * @param group the group that the person belongs to
 * @param reliability the reliability of the scores, between 0 and 1 and neither
 */
public record EdwardsNunnally(GroupStatistics group, double reliability) implements ReliableChangeMethod {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param group the group that the person belongs to
     * @param reliability the reliability of the scores, between 0 and 1 and neither
     * @throws NullPointerException if the group is null
     * @throws IllegalArgumentException if the reliability is out of range, or not a number
     */
    public EdwardsNunnally {
        Objects.requireNonNull(group, "group");
        Checks.between(reliability, 0, 1, "reliability");
    }

    @Override
    public String code() {
        return "EN";
    }

    @Override
    public String source() {
        return "Edwards et al. (1978) and Nunnally (1967), as in Speer (1992), Journal of Consulting and Clinical Psychology 60, 402-408";
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
        return group.preStandardDeviation() * Math.sqrt(1 - reliability);
    }

    @Override
    public Optional<EdwardsNunnally> withReliability(double other) {
        return Optional.of(new EdwardsNunnally(group, other));
    }

    private Object writeReplace() {
        return new Proxy().holding(group, reliability);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new EdwardsNunnally(parts.next(GroupStatistics.class), parts.number());
        }
    }
}
