package dk.bip.model.fit;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.estimation.GaussianPrior;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.PersonPeriods;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.validation.ForecastCheck;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Fits a model to a municipality's own rows and gives it as a {@link ModelDocument} in the form of the built-in ones: a logit for each
 * horizon in one schema, references and precision matrix of the terms, covariances of the coefficients, a card with what the model is worth
 * out of sample, and reference cases. What builds the shipped documents is {@link #estimate}.
 *
 * <pre>{@code
 * SortedMap<Horizon, ModelFrame> rows = description.grid()
 *         .withOwnColumn("own_housing", housing::of)
 *         .expand(cases, followUpEnd, description.horizons());
 * JobModelFit.Result result = JobModelFit.of(description).withPrior(EvidenceModel.registerData()).fit(rows);
 * String stored = BipJson.MODEL_DOCUMENT.write(result.document());
 * }</pre>
 *
 * <p><b>Estimates.</b> At each horizon the terms less their means are fitted by {@link BinaryRegression#logit()}: by maximum likelihood, or with
 * {@linkplain #withPrior a document as the prior}, and with the covariance robust to {@linkplain #clusteredBy clusters}. Means and
 * covariance of the terms are those of the rows of the shortest horizon.
 *
 * <p><b>Probabilities never fall with the horizon.</b> Where the log-odds could rise by less than 0.01 from a horizon to the next for some values
 * of the features, the coefficients of the longer one are pulled towards those of the shorter one, by the least share of the way in
 * hundredths at which they cannot; the intercept then gives the mean of the rows again, and the covariance stays that of the estimates (ours).
 * How far is on the card and among the {@linkplain Result#remarks remarks}; {@link #withLargestPull} bounds it.
 *
 * <p><b>Out of sample.</b> Citizens are dealt to folds; each fold is forecast by a model that was estimated, and pulled, without its citizens.
 * {@link ForecastCheck} of these forecasts stands on the card: area under the ROC curve, calibration intercept and slope under provenance,
 * and the predicted beside the observed share of all rows and of each tenth. The document itself is fitted to all rows.
 *
 * <p><b>Reference cases</b> are made up from means and standard deviations, never rows, and are scored by the library itself: they prove that
 * another machine gives the digits of this one.
 *
 * <p>No part of it asks a clock or draws unseeded: the same rows and settings give the same document to the bit. Immutable and thread-safe.
 */
public final class JobModelFit {

    private static final double WIDE = 100;

    private final JobModelDescription description;
    private final ModelDocument prior;
    private final double extraInterceptVariance;
    private final List<String> clusters;
    private final int folds;
    private final long seed;
    private final double largestPull;

    private JobModelFit(
            JobModelDescription description,
            ModelDocument prior,
            double extraInterceptVariance,
            List<String> clusters,
            int folds,
            long seed,
            double largestPull) {
        this.description = description;
        this.prior = prior;
        this.extraInterceptVariance = extraInterceptVariance;
        this.clusters = clusters;
        this.folds = folds;
        this.seed = seed;
        this.largestPull = largestPull;
    }

    /**
     * Returns the fit of a described model: by maximum likelihood, clustered by citizen, checked in ten folds of the seed 1.
     *
     * @param description what the rows do not say
     * @return the fit
     */
    public static JobModelFit of(JobModelDescription description) {
        return new JobModelFit(
                Objects.requireNonNull(description, "description"), null, 0, List.of(PersonPeriods.CITIZEN), 10, 1, 1);
    }

    /**
     * Takes a document as what is known before the rows, and leaves the base rate to them: {@code withPrior(newPrior, 100)}.
     *
     * @param newPrior the document, each of whose terms is one of the model; of the model's other terms nothing is known before
     * @return another fit
     * @throws IllegalArgumentException if the document has another outcome, a term that the model has not or means otherwise, or lacks a
     *     horizon
     */
    public JobModelFit withPrior(ModelDocument newPrior) {
        return withPrior(newPrior, WIDE);
    }

    /**
     * Takes a document as what is known before the rows: the estimates are the posterior mode, so that a few hundred rows move the document as
     * far as they carry and no further.
     *
     * @param newPrior the document, each of whose terms is one of the model; of the model's other terms nothing is known before
     * @param newExtraInterceptVariance what is added to the variance of the document's log-odds at the references, because another place has
     *     another base rate; 0 trusts the document's, 100 leaves it to the rows
     * @return another fit
     * @throws IllegalArgumentException if the document has another outcome, a term that the model has not or means otherwise, or lacks a
     *     horizon, or the variance is negative
     */
    public JobModelFit withPrior(ModelDocument newPrior, double newExtraInterceptVariance) {
        RowChecks.checkPrior(description, Objects.requireNonNull(newPrior, "newPrior"));
        return new JobModelFit(
                description,
                newPrior,
                Checks.notNegative(newExtraInterceptVariance, "newExtraInterceptVariance"),
                clusters,
                folds,
                seed,
                largestPull);
    }

    /**
     * Makes the covariance of the coefficients, and the standard errors on the card, robust to clusters.
     *
     * @param kinds one or two kinds of cluster of the rows; {@value PersonPeriods#CITIZEN} alone by default, as the rows of a citizen
     *     overlap. With the caseworker as a second kind the covariance need not be positive semidefinite, and is then refused
     * @return another fit
     * @throws IllegalArgumentException if there are not one or two different names
     */
    public JobModelFit clusteredBy(String... kinds) {
        List<String> names = List.of(kinds);
        Checks.that(
                (names.size() == 1 || names.size() == 2) && new LinkedHashSet<>(names).size() == names.size(),
                "kinds must be one or two different names, but are " + names);
        return new JobModelFit(description, prior, extraInterceptVariance, names, folds, seed, largestPull);
    }

    /**
     * Deals the citizens to other folds.
     *
     * @param newFolds the number of folds, at least 2; 10 by default
     * @param newSeed the seed that decides who is in which fold; 1 by default
     * @return another fit
     * @throws IllegalArgumentException if the number is below 2
     */
    public JobModelFit withFolds(int newFolds, long newSeed) {
        Checks.that(newFolds >= 2, "newFolds must be at least 2, but is " + newFolds);
        return new JobModelFit(description, prior, extraInterceptVariance, clusters, newFolds, newSeed, largestPull);
    }

    /**
     * Bounds how far coefficients are pulled to those of the horizon before; where that is not enough, no document is made.
     *
     * @param share the share of the way, 0 to 1, rounded to hundredths; 1 by default, and 0 never pulls
     * @return another fit
     * @throws IllegalArgumentException if the share is not from 0 to 1
     */
    public JobModelFit withLargestPull(double share) {
        return new JobModelFit(
                description, prior, extraInterceptVariance, clusters, folds, seed, Checks.within(share, 0, 1, "share"));
    }

    /**
     * Estimates the logit of each horizon by itself: the probabilities may fall with the horizon.
     *
     * @param rows the rows of each horizon of the description, as {@link #fit} takes them
     * @return the estimates
     * @throws IllegalArgumentException as {@link #fit} does
     * @throws EstimationException as {@link #fit} does
     */
    public JobModelEstimates estimateFreely(SortedMap<Horizon, ModelFrame> rows) {
        RowChecks.check(description, rows);
        RowChecks.checkClusters(clusters, rows);
        ModelFrame first = rows.get(rows.firstKey());
        List<ModelTerm> terms = TermColumns.fromMeans(description.terms(), first);
        double[][] columns = TermColumns.of(terms, first);
        RowChecks.checkVariation(terms, columns);
        List<BinaryRegressionResult> fits = new ArrayList<>();
        rows.forEach((horizon, frame) -> fits.add(regress(
                horizon,
                TermColumns.frame(terms, frame == first ? columns : TermColumns.of(terms, frame), frame),
                terms)));
        List<JobModelEstimates.Logit> logits = new ArrayList<>();
        for (int h = 0; h < fits.size(); h++) {
            logits.add(logit(description.horizons().get(h), fits.get(h)));
        }
        return new JobModelEstimates(description, terms, TermColumns.covariance(terms, columns), logits, fits);
    }

    private BinaryRegressionResult regress(Horizon horizon, ModelFrame centred, List<ModelTerm> terms) {
        BinaryRegression regression = BinaryRegression.logit().withClusters(clusters.toArray(String[]::new));
        if (prior != null) {
            regression = regression.withPrior(
                    GaussianPrior.ofDocument(prior, horizon, extraInterceptVariance, origins(terms)));
        }
        try {
            return regression.fit(centred);
        } catch (EstimationException failed) {
            throw RowChecks.about("within " + horizon, failed);
        }
    }

    private static JobModelEstimates.Logit logit(Horizon horizon, BinaryRegressionResult fit) {
        double[] estimates = fit.coefficients().estimates();
        return new JobModelEstimates.Logit(
                horizon,
                estimates[0],
                Arrays.stream(estimates, 1, estimates.length).boxed().toList(),
                fit.coefficients().covariance(),
                0);
    }

    /** The references of this model for the terms of the prior, in their order there. */
    private double[] origins(List<ModelTerm> terms) {
        return prior.terms().stream()
                .mapToDouble(term -> terms.stream()
                        .filter(own -> own.name().equals(term.name()))
                        .findFirst()
                        .orElseThrow()
                        .reference())
                .toArray();
    }

    /**
     * Estimates the logit of each horizon so that probabilities never fall with it.
     *
     * @param rows the rows of each horizon of the description, as {@link #fit} takes them
     * @return the estimates
     * @throws IllegalArgumentException as {@link #fit} does
     * @throws EstimationException as {@link #fit} does
     */
    public JobModelEstimates estimate(SortedMap<Horizon, ModelFrame> rows) {
        return new NeverFalling(estimateFreely(rows), largestPull).estimates(List.copyOf(rows.values()));
    }

    /**
     * Fits the model and makes its document.
     *
     * @param rows for each horizon of the description its rows: one for each citizen and interval at risk, the features as columns, as an
     *     outcome 1 where the event happened within the horizon and 0 where it did not, and the clusters {@value PersonPeriods#CITIZEN} and
     *     those of {@link #clusteredBy}; as {@link PersonPeriods#expand(java.util.Collection, java.time.LocalDate, java.util.Collection)}
     *     makes them. A row whose horizon was not observed to its end is left out, so that a longer horizon has fewer rows
     * @return the document and how it came about
     * @throws IllegalArgumentException if rows are not of the description's horizons, lack a column or a kind of cluster, have weights or
     *     offsets, an outcome other than 0 and 1, or a value outside its feature's domain; or the document is refused
     * @throws dk.bip.model.estimation.SeparationException if columns separate events from non-events, and there is no prior
     * @throws dk.bip.model.estimation.CollinearityException if a column is the same in all rows, or a combination of others
     * @throws EstimationException if there are fewer than ten citizens with or without the event, probabilities would fall with the horizon
     *     beyond what {@link #withLargestPull} allows, or there are no estimates for another reason, of all rows or without those of a fold
     */
    public Result fit(SortedMap<Horizon, ModelFrame> rows) {
        RowChecks.check(description, rows);
        RowChecks.checkCitizens(rows);
        JobModelEstimates estimates = estimate(rows);
        estimates.logits().forEach(this::checkCovariance);
        SortedMap<Horizon, ForecastCheck> checks = new CrossFit(this, rows).checks();
        List<String> remarks = Remarks.of(estimates, prior != null);
        ModelDocument plain = estimates
                .document()
                .card(new FittedCard(this, estimates, checks, rows).card())
                .build();
        ModelDocument document = plain.toBuilder(plain.version())
                .referenceCases(MadeUpCases.of(plain, rows.get(rows.firstKey())))
                .build();
        SortedMap<Horizon, Map<String, Long>> dropped = new TreeMap<>();
        rows.forEach((horizon, frame) -> dropped.put(horizon, frame.droppedRows()));
        return new Result(document, estimates, checks, dropped, remarks);
    }

    private void checkCovariance(JobModelEstimates.Logit logit) {
        if (logit.covariance().hasNegativeVariance() || !logit.covariance().isPositiveSemidefinite()) {
            throw new EstimationException(
                    "within " + logit.horizon() + ": the covariance that is robust to " + clusters
                            + " is not positive semidefinite\nMaybe cluster by " + PersonPeriods.CITIZEN + " alone?",
                    List.of());
        }
    }

    JobModelDescription description() {
        return description;
    }

    ModelDocument prior() {
        return prior;
    }

    double extraInterceptVariance() {
        return extraInterceptVariance;
    }

    List<String> clusters() {
        return clusters;
    }

    int folds() {
        return folds;
    }

    long seed() {
        return seed;
    }

    /**
     * Returns the settings.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "JobModelFit[" + description + (prior == null ? "" : ", prior " + prior.id() + " " + prior.version())
                + ", clusters=" + clusters + ", folds=" + folds + "]";
    }

    /** A document and how it came about. Holds numbers, never data. Immutable, thread-safe and serializable. */
    public static final class Result implements Summarised, Serializable {

        private static final long serialVersionUID = 1L;

        private final ModelDocument document;
        private final JobModelEstimates estimates;
        private final transient SortedMap<Horizon, ForecastCheck> checks;
        private final transient SortedMap<Horizon, Map<String, Long>> dropped;
        private final transient List<String> remarks;

        private Result(
                ModelDocument document,
                JobModelEstimates estimates,
                SortedMap<Horizon, ForecastCheck> checks,
                SortedMap<Horizon, Map<String, Long>> dropped,
                List<String> remarks) {
            this.document = Objects.requireNonNull(document, "document");
            this.estimates = Objects.requireNonNull(estimates, "estimates");
            this.checks = Collections.unmodifiableSortedMap(checks);
            this.dropped = Collections.unmodifiableSortedMap(dropped);
            this.remarks = List.copyOf(remarks);
            Checks.that(
                    List.copyOf(checks.keySet()).equals(document.horizons())
                            && List.copyOf(dropped.keySet()).equals(document.horizons()),
                    "checks and dropped rows must be of the horizons of the document");
        }

        /**
         * Returns the model.
         *
         * @return the document, with its card filled in and its reference cases
         */
        public ModelDocument document() {
            return document;
        }

        /**
         * Returns what was estimated: the regression of each horizon with its standard errors, and how far its coefficients were pulled.
         *
         * @return the estimates
         */
        public JobModelEstimates estimates() {
            return estimates;
        }

        /**
         * Returns how right the model is on citizens that it was not fitted to.
         *
         * @return for each horizon the check of the forecasts out of their folds, unmodifiable
         */
        public SortedMap<Horizon, ForecastCheck> outOfSample() {
            return checks;
        }

        /**
         * Returns how many rows were dropped before the fit, as the frames counted them.
         *
         * @return for each horizon the counts by reason, unmodifiable; empty where none was dropped
         */
        public SortedMap<Horizon, Map<String, Long>> droppedRows() {
            return dropped;
        }

        /**
         * Returns what a reader of the estimates should know: coefficients that were pulled, few events for each term, few clusters, and
         * groups whose direction is not the published one.
         *
         * @return sentences, not for parsing; empty where there is nothing to say
         */
        public List<String> remarks() {
            return remarks;
        }

        @Override
        public String summary() {
            StringBuilder text = new StringBuilder(this + "\n");
            checks.forEach((horizon, check) -> text.append('\n')
                    .append("Within ")
                    .append(horizon)
                    .append(", out of sample. ")
                    .append(check.summary()));
            if (!remarks.isEmpty()) {
                text.append('\n');
                remarks.forEach(remark -> text.append("- ").append(remark).append('\n'));
            }
            return text.toString();
        }

        /**
         * Returns the numbers in one line.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return document.id() + " " + document.version() + ", " + document.outcome() + ", "
                    + document.horizons().size() + " horizons, " + remarks.size() + " remarks";
        }

        private Object writeReplace() {
            List<Horizon> horizons = new ArrayList<>();
            List<String> reasons = new ArrayList<>();
            List<Long> counts = new ArrayList<>();
            dropped.forEach((horizon, ofHorizon) -> ofHorizon.forEach((reason, count) -> {
                horizons.add(horizon);
                reasons.add(reason);
                counts.add(count);
            }));
            return new Proxy()
                    .holding(document, estimates, List.copyOf(checks.values()), horizons, reasons, counts, remarks);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required();
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                ModelDocument document = parts.next(ModelDocument.class);
                JobModelEstimates estimates = parts.next(JobModelEstimates.class);
                List<ForecastCheck> ofHorizons = parts.list(ForecastCheck.class);
                List<Horizon> horizons = parts.list(Horizon.class);
                List<String> reasons = parts.list(String.class);
                List<Long> counts = parts.list(Long.class);
                SortedMap<Horizon, ForecastCheck> checks = new TreeMap<>();
                SortedMap<Horizon, Map<String, Long>> dropped = new TreeMap<>();
                Checks.that(
                        ofHorizons.size() == document.horizons().size()
                                && reasons.size() == horizons.size()
                                && counts.size() == horizons.size(),
                        "each horizon must have its check, and each reason its count");
                for (int h = 0; h < ofHorizons.size(); h++) {
                    checks.put(document.horizons().get(h), ofHorizons.get(h));
                    dropped.put(document.horizons().get(h), new LinkedHashMap<>());
                }
                for (int i = 0; i < reasons.size(); i++) {
                    dropped.computeIfAbsent(horizons.get(i), added -> new LinkedHashMap<>())
                            .put(reasons.get(i), counts.get(i));
                }
                return new Result(document, estimates, checks, dropped, parts.list(String.class));
            }
        }
    }
}
