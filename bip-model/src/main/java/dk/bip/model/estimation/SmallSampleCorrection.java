package dk.bip.model.estimation;

/**
 * The factor on a cluster-robust covariance of G clusters, n observations and k coefficients. In a two-way covariance each of
 * the three terms has a factor of its own. The names are those of R's {@code clubSandwich}.
 */
public enum SmallSampleCorrection {
    /** 1: R's {@code vcovCL(type = "HC0", cadjust = FALSE)}. */
    CR0,
    /** G / (G - 1): R's {@code vcovCL} of a {@code glm}. The default of binary regression. */
    CR1,
    /** G / (G - 1) x (n - 1) / (n - k): statsmodels, Stata, R's {@code vcovCL(type = "HC1")}. The default of two-stage least squares. */
    CR1S;

    /**
     * The factor.
     *
     * @param clusters the number of clusters, at least 2
     * @param observations the number of observations, more than the coefficients
     * @param coefficients the number of coefficients
     * @return the factor, at least 1
     */
    public double factor(long clusters, long observations, int coefficients) {
        double byClusters = (double) clusters / (clusters - 1);
        return switch (this) {
            case CR0 -> 1;
            case CR1 -> byClusters;
            case CR1S -> byClusters * (observations - 1) / (observations - coefficients);
        };
    }
}
