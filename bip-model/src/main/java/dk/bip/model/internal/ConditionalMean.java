package dk.bip.model.internal;
/**
 * The mean and spread of some variables of a multivariate normal distribution given the others. With P the inverse of the covariance, U the
 * variables that are unknown and K those that are known, the mean of U is -P(U,U)^-1 P(U,K) k, and the covariance around it P(U,U)^-1: a
 * system as large as the gaps, which are few. Immutable and thread-safe.
 */
public final class ConditionalMean {

    private final double[][] precision;

    private ConditionalMean(double[][] precision) {
        this.precision = precision;
    }

    /**
     * Of a distribution with mean nought.
     *
     * @param covariance a positive definite matrix
     * @return what fills its gaps
     */
    public static ConditionalMean of(double[][] covariance) {
        return new ConditionalMean(Cholesky.of(covariance, 0).inverse());
    }

    /**
     * Fills the deviations from the mean that are not given, in place, with their mean given those that are.
     *
     * @param given which deviations are given, not all of them
     * @param deviations the deviations from the mean, read where given and written elsewhere
     * @param weights a weight for each variable
     * @return the variance of the weighted sum of the filled variables around their conditional mean, zero or more
     */
    public double fill(boolean[] given, double[] deviations, double[] weights) {
        int[] unknown = unknown(given);
        int gaps = unknown.length;
        double[][] within = new double[gaps][gaps];
        double[] pull = new double[gaps];
        double[] weightsOfUnknown = new double[gaps];
        for (int i = 0; i < gaps; i++) {
            double[] row = precision[unknown[i]];
            for (int j = 0; j <= i; j++) {
                within[i][j] = row[unknown[j]];
            }
            double sum = 0;
            for (int k = 0; k < given.length; k++) {
                if (given[k]) {
                    sum -= row[k] * deviations[k];
                }
            }
            pull[i] = sum;
            weightsOfUnknown[i] = weights[unknown[i]];
        }
        Cholesky factor = Cholesky.of(within, 0);
        double[] means = factor.solve(pull);
        for (int i = 0; i < gaps; i++) {
            deviations[unknown[i]] = means[i] + 0.0;
        }
        return factor.inverseForm(weightsOfUnknown, pull);
    }

    private static int[] unknown(boolean[] given) {
        int count = 0;
        for (boolean one : given) {
            count += one ? 0 : 1;
        }
        int[] unknown = new int[count];
        int next = 0;
        for (int i = 0; i < given.length; i++) {
            if (!given[i]) {
                unknown[next++] = i;
            }
        }
        return unknown;
    }
}
