package dk.bip.model.fit;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.matrix.PrecisionMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.HorizonLogit;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.statistics.Logistic;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What is estimated from rows before it becomes a document: a logit for each horizon in the same terms, each term measured from its mean,
 * and the covariance of the terms, which says what a known feature tells of a missing one. Means and covariance are those of the rows of the
 * shortest horizon, which are the most.
 *
 * <p>Holds numbers, never data. Immutable, thread-safe and serializable.
 */
public final class JobModelEstimates implements Serializable {

    private static final long serialVersionUID = 1L;

    private final JobModelDescription description;
    private final transient List<ModelTerm> terms;
    private final CovarianceMatrix covarianceOfTerms;
    private final transient List<Logit> logits;
    private final transient List<BinaryRegressionResult> fits;

    JobModelEstimates(
            JobModelDescription description,
            List<ModelTerm> terms,
            CovarianceMatrix covarianceOfTerms,
            List<Logit> logits,
            List<BinaryRegressionResult> fits) {
        this.description = Objects.requireNonNull(description, "description");
        this.terms = List.copyOf(terms);
        this.covarianceOfTerms = covarianceOfTerms;
        this.logits = List.copyOf(logits);
        this.fits = List.copyOf(fits);
        Checks.that(
                covarianceOfTerms.terms().equals(termNames())
                        && description.terms().stream()
                                .map(ModelTerm::name)
                                .toList()
                                .equals(termNames()),
                "terms must be those of the description");
        Checks.that(
                this.logits.stream().map(Logit::horizon).toList().equals(description.horizons())
                        && this.logits.stream()
                                .allMatch(logit -> logit.coefficients().size() == this.terms.size()),
                "logits must be one for each horizon, with a coefficient for each term");
        Checks.that(this.fits.size() == this.logits.size(), "fits must be one for each horizon");
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
     */
    public record Logit(
            Horizon horizon, double intercept, List<Double> coefficients, CovarianceMatrix covariance, double pulled)
            implements Serializable {

        /**
         * Checks the parts.
         *
         * @param horizon within which time
         * @param intercept the log-odds where every term has its reference
         * @param coefficients the log-odds per unit of each term, in the order of the terms
         * @param covariance the covariance of intercept and coefficients
         * @param pulled the share of the way by which the coefficients were pulled
         * @throws IllegalArgumentException if a number is not finite, the covariance is not of the intercept and the coefficients, or the share
         *     is not from 0 to 1
         */
        public Logit {
            Objects.requireNonNull(horizon, "horizon");
            intercept = Checks.finite(intercept, "intercept") + 0.0;
            coefficients = coefficients.stream()
                    .map(coefficient -> Checks.finite(coefficient, "coefficients") + 0.0)
                    .toList();
            Checks.that(
                    covariance.terms().size() == coefficients.size() + 1,
                    "covariance must have a row for the intercept and one for each coefficient");
            pulled = Checks.within(pulled, 0, 1, "pulled");
        }

        private Object writeReplace() {
            return new Proxy().holding(horizon, intercept, coefficients, covariance, pulled);
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Logit(
                        parts.next(Horizon.class),
                        parts.number(),
                        parts.list(Double.class),
                        parts.next(CovarianceMatrix.class),
                        parts.number());
            }
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
        return logits.get(indexOf(horizon));
    }

    /**
     * Returns the regression of a horizon as it was estimated, before its coefficients were pulled: its standard errors, clusters and
     * convergence. Its columns are the terms less their references.
     *
     * @param horizon the horizon
     * @return the regression
     * @throws IllegalArgumentException if none was fitted for the horizon
     */
    public BinaryRegressionResult fit(Horizon horizon) {
        return fits.get(indexOf(horizon));
    }

    private int indexOf(Horizon horizon) {
        int index = description.horizons().indexOf(Objects.requireNonNull(horizon, "horizon"));
        Checks.that(index >= 0, "there is no logit of " + horizon, "one of " + description.horizons() + "?");
        return index;
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
        return new JobModelEstimates(description, terms, covarianceOfTerms, others, fits);
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
                        ? new Logit(horizon, logit.intercept(), logit.coefficients(), covariance, logit.pulled())
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

    private Object writeReplace() {
        return new Proxy().holding(description, terms, covarianceOfTerms, logits, fits);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new JobModelEstimates(
                    parts.next(JobModelDescription.class),
                    parts.list(ModelTerm.class),
                    parts.next(CovarianceMatrix.class),
                    parts.list(Logit.class),
                    parts.list(BinaryRegressionResult.class));
        }
    }
}
