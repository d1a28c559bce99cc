package dk.bip.model.predictor;

import dk.bip.model.internal.ConditionalMean;

/**
 * Fills the gaps of a row: a missing feature takes its mean given the others, and the spread around that mean is variance of the
 * log-odds.
 *
 * <p>With given features G, missing features M, reference r and covariance S: the mean is r(M) + S(M,G) S(G,G)^-1 (x(G) - r(G)), the
 * covariance around it S(M,M) - S(M,G) S(G,G)^-1 S(G,M), and the variance b(M)' times that times b(M).
 */
final class MissingFeatures {

    private final double[] reference;
    private final double[] coefficients;
    private final ConditionalMean conditionalMean;

    MissingFeatures(double[] reference, double[] coefficients, double[][] covariance) {
        this.reference = reference;
        this.coefficients = coefficients;
        this.conditionalMean = ConditionalMean.of(covariance);
    }

    /**
     * Fills the missing values of a row in place.
     *
     * @return the variance that they add to the log-odds
     */
    double fill(double[] values, boolean[] given) {
        double[] deviations = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            deviations[i] = values[i] - reference[i];
        }
        double variance = conditionalMean.fill(given, deviations, coefficients);
        for (int i = 0; i < values.length; i++) {
            if (!given[i]) {
                values[i] = reference[i] + deviations[i];
            }
        }
        return variance;
    }
}
