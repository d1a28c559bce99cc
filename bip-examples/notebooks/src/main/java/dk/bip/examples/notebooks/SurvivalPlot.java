package dk.bip.examples.notebooks;

import dk.bip.core.Language;
import dk.bip.model.predictor.SurvivalCurve;
import java.util.stream.DoubleStream;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** How likely it is to be still without the event, at each horizon of a model with its interval. Between the horizons the line says nothing. */
final class SurvivalPlot {

    private SurvivalPlot() {}

    static String svg(SurvivalCurve curve) {
        double[] months = DoubleStream.concat(
                        DoubleStream.of(0),
                        curve.points().stream()
                                .mapToDouble(point -> point.horizon().months()))
                .toArray();
        double[] survival = DoubleStream.concat(
                        DoubleStream.of(1), curve.points().stream().mapToDouble(SurvivalCurve.Point::survival))
                .toArray();
        Plot plot = Plot.of(
                        "Still without: " + curve.outcome().label(Language.ENGLISH),
                        "months",
                        "probability, with the interval at " + Math.round(100 * curve.level()) + " %")
                .within(0, months[months.length - 1] + 0.5, 0, 1)
                .dashes("between the horizons", months, survival)
                .points("at each horizon", months, survival, Plot.PLAIN, SeriesMarkers.CIRCLE);
        curve.points()
                .forEach(point -> point.interval()
                        .ifPresent(interval -> plot.interval(
                                point.horizon().months(), interval.lower(), interval.upper(), Plot.PLAIN)));
        return plot.svg();
    }
}
