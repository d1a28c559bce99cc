package dk.bip.model.internal;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/** Solutions with a symmetric positive definite matrix. */
public final class LinearSystem {

    private LinearSystem() {}

    /**
     * Solves matrix * x = right.
     *
     * @param matrix a symmetric positive definite matrix
     * @param right the right-hand side
     * @return x
     */
    public static double[] solve(double[][] matrix, double[] right) {
        return new CholeskyDecomposition(new Array2DRowRealMatrix(matrix))
                .getSolver()
                .solve(new ArrayRealVector(right))
                .toArray();
    }

    /**
     * Inverts a matrix.
     *
     * @param matrix a symmetric positive definite matrix
     * @return the inverse
     */
    public static double[][] inverse(double[][] matrix) {
        return new CholeskyDecomposition(new Array2DRowRealMatrix(matrix))
                .getSolver()
                .getInverse()
                .getData();
    }
}
