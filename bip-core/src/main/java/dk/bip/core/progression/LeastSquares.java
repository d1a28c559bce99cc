package dk.bip.core.progression;

import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.internal.Checks;
import dk.bip.core.measurement.DatedScore;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The least-squares line through dated values, as {@link Trend} defines it.
 *
 * @param first the value on the line at the first date
 * @param last the value on the line at the last date
 * @param slope the slope, in a month
 * @param root the root of the sum of squared deviations of the times, in months: what a standard deviation is divided by for the error of the
 *     slope
 * @param residualDeviation how far the values lie from the line, with n - 2 degrees of freedom; empty where there are two
 */
record LeastSquares(double first, double last, double slope, double root, OptionalDouble residualDeviation) {

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
        long[] days = new long[n];
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            days[i] = points.get(i).date().toEpochDay();
            values[i] = points.get(i).value();
        }
        LeastSquares line = of(days, values);
        return reliability
                .<Trend>map(known -> new Trend.Estimated(
                        n,
                        line.slope,
                        known.standardErrorOfMeasurement() / line.root,
                        line.residualError(),
                        level,
                        direction))
                .orElseGet(() -> new Trend.OfUnknownCertainty(n, line.slope, line.residualError()));
    }

    /** Two or more values in order of their days since 1970, no two of the same day. */
    static LeastSquares of(long[] epochDays, double[] values) {
        int n = values.length;
        long[] days = new long[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            days[i] = epochDays[i] - epochDays[0];
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
            products += months * (values[i] - values[0]);
        }
        double slope = products / squares;
        double meanValue = 0;
        for (double value : values) {
            meanValue += (value - values[0]) / n;
        }
        return new LeastSquares(
                values[0] + meanValue - slope * mean / Trend.DAYS_PER_MONTH,
                values[0] + meanValue + slope * (days[n - 1] - mean) / Trend.DAYS_PER_MONTH,
                slope,
                Math.sqrt(squares),
                residualDeviation(values, days, mean, meanValue, slope));
    }

    /** The mean of the values is told less the first of them. */
    private static OptionalDouble residualDeviation(
            double[] values, long[] days, double meanOfDays, double mean, double slope) {
        int n = values.length;
        if (n < 3) {
            return OptionalDouble.empty();
        }
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double onTheLine = mean + slope * (days[i] - meanOfDays) / Trend.DAYS_PER_MONTH;
            double residual = values[i] - values[0] - onTheLine;
            squares += residual * residual;
        }
        return OptionalDouble.of(Math.sqrt(squares / (n - 2)));
    }

    private OptionalDouble residualError() {
        return residualDeviation.isPresent()
                ? OptionalDouble.of(residualDeviation.getAsDouble() / root)
                : residualDeviation;
    }
}
