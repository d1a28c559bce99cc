package dk.bip.examples.casebook.evidence;

import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.validation.ForecastCheck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** What a document forecasts for rows of a study that it was not fitted to, and how right that is, clustered by citizen and caseworker. */
final class FreshForecasts {

    private static final int TENTHS = 10;
    private static final List<String> CLUSTERS = List.of(Study.CITIZEN, Study.CASEWORKER);

    private final FittedLogits fit;
    private final SortedMap<Horizon, ModelFrame> rows;
    private final Map<Horizon, double[]> probabilities = new HashMap<>();
    private final Map<Horizon, ForecastCheck> checks = new HashMap<>();

    private FreshForecasts(FittedLogits fit, SortedMap<Horizon, ModelFrame> rows) {
        this.fit = fit;
        this.rows = rows;
        rows.forEach((horizon, frame) -> {
            double[] predicted = fit.estimates().probabilities(horizon, frame);
            probabilities.put(horizon, predicted);
            checks.put(horizon, ForecastCheck.of(predicted, frame, CLUSTERS));
        });
    }

    static FreshForecasts of(FittedLogits fit, Study fresh) {
        return new FreshForecasts(fit, fresh.rows(fit.document().features()));
    }

    NestedDocument document() {
        return fit.document();
    }

    /** The terms of the rows less their references, column by column; the rows are the same at every horizon. */
    double[][] deviations() {
        return fit.estimates().deviations(rows.get(rows.firstKey()));
    }

    double[] probabilities(Horizon horizon) {
        return probabilities.get(horizon);
    }

    ForecastCheck check(Horizon horizon) {
        return checks.get(horizon);
    }

    /** The rows of each tenth of the forecasts, the lowest first; forecasts that are equal to a bound are in the upper of its tenths. */
    List<int[]> tenths(Horizon horizon) {
        double[] predicted = probabilities.get(horizon);
        double[] sorted = predicted.clone();
        Arrays.sort(sorted);
        List<int[]> tenths = new ArrayList<>();
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            double lower = tenth == 0 ? 0 : sorted[(int) ((long) tenth * sorted.length / TENTHS)];
            double upper = tenth == TENTHS - 1 ? 1 : sorted[(int) ((tenth + 1L) * sorted.length / TENTHS)];
            tenths.add(IntStream.range(0, predicted.length)
                    .filter(i -> predicted[i] >= lower && predicted[i] < upper)
                    .toArray());
        }
        return tenths;
    }

    /** What is forecast and observed of some of the rows. */
    ForecastCheck.Group group(Horizon horizon, int[] members) {
        return ForecastCheck.Group.of(probabilities.get(horizon), rows.get(horizon), members, CLUSTERS);
    }
}
