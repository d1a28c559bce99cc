package dk.bip.model.caseworker;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.NormalDistribution;
import dk.bip.model.estimation.ConfidenceInterval;
import java.io.Serializable;
import java.util.Locale;

/**
 * An estimated share, or difference of shares, with its standard error. Immutable, thread-safe and serializable.
 *
 * @param estimate the estimate, finite; a share is from 0 to 1
 * @param standardError the standard error, finite, at least 0
 */
public record PointEstimate(double estimate, double standardError) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param estimate the estimate, finite
     * @param standardError the standard error, finite, at least 0
     * @throws IllegalArgumentException if a part is not finite or the standard error is negative
     */
    public PointEstimate {
        Checks.that(Math.abs(estimate) <= Double.MAX_VALUE, "estimate must be finite, but is " + estimate);
        Checks.that(
                standardError >= 0 && standardError <= Double.MAX_VALUE,
                "standardError must be finite and at least 0, but is " + standardError);
        estimate += 0.0;
    }

    /**
     * The Wald interval: estimate -/+ normal quantile x standard error.
     *
     * @param level the level, between 0 and 1 and neither, such as 0.95
     * @return the interval
     * @throws IllegalArgumentException if the level is out of range
     */
    public ConfidenceInterval confidenceInterval(double level) {
        double reach = NormalDistribution.halfWidth(level) * standardError;
        return new ConfidenceInterval(level, estimate - reach, estimate + reach);
    }

    /** The estimate and its 95 % interval times 100. */
    String percent() {
        ConfidenceInterval interval = confidenceInterval(0.95);
        return String.format(
                Locale.ROOT, "%7.2f (%.2f to %.2f)", 100 * estimate, 100 * interval.lower(), 100 * interval.upper());
    }
}
