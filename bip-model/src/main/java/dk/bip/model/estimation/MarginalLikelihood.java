package dk.bip.model.estimation;

import dk.bip.model.internal.Elementary;
import dk.bip.model.internal.GaussHermite;
import dk.bip.model.statistics.Clusters;
import java.util.Arrays;
import java.util.List;

/**
 * The log-likelihood of a random intercept, integrated over it by adaptive Gauss-Hermite quadrature, with its exact gradient.
 * Not thread-safe.
 *
 * <p>With the intercept of a group sigma u, u standard normal, and g(u) = sum over the group's rows of weight log f(y | eta +
 * sigma u) - u^2 / 2, the group adds log(tau sum over k of w[k] exp(g(m + tau x[k]) + x[k]^2 / 2)): m is the mode of g, x and w
 * the normal quadrature rule, and tau = (1 + sigma^2 sum of weight W)^(-1/2) with the expected information W of a row at the
 * mode, as lme4 has it. One point, x = 0 and w = 1, is Laplace's approximation. m and tau move with the parameters, and the
 * gradient follows them.
 *
 * <p>J. C. Pinheiro and D. M. Bates (1995), "Approximations to the log-likelihood function in the nonlinear mixed-effects
 * model", Journal of Computational and Graphical Statistics 4, 12-35.
 */
final class MarginalLikelihood {

    private static final int MAXIMUM_MODE_STEPS = 200;
    private static final double MODE_TOLERANCE = 1e-10;

    /** A cumulative hazard whose exponential is near the largest number. */
    private static final double OVERFLOWING = 700;

    private final boolean logit;
    private final double[][] columns;
    private final double[] outcome;
    private final double[] weights;
    private final double[] offsets;

    /** Where each group begins in the rows, which stand group after group, and where the last one ends. */
    private final int[] firstRows;

    private final double[] nodes;
    private final double[] logWeights;

    private final double[] eta;
    private final double[] residuals;
    private final double[] information;
    private final double[] expected;
    private final double[] expectedSlope;
    private final double[] scoresAtNodes;
    private final double[] modes;
    private final double[] precisions;

    /** Derivatives by the linear predictor of the row that was looked at last. */
    private double score;

    private double observed;

    /**
     * A likelihood.
     *
     * @param frame the data
     * @param link the link
     * @param terms the coefficients, of which the first may be the intercept
     * @param centres what is taken off each term's column
     * @param groups the rows of the frame by group
     * @param points the number of quadrature points
     */
    MarginalLikelihood(ModelFrame frame, Link link, List<String> terms, double[] centres, Clusters groups, int points) {
        this.logit = link == Link.LOGIT;
        int n = frame.size();
        int[] rows = new int[n];
        firstRows = new int[groups.count() + 1];
        for (int group = 0; group < groups.count(); group++) {
            int[] own = groups.rows(group);
            System.arraycopy(own, 0, rows, firstRows[group], own.length);
            firstRows[group + 1] = firstRows[group] + own.length;
        }
        columns = new double[terms.size()][n];
        for (int j = 0; j < columns.length; j++) {
            if (terms.get(j).equals(CoefficientTable.INTERCEPT)) {
                Arrays.fill(columns[j], 1);
                continue;
            }
            double[] source = frame.column(frame.indexOf(terms.get(j)));
            for (int i = 0; i < n; i++) {
                columns[j][i] = source[frame.from() + rows[i]] - centres[j];
            }
        }
        outcome = Arrays.stream(rows).mapToDouble(frame::outcome).toArray();
        weights = Arrays.stream(rows).mapToDouble(frame::weight).toArray();
        offsets = Arrays.stream(rows).mapToDouble(frame::offset).toArray();
        GaussHermite rule = GaussHermite.of(points);
        nodes = rule.nodes();
        logWeights = rule.weights();
        for (int k = 0; k < points; k++) {
            logWeights[k] = Elementary.log(logWeights[k]) + nodes[k] * nodes[k] / 2;
        }
        eta = new double[n];
        residuals = new double[n];
        information = new double[n];
        expected = new double[n];
        expectedSlope = new double[n];
        int largest = 0;
        for (int j = 0; j < groups(); j++) {
            largest = Math.max(largest, firstRows[j + 1] - firstRows[j]);
        }
        scoresAtNodes = new double[Math.multiplyExact(points, largest)];
        modes = new double[groups()];
        precisions = new double[groups()];
    }

