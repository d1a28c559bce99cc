package dk.bip.model.fit;

import dk.bip.model.estimation.EstimationException;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.statistics.Clusters;
import dk.bip.model.validation.Folds;
import dk.bip.model.validation.ForecastCheck;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Forecasts every row by the whole procedure without the row's citizen, at all horizons. */
final class CrossFit {

    private final JobModelFit fit;
    private final SortedMap<Horizon, ModelFrame> rows;
    private final SortedMap<Horizon, int[]> folds = new TreeMap<>();

    CrossFit(JobModelFit fit, SortedMap<Horizon, ModelFrame> rows) {
        this.fit = fit;
        this.rows = rows;
        Map<String, Integer> ofCitizen = deal();
        rows.forEach((horizon, frame) -> {
            Clusters citizens = RowChecks.citizens(frame);
            int[] ofCode = citizens.labels().stream().mapToInt(ofCitizen::get).toArray();
            folds.put(
                    horizon,
                    IntStream.range(0, frame.size())
                            .map(row -> ofCode[citizens.code(row)])
                            .toArray());
        });
    }

    /** The fold of each citizen, the same at every horizon, dealt by who has the event within the shortest, which has all citizens. */
    private Map<String, Integer> deal() {
        ModelFrame first = rows.get(rows.firstKey());
        Clusters citizens = RowChecks.citizens(first);
        boolean[] events = new boolean[first.size()];
        for (int i = 0; i < events.length; i++) {
            events[i] = first.outcome(i) == 1;
        }
        Folds dealt = Folds.stratified(citizens, events, fit.folds(), fit.seed());
        Map<String, Integer> ofCitizen = new HashMap<>();
        for (int citizen = 0; citizen < citizens.count(); citizen++) {
            ofCitizen.put(citizens.labels().get(citizen), dealt.foldOf(citizens.rows(citizen)[0]));
        }
        return ofCitizen;
    }

    /** How right the forecasts out of their folds are. */
    SortedMap<Horizon, ForecastCheck> checks() {
        SortedMap<Horizon, double[]> forecasts = new TreeMap<>();
        rows.forEach((horizon, frame) -> forecasts.put(horizon, new double[frame.size()]));
        for (int fold = 0; fold < fit.folds(); fold++) {
            forecast(fold, forecasts);
        }
        SortedMap<Horizon, ForecastCheck> checks = new TreeMap<>();
        rows.forEach((horizon, frame) ->
                checks.put(horizon, ForecastCheck.of(forecasts.get(horizon), frame, fit.clusters())));
        return checks;
    }

    private void forecast(int fold, SortedMap<Horizon, double[]> forecasts) {
        SortedMap<Horizon, ModelFrame> training = new TreeMap<>();
        rows.forEach((horizon, frame) -> training.put(horizon, frame.rows(chosen(horizon, fold, false))));
        JobModelEstimates estimates;
        try {
            estimates = fit.estimate(training);
        } catch (EstimationException failed) {
            throw RowChecks.about("without the citizens of fold " + (fold + 1), failed);
        }
        rows.forEach((horizon, frame) -> {
            int[] test = chosen(horizon, fold, true);
            if (test.length > 0) {
                double[] probabilities = estimates.probabilities(horizon, frame.rows(test));
                for (int i = 0; i < test.length; i++) {
                    forecasts.get(horizon)[test[i]] = probabilities[i];
                }
            }
        });
    }

    private int[] chosen(Horizon horizon, int fold, boolean within) {
        int[] ofRow = folds.get(horizon);
        return IntStream.range(0, ofRow.length)
                .filter(row -> ofRow[row] == fold == within)
                .toArray();
    }
}
