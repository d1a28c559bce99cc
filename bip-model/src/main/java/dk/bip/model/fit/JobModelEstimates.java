package dk.bip.model.fit;

import dk.bip.core.internal.Checks;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.matrix.PrecisionMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.HorizonLogit;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.statistics.Logistic;
import java.util.List;
import java.util.Objects;

/**
 * What is estimated from rows before it becomes a document: a logit for each horizon in the same terms, each term measured from its mean,
 * and the covariance of the terms, which says what a known feature tells of a missing one. Means and covariance are those of the rows of the
 * shortest horizon, which are the most.
 *
 * <p>Holds numbers, never data. Immutable and thread-safe.
 */
public final class JobModelEstimates {

    private final JobModelDescription description;
    private final List<ModelTerm> terms;
    private final CovarianceMatrix covarianceOfTerms;
    private final List<Logit> logits;

    JobModelEstimates(
            JobModelDescription description,
            List<ModelTerm> terms,
            CovarianceMatrix covarianceOfTerms,
            List<Logit> logits) {
        this.description = description;
        this.terms = List.copyOf(terms);
        this.covarianceOfTerms = covarianceOfTerms;
        this.logits = List.copyOf(logits);
    }

    /**
     * The logit of one horizon.
     *
     * @param horizon within which time
     * @param intercept the log-odds where every term has its reference
     * @param coefficients the log-odds per unit of each term, in the order of the terms, after they were pulled
     * @param covariance the covariance of intercept and coefficients, as they were estimated; of two kinds of cluster it need not be positive
     *     semidefinite
     * @param pulled the share of the way, 0 to 1, by which the coefficients were pulled to those of the horizon before, so that probabilities
     *     never fall with the horizon
     * @param fit the regression as it was estimated, its columns the terms less their references
     */
    public record Logit(
            Horizon horizon,
            double intercept,
            List<Double> coefficients,
            CovarianceMatrix covariance,
            double pulled,
            BinaryRegressionResult fit) {

        /**
         * Checks the parts.
         *
         * @param horizon within which time
         * @param intercept the log-odds where every term has its reference
         * @param coefficients the log-odds per unit of each term, in the order of the terms
         * @param covariance the covariance of intercept and coefficients
         * @param pulled the share of the way by which the coefficients were pulled
         * @param fit the regression as it was estimated
         * @throws IllegalArgumentException if the covariance is not of the intercept and the coefficients, or the share is not from 0 to 1
         */
        public Logit {
            Objects.requireNonNull(horizon, "horizon");
            Checks.finite(intercept, "intercept");
            coefficients = List.copyOf(coefficients);
            Checks.that(
                    covariance.terms().size() == coefficients.size() + 1,
                    "covariance must have a row for the intercept and one for each coefficient");
            Checks.within(pulled, 0, 1, "pulled");
            Objects.requireNonNull(fit, "fit");
        }
    }

    /**
     * Returns what the estimates are of.
     *
     * @return the description
     */
    public JobModelDescription description() {
        return description;
    }

    /**
     * Returns the terms with their references, the means.
     *
     * @return an unmodifiable list, in the order of the coefficients
     */
    public List<ModelTerm> terms() {
        return terms;
    }

    /**
     * Returns the terms of rows less their references: what the coefficients are multiplied with.
     *
     * @param rows rows with the features as columns
     * @return a new array with a column for each term, in their order
     * @throws IllegalArgumentException if the rows lack a column
     */
    public double[][] deviations(ModelFrame rows) {
        return TermColumns.of(terms, rows);
    }

    List<String> termNames() {
        return terms.stream().map(ModelTerm::name).toList();
    }

    /**
     * Returns the covariance of the terms over the rows (divisor n - 1), whose inverse is the precision matrix of the document.
     *
     * @return the covariance
     */
    public CovarianceMatrix covarianceOfTerms() {
        return covarianceOfTerms;
    }

    /**
     * Returns the logits.
     *
     * @return an unmodifiable list, from the shortest to the longest horizon
     */
    public List<Logit> logits() {
        return logits;
    }

    /**
     * Returns the logit of a horizon.
     *
     * @param horizon the horizon
     * @return its logit
     * @throws IllegalArgumentException if none was fitted for the horizon
     */
    public Logit logit(Horizon horizon) {
        return logits.stream()
                .filter(logit -> logit.horizon().equals(horizon))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no logit of " + horizon + "\nMaybe one of " + description.horizons() + "?"));
    }

    /**
     * Returns the probabilities of rows.
     *
     * @param horizon within which time
     * @param rows rows with the features as columns, whose outcome is not looked at
     * @return one probability a row
     * @throws IllegalArgumentException if there is no logit of the horizon, or the rows lack a column
     */
    public double[] probabilities(Horizon horizon, ModelFrame rows) {
        double[] logOdds = TermColumns.logOdds(logit(horizon), deviations(rows));
        for (int i = 0; i < logOdds.length; i++) {
            logOdds[i] = Logistic.probability(logOdds[i]);
        }
        return logOdds;
    }

    /** The same with other logits. */
    JobModelEstimates with(List<Logit> others) {
        return new JobModelEstimates(description, terms, covarianceOfTerms, others);
    }

    /**
     * Returns these estimates with another covariance at a horizon, such as one that holds the spread over assumptions too.
     *
     * @param horizon the horizon
     * @param covariance the covariance of intercept and coefficients at the references
     * @return other estimates
     * @throws IllegalArgumentException if there is no logit of the horizon, or the covariance is not of the intercept and the coefficients
     */
    public JobModelEstimates withCovariance(Horizon horizon, CovarianceMatrix covariance) {
        Logit changed = logit(horizon);
        return with(logits.stream()
                .map(logit -> logit == changed
                        ? new Logit(
                                horizon,
                                logit.intercept(),
                                logit.coefficients(),
                                covariance,
                                logit.pulled(),
                                logit.fit())
                        : logit)
                .toList());
    }

    /**
     * Starts the document with everything but its card and its reference cases, which {@link JobModelFit#fit} adds.
     *
     * @return a builder
     * @throws IllegalArgumentException if one term is determined by the others, or a covariance is not positive semidefinite
     */
    public ModelDocument.Builder document() {
        ModelDocument.Builder document = description.document().precision(PrecisionMatrix.inverseOf(covarianceOfTerms));
        terms.forEach(document::term);
        logits.forEach(logit -> document.logit(
                new HorizonLogit(logit.horizon(), logit.intercept(), logit.coefficients(), logit.covariance())));
        return document;
    }

    /**
     * Returns the model and the horizons.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "JobModelEstimates[" + description + ", " + description.horizons() + "]";
    }
}
