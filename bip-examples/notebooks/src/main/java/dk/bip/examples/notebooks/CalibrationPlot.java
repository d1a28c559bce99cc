package dk.bip.examples.notebooks;

import dk.bip.model.validation.Calibration;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The share of events in each group of forecasts, with its interval, by their mean. Forecasts that are right lie on the broken line. */
final class CalibrationPlot {

    private static final int PERCENT = 100;
    private static final int STEP = 10;

    private CalibrationPlot() {}

    static String svg(Calibration.Result result) {
        List<Calibration.CurvePoint> curve = result.curve();
        double greatest = curve.stream()
                .mapToDouble(
                        point -> Math.max(point.meanForecast(), point.interval().upper()))
                .max()
                .orElseThrow();
        double end = STEP * Math.ceil(PERCENT * greatest / STEP);
        Plot plot = Plot.of(
                        String.format(
                                Locale.ROOT,
                                "Calibration: intercept %.2f, slope %.2f",
                                rounded(result.intercept().estimate()),
                                rounded(result.slope().estimate())),
                        "mean forecast, percent",
                        "share of events, percent")
                .within(0, end, 0, end)
                .dashes("forecasts that are right", new double[] {0, end}, new double[] {0, end})
                .points(
                        "groups of equal size",
                        curve.stream()
                                .mapToDouble(point -> PERCENT * point.meanForecast())
                                .toArray(),
                        curve.stream()
                                .mapToDouble(point -> PERCENT * point.eventShare())
                                .toArray(),
                        Plot.PLAIN,
                        SeriesMarkers.CIRCLE);
        curve.forEach(point -> plot.interval(
                PERCENT * point.meanForecast(),
                PERCENT * point.interval().lower(),
                PERCENT * point.interval().upper(),
                Plot.PLAIN));
        return plot.svg();
    }

    /** To two decimals, without a minus before nought. */
    private static double rounded(double number) {
        return Math.round(PERCENT * number) / (double) PERCENT + 0.0;
    }
}
