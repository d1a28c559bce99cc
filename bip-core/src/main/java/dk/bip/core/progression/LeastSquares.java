package dk.bip.core.progression;

import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.internal.Checks;
import dk.bip.core.measurement.DatedScore;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Estimates the trend that {@link Trend} defines. */
final class LeastSquares {

    private LeastSquares() {}

    static void checkMinimumMeasurements(int minimumMeasurements) {
        Checks.that(
                minimumMeasurements >= 2,
                "minimumMeasurements must be 2 or more, but is " + minimumMeasurements,
                "one point has no direction?");
    }

    /** The points are in order of their dates, no two of the same date. */
    static Trend trend(
            List<DatedScore> points,
            Direction direction,
            Optional<Reliability> reliability,
            double level,
            int minimumMeasurements) {
        int n = points.size();
        if (n < minimumMeasurements) {
            return new Trend.TooFewMeasurements(n, minimumMeasurements);
        }
        long first = points.get(0).date().toEpochDay();
        double firstValue = points.get(0).value();
        long[] days = new long[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            days[i] = points.get(i).date().toEpochDay() - first;
            sum += days[i];
        }
        double mean = sum / n;
        double squares = 0;
        double products = 0;
        for (int i = 0; i < n; i++) {
            double months = (days[i] - mean) / Trend.DAYS_PER_MONTH;
            squares += months * months;
            // the deviations of t sum to nought, so any constant may be taken from y; this one makes a flat series
            // exactly flat
            products += months * (points.get(i).value() - firstValue);
        }
        double slope = products / squares;
        double root = Math.sqrt(squares);
        OptionalDouble residualError = residualDeviation(points, days, mean, slope);
        OptionalDouble ofResiduals =
                residualError.isPresent() ? OptionalDouble.of(residualError.getAsDouble() / root) : residualError;
        return reliability
                .<Trend>map(known -> new Trend.Estimated(
                        n, slope, known.standardErrorOfMeasurement() / root, ofResiduals, level, direction))
                .orElseGet(() -> new Trend.OfUnknownCertainty(n, slope, ofResiduals));
    }

    /** How far the scores lie from the line, with n - 2 degrees of freedom. */
    private static OptionalDouble residualDeviation(
            List<DatedScore> points, long[] days, double meanOfDays, double slope) {
        int n = points.size();
        if (n < 3) {
            return OptionalDouble.empty();
        }
        double firstValue = points.get(0).value();
        double mean = 0;
        for (DatedScore point : points) {
            mean += (point.value() - firstValue) / n;
        }
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double onTheLine = mean + slope * (days[i] - meanOfDays) / Trend.DAYS_PER_MONTH;
            double residual = points.get(i).value() - firstValue - onTheLine;
            squares += residual * residual;
        }
        return OptionalDouble.of(Math.sqrt(squares / (n - 2)));
    }
}