    int groups() {
        return firstRows.length - 1;
    }

    /** Whether at least half of the groups of several rows have one outcome only. */
    boolean mostlyOneOutcome() {
        int several = 0;
        int ofOne = 0;
        for (int group = 0; group < groups(); group++) {
            int rows = firstRows[group + 1] - firstRows[group];
            double events = 0;
            for (int i = firstRows[group]; i < firstRows[group + 1]; i++) {
                events += outcome[i];
            }
            several += rows > 1 ? 1 : 0;
            ofOne += rows > 1 && (events == 0 || events == rows) ? 1 : 0;
        }
        return 2 * ofOne >= several;
    }

    /** The mode of a group's standard normal u at the parameters of the last evaluation. */
    double mode(int group) {
        return modes[group];
    }

    /** 1 / tau^2 of a group at the parameters of the last evaluation. */
    double precision(int group) {
        return precisions[group];
    }

    /**
     * The log-likelihood and its gradient.
     *
     * @param parameters the coefficients and then sigma, of either sign
     * @param gradient where the gradient goes
     * @return the log-likelihood; NaN if a mode was not found
     */
    double value(double[] parameters, double[] gradient) {
        int p = columns.length;
        double sigma = parameters[p];
        System.arraycopy(offsets, 0, eta, 0, eta.length);
        for (int j = 0; j < p; j++) {
            double beta = parameters[j];
            double[] column = columns[j];
            for (int i = 0; i < eta.length; i++) {
                eta[i] += beta * column[i];
            }
        }
        // Neumaier's compensation: the gains near the maximum are small beside a sum over thousands of groups.
        double sum = 0;
        double lost = 0;
        double slope = 0;
        for (int group = 0; group < groups(); group++) {
            if (!findMode(group, sigma)) {
                return Double.NaN;
            }
            double term = addGroup(group, sigma, gradient, p);
            double next = sum + term;
            lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
            sum = next;
            slope += gradient[p];
        }
        for (int j = 0; j < p; j++) {
            gradient[j] = Matrices.dot(columns[j], residuals);
        }
        gradient[p] = slope;
        return sum + lost;
    }

    /**
     * Newton's method within a bracket, which is halved where the steps do not shrink; g'' is at most -1, so that the mode is no
     * further away than |g'|.
     */
    private boolean findMode(int group, double sigma) {
        double u = modes[group];
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        double lastMove = Double.POSITIVE_INFINITY;
        for (int step = 0; step < MAXIMUM_MODE_STEPS; step++) {
            double slope = -u;
            double curvature = 1;
            for (int i = firstRows[group]; i < firstRows[group + 1]; i++) {
                differentiate(eta[i] + sigma * u, outcome[i]);
                slope += sigma * weights[i] * score;
                curvature += sigma * sigma * weights[i] * observed;
            }
            if (!(Math.abs(slope) <= Double.MAX_VALUE && curvature <= Double.MAX_VALUE)) {
                // A hazard overflowed: back into the bracket, or to the middle of the prior.
                if (slope > 0) {
                    low = u;
                } else {
                    high = u;
                }
                double middle = (low + high) / 2;
                if (!(Math.abs(middle) <= Double.MAX_VALUE)) {
                    middle = 0;
                }
                if (middle == u) {
                    modes[group] = 0;
                    return false;
                }
                u = middle;
                continue;
            }
            if (slope > 0) {
                low = u;
                high = Math.min(high, u + slope);
            } else {
                high = u;
                low = Math.max(low, u + slope);
            }
            double next = u + slope / curvature;
            if (!(next >= low && next <= high && Math.abs(next - u) <= lastMove / 2)) {
                next = (low + high) / 2;
            }
            lastMove = Math.abs(next - u);
            boolean still = lastMove <= MODE_TOLERANCE;
            u = next;
            if (still) {
                modes[group] = u;
                return true;
            }
        }
        modes[group] = 0;
        return false;
    }

