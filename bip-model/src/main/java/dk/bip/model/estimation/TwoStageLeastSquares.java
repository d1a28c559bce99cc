package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.statistics.LeaveOneOutMeans;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Linear regression with endogenous columns, which depend on what the outcome depends on beside the model, and instruments for
 * them: what R's {@code AER::ivreg} does. The outcome may be continuous or 0/1.
 *
 * <p>Model: y = offset + x' beta + u. With X the intercept, the exogenous and the endogenous columns and Z the same with the
 * instruments in place of the endogenous ones, beta = inverse(X'PX) X'Py with P the projection on the columns of Z. sigma^2 =
 * RSS / (n - k) with residuals of X itself; the covariance is sigma^2 inverse(X'PX), or a sandwich of it ({@link
 * #withRobustErrors}, {@link #withClusters}); statistics are compared with t on n - k degrees of freedom. By orthogonal
 * decompositions, without cross-products. Weights multiply squared residuals; rows of weight 0 are no observations.
 *
 * <p>An instrument must move the endogenous column (see {@link TwoStageLeastSquaresResult.FirstStage}) and must not go along with the outcome in any other
 * way than through it: the exclusion restriction, which no data can prove.
 *
 * <h2>BIP's device, and when it is invalid</h2>
 *
 * <p>The belief of a caseworker in a citizen is endogenous: caseworkers see what no form asks. Its instrument is the same
 * caseworker's mean belief in the <em>other</em> citizens, job orientation ({@link LeaveOneOutMeans}). The exclusion restriction then
 * says: the belief in the others tells nothing of this citizen's chances but through the belief in this one. It holds if citizens
 * come to caseworkers by chance and orientation acts through belief alone. It fails
 *
 * <ul>
 *   <li>where citizens are sorted to caseworkers, as BIP-CW-02 says they are (the most effective caseworkers have the citizens
 *       with the smallest chance): the belief in the others then shows what kind of citizens the caseworker gets, and this
 *       citizen is one of them;
 *   <li>where orientation acts on the citizen by another way than this belief: BIP-BELIEF-05 finds that it acts on job search
 *       too. The estimate then is of both ways together, and no covariate mends it.
 * </ul>
 *
 * <p>Against sorting the device needs covariates that hold the composition of the caseload: the means over the others of the
 * citizens' own answers and of the register index, beside the citizen's own. They repair the bias as far as citizens are sorted by
 * what these measure, and not beyond. Nor all of that: the others whom a caseworker has now are a sample of those whom the
 * caseworker gets, so that their means measure the sorting with error, and a covariate with error repairs in part. What is left
 * shrinks with the number of <em>others</em>, not with that of caseworkers. It is mended by means over all citizens whom the
 * caseworker ever had, or, with small caseloads, by thirds: the mean belief in one third of the others as the instrument, and the
 * composition of the second third as an endogenous column whose instrument is that of the last, the error of which is independent.
 * A caseworker's whole mean belief will not do there, as it holds the readiness of the second third.
 *
 * <p>The casebook's example {@code belief-instrument} shows it in 200 simulated data sets of 250 caseworkers with 13 citizens
 * each: plain regression is biased upwards and the device is not where citizens come by chance; with sorting it is biased
 * downwards, and the composition of the 12 others takes away 62 per cent of that bias, that of 51 over time 91, and in thirds it
 * is no longer seen beside its Monte Carlo error.
 *
 * <p>Orientation is shared by a caseload: errors should be clustered by caseworker.
 *
 * <p>Immutable, thread-safe and serializable.
 *
 * <p>J. D. Angrist and J.-S. Pischke (2009), Mostly Harmless Econometrics, chapter 4. A. C. Cameron and D. L. Miller (2015), "A
 * practitioner's guide to cluster-robust inference", Journal of Human Resources 50, 317-372. D. Staiger and J. H. Stock (1997),
 * "Instrumental variables regression with weak instruments", Econometrica 65, 557-586.
 */
public final class TwoStageLeastSquares implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient List<String> endogenous;
    private final transient List<String> instruments;
    private final boolean instrumented;
    private final boolean intercept;
    private final RobustErrors robustErrors;
    private final transient List<String> clusters;
    private final SmallSampleCorrection correction;

    private TwoStageLeastSquares(
            List<String> endogenous,
            List<String> instruments,
            boolean instrumented,
            boolean intercept,
            RobustErrors robustErrors,
            List<String> clusters,
            SmallSampleCorrection correction) {
        Checks.that(
                robustErrors == null || clusters.isEmpty(),
                "robust errors and clusters cannot be combined",
                "clusters alone: they allow for both?");
        this.endogenous = endogenous;
        this.instruments = instruments;
        this.instrumented = instrumented;
        this.intercept = intercept;
        this.robustErrors = robustErrors;
        this.clusters = clusters;
        this.correction = correction;
    }

    /**
     * A regression with an intercept and classical errors. All other columns of the frame are exogenous.
     *
     * @param endogenous the names of the endogenous columns, at least one
     * @param instruments the names of the instruments, at least as many
     * @return the regression
     * @throws IllegalArgumentException if a name is blank or stands twice, no column is endogenous, or there are fewer
     *     instruments than endogenous columns
     */
    public static TwoStageLeastSquares of(List<String> endogenous, List<String> instruments) {
        List<String> moved = List.copyOf(endogenous);
        List<String> movers = List.copyOf(instruments);
        Checks.that(!moved.isEmpty(), "endogenous must name at least one column");
        Set<String> seen = new LinkedHashSet<>();
        for (List<String> names : List.of(moved, movers)) {
            for (String name : names) {
                Checks.notBlank(name, "a name in endogenous or instruments");
                Checks.that(seen.add(name), "endogenous and instruments must not name " + name + " twice");
            }
        }
        Checks.that(
                movers.size() >= moved.size(),
                "there must be at least as many instruments as endogenous columns, but there are " + movers + " for "
                        + moved);
        return new TwoStageLeastSquares(moved, movers, true, true, null, List.of(), SmallSampleCorrection.CR1S);
    }

    /**
     * A regression with one endogenous column and one instrument.
     *
     * @param endogenous the name of the endogenous column
     * @param instrument the name of the instrument
     * @return the regression
     * @throws IllegalArgumentException if a name is blank, or both are the same
     */
    public static TwoStageLeastSquares of(String endogenous, String instrument) {
        return of(List.of(endogenous), List.of(instrument));
    }

    /**
     * Plain regression of the same columns, ordinary least squares: the endogenous columns are taken as they are, and the
     * instruments are left out. What the instruments change shows beside it.
     *
     * @return another regression
     */
    public TwoStageLeastSquares withoutInstruments() {
        return new TwoStageLeastSquares(endogenous, instruments, false, intercept, robustErrors, clusters, correction);
    }

    /**
     * The same without an intercept.
     *
     * @return another regression
     */
    public TwoStageLeastSquares withoutIntercept() {
        return new TwoStageLeastSquares(
                endogenous, instruments, instrumented, false, robustErrors, clusters, correction);
    }

    /**
     * The same with errors robust to heteroskedasticity.
     *
     * @param errors which ones
     * @return another regression
     * @throws IllegalArgumentException if it has cluster-robust errors
     */
    public TwoStageLeastSquares withRobustErrors(RobustErrors errors) {
        Objects.requireNonNull(errors, "errors");
        return new TwoStageLeastSquares(endogenous, instruments, instrumented, intercept, errors, clusters, correction);
    }

    /**
     * The same with cluster-robust errors: the sandwich summed over clusters; of two kinds of cluster the sum of both less that
     * of their intersection (Cameron, Gelbach and Miller 2011).
     *
     * @param clusters the names of one or two kinds of cluster in the frame
     * @return another regression
     * @throws IllegalArgumentException if there are not one or two different names, or it has robust errors
     */
    public TwoStageLeastSquares withClusters(String... clusters) {
        return new TwoStageLeastSquares(
                endogenous,
                instruments,
                instrumented,
                intercept,
                robustErrors,
                ClusterScores.checkNames(clusters),
                correction);
    }

    /**
     * The same with another factor on a cluster-robust covariance. Default:
     * {@link SmallSampleCorrection#CR1S}.
     *
     * @param correction the factor
     * @return another regression
     */
    public TwoStageLeastSquares withSmallSampleCorrection(SmallSampleCorrection correction) {
        Objects.requireNonNull(correction, "correction");
        return new TwoStageLeastSquares(
                endogenous, instruments, instrumented, intercept, robustErrors, clusters, correction);
    }

    /**
     * Fits all columns of a frame.
     *
     * @param frame the data
     * @return the result
     * @throws IllegalArgumentException if the frame lacks an endogenous column, an instrument or the clusters
     * @throws CollinearityException if a column or an instrument is constant, or a combination of others
     * @throws EstimationException if there are not more rows than columns, the instruments do not move an endogenous column, or
     *     there are fewer than two clusters
     */
    public TwoStageLeastSquaresResult fit(ModelFrame frame) {
        return new LeastSquaresFit(this, frame).result();
    }

    List<String> endogenous() {
        return endogenous;
    }

    List<String> instruments() {
        return instruments;
    }

    boolean isInstrumented() {
        return instrumented;
    }

    boolean hasIntercept() {
        return intercept;
    }

    RobustErrors robustErrors() {
        return robustErrors;
    }

    List<String> clusters() {
        return clusters;
    }

    SmallSampleCorrection correction() {
        return correction;
    }

    /**
     * The configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "TwoStageLeastSquares[endogenous=" + endogenous + ", instruments="
                + (instrumented ? instruments.toString() : "none") + (intercept ? "" : ", no intercept")
                + (robustErrors == null ? "" : ", " + robustErrors)
                + (clusters.isEmpty() ? "" : ", clusters=" + clusters) + "]";
    }

    private Object writeReplace() {
        return new Proxy()
                .holding(endogenous, instruments, instrumented, intercept, robustErrors, clusters, correction);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            TwoStageLeastSquares named = TwoStageLeastSquares.of(parts.list(String.class), parts.list(String.class));
            return new TwoStageLeastSquares(
                    named.endogenous,
                    named.instruments,
                    parts.flag(),
                    parts.flag(),
                    parts.nextOrNull(RobustErrors.class),
                    ClusterScores.checkedNames(parts.list(String.class)),
                    parts.next(SmallSampleCorrection.class));
        }
    }

    /**
     * Standard errors that allow the spread of the residuals to differ from row to row, as it does where the outcome is 0 or 1
     * (White 1980; names of MacKinnon and White 1985).
     */
    public enum RobustErrors {
        /** The sandwich without a factor: R's {@code sandwich::vcovHC(type = "HC0")}. */
        HC0,
        /** The sandwich times n / (n - k): R's {@code sandwich::vcovHC(type = "HC1")}, Stata's {@code robust}. */
        HC1;

        double factor(long observations, int coefficients) {
            return this == HC0 ? 1 : (double) observations / (observations - coefficients);
        }
    }
}
