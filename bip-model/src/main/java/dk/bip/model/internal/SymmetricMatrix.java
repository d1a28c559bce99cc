package dk.bip.model.internal;

/** Questions about symmetric matrices, answered for every matrix of finite numbers. */
public final class SymmetricMatrix {

    private static final double TOLERANCE = 1e-10;

    /** Jacobi's method converges quadratically: some ten sweeps reach the accuracy of a double, whatever the matrix. */
    private static final int MAXIMUM_SWEEPS = 60;

    private SymmetricMatrix() {}

    /**
     * Whether the smallest eigenvalue is at least -1e-10 times the largest, after rows and columns are scaled to a unit diagonal.
     *
     * @param matrix a symmetric matrix
     * @return true if so
     */
    public static boolean isPositiveSemidefinite(double[][] matrix) {
        return minimumRelativeEigenvalue(matrix) >= -TOLERANCE;
    }

    /**
     * Whether the smallest eigenvalue is more than 1e-10 times the largest, after rows and columns are scaled to a unit diagonal.
     *
     * @param matrix a symmetric matrix
     * @return true if so
     */
    public static boolean isPositiveDefinite(double[][] matrix) {
        return minimumRelativeEigenvalue(matrix) > TOLERANCE;
    }

    private static double minimumRelativeEigenvalue(double[][] matrix) {
        int n = matrix.length;
        double[][] scaled = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (matrix[i][i] < 0 || (matrix[i][i] == 0 && matrix[i][j] != 0)) {
                    return Double.NEGATIVE_INFINITY;
                }
                scaled[i][j] = matrix[i][i] > 0 && matrix[j][j] > 0
                        ? matrix[i][j] / Math.sqrt(matrix[i][i]) / Math.sqrt(matrix[j][j])
                        : 0;
                if (Math.abs(scaled[i][j]) > 1 + TOLERANCE * n) {
                    return Double.NEGATIVE_INFINITY;
                }
            }
        }
        diagonalise(scaled);
        double minimum = n == 0 ? 1 : Double.POSITIVE_INFINITY;
        double maximum = n == 0 ? 1 : 0;
        for (int i = 0; i < n; i++) {
            minimum = Math.min(minimum, scaled[i][i]);
            maximum = Math.max(maximum, scaled[i][i]);
        }
        return maximum > 0 ? minimum / maximum : 0;
    }

    /** Leaves the eigenvalues on the diagonal, by cyclic rotations (C. G. J. Jacobi, 1846). */
    private static void diagonalise(double[][] matrix) {
        boolean rotated = true;
        for (int sweep = 0; rotated && sweep < MAXIMUM_SWEEPS; sweep++) {
            rotated = false;
            for (int p = 0; p < matrix.length; p++) {
                for (int q = p + 1; q < matrix.length; q++) {
                    rotated |= rotate(matrix, p, q);
                }
            }
        }
    }

    /** Makes one element nought; false where it is nothing beside a unit diagonal already. */
    private static boolean rotate(double[][] matrix, int p, int q) {
        double element = matrix[p][q];
        if (!(Math.abs(element) > Math.ulp(1.0) / 16)) {
            return false;
        }
        double ratio = (matrix[q][q] - matrix[p][p]) / (2 * element);
        double tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.sqrt(1 + ratio * ratio));
        double cosine = 1 / Math.sqrt(1 + tangent * tangent);
        double sine = tangent * cosine;
        matrix[p][p] -= tangent * element;
        matrix[q][q] += tangent * element;
        matrix[p][q] = 0;
        matrix[q][p] = 0;
        for (int k = 0; k < matrix.length; k++) {
            if (k != p && k != q) {
                double first = matrix[k][p];
                double second = matrix[k][q];
                matrix[k][p] = cosine * first - sine * second;
                matrix[p][k] = matrix[k][p];
                matrix[k][q] = sine * first + cosine * second;
                matrix[q][k] = matrix[k][q];
            }
        }
        return true;
    }
}
