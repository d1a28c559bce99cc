package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.internal.Cholesky;
import dk.bip.model.internal.GaussHermite;
import dk.bip.model.internal.Maximizer;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.statistics.Clusters;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Binary regression whose intercept differs from group to group, such as from caseworker to caseworker: what R's
 * {@code lme4::glmer(y ~ x + (1 | group), family = binomial)} does.
 *
 * <p>Model: link(P(y = 1)) = offset + x' beta + b of the row's group, the b independent and normal with mean 0 and variance
 * sigma^2. The estimates maximise the likelihood of (beta, sigma) with the b integrated out, by adaptive Gauss-Hermite quadrature
 * about the mode of each group; one point, the default, is Laplace's approximation. The adaptation uses expected information, as
 * lme4 does, which matters to Laplace's approximation under the complementary log-log link.
 *
 * <p>Standard errors are from the inverse of the observed information in (beta, sigma). An estimate of sigma at zero, the
 * boundary, is said by {@link RandomInterceptResult#isOnBoundary}: the fit is then the one without groups, with observed
 * information.
 *
 * <p>More points cost in proportion, and matter where groups are small: few rows a group or rare events bias Laplace's sigma
 * towards zero. Compare log-likelihoods only between fits of the same number of points.
 *
 * <p>Where most groups have one outcome only, the likelihood may have two maxima, one of them at a large sigma: the higher one is taken.
 *
 * <p>A fit either converges, to a point with no gradient and second derivatives negative in every direction, or throws an
 * {@link EstimationException}. Memory beyond the frame is that of the frame again. Immutable, thread-safe and serializable.
 *
 * <p>J. C. Pinheiro and D. M. Bates (1995), "Approximations to the log-likelihood function in the nonlinear mixed-effects
 * model", Journal of Computational and Graphical Statistics 4, 12-35. D. Bates, M. Maechler, B. Bolker and S. Walker (2015),
 * "Fitting linear mixed-effects models using lme4", Journal of Statistical Software 67(1).
 */
public final class RandomInterceptRegression implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DEFAULT_ITERATIONS = 500;
    private static final double FIRST_SIGMA = 1;
    private static final double LARGEST_SIGMA = 100;

    /** Where a second maximum is looked for, which there can be where most groups have one outcome only. */
    private static final double[] LARGE_SIGMAS = {5, 25};

    /** A gain in log-likelihood that no sample can tell from none. */
    private static final double NO_GAIN = 1e-8;

    private final Link link;
    private final String group;
    private final boolean intercept;
    private final int points;
    private final int maximumIterations;

    private RandomInterceptRegression(Link link, String group, boolean intercept, int points, int maximumIterations) {
        this.link = link;
        this.group = group;
        this.intercept = intercept;
        this.points = points;
        this.maximumIterations = maximumIterations;
    }

    /**
     * A regression by Laplace's approximation, with a fixed intercept as well.
     *
     * @param link the link
     * @param group the name of the kind of cluster in the frame that has an intercept for each
     * @return the regression
     * @throws IllegalArgumentException if the name is blank
     */
    public static RandomInterceptRegression of(Link link, String group) {
        Objects.requireNonNull(link, "link");
        return new RandomInterceptRegression(link, Checks.notBlank(group, "group"), true, 1, DEFAULT_ITERATIONS);
    }

    /**
     * Logistic regression: {@code of(Link.LOGIT, group)}.
     *
     * @param group the name of the kind of cluster in the frame that has an intercept for each
     * @return the regression
     * @throws IllegalArgumentException if the name is blank
     */
    public static RandomInterceptRegression logit(String group) {
        return of(Link.LOGIT, group);
    }

    /**
     * Complementary log-log regression: {@code of(Link.COMPLEMENTARY_LOG_LOG, group)}.
     *
     * @param group the name of the kind of cluster in the frame that has an intercept for each
     * @return the regression
     * @throws IllegalArgumentException if the name is blank
     */
    public static RandomInterceptRegression complementaryLogLog(String group) {
        return of(Link.COMPLEMENTARY_LOG_LOG, group);
    }

    /**
     * The same with another number of quadrature points. Default: 1, Laplace's approximation.
     *
     * @param points from 1 to 100; 9 is exact for most purposes, 25 for very few rows a group
     * @return another regression
     * @throws IllegalArgumentException if it is out of range
     */
    public RandomInterceptRegression withQuadraturePoints(int points) {
        Checks.that(
                points >= 1 && points <= GaussHermite.MAXIMUM_POINTS,
                "points must be from 1 to " + GaussHermite.MAXIMUM_POINTS + ", but is " + points);
        return new RandomInterceptRegression(link, group, intercept, points, maximumIterations);
    }

    /**
     * The same without a fixed intercept.
     *
     * @return another regression
     */
    public RandomInterceptRegression withoutIntercept() {
        return new RandomInterceptRegression(link, group, false, points, maximumIterations);
    }

    /**
     * The same with another bound on the number of steps. Default: 500; some twenty are usual.
     *
     * @param maximumIterations the bound, at least 1
     * @return another regression
     * @throws IllegalArgumentException if it is less than 1
     */
    public RandomInterceptRegression withMaximumIterations(int maximumIterations) {
        Checks.that(maximumIterations >= 1, "maximumIterations must be at least 1, but is " + maximumIterations);
        return new RandomInterceptRegression(link, group, intercept, points, maximumIterations);
    }

    /**
     * Fits all columns of a frame.
     *
     * @param frame the data; the outcome must be 0 or 1
     * @return the result of a fit that converged
     * @throws IllegalArgumentException if the outcome is not 0 or 1, or the frame has no such group
     * @throws SeparationException if columns separate events from non-events, whatever the group
     * @throws CollinearityException if a column is a combination of others
     * @throws NotConvergedException if no maximum was found
     * @throws EstimationException if there is one group only, no group has two rows, sigma grows without bound, or the outcome
     *     never varies
     */
    public RandomInterceptResult fit(ModelFrame frame) {
        frame.allClusters(group);
        // The fit without groups finds what no fit can estimate, and is a good place to start.
        BinaryRegression plain = BinaryRegression.of(link);
        BinaryRegressionResult start = (intercept ? plain : plain.withoutIntercept()).fit(frame);
        List<String> terms = start.coefficients().terms();
        ModelFrame weighted = withoutRowsOfNoWeight(frame);
        Clusters groups = groups(weighted);
        double[] centres = centres(weighted, terms);
        MarginalLikelihood likelihood = new MarginalLikelihood(weighted, link, terms, centres, groups, points);

        int p = terms.size();
        double[] first = new double[p + 1];
        System.arraycopy(start.coefficients().estimates(), 0, first, 0, p);
        for (int j = 1; j < p && intercept; j++) {
            first[0] += first[j] * centres[j];
        }
        Maximizer search = climb(likelihood, first, FIRST_SIGMA);
        if (likelihood.mostlyOneOutcome()) {
            for (double sigma : LARGE_SIGMAS) {
                search = higher(search, climb(likelihood, first, sigma), p);
            }
        }
        if (search == null) {
            throw notConverged(0, "the likelihood cannot be computed where it starts");
        }
        if (!(Math.abs(search.point()[p]) <= LARGEST_SIGMA)) {
            throw new EstimationException(
                    "the standard deviation of the random intercept of " + group + " grows without bound"
                            + "\nMaybe almost every group has one outcome only?",
                    List.of(group));
        }
        if (!search.isThere()) {
            throw notConverged(search.iterations(), "the steps did not shrink");
        }
        boolean maximum = search.polish();
        boolean boundary = false;
        double[] atZero = search.point();
        atZero[p] = 0;
        if (likelihood.value(atZero, new double[p + 1]) >= search.value() - NO_GAIN) {
            // The likelihood is even in sigma: at zero it has no slope, and the polish asks whether that is its
            // maximum.
            double[] interior = search.point();
            search.moveTo(atZero);
            boundary = search.polish();
            if (boundary) {
                maximum = true;
            } else {
                search.moveTo(interior);
                maximum = search.polish();
            }
        }
        if (!maximum) {
            throw notConverged(search.iterations(), "the point found is no maximum");
        }
        return result(start, groups, likelihood, search, centres, boundary);
    }

    /**
     * Climbs from a standard deviation and the coefficients that go with it: those of the fit without groups, which a random intercept
     * flattens by about the root of 1 + 0.346 sigma squared (Zeger, Liang and Albert 1988).
     */
    private Maximizer climb(MarginalLikelihood likelihood, double[] coefficients, double sigma) {
        double[] from = coefficients.clone();
        double steeper = sigma == FIRST_SIGMA ? 1 : Math.sqrt(1 + 0.346 * sigma * sigma);
        for (int j = 0; j < from.length - 1; j++) {
            from[j] *= steeper;
        }
        from[from.length - 1] = sigma;
        if (!(Math.abs(likelihood.value(from, new double[from.length])) <= Double.MAX_VALUE)) {
            return null;
        }
        Maximizer search = new Maximizer(likelihood::value, from, likelihood.approximateInformation(sigma));
        search.climb(maximumIterations);
        return search;
    }

    /** Of two searches the one that came to a maximum or ran away, and of two such the higher. */
    private static Maximizer higher(Maximizer one, Maximizer other, int sigma) {
        if (other == null || !(other.isThere() || Math.abs(other.point()[sigma]) > LARGEST_SIGMA)) {
            return one;
        }
        return one == null || other.value() > one.value() + NO_GAIN ? other : one;
    }

    private RandomInterceptResult result(
            BinaryRegressionResult start,
            Clusters groups,
            MarginalLikelihood likelihood,
            Maximizer search,
            double[] centres,
            boolean boundary) {
        List<String> terms = start.coefficients().terms();
        int p = terms.size();
        double[] estimates = search.point();
        double sigma = boundary ? 0 : Math.abs(estimates[p]);
        double sign = estimates[p] < 0 ? -1 : 1;
        // The last evaluations were for differences: once more at the estimates, for the modes there.
        double logLikelihood = likelihood.value(estimates, new double[p + 1]);
        List<RandomInterceptResult.GroupEffect> effects = new ArrayList<>();
        for (int j = 0; j < likelihood.groups(); j++) {
            double effect = sign * sigma * likelihood.mode(j);
            double error = sigma / Math.sqrt(likelihood.precision(j));
            effects.add(new RandomInterceptResult.GroupEffect(
                    groups.labels().get(j), effect + 0.0, error, groups.rows(j).length));
        }
        double[][] joint = Cholesky.of(search.curvature(), 0).inverse();
        for (int i = 0; i < p; i++) {
            joint[i][p] *= sign;
            joint[p][i] *= sign;
        }
        if (intercept) {
            Matrices.uncentre(estimates, joint, Arrays.copyOf(centres, p + 1));
        }
        double[][] covariance = new double[p][p];
        for (int i = 0; i < p; i++) {
            System.arraycopy(joint[i], 0, covariance[i], 0, p);
        }
        double[] beta = Arrays.copyOf(estimates, p);
        List<String> jointTerms = new ArrayList<>(terms);
        jointTerms.add("sd_" + CoefficientTable.INTERCEPT + "|" + group);
        return new RandomInterceptResult(
                this,
                start.outcomeName(),
                CoefficientTable.of(beta, CovarianceMatrix.of(terms, covariance)),
                CovarianceMatrix.of(jointTerms, joint),
                sigma,
                boundary,
                logLikelihood,
                start.observations(),
                start.events(),
                effects,
                new Convergence(search.iterations(), search.halvings(), search.decrement()),
                start.droppedRows());
    }

    /** The mean of each column, which leaves the intercept and the slopes nearly uncorrelated; 0 for the intercept. */
    private double[] centres(ModelFrame frame, List<String> terms) {
        double[] centres = new double[terms.size()];
        for (int j = 1; j < centres.length && intercept; j++) {
            for (double value : frame.values(terms.get(j))) {
                centres[j] += value / frame.size();
            }
        }
        return centres;
    }

    private static ModelFrame withoutRowsOfNoWeight(ModelFrame frame) {
        int[] weighted = IntStream.range(0, frame.size())
                .filter(row -> frame.weight(row) > 0)
                .toArray();
        return weighted.length == frame.size() ? frame : frame.rows(weighted);
    }

    private Clusters groups(ModelFrame frame) {
        Clusters groups = frame.clusters(group);
        if (groups.count() < 2) {
            throw new EstimationException(
                    "a random intercept needs at least two groups, but " + group + " has " + groups.count()
                            + "\nMaybe another kind of cluster?",
                    List.of(group));
        }
        if (groups.count() == groups.rowCount()) {
            throw new EstimationException(
                    "a random intercept needs a group with at least two rows, but each of " + group + " has one"
                            + "\nMaybe the name of the rows was given for that of the groups?",
                    List.of(group));
        }
        return groups;
    }

    private NotConvergedException notConverged(int iterations, String reason) {
        return new NotConvergedException(
                "the random intercept of " + group + " did not converge in " + iterations + " iterations: " + reason
                        + "\nMaybe fewer columns, or more quadrature points?",
                List.of(group),
                iterations);
    }

    /** Whether the other approximates the same likelihood in the same way. */
    boolean isLike(RandomInterceptRegression other) {
        return link == other.link && group.equals(other.group) && points == other.points;
    }

    Link link() {
        return link;
    }

    String group() {
        return group;
    }

    int points() {
        return points;
    }

    /**
     * The configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "RandomInterceptRegression[link=" + link.code() + ", group=" + group + ", points=" + points
                + (intercept ? "" : ", no intercept") + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(link, group, intercept, points, maximumIterations);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            RandomInterceptRegression regression = RandomInterceptRegression.of(parts.next(Link.class), parts.text());
            return (parts.flag() ? regression : regression.withoutIntercept())
                    .withQuadraturePoints(parts.whole())
                    .withMaximumIterations(parts.whole());
        }
    }
}
