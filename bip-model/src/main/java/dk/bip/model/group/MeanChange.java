package dk.bip.model.group;

import dk.bip.core.internal.Checks;
import dk.bip.model.internal.Probabilities;
import dk.bip.model.statistics.ConfidenceInterval;
import java.io.Serializable;

/**
 * The mean change of a group, towards the better, in units of the scale. Immutable, thread-safe and serializable.
 *
 * @param citizens the number of citizens n, 2 or more
 * @param mean the mean, finite; above 0 for the better
 * @param standardDeviation how far the changes of citizens lie apart, with n - 1; finite, at least 0
 * @param errorOfMeasurement the standard error that the mean would have from measurement alone, if nobody had changed: the root of the sum
 *     of the squared standard errors of the changes, divided by n; finite, at least 0
 */
public record MeanChange(int citizens, double mean, double standardDeviation, double errorOfMeasurement)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param citizens the number of citizens, 2 or more
     * @param mean the mean, finite
     * @param standardDeviation the standard deviation, finite, at least 0
     * @param errorOfMeasurement the standard error from measurement alone, finite, at least 0
     * @throws IllegalArgumentException if a part is out of range
     */
    public MeanChange {
        Checks.that(citizens >= 2, () -> "citizens must be 2 or more, but is " + citizens);
        mean = Checks.finite(mean, "mean");
        standardDeviation = Checks.notNegative(standardDeviation, "standardDeviation");
        errorOfMeasurement = Checks.notNegative(errorOfMeasurement, "errorOfMeasurement");
    }

    /**
     * Returns the standard error of the mean.
     *
     * @return the standard deviation divided by the root of n
     */
    public double standardError() {
        return standardDeviation / Math.sqrt(citizens);
    }

    /**
     * Returns the interval of the mean by Student's t with n - 1 degrees of freedom: where the mean of citizens like these would lie. What
     * it does not hold is that they changed for any reason of the caseworker's or the team's.
     *
     * @param level the level, between 0 and 1 and neither, such as 0.95
     * @return the interval; a point where all changes are the same
     * @throws IllegalArgumentException if the level is out of range
     */
    public ConfidenceInterval confidenceInterval(double level) {
        double reach = Probabilities.halfWidth(Checks.between(level, 0, 1, "level"), citizens - 1) * standardError();
        return new ConfidenceInterval(level, mean - reach, mean + reach);
    }

    /**
     * Returns between which bounds around 0 the mean would lie from measurement error alone, if nobody had changed.
     *
     * @param level the level, between 0 and 1 and neither, such as 0.95
     * @return 0 -/+ the normal quantile x {@link #errorOfMeasurement()}
     * @throws IllegalArgumentException if the level is out of range
     */
    public ConfidenceInterval byErrorAlone(double level) {
        return ConfidenceInterval.wald(
                0, errorOfMeasurement, level, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
}
