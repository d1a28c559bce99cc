package dk.bip.examples.casebook.evidence;

import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.outcome.Horizon;
import java.util.List;

/**
 * What a document is built from: a logit for each horizon in the same terms, each term measured from its mean.
 *
 * @param document the document
 * @param terms the terms
 * @param references the means of the terms over the rows of the fit
 * @param covarianceOfTerms the covariance of the terms over those rows; its inverse is the precision matrix
 * @param logits a logit for each horizon, the nearest first
 */
record FittedLogits(
        NestedDocument document,
        List<DocumentTerm> terms,
        List<Double> references,
        CovarianceMatrix covarianceOfTerms,
        List<Logit> logits) {

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

    /** The same with other logits. */
    FittedLogits with(List<Logit> others) {
        return new FittedLogits(document, terms, references, covarianceOfTerms, List.copyOf(others));
    }

    Logit at(Horizon horizon) {
        return logits.stream()
                .filter(logit -> logit.horizon().equals(horizon))
                .findFirst()
                .orElseThrow();
    }

    /** The terms of some rows less their references, column by column. */
    double[][] columns(Study study, int[] rows) {
        double[][] columns = new double[terms.size()][rows.length];
        for (int j = 0; j < columns.length; j++) {
            double[] all = study.column(terms.get(j));
            for (int i = 0; i < rows.length; i++) {
                columns[j][i] = all[rows[i]] - references.get(j);
            }
        }
        return columns;
    }

    /** The probability for each of some rows. */
    static double[] probabilities(List<Double> parameters, double[][] columns) {
        double[] probabilities = new double[columns[0].length];
        for (int i = 0; i < probabilities.length; i++) {
            double logOdds = parameters.get(0);
            for (int j = 0; j < columns.length; j++) {
                logOdds += parameters.get(j + 1) * columns[j][i];
            }
            probabilities[i] = 1 / (1 + StrictMath.exp(-logOdds));
        }
        return probabilities;
    }
}
