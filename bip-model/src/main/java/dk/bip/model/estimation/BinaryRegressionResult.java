package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Digits;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.statistics.RatioEstimate;
import dk.bip.model.statistics.Standardisation;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A binary regression that converged, in R's words. Holds numbers, never data. Immutable, thread-safe and serializable.
 */
public final class BinaryRegressionResult implements LikelihoodResult {
    private static final long serialVersionUID = 1L;

    private final BinaryRegression regression;
    private final String outcomeName;
    private final CoefficientTable coefficients;
    private final CovarianceMatrix modelCovariance;
    private final double logLikelihood;
    private final double nullLogLikelihood;
    private final long observations;
    private final long events;
    private final Convergence convergence;
    private final TreeMap<String, Long> dropped;
    private final TreeMap<String, Long> clusters;
    private final transient List<ClusterRemark> clusterRemarks;

    BinaryRegressionResult(
            BinaryRegression regression,
            String outcomeName,
            CoefficientTable coefficients,
            CovarianceMatrix modelCovariance,
            double logLikelihood,
            double nullLogLikelihood,
            long observations,
            long events,
            Convergence convergence,
            Map<String, Long> dropped,
            Map<String, Long> clusters,
            List<ClusterRemark> clusterRemarks) {
        ResultChecks.rows(observations, events);
        ResultChecks.clusters(clusters, regression.clusters());
        Checks.that(
                modelCovariance.terms().equals(coefficients.terms()),
                "modelCovariance must have the terms of coefficients");
        this.regression = regression;
        this.outcomeName = Checks.notBlank(outcomeName, "outcomeName");
        this.coefficients = coefficients;
        this.modelCovariance = modelCovariance;
        this.logLikelihood = Checks.finite(logLikelihood, "logLikelihood");
        this.nullLogLikelihood = Checks.finite(nullLogLikelihood, "nullLogLikelihood");
        this.observations = observations;
        this.events = events;
        this.convergence = Objects.requireNonNull(convergence, "convergence");
        this.dropped = ResultChecks.counts(dropped);
        this.clusters = ResultChecks.counts(clusters);
        this.clusterRemarks = List.copyOf(clusterRemarks);
    }

    /**
     * How the fit was configured.
     *
     * @return the regression that gave this result
     */
    public BinaryRegression regression() {
        return regression;
    }

    /**
     * The link.
     *
     * @return the link
     */
    public Link link() {
        return regression.link();
    }

    @Override
    public String outcomeName() {
        return outcomeName;
    }

    /**
     * The coefficients; their covariance is cluster-robust where clusters were configured, that of the posterior where there is a
     * prior, and the inverse information otherwise.
     */
    @Override
    public CoefficientTable coefficients() {
        return coefficients;
    }

    /**
     * The covariance that trusts the model: the inverse of the expected information, with a prior's precision added.
     *
     * @return the matrix; that of {@link #coefficients} unless clusters were configured
     */
    public CovarianceMatrix modelCovariance() {
        return modelCovariance;
    }

    /**
     * The number of clusters of each kind that the standard errors allow for.
     *
     * @return name to count; empty where the covariance is not cluster-robust
     */
    public Map<String, Long> clusters() {
        return Collections.unmodifiableMap(clusters);
    }

    @Override
    public double logLikelihood() {
        return logLikelihood;
    }

    /**
     * The log-likelihood of the model with no column: an intercept and the offsets, or the offsets alone without an intercept.
     *
     * @return the log-likelihood at its own maximum
     */
    public double nullLogLikelihood() {
        return nullLogLikelihood;
    }

    /**
     * Tests all columns at once, against the null model: "LLR p-value" of statsmodels.
     *
     * @return the test; empty where there is no column, or a prior or Firth's penalty moved the estimates off the maximum
     */
    public Optional<LikelihoodRatioTest> likelihoodRatio() {
        int columns = parameters() - (regression.hasIntercept() ? 1 : 0);
        return columns == 0 || isPenalised()
                ? Optional.empty()
                : Optional.of(LikelihoodRatioTest.of(nullLogLikelihood, logLikelihood, columns));
    }

    /**
     * Returns McFadden's pseudo R squared, 1 - log-likelihood / {@link #nullLogLikelihood}: "Pseudo R-squ." of statsmodels.
     *
     * @return at most 1, below 0 only with a prior or Firth's penalty; empty where the null model leaves nothing to explain
     */
    public OptionalDouble pseudoRSquared() {
        return nullLogLikelihood < 0
                ? OptionalDouble.of(1 - logLikelihood / nullLogLikelihood)
                : OptionalDouble.empty();
    }

    /**
     * Returns e to each coefficient: by what the odds of the outcome are multiplied where the column is one higher. R's {@code
     * exp(cbind(coef(fit), confint.default(fit)))}. That of the intercept is no ratio but the odds where every column is 0.
     *
     * @return term to odds ratio with its interval, in the order of the coefficients; unmodifiable
     * @throws IllegalArgumentException if the link is not the logit
     * @throws IllegalStateException if a coefficient has no standard error
     */
    public Map<String, RatioEstimate> oddsRatios() {
        checkLogit();
        return coefficients.ratios();
    }

