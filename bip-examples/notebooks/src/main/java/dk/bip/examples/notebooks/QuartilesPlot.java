package dk.bip.examples.notebooks;

import dk.bip.model.caseworker.Adjustment;
import dk.bip.model.caseworker.EffectivenessQuartiles;
import dk.bip.model.caseworker.EffectivenessQuartiles.Quartile;
import dk.bip.model.caseworker.SimulatedShare;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * The share with the outcome in each quartile of caseworkers, beside what a ranking of caseworkers who do not differ gives: 95 of 100 such studies
 * lie within the line.
 */
final class QuartilesPlot {

    private static final int PERCENT = 100;
    private static final double STANDARD_DEVIATIONS = 1.96;
    private static final double BESIDE = 0.06;
    private static final int WHOLE_NUMBERS_ONLY = 100;

    private QuartilesPlot() {}

    static String svg(EffectivenessQuartiles.Result result) {
        Plot plot = Plot.of(
                        "Quartiles of caseworkers, adjusted",
                        "quartile by estimated effect, from the least effective (1) to the most (4)",
                        "share with " + result.outcome().code() + " within " + result.horizon() + ", percent")
                .within(0.5, Quartile.values().length + 0.5, 0, greatest(result))
                .withTicksApart(WHOLE_NUMBERS_ONLY)
                .points(
                        "found",
                        places(-BESIDE),
                        shares(quartile -> result.found().share(quartile, Adjustment.ADJUSTED)),
                        Plot.STRONG,
                        SeriesMarkers.DIAMOND)
                .points(
                        "by chance alone (95 of 100)",
                        places(BESIDE),
                        shares(quartile -> byChance(result, quartile).mean()),
                        Plot.PLAIN,
                        SeriesMarkers.CIRCLE);
        for (Quartile quartile : Quartile.values()) {
            SimulatedShare share = byChance(result, quartile);
            double reach = STANDARD_DEVIATIONS * share.standardDeviation();
            plot.interval(
                    quartile.ordinal() + 1 + BESIDE,
                    PERCENT * Math.max(0, share.mean() - reach),
                    PERCENT * (share.mean() + reach),
                    Plot.PLAIN);
        }
        return plot.svg();
    }

    private static SimulatedShare byChance(EffectivenessQuartiles.Result result, Quartile quartile) {
        return result.byChance().share(quartile, Adjustment.ADJUSTED);
    }

    private static double greatest(EffectivenessQuartiles.Result result) {
        double greatest = Stream.of(Quartile.values())
                .mapToDouble(quartile -> Math.max(
                        result.found().share(quartile, Adjustment.ADJUSTED),
                        byChance(result, quartile).mean()
                                + STANDARD_DEVIATIONS
                                        * byChance(result, quartile).standardDeviation()))
                .max()
                .orElseThrow();
        return Math.ceil(1.05 * PERCENT * greatest);
    }

    private static double[] places(double beside) {
        return IntStream.rangeClosed(1, Quartile.values().length)
                .mapToDouble(place -> place + beside)
                .toArray();
    }

    private static double[] shares(ToDoubleFunction<Quartile> share) {
        return Stream.of(Quartile.values())
                .mapToDouble(quartile -> PERCENT * share.applyAsDouble(quartile))
                .toArray();
    }
}
