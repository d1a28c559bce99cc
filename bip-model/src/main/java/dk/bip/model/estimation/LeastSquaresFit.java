package dk.bip.model.estimation;

import dk.bip.model.internal.Cholesky;
import dk.bip.model.internal.ExactSums;
import dk.bip.model.internal.HouseholderQr;
import dk.bip.model.matrix.CovarianceMatrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One fit of {@link TwoStageLeastSquares}, on columns brought to the size of one, centred at their means and multiplied by the roots of
 * the weights. The exogenous terms stand before the others until the result is put together.
 */
final class LeastSquaresFit {

    private static final double COLLINEARITY_TOLERANCE = 1e-9;
    private static final double SINGULARITY_TOLERANCE = 1e-12;

    /** A share of a sum of squares that the rounding of a fit without residuals may leave. */
    private static final double EXACT_FIT = 1e-24;

    /** A weight in a combination of columns, in units of their lengths, that is more than rounding. */
    private static final double SHARE_THAT_MATTERS = 1e-3;

    private final TwoStageLeastSquares regression;
    private final ModelFrame frame;
    private final int[] rows;
    private final double[] roots;
    private final double totalWeight;

    /** By which power of two each column was divided. */
    private final Map<String, Integer> exponents = new HashMap<>();

    LeastSquaresFit(TwoStageLeastSquares regression, ModelFrame frame) {
        this.regression = regression;
        this.frame = frame;
        int[] used = new int[frame.size()];
        int count = 0;
        for (int i = 0; i < used.length; i++) {
            if (frame.weight(i) > 0) {
                used[count++] = i;
            }
        }
        if (count == 0) {
            throw new EstimationException("every row has weight 0", List.of());
        }
        this.rows = Arrays.copyOf(used, count);
        this.roots = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            roots[i] = Math.sqrt(frame.weight(rows[i]));
            sum += frame.weight(rows[i]);
        }
        this.totalWeight = sum;
    }

    /** Terms of one stage with their centred columns. */
    private static final class Design {
        private final List<String> terms = new ArrayList<>();
        private final List<double[]> columns = new ArrayList<>();

        void addAll(Design other) {
            terms.addAll(other.terms);
            columns.addAll(other.columns);
        }

        void add(String term, double[] column) {
            terms.add(term);
            columns.add(column);
        }

        double[][] toArray() {
            return columns.toArray(double[][]::new);
        }

        HouseholderQr decompose() {
            HouseholderQr qr = HouseholderQr.of(toArray(), COLLINEARITY_TOLERANCE);
            int dependent = qr.dependentColumn();
            if (dependent >= 0) {
                List<String> others = new ArrayList<>();
                double[] weights = qr.dependence();
                for (int i = 0; i < weights.length; i++) {
                    if (Math.abs(weights[i]) > SHARE_THAT_MATTERS
                            && !terms.get(i).equals(CoefficientTable.INTERCEPT)) {
                        others.add(terms.get(i));
                    }
                }
                List<String> named = new ArrayList<>(List.of(terms.get(dependent)));
                named.addAll(others);
                throw new CollinearityException(
                        "column " + terms.get(dependent)
                                + (others.isEmpty()
                                        ? " does not vary"
                                        : " is a combination of " + String.join(", ", others))
                                + "\nMaybe leave it out?",
                        named);
            }
            return qr;
        }
    }

    TwoStageLeastSquaresResult result() {
        regression.clusters().forEach(frame::allClusters);
        Map<String, Double> centres = new TreeMap<>();
        Design exogenous = new Design();
        if (regression.hasIntercept()) {
            exogenous.add(CoefficientTable.INTERCEPT, roots);
        }
        for (String name : frame.columnNames()) {
            if (!regression.endogenous().contains(name)
                    && !regression.instruments().contains(name)) {
                exogenous.add(name, centred(name, centres));
            }
        }
        Design regressors = new Design();
        regressors.addAll(exogenous);
        Design moving = new Design();
        moving.addAll(exogenous);
        for (String name : regression.endogenous()) {
            regressors.add(name, centred(name, centres));
        }
        for (String name : regression.instruments()) {
            double[] column = centred(name, centres);
            if (regression.isInstrumented()) {
                moving.add(name, column);
            }
        }
        int n = rows.length;
        int k = regressors.terms.size();
        int wide = Math.max(k, moving.terms.size());
        if (n <= wide) {
            throw new EstimationException(
                    "there must be more rows than columns and instruments, but there are " + n + " rows for " + wide
                            + "\nMaybe fewer instruments?",
                    List.of());
        }
        HouseholderQr plain = regressors.decompose();
        int exponent = exponentOfOutcome();
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            y[i] = roots[i]
                    * (Math.scalb(frame.outcome(rows[i]), -exponent) - Math.scalb(frame.offset(rows[i]), -exponent));
        }
        double[] estimates;
        double[][] bread;
        double[][] projected;
        List<TwoStageLeastSquaresResult.FirstStage> firstStages = new ArrayList<>();
        if (regression.isInstrumented()) {
            HouseholderQr instruments = moving.decompose();
            double[][] coordinates = coordinates(instruments, regressors);
            int l = moving.terms.size();
            double[][] leading = new double[k][];
            double[] lengths = new double[k];
            for (int j = 0; j < k; j++) {
                leading[j] = Arrays.copyOf(coordinates[j], l);
                lengths[j] = Math.sqrt(sumOfSquares(coordinates[j], 0, n));
            }
            HouseholderQr second = HouseholderQr.of(leading, lengths, COLLINEARITY_TOLERANCE);
            identified(second.dependentColumn(), regressors.terms);
            double[] target = y.clone();
            instruments.applyTransposed(target);
            target = Arrays.copyOf(target, l);
            second.applyTransposed(target);
            estimates = second.solve(target);
            bread = second.inverseCrossProducts();
            projected = regressors.toArray();
            int e = exogenous.terms.size();
            for (int j = e; j < k; j++) {
                projected[j] = Arrays.copyOf(leading[j], n);
                instruments.apply(projected[j]);
                firstStages.add(firstStage(regressors.terms.get(j), moving, instruments, coordinates[j], e));
            }
        } else {
            double[] target = y.clone();
            plain.applyTransposed(target);
            estimates = plain.solve(target);
            bread = plain.inverseCrossProducts();
            projected = regressors.toArray();
        }
        double[] residuals = y.clone();
        for (int j = 0; j < k; j++) {
            for (int i = 0; i < n; i++) {
                residuals[i] -= estimates[j] * regressors.columns.get(j)[i];
            }
        }
        double residualSum = Matrices.dot(residuals, residuals);
        if (!(residualSum > EXACT_FIT * Matrices.dot(y, y))) {
            throw new EstimationException(
                    "the outcome " + frame.outcomeName()
                            + " is a combination of the columns, or does not vary, and leaves no"
                            + " residual to tell errors from\nMaybe a column is the outcome under another name?",
                    List.of(frame.outcomeName()));
        }
        double variance = residualSum / (n - k);
        Map<String, Long> clusters = new TreeMap<>();
        double[][] covariance = covariance(bread, projected, residuals, variance, clusters);
        List<ClusterRemark> remarks = List.of();
        if (!clusters.isEmpty()) {
            double[][] ofModel = new double[k][k];
            for (int j = 0; j < k; j++) {
                for (int i = 0; i < k; i++) {
                    ofModel[j][i] = variance * bread[j][i];
                }
            }
            double[] estimatesOfModel = estimates.clone();
            restore(regressors.terms, estimatesOfModel, ofModel, centres, exponent);
            restore(regressors.terms, estimates, covariance, centres, exponent);
            remarks = ClusterDiagnosis.of(clusters, regressors.terms, covariance, ofModel);
        } else {
            restore(regressors.terms, estimates, covariance, centres, exponent);
        }
        return new TwoStageLeastSquaresResult(
                regression,
                frame.outcomeName(),
                table(regressors.terms, estimates, covariance, n - k, remarks),
                Math.scalb(Math.sqrt(variance), exponent),
                1 - residualSum / totalSum(y),
                n,
                firstStages,
                clusters,
                remarks,
                frame.droppedRows());
    }

    /** The power of two of the largest outcome, or offset that is taken off it. */
    private int exponentOfOutcome() {
        double largest = 0;
        for (int row : rows) {
            largest = Math.max(largest, Math.max(Math.abs(frame.outcome(row)), Math.abs(frame.offset(row))));
        }
        return Scales.exponent(largest);
    }

    /** A column of the size of one times the roots of the weights, less its mean where there is an intercept to take that up. */
    private double[] centred(String name, Map<String, Double> centres) {
        double[] source = frame.column(frame.indexOf(name));
        double minimum = Double.POSITIVE_INFINITY;
        double maximum = Double.NEGATIVE_INFINITY;
        for (int row : rows) {
            double x = source[frame.from() + row];
            minimum = Math.min(minimum, x);
            maximum = Math.max(maximum, x);
        }
        if (ExactSums.isConstant(minimum, maximum) && (regression.hasIntercept() || minimum == 0)) {
            throw new CollinearityException("column " + name + " is constant\nMaybe leave it out?", List.of(name));
        }
        int exponent = Scales.exponent(Math.max(Math.abs(minimum), Math.abs(maximum)));
        exponents.put(name, exponent);
        double[] column = new double[rows.length];
        double sum = 0;
        for (int i = 0; i < column.length; i++) {
            column[i] = Math.scalb(source[frame.from() + rows[i]], -exponent);
            sum += frame.weight(rows[i]) * column[i];
        }
        double centre = regression.hasIntercept() ? sum / totalWeight : 0;
        centres.put(name, centre);
        for (int i = 0; i < column.length; i++) {
            column[i] = roots[i] * (column[i] - centre);
        }
        return column;
    }

    private static double[][] coordinates(HouseholderQr instruments, Design regressors) {
        double[][] coordinates = regressors.toArray();
        for (int j = 0; j < coordinates.length; j++) {
            coordinates[j] = coordinates[j].clone();
            instruments.applyTransposed(coordinates[j]);
        }
        return coordinates;
    }

    private void identified(int dependent, List<String> terms) {
        if (dependent >= 0) {
            List<String> named = new ArrayList<>(List.of(terms.get(dependent)));
            named.addAll(regression.instruments());
            throw new EstimationException(
                    "the instruments " + String.join(", ", regression.instruments()) + " do not move "
                            + terms.get(dependent) + " apart from the other columns, so that it is not identified"
                            + "\nMaybe another instrument?",
                    named);
        }
    }

    /** The regression of an endogenous column, given by its coordinates along exogenous columns, instruments and the rest. */
    private TwoStageLeastSquaresResult.FirstStage firstStage(
            String endogenous, Design moving, HouseholderQr instruments, double[] coordinates, int exogenous) {
        int n = rows.length;
        int l = moving.terms.size();
        int q = l - exogenous;
        double moved = sumOfSquares(coordinates, exogenous, l);
        double rest = sumOfSquares(coordinates, l, n);
        if (!(rest > EXACT_FIT * (moved + rest))) {
            return new TwoStageLeastSquaresResult.FirstStage(endogenous, null, q, (long) n - l, 1, null);
        }
        double f = moved / q / (rest / (n - l));
        Double robustF = null;
        if (regression.robustErrors() != null || !regression.clusters().isEmpty()) {
            double[] residuals = coordinates.clone();
            Arrays.fill(residuals, 0, l, 0);
            instruments.apply(residuals);
            double[][] covariance = covariance(
                    instruments.inverseCrossProducts(), moving.toArray(), residuals, Double.NaN, new TreeMap<>());
            double[] coefficients = instruments.solve(coordinates);
            double[][] spread = new double[q][];
            for (int i = 0; i < q; i++) {
                spread[i] = Arrays.copyOfRange(covariance[exogenous + i], exogenous, l);
            }
            Cholesky factor = Cholesky.of(spread, SINGULARITY_TOLERANCE);
            if (factor.dependentColumn() < 0) {
                robustF = factor.inverseForm(Arrays.copyOfRange(coefficients, exogenous, l), new double[q]) / q;
            }
        }
        return new TwoStageLeastSquaresResult.FirstStage(
                endogenous, f, q, (long) n - l, moved / (moved + rest), robustF);
    }

    private static double sumOfSquares(double[] x, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += x[i] * x[i];
        }
        return sum;
    }

    /** bread x variance, or the sandwich of the scores, column x residual, with the numbers of clusters. */
    private double[][] covariance(
            double[][] bread, double[][] columns, double[] residuals, double variance, Map<String, Long> counts) {
        int n = rows.length;
        int k = columns.length;
        double[] row = new double[k];
        if (!regression.clusters().isEmpty()) {
            ClusterScores scores = new ClusterScores(regression.clusters(), k);
            ClusterScores.FrameWriter writer = scores.writer(frame);
            for (int i = 0; i < n; i++) {
                copyRow(columns, i, row);
                writer.add(rows[i], row, residuals[i]);
            }
            counts.putAll(scores.counts());
            return scores.sandwich(bread, regression.correction(), n);
        }
        double[][] meat = new double[k][k];
        if (regression.robustErrors() == null) {
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    meat[i][j] = variance * bread[i][j];
                }
            }
            return meat;
        }
        double factor = regression.robustErrors().factor(n, k);
        for (int i = 0; i < n; i++) {
            copyRow(columns, i, row);
            double weight = factor * residuals[i] * residuals[i];
            for (int a = 0; a < k; a++) {
                for (int b = 0; b < k; b++) {
                    meat[a][b] += weight * (row[a] * row[b]);
                }
            }
        }
        return Matrices.sandwich(bread, meat);
    }

    private static void copyRow(double[][] columns, int at, double[] row) {
        for (int j = 0; j < row.length; j++) {
            row[j] = columns[j][at];
        }
    }

    /** The total sum of squares: about the weighted mean where there is an intercept. */
    private double totalSum(double[] y) {
        double centre = regression.hasIntercept() ? Matrices.dot(roots, y) / totalWeight : 0;
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double d = y[i] - centre * roots[i];
            sum += d * d;
        }
        return sum;
    }

    /** Back to the columns and the outcome as they are. */
    private void restore(
            List<String> terms,
            double[] estimates,
            double[][] covariance,
            Map<String, Double> centres,
            int exponentOfOutcome) {
        if (regression.hasIntercept()) {
            double[] centre = new double[terms.size()];
            for (int j = 1; j < centre.length; j++) {
                centre[j] = centres.get(terms.get(j));
            }
            Matrices.uncentre(estimates, covariance, centre);
        }
        int[] growth = new int[terms.size()];
        for (int j = 0; j < growth.length; j++) {
            growth[j] = exponentOfOutcome - exponents.getOrDefault(terms.get(j), 0);
        }
        Scales.restore(terms, growth, estimates, covariance);
    }

    /** In the order of the frame's columns. */
    private CoefficientTable table(
            List<String> terms, double[] estimates, double[][] covariance, int degrees, List<ClusterRemark> remarks) {
        int k = terms.size();
        List<String> ordered = new ArrayList<>();
        if (regression.hasIntercept()) {
            ordered.add(CoefficientTable.INTERCEPT);
        }
        frame.columnNames().stream().filter(terms::contains).forEach(ordered::add);
        double[] sorted = new double[k];
        double[][] sortedCovariance = new double[k][k];
        for (int i = 0; i < k; i++) {
            int from = terms.indexOf(ordered.get(i));
            sorted[i] = estimates[from];
            for (int j = 0; j < k; j++) {
                sortedCovariance[i][j] = covariance[from][terms.indexOf(ordered.get(j))];
            }
        }
        return CoefficientTable.of(sorted, CovarianceMatrix.indefinite(ordered, sortedCovariance), degrees, remarks);
    }
}
