package dk.bip.model.internal;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/** Questions about symmetric matrices. */
public final class SymmetricMatrix {

    private static final double TOLERANCE = 1e-10;

    private SymmetricMatrix() {}

    /**
     * Whether the smallest eigenvalue is at least -1e-10 times the largest, after rows and columns are scaled to a unit diagonal.
     *
     * @param matrix a symmetric matrix
     * @return true if so
     */
    public static boolean isPositiveSemidefinite(double[][] matrix) {
        return leastRelativeEigenvalue(matrix) >= -TOLERANCE;
    }

    /**
     * Whether the smallest eigenvalue is more than 1e-10 times the largest, after rows and columns are scaled to a unit diagonal.
     *
     * @param matrix a symmetric matrix
     * @return true if so
     */
    public static boolean isPositiveDefinite(double[][] matrix) {
        return leastRelativeEigenvalue(matrix) > TOLERANCE;
    }

    private static double leastRelativeEigenvalue(double[][] matrix) {
        int n = matrix.length;
        double[][] scaled = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (matrix[i][i] < 0 || (matrix[i][i] == 0 && matrix[i][j] != 0)) {
                    return Double.NEGATIVE_INFINITY;
                }
                double scale = Math.sqrt(matrix[i][i]) * Math.sqrt(matrix[j][j]);
                scaled[i][j] = scale > 0 ? matrix[i][j] / scale : 0;
            }
        }
        if (n == 0) {
            return 1;
        }
        double least = Double.POSITIVE_INFINITY;
        double greatest = 0;
        for (double eigenvalue : new EigenDecomposition(new Array2DRowRealMatrix(scaled, false)).getRealEigenvalues()) {
            least = Math.min(least, eigenvalue);
            greatest = Math.max(greatest, eigenvalue);
        }
        return greatest > 0 ? least / greatest : 0;
    }
}