    /** What a group adds to the log-likelihood; its rows' residuals are set, its derivative by sigma goes to gradient[at]. */
    private double addGroup(int group, double sigma, double[] gradient, int at) {
        int from = firstRows[group];
        int rows = firstRows[group + 1] - from;
        double mode = modes[group];
        double sumOfScores = 0;
        double sumOfObserved = 0;
        double sumOfExpected = 0;
        double sumOfSlopes = 0;
        for (int i = from; i < from + rows; i++) {
            double linear = eta[i] + sigma * mode;
            differentiate(linear, outcome[i]);
            expect(linear, i);
            information[i] = observed;
            sumOfScores += weights[i] * score;
            sumOfObserved += weights[i] * observed;
            sumOfExpected += weights[i] * expected[i];
            sumOfSlopes += weights[i] * expectedSlope[i];
        }
        double precision = 1 + sigma * sigma * sumOfExpected;
        double observedPrecision = 1 + sigma * sigma * sumOfObserved;
        double tau = 1 / Math.sqrt(precision);
        precisions[group] = precision;

        int points = nodes.length;
        double[] share = new double[points];
        double[] scores = new double[points];
        double largest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < points; k++) {
            double u = mode + tau * nodes[k];
            double log = logWeights[k] - u * u / 2;
            for (int i = 0; i < rows; i++) {
                double linear = eta[from + i] + sigma * u;
                double weight = weights[from + i];
                log += weight * logDensity(linear, outcome[from + i]);
                scoresAtNodes[k * rows + i] = score;
                scores[k] += weight * score;
            }
            if (log == Double.NEGATIVE_INFINITY) {
                // So unlikely a node counts for nothing, whatever its slope.
                Arrays.fill(scoresAtNodes, k * rows, (k + 1) * rows, 0);
                scores[k] = 0;
            }
            share[k] = log;
            largest = Math.max(largest, log);
        }
        double total = 0;
        for (int k = 0; k < points; k++) {
            share[k] = Elementary.exp(share[k] - largest);
            total += share[k];
        }
        double slope = 0;
        double byMode = 0;
        double bySpread = 0;
        for (int k = 0; k < points; k++) {
            share[k] /= total;
            double u = mode + tau * nodes[k];
            double slopeAtNode = sigma * scores[k] - u;
            slope += share[k] * u * scores[k];
            byMode += share[k] * slopeAtNode;
            bySpread += share[k] * tau * nodes[k] * slopeAtNode;
        }
        double byPrecision = -(1 + bySpread) / (2 * precision);
        byMode += byPrecision * sigma * sigma * sigma * sumOfSlopes;
        gradient[at] = slope
                + byPrecision * sigma * (2 * sumOfExpected + sigma * sumOfSlopes * mode)
                + byMode * (sumOfScores - sigma * sumOfObserved * mode) / observedPrecision;
        for (int i = 0; i < rows; i++) {
            double residual = byPrecision * sigma * sigma * expectedSlope[from + i]
                    - byMode * sigma * information[from + i] / observedPrecision;
            for (int k = 0; k < points; k++) {
                residual += share[k] * scoresAtNodes[k * rows + i];
            }
            residuals[from + i] = weights[from + i] * residual;
        }
        return largest + Elementary.log(total) + Elementary.log(tau);
    }

    /**
     * The information on coefficients and sigma as if the rows were normal with the variances that they have at the modes of the
     * last evaluation: a guess of the curvature that is always positive semidefinite.
     */
    double[][] approximateInformation(double sigma) {
        int p = columns.length;
        double[][] guess = new double[p + 1][p + 1];
        double[] sums = new double[p];
        for (int group = 0; group < groups(); group++) {
            Arrays.fill(sums, 0);
            double total = 0;
            for (int i = firstRows[group]; i < firstRows[group + 1]; i++) {
                double weight = weights[i] * expected[i];
                total += weight;
                for (int j = 0; j < p; j++) {
                    double weighted = weight * columns[j][i];
                    sums[j] += weighted;
                    for (int k = 0; k <= j; k++) {
                        guess[j][k] += weighted * columns[k][i];
                    }
                }
            }
            double factor = sigma * sigma / (1 + sigma * sigma * total);
            for (int j = 0; j < p; j++) {
                for (int k = 0; k <= j; k++) {
                    guess[j][k] -= factor * sums[j] * sums[k];
                }
            }
            double reliability = factor * total;
            guess[p][p] += 2 * reliability * reliability / (sigma * sigma);
        }
        for (int j = 0; j < p; j++) {
            for (int k = 0; k < j; k++) {
                guess[k][j] = guess[j][k];
            }
        }
        return guess;
    }

    /** Sets the score, and the observed information, of one row. */
    private void differentiate(double linear, double y) {
        if (logit) {
            double e = Elementary.exp(-Math.abs(linear));
            score = logitScore(linear, y, e);
            observed = e / ((1 + e) * (1 + e));
        } else {
            double t = Elementary.exp(linear);
            if (y == 0) {
                score = -t;
                observed = t;
            } else {
                score = hazardShare(t);
                observed = t < OVERFLOWING ? score * Math.max(0, t + score - 1) : 0;
            }
        }
    }

    /** y less its probability, where e is exp(-|linear|): not by a difference, which loses the digits of a row predicted well. */
    private static double logitScore(double linear, double y, double e) {
        double miss = (y == 1) == (linear >= 0) ? e / (1 + e) : 1 / (1 + e);
        return y == 1 ? miss : -miss;
    }

    /** Sets the expected information of one row, and its derivative by the linear predictor. */
    private void expect(double linear, int row) {
        if (logit) {
            expected[row] = observed;
            double e = Elementary.exp(-Math.abs(linear));
            expectedSlope[row] = (linear >= 0 ? -1 : 1) * observed * (1 - e) / (1 + e);
        } else {
            double t = Elementary.exp(linear);
            double share = hazardShare(t);
            expected[row] = t * share;
            expectedSlope[row] = t * share * (2 - t - share);
        }
    }

    /** t / (exp(t) - 1): 1 at 0, and 0 where a hazard is so large that the event is certain. */
    private static double hazardShare(double t) {
        if (t >= OVERFLOWING) {
            return 0;
        }
        double mu = Elementary.oneMinusExpOfMinus(t);
        return mu > 0 ? t * Elementary.exp(-t) / mu : 1;
    }

    /** The log density of one row; sets its score. */
    private double logDensity(double linear, double y) {
        if (logit) {
            double e = Elementary.exp(-Math.abs(linear));
            score = logitScore(linear, y, e);
            double towards = y == 1 ? linear : -linear;
            return Math.min(0, towards) - Elementary.log(1 + e);
        }
        double t = Elementary.exp(linear);
        score = y == 0 ? -t : hazardShare(t);
        return y == 0 ? -t : logOfMu(t, linear);
    }

    /** log(1 - exp(-t)), which is log t - t / 2 + ... for a t too small to have a logarithm of its own. */
    private static double logOfMu(double t, double linear) {
        double mu = Elementary.oneMinusExpOfMinus(t);
        return mu > 0 ? Elementary.log(mu) : linear;
    }
}
