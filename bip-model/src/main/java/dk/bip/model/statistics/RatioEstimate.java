package dk.bip.model.statistics;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.NormalDistribution;
import dk.bip.core.internal.words.Digits;
import java.io.Serializable;

/**
 * An estimated ratio of two probabilities or of two odds, with the standard error of its logarithm. Immutable, thread-safe and serializable.
 *
 * @param ratio the ratio, more than 0 and finite
 * @param logStandardError the standard error of the natural logarithm of the ratio, finite, at least 0
 */
public record RatioEstimate(double ratio, double logStandardError) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param ratio the ratio, more than 0 and finite
     * @param logStandardError the standard error of the natural logarithm of the ratio, finite, at least 0
     * @throws IllegalArgumentException if a part is out of range
     */
    public RatioEstimate {
        Checks.that(ratio > 0 && ratio <= Double.MAX_VALUE, "ratio must be more than 0 and finite, but is " + ratio);
        Checks.that(
                logStandardError >= 0 && logStandardError <= Double.MAX_VALUE,
                "logStandardError must be finite and at least 0, but is " + logStandardError);
    }

    /**
     * The relative difference, ratio - 1.
     *
     * @return such as 0.32 for 32 percent more
     */
    public double relativeDifference() {
        return ratio - 1;
    }

    /**
     * The interval of the ratio at 95 %.
     *
     * @return the interval at the level 0.95
     */
    public ConfidenceInterval confidenceInterval() {
        return confidenceInterval(ConfidenceInterval.USUAL_LEVEL);
    }

    /**
     * The interval of the ratio: exp(log ratio -/+ normal quantile x standard error).
     *
     * @param level the level, between 0 and 1 and neither, such as 0.95
     * @return the interval
     * @throws IllegalArgumentException if the level is out of range
     */
    public ConfidenceInterval confidenceInterval(double level) {
        double reach = reach(level);
        return new ConfidenceInterval(level, ratio / reach, ratio * reach);
    }

    private double reach(double level) {
        return StrictMath.exp(NormalDistribution.halfWidth(level) * logStandardError);
    }

    /**
     * The interval of the relative difference: that of the ratio less 1.
     *
     * @param level the level, between 0 and 1 and neither, such as 0.95
     * @return the interval
     * @throws IllegalArgumentException if the level is out of range
     */
    public ConfidenceInterval relativeInterval(double level) {
        ConfidenceInterval interval = confidenceInterval(level);
        return new ConfidenceInterval(level, interval.lower() - 1, interval.upper() - 1);
    }

    /**
     * Returns the ratio and its interval at 95 %.
     *
     * @return such as {@code 1.250 (95 % 0.9785 to 1.597)}, not for parsing
     */
    @Override
    public String toString() {
        double reach = reach(ConfidenceInterval.USUAL_LEVEL);
        return Digits.of(ratio) + " (95 % " + Digits.of(ratio / reach) + " to " + Digits.of(ratio * reach) + ")";
    }
}
