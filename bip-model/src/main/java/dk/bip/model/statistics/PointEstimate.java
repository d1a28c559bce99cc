package dk.bip.model.statistics;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.Digits;
import java.io.Serializable;

/**
 * An estimate with its standard error, of a quantity that may have bounds. Immutable, thread-safe and serializable.
 *
 * @param estimate the estimate, finite and within the bounds
 * @param standardError the standard error, finite, at least 0
 * @param minimum the minimum value that the quantity can have; negative infinity where it has no bound
 * @param maximum the maximum value that the quantity can have; positive infinity where it has no bound
 */
public record PointEstimate(double estimate, double standardError, double minimum, double maximum)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param estimate the estimate, finite and within the bounds
     * @param standardError the standard error, finite, at least 0
     * @param minimum the minimum value that the quantity can have; negative infinity where it has no bound
     * @param maximum the maximum value that the quantity can have; positive infinity where it has no bound
     * @throws IllegalArgumentException if estimate or standard error is not finite, the standard error is negative, or the estimate is
     *     out of bounds
     */
    public PointEstimate {
        Checks.that(Math.abs(estimate) <= Double.MAX_VALUE, "estimate must be finite, but is " + estimate);
        Checks.that(
                standardError >= 0 && standardError <= Double.MAX_VALUE,
                "standardError must be finite and at least 0, but is " + standardError);
        Checks.that(
                estimate >= minimum && estimate <= maximum,
                "estimate must be from " + minimum + " to " + maximum + ", but is " + estimate);
        estimate += 0.0;
        minimum += 0.0;
        maximum += 0.0;
    }

    /**
     * Returns an estimated share.
     *
     * @param estimate the share, from 0 to 1
     * @param standardError the standard error, finite, at least 0
     * @return the estimate
     * @throws IllegalArgumentException if a part is out of range
     */
    public static PointEstimate ofShare(double estimate, double standardError) {
        return new PointEstimate(estimate, standardError, 0, 1);
    }

    /**
     * Returns an estimated difference of two shares.
     *
     * @param estimate the difference, from -1 to 1
     * @param standardError the standard error, finite, at least 0
     * @return the estimate
     * @throws IllegalArgumentException if a part is out of range
     */
    public static PointEstimate ofDifference(double estimate, double standardError) {
        return new PointEstimate(estimate, standardError, -1, 1);
    }

    /**
     * Returns an estimate of a quantity without bounds.
     *
     * @param estimate the estimate, finite
     * @param standardError the standard error, finite, at least 0
     * @return the estimate
     * @throws IllegalArgumentException if a part is not finite or the standard error is negative
     */
    public static PointEstimate of(double estimate, double standardError) {
        return new PointEstimate(estimate, standardError, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /**
     * The Wald interval at 95 %, within the bounds of the quantity.
     *
     * @return the interval at the level 0.95
     */
    public ConfidenceInterval confidenceInterval() {
        return confidenceInterval(ConfidenceInterval.USUAL_LEVEL);
    }

    /**
     * The Wald interval, estimate -/+ normal quantile x standard error, within the bounds of the quantity.
     *
     * @param level the level, between 0 and 1 and neither, such as 0.95
     * @return the interval
     * @throws IllegalArgumentException if the level is out of range
     */
    public ConfidenceInterval confidenceInterval(double level) {
        return ConfidenceInterval.wald(estimate, standardError, level, minimum, maximum);
    }

    /**
     * Returns the estimate and its standard error.
     *
     * @return such as {@code 0.2500 (standard error 0.1250)}, not for parsing
     */
    @Override
    public String toString() {
        return Digits.of(estimate) + " (standard error " + Digits.of(standardError) + ")";
    }
}
