package dk.bip.model.predictor;

import dk.bip.model.outcome.Horizon;
import dk.bip.model.statistics.Logistic;
import java.util.List;

/** From the log-odds of the first interval to the probability within several. */
final class Hazard {

    private Hazard() {}

    static double[] offsets(ModelDocument document, Horizon horizon) {
        List<Double> offsets = document.intervalOffsets();
        double[] first = new double[horizon.intervals()];
        for (int k = 0; k < first.length; k++) {
            first[k] = offsets.get(k);
        }
        return first;
    }

    static double probability(double logOdds, double[] offsets) {
        return Logistic.probabilityOfAny(logOdds, offsets);
    }

    static double survival(double logOdds, double[] offsets, int intervals) {
        // Most ask for one interval: there is no product to wait for.
        double survival = Logistic.probability(-(logOdds + offsets[0]));
        for (int k = 1; k < intervals; k++) {
            survival *= Logistic.probability(-(logOdds + offsets[k]));
        }
        return survival;
    }
}
