package dk.bip.model.caseworker;

import dk.bip.model.statistics.ConfidenceInterval;
import dk.bip.model.statistics.PointEstimate;
import dk.bip.model.statistics.RatioEstimate;
import java.util.Locale;

/** Estimates with their 95 % intervals times 100, as summaries say them. */
final class Percent {

    private Percent() {}

    static String of(PointEstimate share) {
        return format("%7.2f (%.2f to %.2f)", share.estimate(), share.confidenceInterval());
    }

    static String of(RatioEstimate ratio) {
        return format(
                "%+.1f %% (%+.1f to %+.1f)",
                ratio.relativeDifference(), ratio.relativeInterval(ConfidenceInterval.USUAL_LEVEL));
    }

    private static String format(String words, double estimate, ConfidenceInterval interval) {
        return String.format(Locale.ROOT, words, 100 * estimate, 100 * interval.lower(), 100 * interval.upper());
    }
}
