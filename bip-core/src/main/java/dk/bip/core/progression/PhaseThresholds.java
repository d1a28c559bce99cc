package dk.bip.core.progression;

import dk.bip.core.indicator.Reliability;
import dk.bip.core.indicator.Scale;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.internal.StudentizedRange;
import dk.bip.core.measurement.DatedScore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What a move must exceed to be a phase, as {@link Phase} defines it. Remembers what long series have cost; not thread-safe. */
final class PhaseThresholds {

    private static final double LEVEL = 0.95;
    private static final int POLYNOMIAL_UP_TO = 40;

    private final Map<Integer, Double> ofLongSeries = new HashMap<>();

    /**
     * Returns the threshold of a series.
     *
     * @param scale what was measured
     * @param reliability its precision
     * @param points the scores, two or more
     * @return what a move must exceed, in units of the scale's range
     */
    double of(Scale scale, Reliability reliability, List<DatedScore> points) {
        return wholeSteps(scale, reliability, points)
                .orElseGet(() -> reliability.threshold(LEVEL) * factor(points.size()));
    }

    private static OptionalDouble wholeSteps(Scale scale, Reliability reliability, List<DatedScore> points) {
        ScoreRange range = scale.range();
        boolean whole = scale.dimension().isPresent()
                && range.kind() == ScoreRange.Kind.STEPS
                && points.stream().allMatch(point -> range.isAnswer(point.value()));
        return whole
                ? WholeSteps.threshold(points.size(), reliability.standardErrorOfMeasurement())
                : OptionalDouble.empty();
    }

    /** The quantile of the range of so many scores, over that of two. */
    double factor(int measurements) {
        if (measurements > POLYNOMIAL_UP_TO) {
            return ofLongSeries.computeIfAbsent(
                    measurements, n -> StudentizedRange.quantile(LEVEL, n) / StudentizedRange.quantile(LEVEL, 2));
        }
        double l = StrictMath.log(measurements / 2.0);
        return 1 + l * (0.5005 + l * (-0.0913 + l * 0.0114));
    }
}
