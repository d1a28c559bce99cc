package dk.bip.model.validation;

import dk.bip.core.internal.NormalDistribution;
import dk.bip.model.estimation.ConfidenceInterval;

/** The intervals that several metrics share. */
final class Intervals {

    private Intervals() {}

    /** estimate -/+ z standard errors, clipped to the range of the quantity. */
    static ConfidenceInterval wald(double estimate, double standardError, double level, double least, double greatest) {
        double reach = NormalDistribution.halfWidth(level) * standardError;
        return new ConfidenceInterval(level, Math.max(estimate - reach, least), Math.min(estimate + reach, greatest));
    }

    /** Interval of a share by E. B. Wilson (1927), R's {@code prop.test(correct = FALSE)}. */
    static ConfidenceInterval wilson(int successes, int trials, double level) {
        double z = NormalDistribution.halfWidth(level);
        double share = successes / (double) trials;
        double centre = share + z * z / (2.0 * trials);
        double reach = z * Math.sqrt(share * (1 - share) / trials + z * z / (4.0 * trials * trials));
        double scale = 1 + z * z / trials;
        return new ConfidenceInterval(
                level,
                successes == 0 ? 0 : (centre - reach) / scale,
                successes == trials ? 1 : (centre + reach) / scale);
    }
}
