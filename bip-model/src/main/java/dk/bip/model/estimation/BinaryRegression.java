package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Regression of a 0/1 outcome with the logit or the complementary log-log link: what R's {@code glm(family = binomial)} does,
 * with a prior, Firth's penalty or cluster-robust errors where wanted.
 *
 * <p>The estimates maximise the log-likelihood, sum over rows of weight x (y log(mu) + (1 - y) log(1 - mu)) with mu =
 * inverse link(offset + x' beta), plus, where configured, the log density of a {@link GaussianPrior} or half the log determinant of the
 * information (Firth). Newton's method with step-halving; for the complementary log-log link Fisher scoring, and standard errors, use the
 * expected information. It stops when the square of the step in units of its standard errors is below 1e-16 (1e-18 where scoring is
 * not Newton's method), so that estimates agree with those of other tools run to convergence.
 *
 * <p>A fit either converges or throws an {@link EstimationException}: separation and collinearity are named by column.
 *
 * <p>{@link #fit} does everything at once. {@link #start} does the same pass by pass, for data that come as a stream, for
 * threads that the caller owns, or for the partitions of a cluster:
 *
 * <pre>{@code
 * RegressionIteration iteration = regression.start(columns);
 * while (!iteration.isDone()) {
 *     RegressionPass pass = iteration.newPass(); // one for each thread
 *     pass.add(block);                           // for each block of rows
 *     iteration = iteration.next(pass);          // after pass.merge(otherPass)
 * }
 * BinaryRegressionResult result = iteration.result();
 * }</pre>
 *
 * <p>Immutable, thread-safe and serializable.
 *
 * <p>D. Firth (1993), "Bias reduction of maximum likelihood estimates", Biometrika 80, 27-38. I. Kosmidis and D. Firth (2021),
 * "Jeffreys-prior penalty, finiteness and shrinkage in binomial-response generalized linear models", Biometrika 108, 71-82.
 */
public final class BinaryRegression implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DEFAULT_ITERATIONS = 500;

    private final Link link;
    private final boolean intercept;
    private final boolean firth;
    private final GaussianPrior prior;
    private final transient List<String> clusters;
    private final SmallSampleCorrection correction;
    private final int maximumIterations;

    private BinaryRegression(
            Link link,
            boolean intercept,
            boolean firth,
            GaussianPrior prior,
            List<String> clusters,
            SmallSampleCorrection correction,
            int maximumIterations) {
        Checks.that(
                !firth || prior == null && clusters.isEmpty(),
                "Firth's penalty cannot be combined with a prior or cluster-robust errors");
        this.link = link;
        this.intercept = intercept;
        this.firth = firth;
        this.prior = prior;
        this.clusters = clusters;
        this.correction = correction;
        this.maximumIterations = maximumIterations;
    }

    /**
     * A regression by maximum likelihood with an intercept and model-based standard errors.
     *
     * @param link the link
     * @return the regression
     */
    public static BinaryRegression of(Link link) {
        Objects.requireNonNull(link, "link");
        return new BinaryRegression(link, true, false, null, List.of(), SmallSampleCorrection.CR1, DEFAULT_ITERATIONS);
    }

    /**
     * Logistic regression: {@code of(Link.LOGIT)}.
     *
     * @return the regression
     */
    public static BinaryRegression logit() {
        return of(Link.LOGIT);
    }

    /**
     * Complementary log-log regression: {@code of(Link.COMPLEMENTARY_LOG_LOG)}.
     *
     * @return the regression
     */
    public static BinaryRegression complementaryLogLog() {
        return of(Link.COMPLEMENTARY_LOG_LOG);
    }

    /**
     * The same without an intercept.
     *
     * @return another regression
     */
    public BinaryRegression withoutIntercept() {
        return new BinaryRegression(link, false, firth, prior, clusters, correction, maximumIterations);
    }

    /**
     * The same with Firth's penalty (Jeffreys' prior): estimates are finite under separation and less biased with few events.
     * R's {@code brglm2} with {@code type = "MPL_Jeffreys"}. Log-likelihood and AIC stay unpenalised.
     *
     * @return another regression
     * @throws IllegalArgumentException if it has a prior or cluster-robust errors
     */
    public BinaryRegression withFirthPenalty() {
        return new BinaryRegression(link, intercept, true, prior, clusters, correction, maximumIterations);
    }

    /**
     * The same with a prior: estimates are the posterior mode, and the covariance is inverse(information + inverse(prior
     * covariance)) there. The log-likelihood stays that of the data alone.
     *
     * <p>With cluster-robust errors too, the prior counts as an independent study of its own (ours): with H the information and the prior's
     * precision together, B the sum over clusters and P the prior's precision, the covariance is inverse(H) (B + P) inverse(H), which is
     * that of the posterior where rows are independent and the model holds.
     *
     * @param prior the prior
     * @return another regression
     * @throws IllegalArgumentException if it has Firth's penalty
     */
    public BinaryRegression withPrior(GaussianPrior prior) {
        Objects.requireNonNull(prior, "prior");
        return new BinaryRegression(link, intercept, firth, prior, clusters, correction, maximumIterations);
    }

    /**
     * The same with cluster-robust standard errors: the HC0 sandwich summed over clusters; of two kinds of cluster the sum of
     * both less that of their intersection (Cameron, Gelbach and Miller 2011).
     *
     * @param clusters the names of one or two kinds of cluster in the frame
     * @return another regression
     * @throws IllegalArgumentException if there are not one or two different names, or it has Firth's penalty
     */
    public BinaryRegression withClusters(String... clusters) {
        return new BinaryRegression(
                link, intercept, firth, prior, ClusterScores.checkNames(clusters), correction, maximumIterations);
    }

    /**
     * The same with another factor on a cluster-robust covariance. Default: {@link SmallSampleCorrection#CR1}.
     *
     * @param correction the factor
     * @return another regression
     */
    public BinaryRegression withSmallSampleCorrection(SmallSampleCorrection correction) {
        Objects.requireNonNull(correction, "correction");
        return new BinaryRegression(link, intercept, firth, prior, clusters, correction, maximumIterations);
    }

    /**
     * The same with another bound on the number of steps. Default: 500, which only Fisher scoring of a few rows comes near.
     *
     * @param maximumIterations the bound, at least 1
     * @return another regression
     * @throws IllegalArgumentException if it is less than 1
     */
    public BinaryRegression withMaximumIterations(int maximumIterations) {
        Checks.that(maximumIterations >= 1, "maximumIterations must be at least 1, but is " + maximumIterations);
        return new BinaryRegression(link, intercept, firth, prior, clusters, correction, maximumIterations);
    }

    /**
     * Fits all columns of a frame.
     *
     * @param frame the data; the outcome must be 0 or 1
     * @return the result of a fit that converged
     * @throws IllegalArgumentException if the outcome is not 0 or 1, the frame has no such clusters, or the prior has other terms
     * @throws SeparationException if columns separate events from non-events
     * @throws CollinearityException if a column is a combination of others
     * @throws EstimationException if there are no estimates for another reason, such as an outcome that never varies
     */
    public BinaryRegressionResult fit(ModelFrame frame) {
        RegressionIteration iteration = start(frame.columnNames());
        while (!iteration.isDone()) {
            RegressionPass pass = iteration.newPass();
            pass.add(frame);
            iteration = iteration.next(pass);
        }
        return iteration.result();
    }

    /**
     * Starts a fit that the caller drives pass by pass.
     *
     * @param columns the names of the columns, in the order wanted; each block may have them in any order, and others too
     * @return the state before the first pass
     * @throws IllegalArgumentException if there is neither a column nor an intercept, or the prior has other terms
     */
    public RegressionIteration start(List<String> columns) {
        return new RegressionIteration(this, columns);
    }

    Link link() {
        return link;
    }

    boolean hasIntercept() {
        return intercept;
    }

    boolean isFirth() {
        return firth;
    }

    GaussianPrior prior() {
        return prior;
    }

    List<String> clusters() {
        return clusters;
    }

    SmallSampleCorrection correction() {
        return correction;
    }

    int maximumIterations() {
        return maximumIterations;
    }

    /**
     * The configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "BinaryRegression[link=" + link.code() + (intercept ? "" : ", no intercept") + (firth ? ", Firth" : "")
                + (prior == null ? "" : ", " + prior) + (clusters.isEmpty() ? "" : ", clusters=" + clusters) + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(link, intercept, firth, prior, clusters, correction, maximumIterations);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new BinaryRegression(
                            parts.next(Link.class),
                            parts.flag(),
                            parts.flag(),
                            parts.nextOrNull(GaussianPrior.class),
                            ClusterScores.checkedNames(parts.list(String.class)),
                            parts.next(SmallSampleCorrection.class),
                            DEFAULT_ITERATIONS)
                    .withMaximumIterations(parts.whole());
        }
    }
}
