package dk.bip.model.estimation;

import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;

/**
 * What the first pass of a binary regression finds and all others rest on: counts, the means that columns are centred by, and the prior in
 * the coordinates of the centred columns. Immutable.
 */
@SuppressWarnings("serial") // the lists and maps of the JDK that it holds are serializable
final class SurveyedRows implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Beyond it a linear predictor of ordinary size has fewer than ten digits left. */
    private static final double LARGEST_OFFSET = 1e6;

    private final BinaryRegression regression;
    private final List<String> terms;
    private final int first;
    private final String outcomeName;
    private final long rows;
    private final long observations;
    private final long events;
    private final TreeMap<String, Long> dropped;
    private final double spreadOfOffsets;
    private final double[] centres;

    /** The precision and mean of the prior, or null. */
    private final double[][] precision;

    private final double[] priorMeans;

    SurveyedRows(BinaryRegression regression, List<String> terms, RegressionPass pass) {
        this.regression = regression;
        this.terms = terms;
        this.first = regression.hasIntercept() ? 1 : 0;
        this.outcomeName = pass.outcomeName();
        this.rows = pass.rows();
        this.observations = pass.observations();
        this.events = pass.events();
        this.dropped = new TreeMap<>(pass.dropped());
        checkOutcome();
        if (Math.max(pass.maximumOffset(), -pass.minimumOffset()) > LARGEST_OFFSET) {
            throw new EstimationException(
                    "the offset must lie between -1e6 and 1e6, but does not in every row"
                            + "\nMaybe it is not on the scale of the linear predictor?",
                    List.of("offset"));
        }
        // Without an intercept nothing takes up what the offsets have in common.
        this.spreadOfOffsets = first == 1
                ? pass.maximumOffset() - pass.minimumOffset()
                : Math.max(0, pass.maximumOffset()) - Math.min(0, pass.minimumOffset());
        this.centres = centres(pass);
        double[][] ownPrecision = null;
        double[] ownMeans = null;
        if (regression.prior() != null) {
            ownPrecision = Matrices.sandwich(
                    transposed(toOriginal()), regression.prior().precision(terms));
            ownMeans = regression.prior().means(terms);
            if (first == 1) {
                ownMeans[0] += Matrices.dot(centres, ownMeans);
            }
        }
        this.precision = ownPrecision;
        this.priorMeans = ownMeans;
    }

    private void checkOutcome() {
        if (observations == 0) {
            throw new EstimationException("every row has weight 0", List.of());
        }
        if (isOneClass() && !regression.isFirth() && first == 1) {
            throw new EstimationException(
                    "the outcome " + outcomeName + " is " + (events == 0 ? 0 : 1) + " in every row"
                            + "\nMaybe more data, or a longer horizon?",
                    List.of(outcomeName));
        }
    }

    private double[] centres(RegressionPass pass) {
        double[] found = new double[terms.size()];
        for (int j = first; j < found.length; j++) {
            int column = j - first;
            boolean constant = pass.isConstant(column);
            Scales.check(terms.get(j), constant ? 0 : pass.columnSpread(column, first == 1));
            if (constant && (first == 1 || pass.columnMinimum(column) == 0) && !isHeldByPrior(j)) {
                throw new CollinearityException(
                        "column " + terms.get(j) + " is constant" + "\nMaybe leave it out?", List.of(terms.get(j)));
            }
            if (first == 1) {
                found[j] = constant ? pass.columnMinimum(column) : pass.columnSum(column) / pass.weightSum();
            }
        }
        return found;
    }

    private boolean isHeldByPrior(int term) {
        return regression.prior() != null && regression.prior().precision(terms)[term][term] > 0;
    }

    boolean isOneClass() {
        return events == 0 || events == observations;
    }

    /** The matrix that turns coefficients of centred columns into those of the columns as they are. */
    double[][] toOriginal() {
        double[][] matrix = new double[terms.size()][terms.size()];
        for (int j = 0; j < matrix.length; j++) {
            matrix[j][j] = 1;
            if (first == 1 && j > 0) {
                matrix[0][j] = -centres[j];
            }
        }
        return matrix;
    }

    private static double[][] transposed(double[][] matrix) {
        double[][] transposed = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                transposed[i][j] = matrix[j][i];
            }
        }
        return transposed;
    }

    /** The information of the rows with the prior's. */
    double[][] curvature(double[][] information) {
        return precision == null ? information : Matrices.sum(information, precision);
    }

    /** What the prior takes off the log-likelihood. */
    double priorPenalty(double[] beta) {
        if (precision == null) {
            return 0;
        }
        double[] distance = Matrices.difference(beta, priorMeans);
        return Matrices.dot(distance, Matrices.times(precision, distance)) / 2;
    }

    /** The slope of the prior's log density. */
    double[] priorGradient(double[] beta) {
        return precision == null
                ? new double[terms.size()]
                : Matrices.times(precision, Matrices.difference(priorMeans, beta));
    }

    /** Whether the prior holds back a direction; what is small in it, by the columns' scales, was set to nought. */
    boolean priorBounds(double[] direction, double[] scales, double shareThatMatters) {
        if (precision == null) {
            return false;
        }
        double[] original = Matrices.times(toOriginal(), direction);
        double largest = 0;
        for (int j = 0; j < original.length; j++) {
            largest = Math.max(largest, Math.abs(original[j]) * scales[j]);
        }
        for (int j = 0; j < original.length; j++) {
            if (Math.abs(original[j]) * scales[j] < shareThatMatters * largest) {
                original[j] = 0;
            }
        }
        return Matrices.dot(original, Matrices.times(regression.prior().precision(terms), original)) > 0;
    }

    String outcomeName() {
        return outcomeName;
    }

    long rows() {
        return rows;
    }

    long observations() {
        return observations;
    }

    long events() {
        return events;
    }

    TreeMap<String, Long> dropped() {
        return dropped;
    }

    double spreadOfOffsets() {
        return spreadOfOffsets;
    }

    double[] centres() {
        return centres;
    }
}
