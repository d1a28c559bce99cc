package dk.bip.core.internal;

/**
 * The chi-square distribution of whole degrees of freedom, the same digits on every machine.
 *
 * <p>The probability above x is a finite sum: for even n exp(-x / 2) times the sum over j below n / 2 of (x / 2)^j / j!, for odd n 2 (1 -
 * Phi(sqrt(x))) + 2 phi(sqrt(x)) times the sum over r up to (n - 1) / 2 of x^(r - 1/2) / (1 3 ... (2r - 1)), with the distribution Phi and the
 * density phi of a standard normal variable (M. Abramowitz and I. A. Stegun, 1964, 26.4.4 and 26.4.5). Quantiles are found by bisection, right to
 * 1e-9 relative for probabilities from 0.001 to 0.999. From 200 degrees of freedom on the cube root is taken for normal (E. B. Wilson and M. M.
 * Hilferty, 1931), within 1e-4 relative.
 */
public final class ChiSquareDistribution {

    private static final int HALVINGS = 100;
    private static final int LARGEST = 200;

    private ChiSquareDistribution() {}

    /**
     * Returns the value that the variable stays below with a probability.
     *
     * @param probability the probability, between 0 and 1 and neither
     * @param degreesOfFreedom one or more
     * @return the quantile, 3.841 for 0.95 and one degree of freedom
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static double quantile(double probability, int degreesOfFreedom) {
        Checks.between(probability, 0, 1, "probability");
        Checks.that(degreesOfFreedom >= 1, "degreesOfFreedom must be 1 or more, but is " + degreesOfFreedom);
        if (degreesOfFreedom >= LARGEST) {
            double share = 2.0 / (9.0 * degreesOfFreedom);
            double root = 1 - share + NormalDistribution.quantile(probability) * Math.sqrt(share);
            return degreesOfFreedom * root * root * root;
        }
        double low = 0;
        double high = degreesOfFreedom;
        while (1 - above(high, degreesOfFreedom) < probability) {
            low = high;
            high *= 2;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = low + (high - low) / 2;
            if (1 - above(middle, degreesOfFreedom) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double above(double x, int degreesOfFreedom) {
        boolean even = degreesOfFreedom % 2 == 0;
        double root = Math.sqrt(x);
        double term = even ? StrictMath.exp(-x / 2) : 2 * NormalDistribution.density(root) * root;
        double sum = even ? term : 2 * NormalDistribution.below(-root) + (degreesOfFreedom > 1 ? term : 0);
        for (int n = even ? 2 : 3; n + 1 < degreesOfFreedom; n += 2) {
            term *= x / n;
            sum += term;
        }
        return sum;
    }
}
