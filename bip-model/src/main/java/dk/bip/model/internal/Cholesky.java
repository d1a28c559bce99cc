package dk.bip.model.internal;

import java.io.Serializable;

/**
 * The Cholesky factor of a symmetric positive definite matrix, computed after scaling to a unit diagonal, so that the units of
 * the columns do not matter. Where a column is a combination of those before it, the factorisation stops there and can say so.
 */
public final class Cholesky implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int size;
    private final double[][] lower;
    private final double[] scale;
    private final int dependent;

    private Cholesky(int size, double[][] lower, double[] scale, int dependent) {
        this.size = size;
        this.lower = lower;
        this.scale = scale;
        this.dependent = dependent;
    }

    /**
     * Factors a matrix.
     *
     * @param matrix a symmetric matrix; only the lower triangle is read
     * @param tolerance the minimum share of a column's diagonal that the columns before it must leave, such as 1e-11
     * @return the factor; ask {@link #dependentColumn} before using it
     */
    public static Cholesky of(double[][] matrix, double tolerance) {
        int n = matrix.length;
        double[] scale = new double[n];
        double[][] lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            if (!(matrix[i][i] > 0 && matrix[i][i] <= Double.MAX_VALUE)) {
                return new Cholesky(n, lower, scale, i);
            }
            scale[i] = Math.sqrt(matrix[i][i]);
            for (int j = 0; j <= i; j++) {
                double sum = j == i ? 1 : matrix[i][j] / scale[i] / scale[j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                if (j < i) {
                    lower[i][j] = sum / lower[j][j];
                } else if (sum > tolerance) {
                    lower[i][i] = Math.sqrt(sum);
                } else {
                    return new Cholesky(n, lower, scale, i);
                }
            }
        }
        return new Cholesky(n, lower, scale, -1);
    }

    /**
     * The first column that is a combination of those before it, or has no positive finite diagonal.
     *
     * @return its index, or -1 if the matrix is positive definite
     */
    public int dependentColumn() {
        return dependent;
    }

    /**
     * How the dependent column is composed of the columns before it.
     *
     * @return one weight for each column before it, in units of the columns' scales, so that 1 is much and 1e-9 is rounding
     */
    public double[] dependence() {
        double[] weights = new double[dependent];
        for (int i = dependent - 1; i >= 0; i--) {
            double sum = lower[dependent][i];
            for (int k = i + 1; k < dependent; k++) {
                sum -= lower[k][i] * weights[k];
            }
            weights[i] = sum / lower[i][i];
        }
        return weights;
    }

    /**
     * Solves matrix x = right.
     *
     * @param right the right-hand side
     * @return x
     */
    public double[] solve(double[] right) {
        double[] x = new double[size];
        whiten(right, x);
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                x[i] -= lower[k][i] * x[k];
            }
            x[i] /= lower[i][i];
        }
        for (int i = 0; i < size; i++) {
            x[i] /= scale[i];
        }
        return x;
    }

    /**
     * The quadratic form right' inverse(matrix) right.
     *
     * @param right the vector
     * @param scratch room for as many numbers as the matrix has rows
     * @return the form, at least 0
     */
    public double inverseForm(double[] right, double[] scratch) {
        whiten(right, scratch);
        double sum = 0;
        for (double z : scratch) {
            sum += z * z;
        }
        return sum;
    }

    /** Solves L z = right, where L L' is the matrix. */
    private void whiten(double[] right, double[] z) {
        for (int i = 0; i < size; i++) {
            double sum = right[i] / scale[i];
            double[] row = lower[i];
            for (int k = 0; k < i; k++) {
                sum -= row[k] * z[k];
            }
            z[i] = sum / row[i];
        }
    }

    /**
     * The inverse matrix.
     *
     * @return a symmetric matrix
     */
    public double[][] inverse() {
        double[][] inverse = new double[size][];
        double[] unit = new double[size];
        for (int i = 0; i < size; i++) {
            unit[i] = 1;
            inverse[i] = solve(unit);
            unit[i] = 0;
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                double mean = (inverse[i][j] + inverse[j][i]) / 2;
                inverse[i][j] = mean;
                inverse[j][i] = mean;
            }
        }
        return inverse;
    }

    /**
     * The logarithm of the determinant.
     *
     * @return the logarithm
     */
    public double logDeterminant() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += 2 * (Elementary.log(lower[i][i]) + Elementary.log(scale[i]));
        }
        return sum;
    }
}
