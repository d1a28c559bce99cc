package dk.bip.model.internal;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.RealMatrix;

/** The mean and spread of some variables of a multivariate normal distribution given the others. */
public final class ConditionalMean {

    private ConditionalMean() {}

    /**
     * Fills the deviations from the mean that are not given, in place, with their mean given those that are.
     *
     * @param covariance a positive definite matrix
     * @param given which deviations are given
     * @param deviations the deviations from the mean, read where given and written elsewhere
     * @param weights a weight for each variable
     * @return the variance of the weighted sum of the filled variables around their conditional mean, zero or more
     */
    public static double fill(double[][] covariance, boolean[] given, double[] deviations, double[] weights) {
        int[] known = positions(given, true);
        int[] unknown = positions(given, false);
        double variance = 0;
        for (int i : unknown) {
            for (int j : unknown) {
                variance += weights[i] * covariance[i][j] * weights[j];
            }
        }
        if (known.length == 0) {
            return Math.max(0, variance);
        }
        DecompositionSolver solver = new CholeskyDecomposition(part(covariance, known, known)).getSolver();
        double[] knownDeviations = new double[known.length];
        double[] pull = new double[known.length];
        for (int k = 0; k < known.length; k++) {
            knownDeviations[k] = deviations[known[k]];
            for (int i : unknown) {
                pull[k] += weights[i] * covariance[i][known[k]];
            }
        }
        double[] solved = solver.solve(new ArrayRealVector(knownDeviations)).toArray();
        for (int i : unknown) {
            double mean = 0;
            for (int k = 0; k < known.length; k++) {
                mean += covariance[i][known[k]] * solved[k];
            }
            deviations[i] = mean;
        }
        double[] explained = solver.solve(new ArrayRealVector(pull)).toArray();
        for (int k = 0; k < known.length; k++) {
            variance -= pull[k] * explained[k];
        }
        return Math.max(0, variance);
    }

    private static int[] positions(boolean[] given, boolean wanted) {
        int count = 0;
        for (boolean one : given) {
            count += one == wanted ? 1 : 0;
        }
        int[] positions = new int[count];
        int next = 0;
        for (int i = 0; i < given.length; i++) {
            if (given[i] == wanted) {
                positions[next++] = i;
            }
        }
        return positions;
    }

    private static RealMatrix part(double[][] matrix, int[] rows, int[] columns) {
        double[][] part = new double[rows.length][columns.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                part[i][j] = matrix[rows[i]][columns[j]];
            }
        }
        return new Array2DRowRealMatrix(part, false);
    }
}
