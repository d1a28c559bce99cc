package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import dk.bip.model.internal.Cholesky;
import dk.bip.model.matrix.CovarianceMatrix;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Where a {@link BinaryRegression} stands between two passes over the data. {@link #next} gives another one; none changes, so
 * that several threads may read one.
 *
 * <p>The passes are: a survey (counts and means), the null model where there are offsets, one for each Newton step (two with Firth's
 * penalty), of which some are for a part of the offsets where these lie more than 16 apart, a check for separation where the steps do not shrink, and one for cluster-robust errors.
 *
 * <p>Estimates can be had from {@link #result} alone, and that only once the fit has converged. Thread-safe and serializable.
 */
@SuppressWarnings("serial") // the list of List.copyOf is serializable
public final class RegressionIteration implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final double NEWTON_TOLERANCE = 1e-16;
    private static final double SCORING_TOLERANCE = 1e-18;
    private static final int FIRST_SEPARATION_CHECK = 8;
    private static final int SEPARATION_CHECK_EVERY = 3;
    private static final double SEPARATION_TOLERANCE = 1e-5;

    /** A share of the null model's information that makes a direction suspect, and one that no estimate can rest on. */
    private static final double LITTLE_INFORMATION = 1e-4;

    private static final double NO_INFORMATION = 1e-10;

    /** What the next pass is for. */
    enum Phase {
        SURVEY,
        NULL_MODEL,
        NEWTON,
        PENALTY,
        DIRECTION,
        SCORES,
        DONE
    }

    /** What happens once the last step is shown not to separate. */
    private enum AfterDirection {
        STEP,
        FINISH,
        FAIL
    }

    private final BinaryRegression regression;
    private final List<String> terms;
    private Phase phase = Phase.SURVEY;
    private int passes;
    private SurveyedRows survey;
    private NullModel nullModel;
    private NewtonState newton;
    private FitDiagnosis diagnosis;
    private AfterDirection afterDirection;
    private BinaryRegressionResult result;

    RegressionIteration(BinaryRegression regression, List<String> columns) {
        this.regression = regression;
        List<String> names = new ArrayList<>();
        if (regression.hasIntercept()) {
            names.add(CoefficientTable.INTERCEPT);
        }
        names.addAll(Objects.requireNonNull(columns, "columns"));
        names.forEach(name -> Checks.notBlank(name, "a column"));
        Checks.that(!names.isEmpty(), "there must be a column or an intercept");
        Checks.that(new LinkedHashSet<>(names).size() == names.size(), "columns must not name one twice: " + columns);
        this.terms = List.copyOf(names);
        if (regression.prior() != null) {
            // A prior on other terms is refused before any data are read.
            regression.prior().means(terms);
        }
    }

    private RegressionIteration(RegressionIteration before) {
        this.regression = before.regression;
        this.terms = before.terms;
        this.phase = before.phase;
        this.passes = before.passes + 1;
        this.survey = before.survey;
        this.nullModel = before.nullModel;
        this.newton = before.newton == null ? null : before.newton.copy();
        this.diagnosis = before.diagnosis;
        this.afterDirection = before.afterDirection;
    }

    /**
     * Whether the fit has converged and has its result.
     *
     * @return true if no pass is due
     */
    public boolean isDone() {
        return phase == Phase.DONE;
    }

    /**
     * Whether the pass that is due sums by cluster, which {@link RegressionPass#splitByCluster} does on several machines.
     *
     * @return true in the last pass of a fit with cluster-robust errors
     */
    public boolean needsClusters() {
        return phase == Phase.SCORES;
    }

    /**
     * An empty pass of this iteration, for one thread or partition.
     *
     * @return a new pass
     * @throws IllegalStateException if no pass is due
     */
    public RegressionPass newPass() {
        if (isDone()) {
            throw new IllegalStateException("the fit is done\nMaybe result() is meant?");
        }
        return new RegressionPass(this);
    }

    /**
     * Goes on with what a complete pass has added up.
     *
     * @param pass the pass over all rows, its parts merged
     * @return the state before the next pass, or a done one
     * @throws IllegalArgumentException if the pass is of another iteration, or has not seen all rows once
     * @throws EstimationException if there are no estimates; the kinds are those of {@link BinaryRegression#fit}
     */
    public RegressionIteration next(RegressionPass pass) {
        Checks.that(
                pass.iteration().sameAs(this),
                "a pass must be of the iteration that goes on with it",
                "take it from newPass() of this iteration?");
        Checks.that(pass.rows() > 0, "a pass must see at least one row");
        Checks.that(
                phase == Phase.SURVEY || pass.rows() == survey.rows(),
                "every pass must see the same rows: " + (survey == null ? 0 : survey.rows()) + " in the first, but "
                        + pass.rows() + " in this");
        RegressionIteration next = new RegressionIteration(this);
        next.advance(pass);
        return next;
    }

    /**
     * The result.
     *
     * @return the result of a fit that converged
     * @throws IllegalStateException if it has not converged yet
     */
    public BinaryRegressionResult result() {
        if (!isDone()) {
            throw new IllegalStateException("the fit has not converged yet\nMaybe more passes until isDone()?");
        }
        return result;
    }

    private void advance(RegressionPass pass) {
        switch (phase) {
            case SURVEY -> afterSurvey(pass);
            case NULL_MODEL -> afterNullModel(nullModel.next(pass, regression.hasIntercept(), survey.outcomeName()));
            case NEWTON -> afterNewton(pass);
            case PENALTY -> takeStep(pass.gradient());
            case DIRECTION -> afterDirection(pass);
            case SCORES -> finish(pass.scores());
            case DONE -> throw new IllegalStateException("the fit is done");
        }
    }

    private void afterSurvey(RegressionPass pass) {
        survey = new SurveyedRows(regression, terms, pass);
        afterNullModel(NullModel.start(regression, survey.isOneClass(), pass));
    }

    private void afterNullModel(NullModel model) {
        nullModel = model;
        if (model.found()) {
            newton = new NewtonState(regression, terms, survey, model.intercept());
            phase = Phase.NEWTON;
        } else {
            phase = Phase.NULL_MODEL;
        }
    }

    private void afterNewton(RegressionPass pass) {
        switch (newton.judge(pass)) {
            case REJECTED -> halve();
            case SINGULAR -> checkDirection(AfterDirection.FAIL);
            case ACCEPTED -> {
                if (regression.isFirth()) {
                    phase = Phase.PENALTY;
                } else {
                    takeStep(survey.priorGradient(newton.base()));
                }
            }
        }
    }

    private void halve() {
        if (newton.halve()) {
            phase = Phase.NEWTON;
        } else if (regression.isFirth()) {
            throw newton.notConverged("no step raises the likelihood");
        } else {
            checkDirection(AfterDirection.FAIL);
        }
    }

    private void takeStep(double[] penaltyGradient) {
        newton.solve(penaltyGradient);
        boolean exact = regression.link() == Link.LOGIT && !regression.isFirth();
        boolean ready = newton.isReadyForMoreOffsets();
        boolean still = !ready && newton.decrement() <= (exact ? NEWTON_TOLERANCE : SCORING_TOLERANCE);
        boolean last = newton.iterations() == regression.maximumIterations();
        int checks = newton.iterations() - FIRST_SEPARATION_CHECK;
        if (ready && !last) {
            newton.letInMoreOffsets();
            phase = Phase.NEWTON;
        } else if (regression.isFirth()) {
            if (still) {
                converge();
            } else if (last) {
                throw newton.notConverged("the steps did not shrink");
            } else {
                move();
            }
        } else if (still) {
            // Under separation the steps shrink too, slowly with the logit, and the information with them.
            diagnosis = FitDiagnosis.of(newton);
            if (checks > 0 || diagnosis.minimumInformation() < LITTLE_INFORMATION) {
                checkDirection(AfterDirection.FINISH);
            } else {
                converge();
            }
        } else if (last) {
            checkDirection(AfterDirection.FAIL);
        } else if (checks >= 0 && checks % SEPARATION_CHECK_EVERY == 0) {
            checkDirection(AfterDirection.STEP);
        } else {
            move();
        }
    }

    private void move() {
        newton.move();
        phase = Phase.NEWTON;
    }

    private void checkDirection(AfterDirection then) {
        diagnosis = FitDiagnosis.of(newton);
        afterDirection = then;
        phase = Phase.DIRECTION;
    }

    private void afterDirection(RegressionPass pass) {
        double[][] directions = diagnosis.directions();
        for (int d = 0; d < directions.length; d++) {
            // The step of a fit that stands still is rounding; the other direction is one whatever its sign.
            boolean counts =
                    d == 1 || afterDirection != AfterDirection.FINISH || newton.iterations() > FIRST_SEPARATION_CHECK;
            if (counts
                    && pass.separates(d, SEPARATION_TOLERANCE)
                    && !survey.priorBounds(directions[d], newton.scales(), FitDiagnosis.SHARE_THAT_MATTERS)) {
                throw FitDiagnosis.separated(columnsThatMatter(directions[d]));
            }
        }
        if (afterDirection != AfterDirection.STEP && diagnosis.minimumInformation() < NO_INFORMATION) {
            throw FitDiagnosis.uninformed(
                    FitDiagnosis.columnsOf(
                            directions[1], newton.scales(), terms, false, FitDiagnosis.SHARE_THAT_MATTERS),
                    newton.iterations());
        }
        switch (afterDirection) {
            case STEP -> move();
            case FINISH -> converge();
            case FAIL -> throw newton.notConverged("the steps did not shrink");
        }
    }

    private List<String> columnsThatMatter(double[] direction) {
        return FitDiagnosis.columnsOf(
                direction, newton.scales(), terms, regression.hasIntercept(), FitDiagnosis.SHARE_THAT_MATTERS);
    }

    private void converge() {
        newton.settle();
        if (regression.clusters().isEmpty()) {
            finish(null);
        } else {
            phase = Phase.SCORES;
        }
    }

    private void finish(ClusterScores scores) {
        double[][] toOriginal = survey.toOriginal();
        double[][] bread = newton.factor().inverse();
        double[] estimates = Matrices.times(toOriginal, newton.beta());
        double[][] ofModel = Matrices.sandwich(toOriginal, bread);
        CovarianceMatrix modelBased = CovarianceMatrix.of(terms, ofModel);
        CovarianceMatrix covariance = modelBased;
        List<ClusterRemark> remarks = List.of();
        if (scores != null) {
            double[][] robust = Matrices.sandwich(
                    toOriginal, scores.sandwich(bread, regression.correction(), survey.observations()));
            if (regression.prior() != null) {
                robust = Matrices.sum(
                        robust, Matrices.sandwich(ofModel, regression.prior().precision(terms)));
            }
            remarks = ClusterDiagnosis.of(scores.counts(), terms, robust, ofModel);
            covariance = CovarianceMatrix.indefinite(terms, robust);
        }
        result = new BinaryRegressionResult(
                regression,
                survey.outcomeName(),
                CoefficientTable.of(estimates, covariance, Double.POSITIVE_INFINITY, remarks),
                modelBased,
                newton.logLikelihood(),
                nullModel.logLikelihood(),
                survey.observations(),
                survey.events(),
                new Convergence(newton.iterations(), newton.halvings(), Math.max(newton.decrement(), 0)),
                survey.dropped(),
                scores == null ? new TreeMap<>() : new TreeMap<>(scores.counts()),
                remarks);
        phase = Phase.DONE;
    }

    /** Whether both are the same state, also after one was sent to another machine and back. */
    boolean sameAs(RegressionIteration other) {
        return this == other
                || (phase == other.phase
                        && passes == other.passes
                        && terms.equals(other.terms)
                        && regression.toString().equals(other.regression.toString())
                        && Arrays.equals(beta(), other.beta())
                        && Arrays.equals(step(), other.step())
                        && shareOfOffsets() == other.shareOfOffsets()
                        && nullIntercept() == other.nullIntercept());
    }

    BinaryRegression regression() {
        return regression;
    }

    List<String> terms() {
        return terms;
    }

    Phase phase() {
        return phase;
    }

    double nullIntercept() {
        return nullModel == null ? 0 : nullModel.intercept();
    }

    double[] centres() {
        return survey.centres();
    }

    double[] beta() {
        return newton == null ? null : newton.beta();
    }

    /** What the pass that is due takes of the offsets. */
    double shareOfOffsets() {
        return newton == null ? 1 : newton.shareOfOffsets();
    }

    private double[] step() {
        return newton == null ? null : newton.step();
    }

    double[][] directions() {
        return diagnosis.directions();
    }

    Cholesky factor() {
        return newton.factor();
    }

    /**
     * How far the fit is, without its estimates.
     *
     * @return such as {@code RegressionIteration[passes=3, done=false]}
     */
    @Override
    public String toString() {
        return "RegressionIteration[passes=" + passes + ", done=" + isDone() + "]";
    }
}
