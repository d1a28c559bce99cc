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
 * penalty), a check for separation where the steps do not shrink, and one for cluster-robust errors.
 *
 * <p>Estimates can be had from {@link #result} alone, and that only once the fit has converged. Thread-safe and serializable.
 */
@SuppressWarnings("serial") // the lists and maps of the JDK that it holds are serializable
public final class RegressionIteration implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final double NEWTON_TOLERANCE = 1e-16;
    private static final double SCORING_TOLERANCE = 1e-18;
    private static final double COLLINEARITY_TOLERANCE = 1e-11;
    private static final double SINGULARITY_TOLERANCE = 1e-15;
    private static final int MOST_HALVINGS = 40;
    private static final int NULL_MODEL_ITERATIONS = 100;
    private static final int FIRST_SEPARATION_CHECK = 8;
    private static final int SEPARATION_CHECK_EVERY = 3;
    private static final double SEPARATION_TOLERANCE = 1e-5;
    private static final double SHARE_THAT_MATTERS = 1e-3;

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
    private final int first;
    private Phase phase = Phase.SURVEY;
    private int passes;

    private String outcomeName;
    private long rows;
    private long observations;
    private long events;
    private TreeMap<String, Long> dropped;
    private double[] centres;

    private double nullIntercept;
    private double nullLogLikelihood;

    /** The precision and mean of the prior in the coordinates of the centred columns, or null. */
    private double[][] precision;

    private double[] priorMeans;

    /** Where the pass that is due is taken, the last point that was accepted, and the way from it. */
    private double[] beta;

    private double[] base;
    private double[] step;
    private double objective = Double.NEGATIVE_INFINITY;
    private double logLikelihood;
    private double[] gradient;
    private double[] scales;
    private Cholesky factor;
    private double decrement = Double.POSITIVE_INFINITY;
    private int iterations;
    private int halvings;
    private int halvingsOfStep;
    private AfterDirection afterDirection;

    /** Two directions in which the likelihood may grow for ever: the last step, and that of the least information. */
    private double[][] directions;

    private double leastInformation;
    private BinaryRegressionResult result;

    RegressionIteration(BinaryRegression regression, List<String> columns) {
        this.regression = regression;
        this.first = regression.hasIntercept() ? 1 : 0;
        List<String> names = new ArrayList<>();
        if (first == 1) {
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

    private RegressionIteration(RegressionIteration other) {
        this.regression = other.regression;
        this.terms = other.terms;
        this.first = other.first;
        this.phase = other.phase;
        this.passes = other.passes;
        this.outcomeName = other.outcomeName;
        this.rows = other.rows;
        this.observations = other.observations;
        this.events = other.events;
        this.dropped = other.dropped;
        this.centres = other.centres;
        this.nullIntercept = other.nullIntercept;
        this.nullLogLikelihood = other.nullLogLikelihood;
        this.precision = other.precision;
        this.priorMeans = other.priorMeans;
        this.beta = other.beta;
        this.base = other.base;
        this.step = other.step;
        this.objective = other.objective;
        this.logLikelihood = other.logLikelihood;
        this.gradient = other.gradient;
        this.scales = other.scales;
        this.factor = other.factor;
        this.decrement = other.decrement;
        this.iterations = other.iterations;
        this.halvings = other.halvings;
        this.halvingsOfStep = other.halvingsOfStep;
        this.afterDirection = other.afterDirection;
        this.directions = other.directions;
        this.leastInformation = other.leastInformation;
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
                phase == Phase.SURVEY || pass.rows() == rows,
                "every pass must see the same rows: " + rows + " in the first, but " + pass.rows() + " in this");
        RegressionIteration next = new RegressionIteration(this);
        next.passes++;
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
            case NULL_MODEL -> afterNullModel(pass);
            case NEWTON -> afterNewton(pass);
            case PENALTY -> takeStep(pass.gradient());
            case DIRECTION -> afterDirection(pass);
            case SCORES -> finish(pass.scores());
            case DONE -> throw new IllegalStateException("the fit is done");
        }
    }

    private void afterSurvey(RegressionPass pass) {
        outcomeName = pass.outcomeName();
        rows = pass.rows();
        observations = pass.observations();
        events = pass.events();
        dropped = new TreeMap<>(pass.dropped());
        if (observations == 0) {
            throw new EstimationException("every row has weight 0", List.of());
        }
        boolean oneClass = events == 0 || events == observations;
        if (oneClass && !regression.isFirth() && first == 1) {
            throw new EstimationException(
                    "the outcome " + outcomeName + " is " + (events == 0 ? 0 : 1) + " in every row"
                            + "\nMaybe more data, or a longer horizon?",
                    List.of(outcomeName));
        }
        centres = new double[terms.size()];
        for (int j = first; j < terms.size(); j++) {
            int column = j - first;
            boolean constant = pass.isConstant(column);
            if (constant && (first == 1 || pass.columnLeast(column) == 0) && !isHeldByPrior(j)) {
                throw new CollinearityException(
                        "column " + terms.get(j) + " is constant" + "\nMaybe leave it out?", List.of(terms.get(j)));
            }
            if (first == 1) {
                centres[j] = constant ? pass.columnLeast(column) : pass.columnSum(column) / pass.weightSum();
            }
        }
        startPrior();
        startNullModel(pass, oneClass);
    }

    private boolean isHeldByPrior(int term) {
        return regression.prior() != null && regression.prior().precision(terms)[term][term] > 0;
    }

    /** Takes the prior over to the coordinates of the centred columns: only the intercept differs. */
    private void startPrior() {
        if (regression.prior() == null) {
            return;
        }
        double[][] transposed = new double[terms.size()][terms.size()];
        double[][] toOriginal = toOriginal();
        for (int i = 0; i < transposed.length; i++) {
            for (int j = 0; j < transposed.length; j++) {
                transposed[i][j] = toOriginal[j][i];
            }
        }
        precision = Matrices.sandwich(transposed, regression.prior().precision(terms));
        priorMeans = regression.prior().means(terms);
        if (first == 1) {
            priorMeans[0] += Matrices.dot(centres, priorMeans);
        }
    }

    /** The matrix that turns coefficients of centred columns into those of the columns as they are. */
    private double[][] toOriginal() {
        double[][] matrix = new double[terms.size()][terms.size()];
        for (int j = 0; j < matrix.length; j++) {
            matrix[j][j] = 1;
            if (first == 1 && j > 0) {
                matrix[0][j] = -centres[j];
            }
        }
        return matrix;
    }

    private void startNullModel(RegressionPass pass, boolean oneClass) {
        double share = pass.weightedEvents() / pass.weightSum();
        Link link = regression.link();
        if (first == 1) {
            nullIntercept =
                    link.linearPredictor(oneClass ? (pass.weightedEvents() + 0.5) / (pass.weightSum() + 1) : share);
        }
        if (oneClass && first == 1) {
            nullLogLikelihood = 0;
            startNewton();
        } else if (pass.hasOffsets()) {
            phase = Phase.NULL_MODEL;
        } else {
            double mu = first == 1 ? share : link.probability(0);
            nullLogLikelihood = pass.weightedEvents() * StrictMath.log(mu)
                    + (pass.weightSum() - pass.weightedEvents()) * StrictMath.log1p(-mu);
            startNewton();
        }
    }

    private void afterNullModel(RegressionPass pass) {
        nullLogLikelihood = pass.logLikelihood();
        if (first == 0) {
            startNewton();
            return;
        }
        double slope = pass.gradient()[0];
        double move = slope / pass.information()[0];
        if (slope * move <= SCORING_TOLERANCE) {
            startNewton();
        } else if (passes > NULL_MODEL_ITERATIONS || !(Math.abs(move) <= Double.MAX_VALUE)) {
            throw new NotConvergedException(
                    "the null model of " + outcomeName + " did not converge" + "\nMaybe the offsets are far too large?",
                    List.of(CoefficientTable.INTERCEPT),
                    passes);
        } else {
            // The log-likelihood of one parameter is concave: bounded moves cannot run away.
            nullIntercept += Math.max(-1, Math.min(1, move));
        }
    }

    private void startNewton() {
        phase = Phase.NEWTON;
        beta = new double[terms.size()];
        if (first == 1) {
            beta[0] = nullIntercept;
        }
        base = beta;
    }

    private void afterNewton(RegressionPass pass) {
        boolean start = factor == null;
        double[][] information = Matrices.symmetric(pass.information(), terms.size());
        double[][] curvature = precision == null ? information : Matrices.sum(information, precision);
        boolean usable = Math.abs(pass.logLikelihood()) <= Double.MAX_VALUE;
        if (start && usable) {
            checkMagnitudes(information);
        }
        Cholesky newFactor =
                usable ? Cholesky.of(curvature, start ? COLLINEARITY_TOLERANCE : SINGULARITY_TOLERANCE) : null;
        boolean singular = usable && newFactor.dependentColumn() >= 0;
        if (start) {
            if (!usable) {
                throw notConverged("the log-likelihood is not finite where the fit starts");
            }
            if (singular) {
                throw collinear(newFactor);
            }
            scales = new double[terms.size()];
            for (int j = 0; j < scales.length; j++) {
                scales[j] = Math.sqrt(information[j][j]);
            }
        }
        double newObjective = Double.NEGATIVE_INFINITY;
        if (usable && !(singular && regression.isFirth())) {
            newObjective = pass.logLikelihood()
                    + (regression.isFirth() ? newFactor.logDeterminant() / 2 : 0)
                    - (precision == null ? 0 : priorPenalty());
        }
        // Rounding of a sum of many rows must not look like a step in the wrong direction.
        double allowance = 1e-10 * (1 + Math.abs(objective));
        if (!start && !(newObjective >= objective - allowance)) {
            halve();
            return;
        }
        if (singular) {
            checkDirection(AfterDirection.FAIL);
            return;
        }
        base = beta;
        objective = newObjective;
        logLikelihood = pass.logLikelihood();
        factor = newFactor;
        halvingsOfStep = 0;
        gradient = pass.gradient().clone();
        if (regression.isFirth()) {
            phase = Phase.PENALTY;
        } else {
            double[] penalty = new double[terms.size()];
            if (precision != null) {
                penalty = Matrices.times(precision, difference(priorMeans, base));
            }
            takeStep(penalty);
        }
    }

    private double priorPenalty() {
        double[] distance = difference(beta, priorMeans);
        return Matrices.dot(distance, Matrices.times(precision, distance)) / 2;
    }

    private static double[] difference(double[] a, double[] b) {
        double[] difference = new double[a.length];
        for (int j = 0; j < a.length; j++) {
            difference[j] = a[j] - b[j];
        }
        return difference;
    }

    private void halve() {
        if (halvingsOfStep == MOST_HALVINGS) {
            if (regression.isFirth()) {
                throw notConverged("no step raises the likelihood");
            }
            checkDirection(AfterDirection.FAIL);
            return;
        }
        halvings++;
        halvingsOfStep++;
        step = scaled(step, 0.5);
        beta = Arrays.copyOf(base, base.length);
        for (int j = 0; j < beta.length; j++) {
            beta[j] += step[j];
        }
        phase = Phase.NEWTON;
    }

    private static double[] scaled(double[] vector, double by) {
        return Arrays.stream(vector).map(x -> x * by).toArray();
    }

    private void takeStep(double[] penaltyGradient) {
        double[] slope = new double[gradient.length];
        for (int j = 0; j < slope.length; j++) {
            slope[j] = gradient[j] + penaltyGradient[j];
        }
        step = factor.solve(slope);
        decrement = Matrices.dot(slope, step);
        boolean newton = regression.link() == Link.LOGIT && !regression.isFirth();
        boolean still = decrement <= (newton ? NEWTON_TOLERANCE : SCORING_TOLERANCE);
        if (regression.isFirth()) {
            if (still) {
                converge();
            } else if (iterations == regression.maximumIterations()) {
                throw notConverged("the steps did not shrink");
            } else {
                move();
            }
        } else if (still) {
            // Under separation the steps shrink too, slowly with the logit, and the information with them.
            findWeakestDirection();
            if (iterations > FIRST_SEPARATION_CHECK || leastInformation < LITTLE_INFORMATION) {
                checkDirection(AfterDirection.FINISH);
            } else {
                converge();
            }
        } else if (iterations == regression.maximumIterations()) {
            checkDirection(AfterDirection.FAIL);
        } else if (iterations >= FIRST_SEPARATION_CHECK
                && (iterations - FIRST_SEPARATION_CHECK) % SEPARATION_CHECK_EVERY == 0) {
            checkDirection(AfterDirection.STEP);
        } else {
            move();
        }
    }

    private void move() {
        iterations++;
        beta = base.clone();
        for (int j = 0; j < beta.length; j++) {
            beta[j] += step[j];
        }
        phase = Phase.NEWTON;
    }

    private void checkDirection(AfterDirection then) {
        findWeakestDirection();
        afterDirection = then;
        phase = Phase.DIRECTION;
    }

    /** By inverse iteration: the direction with the least information, as a share of that at the null model. */
    private void findWeakestDirection() {
        double[] weakest = step;
        double growth = 0;
        for (int round = 0; round < 20; round++) {
            double[] right = new double[weakest.length];
            for (int j = 0; j < right.length; j++) {
                right[j] = scales[j] * scales[j] * weakest[j];
            }
            weakest = factor.solve(right);
            growth = 0;
            for (int j = 0; j < right.length; j++) {
                growth += scales[j] * scales[j] * weakest[j] * weakest[j];
            }
            growth = Math.sqrt(growth);
            if (!(growth > 0)) {
                break;
            }
            weakest = scaled(weakest, 1 / growth);
        }
        // A step of exactly nothing is no direction, and belongs to a fit that stands still.
        leastInformation = growth > 0 ? 1 / growth : 1;
        directions = new double[][] {step, growth > 0 ? weakest : step};
    }

    private void afterDirection(RegressionPass pass) {
        for (int d = 0; d < directions.length; d++) {
            // The step of a fit that stands still is rounding; the other direction is one whatever its sign.
            boolean counts = d == 1 || afterDirection != AfterDirection.FINISH || iterations > FIRST_SEPARATION_CHECK;
            if (counts && pass.separates(d, SEPARATION_TOLERANCE) && !priorBounds(directions[d])) {
                throw separated(directions[d]);
            }
        }
        if (afterDirection != AfterDirection.STEP && leastInformation < NO_INFORMATION) {
            List<String> columns = columnsOf(directions[1], SHARE_THAT_MATTERS);
            throw new NotConvergedException(
                    "the data say next to nothing of " + String.join(", ", columns) + " where the fit stands still"
                            + "\nMaybe nearly separated: withFirthPenalty() or a prior?",
                    columns,
                    iterations);
        }
        switch (afterDirection) {
            case STEP -> move();
            case FINISH -> converge();
            case FAIL -> throw notConverged("the steps did not shrink");
        }
    }

    /** Whether the prior holds back a coefficient that matters in a direction. */
    private boolean priorBounds(double[] direction) {
        if (precision == null) {
            return false;
        }
        double[] original = Matrices.times(toOriginal(), direction);
        double largest = 0;
        for (int j = 0; j < original.length; j++) {
            largest = Math.max(largest, Math.abs(original[j]) * scales[j]);
        }
        for (int j = 0; j < original.length; j++) {
            if (Math.abs(original[j]) * scales[j] < SHARE_THAT_MATTERS * largest) {
                original[j] = 0;
            }
        }
        return Matrices.dot(original, Matrices.times(regression.prior().precision(terms), original)) > 0;
    }

    private void converge() {
        // The last step is below the accuracy wanted: it is taken, but needs no pass of its own.
        beta = base.clone();
        for (int j = 0; j < beta.length; j++) {
            beta[j] += step[j];
        }
        if (regression.clusters().isEmpty()) {
            finish(null);
        } else {
            phase = Phase.SCORES;
        }
    }

    private void finish(ClusterScores scores) {
        double[][] toOriginal = toOriginal();
        double[][] bread = factor.inverse();
        double[] estimates = Matrices.times(toOriginal, beta);
        CovarianceMatrix modelBased = CovarianceMatrix.of(terms, Matrices.sandwich(toOriginal, bread));
        CovarianceMatrix covariance = modelBased;
        if (scores != null) {
            double[][] robust = scores.sandwich(bread, regression.correction(), observations);
            covariance = CovarianceMatrix.of(terms, Matrices.sandwich(toOriginal, robust));
            for (String term : terms) {
                if (covariance.variance(term) < 0) {
                    throw new EstimationException(
                            "the two-way cluster-robust variance of " + term + " is negative"
                                    + "\nMaybe more clusters, or one kind of cluster?",
                            List.of(term));
                }
            }
        }
        result = new BinaryRegressionResult(
                regression,
                outcomeName,
                CoefficientTable.of(estimates, covariance),
                modelBased,
                logLikelihood,
                nullLogLikelihood,
                observations,
                events,
                new Convergence(iterations, halvings, Math.max(decrement, 0)),
                dropped,
                scores == null ? new TreeMap<>() : new TreeMap<>(scores.counts()));
        phase = Phase.DONE;
    }

    private void checkMagnitudes(double[][] information) {
        for (int j = 0; j < information.length; j++) {
            if (!(information[j][j] <= Double.MAX_VALUE)) {
                throw EstimationException.tooLarge(terms.get(j));
            }
        }
    }

    private CollinearityException collinear(Cholesky broken) {
        int dependent = broken.dependentColumn();
        List<String> columns = new ArrayList<>(List.of(terms.get(dependent)));
        double[] weights = broken.dependence();
        for (int j = 0; j < weights.length; j++) {
            if (Math.abs(weights[j]) > 1e-5) {
                columns.add(terms.get(j));
            }
        }
        List<String> others = columns.subList(1, columns.size());
        return new CollinearityException(
                "column " + columns.get(0)
                        + (others.isEmpty() ? " does not vary" : " is a combination of " + String.join(", ", others))
                        + "\nMaybe leave it out?",
                columns);
    }

    /** The columns that matter in a direction, each on its own scale. */
    private List<String> columnsOf(double[] direction, double share) {
        double largest = 0;
        for (int j = first; j < direction.length; j++) {
            largest = Math.max(largest, Math.abs(direction[j]) * scales[j]);
        }
        List<String> columns = new ArrayList<>();
        for (int j = first; j < direction.length; j++) {
            if (Math.abs(direction[j]) * scales[j] >= share * largest) {
                columns.add(terms.get(j));
            }
        }
        return columns;
    }

    private SeparationException separated(double[] direction) {
        List<String> columns = columnsOf(direction, SHARE_THAT_MATTERS);
        return new SeparationException(
                "events and non-events are separated by " + String.join(", ", columns)
                        + ": the likelihood has no maximum\nMaybe withFirthPenalty(), a prior, or fewer columns?",
                columns);
    }

    private NotConvergedException notConverged(String reason) {
        List<String> columns = step == null ? List.of() : columnsOf(step, 0.5);
        return new NotConvergedException(
                "the fit did not converge in " + iterations + " iterations: " + reason
                        + (columns.isEmpty() ? "" : "; " + String.join(", ", columns) + " moved most"),
                columns,
                iterations);
    }

    /** Whether both are the same state, also after one was sent to another machine and back. */
    boolean sameAs(RegressionIteration other) {
        return this == other
                || (phase == other.phase
                        && passes == other.passes
                        && terms.equals(other.terms)
                        && regression.toString().equals(other.regression.toString())
                        && Arrays.equals(beta, other.beta)
                        && Arrays.equals(step, other.step)
                        && nullIntercept == other.nullIntercept);
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
        return nullIntercept;
    }

    double[] centres() {
        return centres;
    }

    double[] beta() {
        return beta;
    }

    double[][] directions() {
        return directions;
    }

    Cholesky factor() {
        return factor;
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
