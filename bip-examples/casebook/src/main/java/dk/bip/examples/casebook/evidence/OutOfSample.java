package dk.bip.examples.casebook.evidence;

import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.HorizonLogit;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.statistics.Logistic;
import dk.bip.model.validation.Forecasts;
import dk.bip.model.validation.LogLoss;
import dk.bip.model.validation.Recalibration;
import java.util.Arrays;

/** How good forecasts of rows that no model has seen are; a perfect calibration has the intercept 0 and the slope 1. */
record OutOfSample(double logLoss, double calibrationIntercept, double calibrationSlope) {

    /** One of the three. */
    @FunctionalInterface
    interface Quantity {
        double of(OutOfSample result);
    }

    static OutOfSample of(double[] probabilities, ModelFrame fresh) {
        double[] outcomes = new double[fresh.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = fresh.outcome(i);
        }
        Forecasts forecasts = Forecasts.of(probabilities, outcomes);
        return new OutOfSample(
                LogLoss.of(forecasts).mean(),
                Recalibration.ofIntercept(forecasts).intercept(),
                Recalibration.ofInterceptAndSlope(forecasts).slope());
    }

    /** The forecasts of a job within three months by a document as it is. */
    static OutOfSample of(ModelDocument document, ModelFrame fresh) {
        double[] logOdds = new double[fresh.size()];
        HorizonLogit logit = document.logit(Horizon.THREE_MONTHS);
        Arrays.fill(logOdds, logit.intercept());
        for (int j = 0; j < document.terms().size(); j++) {
            ModelTerm term = document.terms().get(j);
            double[] values = fresh.values(term.name());
            for (int i = 0; i < logOdds.length; i++) {
                logOdds[i] += logit.coefficients().get(j) * (values[i] - term.reference());
            }
        }
        return of(Arrays.stream(logOdds).map(Logistic::probability).toArray(), fresh);
    }
}
