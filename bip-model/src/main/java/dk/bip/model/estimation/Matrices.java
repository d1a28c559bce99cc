package dk.bip.model.estimation;

/** Products of small matrices. */
final class Matrices {

    private Matrices() {}

    static double[] times(double[][] a, double[] x) {
        double[] product = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            product[i] = dot(a[i], x);
        }
        return product;
    }

    static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    /** outer x inner x transpose(outer), exactly symmetric where the inner matrix is. */
    static double[][] sandwich(double[][] outer, double[][] inner) {
        int n = outer.length;
        double[][] half = new double[n][];
        for (int i = 0; i < n; i++) {
            half[i] = times(inner, outer[i]);
        }
        double[][] product = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                product[i][j] = dot(half[i], outer[j]);
                product[j][i] = product[i][j];
            }
        }
        return product;
    }

    /** The lower triangle, row after row, as a full symmetric matrix. */
    static double[][] symmetric(double[] lower, int n) {
        double[][] full = new double[n][n];
        int at = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                full[i][j] = lower[at];
                full[j][i] = lower[at++];
            }
        }
        return full;
    }

    /**
     * Turns estimates from centred columns, and their covariance, into those of the columns as they are: the intercept, which is
     * the first term, loses the sum over terms of centre x estimate.
     */
    static void uncentre(double[] estimates, double[][] covariance, double[] centres) {
        int n = estimates.length;
        for (int j = 1; j < n; j++) {
            estimates[0] -= centres[j] * estimates[j];
        }
        for (int i = 1; i < n; i++) {
            for (int j = 1; j < n; j++) {
                covariance[0][i] -= centres[j] * covariance[j][i];
            }
        }
        for (int j = 1; j < n; j++) {
            // Cov(a - c'b, a - c'b) = V[0][0] - c' Cov(b, a) - c' Cov(b, a - c'b)
            covariance[0][0] -= centres[j] * (covariance[j][0] + covariance[0][j]);
            covariance[j][0] = covariance[0][j];
        }
    }

    static double[] sum(double[] a, double[] b) {
        double[] sum = a.clone();
        for (int j = 0; j < sum.length; j++) {
            sum[j] += b[j];
        }
        return sum;
    }

    static double[] difference(double[] a, double[] b) {
        double[] difference = a.clone();
        for (int j = 0; j < difference.length; j++) {
            difference[j] -= b[j];
        }
        return difference;
    }

    static double[] scaled(double[] vector, double by) {
        double[] scaled = vector.clone();
        for (int j = 0; j < scaled.length; j++) {
            scaled[j] *= by;
        }
        return scaled;
    }

    static double[][] sum(double[][] a, double[][] b) {
        double[][] sum = new double[a.length][];
        for (int i = 0; i < a.length; i++) {
            sum[i] = a[i].clone();
            for (int j = 0; j < sum[i].length; j++) {
                sum[i][j] += b[i][j];
            }
        }
        return sum;
    }
}
