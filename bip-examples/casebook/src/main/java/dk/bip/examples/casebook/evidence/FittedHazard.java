package dk.bip.examples.casebook.evidence;

import dk.bip.model.outcome.Horizon;
import dk.bip.model.statistics.Logistic;
import java.util.Arrays;
import java.util.List;

/** What a fit found: intercept and coefficients of features measured from 0, and what is added to the log-odds in each interval. */
final class FittedHazard {

    private final double[] parameters;
    private final double[] offsets;

    FittedHazard(double[] parameters, List<Double> offsets) {
        this.parameters = parameters.clone();
        this.offsets = offsets.stream().mapToDouble(Double::doubleValue).toArray();
    }

    static FittedHazard of(HazardFit fit) {
        return new FittedHazard(fit.parameters(), fit.offsets());
    }

    double[] parameters() {
        return parameters.clone();
    }

    List<Double> offsets() {
        return Arrays.stream(offsets).boxed().toList();
    }

    /** Intercept and coefficients where the features are measured from given references. */
    double[] parametersAt(double[] references) {
        double[] moved = parameters.clone();
        for (int j = 0; j < references.length; j++) {
            moved[0] += moved[j + 1] * references[j];
        }
        return moved;
    }

    /** The probability of a job for a row of features. */
    double probability(double[] row, Horizon horizon) {
        double logOdds = parameters[0];
        for (int j = 0; j < row.length; j++) {
            logOdds += parameters[j + 1] * row[j];
        }
        return Logistic.probabilityOfAny(logOdds, Arrays.copyOf(offsets, horizon.intervals()));
    }
}
