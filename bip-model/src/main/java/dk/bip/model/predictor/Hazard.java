package dk.bip.model.predictor;

import dk.bip.model.internal.Elementary;
import dk.bip.model.outcome.Horizon;
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
        return 1 - survival(logOdds, offsets, offsets.length);
    }

    static double survival(double logOdds, double[] offsets, int intervals) {
        // Most ask for one interval: there is no product to wait for.
        double survival = survival(logOdds + offsets[0]);
        for (int k = 1; k < intervals; k++) {
            survival *= survival(logOdds + offsets[k]);
        }
        return survival;
    }

    private static double survival(double logOdds) {
        return 1 / (1 + Elementary.exp(logOdds));
    }
}
