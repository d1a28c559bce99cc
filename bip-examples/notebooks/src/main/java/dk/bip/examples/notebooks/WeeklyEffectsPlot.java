package dk.bip.examples.notebooks;

import dk.bip.model.trial.WeeklyEffect;
import dk.bip.model.trial.WeeklyEffects;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The difference between the arms of a trial in each week, with the interval of the week alone and the band that holds in all weeks at once. */
final class WeeklyEffectsPlot {

    private static final int POINTS = 100;
    private static final double SPACE = 1.05;

    private WeeklyEffectsPlot() {}

    static String svg(WeeklyEffects.Result result) {
        List<WeeklyEffect> weeks = result.weeks();
        double end = weeks.size() + 1.0;
        double[] band = thereAndBack(
                weeks,
                week -> POINTS * week.band().lower(),
                week -> POINTS * week.band().upper());
        Plot plot = Plot.of("Effect week by week", "week", "treated less control, points")
                .within(
                        0,
                        end,
                        SPACE * Math.min(0, DoubleStream.of(band).min().orElseThrow()),
                        SPACE * Math.max(0, DoubleStream.of(band).max().orElseThrow()))
                .line("no effect", new double[] {0, end}, new double[] {0, 0}, Plot.FAINT)
                .dashes("band of all weeks at once", thereAndBack(weeks, WeeklyEffect::week, WeeklyEffect::week), band);
        weeks.forEach(week -> plot.interval(
                week.week(),
                POINTS * week.interval().lower(),
                POINTS * week.interval().upper(),
                Plot.PLAIN));
        return plot.points(
                        "difference, interval of the week",
                        weeks.stream().mapToDouble(WeeklyEffect::week).toArray(),
                        weeks.stream()
                                .mapToDouble(week -> POINTS * week.difference().estimate())
                                .toArray(),
                        Plot.STRONG,
                        SeriesMarkers.CIRCLE)
                .svg();
    }

    /** Once around: of each week in order, and back again. */
    private static double[] thereAndBack(
            List<WeeklyEffect> weeks, ToDoubleFunction<WeeklyEffect> there, ToDoubleFunction<WeeklyEffect> back) {
        int last = weeks.size() - 1;
        return DoubleStream.concat(
                        weeks.stream().mapToDouble(there),
                        IntStream.rangeClosed(0, last).mapToDouble(i -> back.applyAsDouble(weeks.get(last - i))))
                .toArray();
    }
}
