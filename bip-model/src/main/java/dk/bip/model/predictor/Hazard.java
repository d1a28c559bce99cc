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
        double survival = 1;
        for (int k = 0; k < intervals; k++) {
            survival *= 1 / (1 + Elementary.exp(logOdds + offsets[k]));
        }
        return survival;
    }
}
