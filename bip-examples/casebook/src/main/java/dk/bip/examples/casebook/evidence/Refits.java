package dk.bip.examples.casebook.evidence;

import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.population.JobCentre;
import dk.bip.model.predictor.ModelDocument;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.LongConsumer;

/** Models estimated again and again from so many citizens of other job centres each time, and how well they forecast a fresh sample. */
final class Refits {

    private final Map<LocalEstimator, OutOfSample[]> results = new EnumMap<>(LocalEstimator.class);
    private int separated;

    private Refits(int replications) {
        for (LocalEstimator estimator : LocalEstimator.values()) {
            results.put(estimator, new OutOfSample[replications]);
        }
    }

    static Refits of(
            ModelDocument evidence,
            Iterator<JobCentre> centres,
            ModelFrame fresh,
            int citizens,
            int replications,
            LongConsumer done) {
        Refits refits = new Refits(replications);
        for (int replication = 0; replication < replications; replication++) {
            ModelFrame local = Study.ofCitizens(centres, citizens).frame(evidence.terms(), Horizon.THREE_MONTHS);
            for (LocalEstimator estimator : LocalEstimator.values()) {
                BinaryRegressionResult fit = estimator.fit(local, evidence);
                refits.results.get(estimator)[replication] = OutOfSample.of(fit.probabilities(fresh), fresh);
                if (estimator == LocalEstimator.MAXIMUM_LIKELIHOOD && fit.isPenalised()) {
                    refits.separated++;
                }
            }
            done.accept(citizens);
        }
        return refits;
    }

    /** In how many replications columns separated the outcomes. */
    int separated() {
        return separated;
    }

    MeanInterval mean(LocalEstimator estimator, OutOfSample.Quantity quantity) {
        return MeanInterval.of(values(estimator, quantity));
    }

    /** How much more one of them loses than the other in the same replications, in percent of the mean log loss of the other. */
    MeanInterval excess(LocalEstimator estimator, LocalEstimator other) {
        double[] losses = values(estimator, OutOfSample::logLoss);
        double[] others = values(other, OutOfSample::logLoss);
        double percent = 100 / MeanInterval.of(others).mean();
        for (int i = 0; i < losses.length; i++) {
            losses[i] = percent * (losses[i] - others[i]);
        }
        return MeanInterval.of(losses);
    }

    private double[] values(LocalEstimator estimator, OutOfSample.Quantity quantity) {
        OutOfSample[] all = results.get(estimator);
        double[] values = new double[all.length];
        for (int i = 0; i < all.length; i++) {
            values[i] = quantity.of(all[i]);
        }
        return values;
    }
}
