package dk.bip.examples.casebook.evidence;

import dk.bip.model.fit.JobModelEstimates;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.ModelTerm;
import java.util.ArrayList;
import java.util.List;

/**
 * What a document is built from: estimates for its terms, each measured from its mean, and the covariances that it ships with.
 *
 * @param document the document
 * @param estimates what was estimated
 * @param logits a logit for each horizon, the nearest first
 */
record FittedLogits(NestedDocument document, JobModelEstimates estimates, List<Logit> logits) {

    /**
     * The logit of one horizon.
     *
     * @param horizon within which time
     * @param parameters the log-odds at the references, and the coefficients
     * @param covariance the covariance of the parameters
     * @param pulled the share of the way by which the coefficients were pulled to those of the horizon before, so that probabilities never
     *     fall with the horizon
     */
    record Logit(Horizon horizon, List<Double> parameters, CovarianceMatrix covariance, double pulled) {

        private static Logit of(JobModelEstimates.Logit estimated) {
            List<Double> parameters = new ArrayList<>(List.of(estimated.intercept()));
            parameters.addAll(estimated.coefficients());
            return new Logit(estimated.horizon(), List.copyOf(parameters), estimated.covariance(), estimated.pulled());
        }

        /** The log-odds at the references. */
        double intercept() {
            return parameters.get(0);
        }

        List<Double> coefficients() {
            return parameters.subList(1, parameters.size());
        }

        /** The same with another covariance. */
        Logit with(CovarianceMatrix other) {
            return new Logit(horizon, parameters, other, pulled);
        }
    }

    static FittedLogits of(NestedDocument document, JobModelEstimates estimates) {
        return new FittedLogits(
                document, estimates, estimates.logits().stream().map(Logit::of).toList());
    }

    /** The same with other covariances. */
    FittedLogits with(List<Logit> others) {
        return new FittedLogits(document, estimates, List.copyOf(others));
    }

    /** The terms, each with its reference. */
    List<ModelTerm> terms() {
        return estimates.terms();
    }

    /** The means of the terms over the rows of the fit. */
    List<Double> references() {
        return terms().stream().map(ModelTerm::reference).toList();
    }

    Logit at(Horizon horizon) {
        return logits.stream()
                .filter(logit -> logit.horizon().equals(horizon))
                .findFirst()
                .orElseThrow();
    }
}
