package dk.bip.model.internal;

/**
 * The QR decomposition of a tall matrix by Householder reflections: least squares without the cross-products, whose condition is
 * the square of the matrix's. Columns are not exchanged, so that one that is a combination of those before it can be named.
 * Not thread-safe where the caller writes to the columns that it gave.
 *
 * <p>G. H. Golub and C. F. Van Loan (2013), Matrix Computations, 4th edition, section 5.2.
 */
public final class HouseholderQr {

    private final double[][] reflectors;
    private final double[][] upper;
    private final double[] norms;
    private final int dependent;

    private HouseholderQr(double[][] reflectors, double[][] upper, double[] norms, int dependent) {
        this.reflectors = reflectors;
        this.upper = upper;
        this.norms = norms;
        this.dependent = dependent;
    }

    /**
     * Decomposes a matrix.
     *
     * @param columns the columns, at least as long as there are columns; copied
     * @param tolerance the minimum share of a column's length that the columns before it must leave, such as 1e-9
     * @return the decomposition; ask {@link #dependentColumn} before using it
     */
    public static HouseholderQr of(double[][] columns, double tolerance) {
        double[] lengths = new double[columns.length];
        for (int j = 0; j < lengths.length; j++) {
            lengths[j] = norm(columns[j], 0);
        }
        return of(columns, lengths, tolerance);
    }

    /**
     * Decomposes a matrix whose columns are projections of longer ones.
     *
     * @param columns the columns, at least as long as there are columns; copied
     * @param lengths the lengths of the columns before the projection
     * @param tolerance the minimum share of such a length that the columns before it must leave
     * @return the decomposition; ask {@link #dependentColumn} before using it
     */
    public static HouseholderQr of(double[][] columns, double[] lengths, double tolerance) {
        int n = columns.length;
        double[][] reflectors = new double[n][];
        double[][] upper = new double[n][n];
        double[] norms = lengths.clone();
        for (int j = 0; j < n; j++) {
            double[] column = columns[j].clone();
            for (int k = 0; k < j; k++) {
                reflect(reflectors[k], k, column);
                upper[k][j] = column[k];
            }
            double rest = norm(column, j);
            if (!(rest > tolerance * norms[j])) {
                return new HouseholderQr(reflectors, upper, norms, j);
            }
            upper[j][j] = column[j] > 0 ? -rest : rest;
            column[j] -= upper[j][j];
            double length = norm(column, j);
            for (int i = j; i < column.length; i++) {
                column[i] /= length;
            }
            reflectors[j] = column;
        }
        return new HouseholderQr(reflectors, upper, norms, -1);
    }

    /** x less twice its part along the reflector, whose length is 1 from an index on. */
    private static void reflect(double[] reflector, int from, double[] x) {
        double sum = 0;
        for (int i = from; i < x.length; i++) {
            sum += reflector[i] * x[i];
        }
        sum *= 2;
        for (int i = from; i < x.length; i++) {
            x[i] -= sum * reflector[i];
        }
    }

    /** The Euclidean length of what stands from an index on. */
    private static double norm(double[] x, int from) {
        double largest = 0;
        for (int i = from; i < x.length; i++) {
            largest = Math.max(largest, Math.abs(x[i]));
        }
        if (largest == 0) {
            return 0;
        }
        double sum = 0;
        for (int i = from; i < x.length; i++) {
            double share = x[i] / largest;
            sum += share * share;
        }
        return largest * Math.sqrt(sum);
    }

    /**
     * The first column that is a combination of those before it, or zero.
     *
     * @return its index, or -1 if the columns are independent
     */
    public int dependentColumn() {
        return dependent;
    }

    /**
     * How the dependent column is composed of the columns before it.
     *
     * @return one weight for each column before it, in units of the columns' lengths, so that 1 is much and 1e-9 is rounding
     */
    public double[] dependence() {
        double[] weights = new double[dependent];
        for (int i = 0; i < dependent; i++) {
            weights[i] = upper[i][dependent];
        }
        solveUpper(weights, dependent);
        for (int i = 0; i < dependent; i++) {
            weights[i] *= norms[dependent] > 0 ? norms[i] / norms[dependent] : 0;
        }
        return weights;
    }

    /**
     * Q' x: coordinates along the columns first, and then those of what the columns leave.
     *
     * @param x as long as the columns; replaced
     */
    public void applyTransposed(double[] x) {
        for (int k = 0; k < reflectors.length; k++) {
            reflect(reflectors[k], k, x);
        }
    }

    /**
     * Q x: back from {@link #applyTransposed}.
     *
     * @param x as long as the columns; replaced
     */
    public void apply(double[] x) {
        for (int k = reflectors.length - 1; k >= 0; k--) {
            reflect(reflectors[k], k, x);
        }
    }

    /**
     * The coefficients of least squares.
     *
     * @param coordinates Q' y
     * @return one coefficient for each column
     */
    public double[] solve(double[] coordinates) {
        double[] x = new double[upper.length];
        System.arraycopy(coordinates, 0, x, 0, x.length);
        solveUpper(x, x.length);
        return x;
    }

    private void solveUpper(double[] x, int size) {
        for (int i = size - 1; i >= 0; i--) {
            for (int j = i + 1; j < size; j++) {
                x[i] -= upper[i][j] * x[j];
            }
            x[i] /= upper[i][i];
        }
    }

    /**
     * The inverse of the columns' cross-products, inverse(R) inverse(R)'.
     *
     * @return a symmetric matrix
     */
    public double[][] inverseCrossProducts() {
        int n = upper.length;
        double[][] inverse = new double[n][];
        for (int j = 0; j < n; j++) {
            inverse[j] = new double[n];
            inverse[j][j] = 1;
            solveUpper(inverse[j], n);
        }
        double[][] product = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = 0;
                for (int k = i; k < n; k++) {
                    sum += inverse[k][i] * inverse[k][j];
                }
                product[i][j] = sum;
                product[j][i] = sum;
            }
        }
        return product;
    }
}