    /**
     * Returns by how much the probability of the outcome rises where a column is a little higher, per unit of the column: the mean of the
     * derivative p (1 - p) b over the rows of a frame, with standard errors by the delta method from the covariance of the coefficients.
     * statsmodels' {@code get_margeff(at="overall", method="dydx")}.
     *
     * <p>A column of noughts and ones is taken as any other. What it makes to be 1 rather than 0 is {@code
     * standardisation(frame).difference(Map.of(column, 1.0), Map.of(column, 0.0))}, as with {@code get_margeff(dummy=True)}.
     *
     * @param frame rows with all columns of the fit; the outcome and weights are not read, each row counts once
     * @return the effect of each column as a change of probability, 0.01 for one point, with z, p and interval
     * @throws IllegalArgumentException if a column is missing, or the link is not the logit
     */
    public CoefficientTable averageMarginalEffects(ModelFrame frame) {
        checkLogit();
        return new AverageMarginalEffects(coefficients, frame).table();
    }

    private void checkLogit() {
        Checks.that(link() == Link.LOGIT, "the link must be the logit, but is " + link().code());
    }

    @Override
    public int parameters() {
        return coefficients.terms().size();
    }

    /**
     * Whether the estimates maximise something else than the likelihood: with a prior or Firth's penalty.
     *
     * @return true if so
     */
    public boolean isPenalised() {
        return regression.isFirth() || regression.prior() != null;
    }

    @Override
    public long observations() {
        return observations;
    }

    /**
     * The number of observations with the outcome 1, unweighted.
     *
     * @return from 0 to {@link #observations}
     */
    public long events() {
        return events;
    }

    /**
     * How the fit came to stand still.
     *
     * @return iterations, step-halvings and the size of the last step
     */
    public Convergence convergence() {
        return convergence;
    }

    /**
     * The number of steps that were taken.
     *
     * @return at least 0
     */
    public int iterations() {
        return convergence.iterations();
    }

    @Override
    public List<ClusterRemark> clusterRemarks() {
        return clusterRemarks;
    }

    @Override
    public SortedMap<String, Long> droppedRows() {
        return Collections.unmodifiableSortedMap(dropped);
    }

    /**
     * The linear predictor of each row of a frame, with its offset.
     *
     * @param frame rows with all columns of the fit; the outcome is not read
     * @return one number a row
     * @throws IllegalArgumentException if a column is missing
     */
    public double[] linearPredictors(ModelFrame frame) {
        return coefficients.linearPredictors(frame);
    }

    /**
     * The probability of the outcome for each row of a frame.
     *
     * @param frame rows with all columns of the fit; the outcome is not read
     * @return one probability a row
     * @throws IllegalArgumentException if a column is missing
     */
    public double[] probabilities(ModelFrame frame) {
        return coefficients.probabilities(frame, link());
    }

    /**
     * Returns what the regression says of shares: the mean probability of the rows of a frame with some columns set, and their differences and
     * ratios, with standard errors from the covariance of the coefficients.
     *
     * @param frame rows with all columns of the fit; the outcome and weights are not read
     * @return the standardisation over these rows
     * @throws IllegalArgumentException if a column is missing, or the link is not the logit
     */
    public Standardisation standardisation(ModelFrame frame) {
        checkLogit();
        Map<String, double[]> columns = new LinkedHashMap<>();
        coefficients.terms().stream()
                .filter(term -> !term.equals(CoefficientTable.INTERCEPT))
                .forEach(term -> columns.put(term, frame.values(term)));
        return Standardisation.of(
                coefficients.estimates(), coefficients.covariance(), columns, linearPredictors(frame));
    }

    @Override
    public String summary() {
        return this + "\n"
                + (regression.prior() == null ? "" : "Prior: " + regression.prior() + "\n")
                + ResultLines.clusters(clusters, regression.correction(), coefficients, clusterRemarks)
                + "\n" + coefficients + "\n"
                + "Log-likelihood " + Digits.of(logLikelihood) + ", null model " + Digits.of(nullLogLikelihood)
                + ", AIC " + Digits.of(aic()) + ", BIC " + Digits.of(bic()) + "\n"
                + likelihoodRatio()
                        .map(test -> test + " against the null model\n")
                        .orElse("")
                + ResultLines.dropped(dropped)
                + ResultLines.of(convergence);
    }

    /**
     * Returns what was fitted, to how many rows and how well.
     *
     * @return one line, not for parsing
     */
    @Override
    public String toString() {
        return "Binary regression of " + outcomeName + ", " + link().code() + " link"
                + (regression.isFirth() ? ", Firth's penalty" : "")
                + (regression.prior() == null ? "" : ", with a prior")
                + ": " + observations + " observations, " + events + " events, log-likelihood "
                + Digits.of(logLikelihood) + ", pseudo R squared " + Digits.of(pseudoRSquared());
    }

    private Object writeReplace() {
        return new Proxy()
                .holding(
                        regression,
                        outcomeName,
                        coefficients,
                        modelCovariance,
                        logLikelihood,
                        nullLogLikelihood,
                        observations,
                        events,
                        convergence,
                        List.copyOf(dropped.keySet()),
                        List.copyOf(dropped.values()),
                        List.copyOf(clusters.keySet()),
                        List.copyOf(clusters.values()),
                        clusterRemarks);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new BinaryRegressionResult(
                    parts.next(BinaryRegression.class),
                    parts.text(),
                    parts.next(CoefficientTable.class),
                    parts.next(CovarianceMatrix.class),
                    parts.number(),
                    parts.number(),
                    parts.next(Long.class),
                    parts.next(Long.class),
                    parts.next(Convergence.class),
                    parts.map(Long.class),
                    parts.map(Long.class),
                    parts.list(ClusterRemark.class));
        }
    }
}
