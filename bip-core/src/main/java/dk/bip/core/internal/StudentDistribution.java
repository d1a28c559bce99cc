package dk.bip.core.internal;

/**
 * Student's distribution of whole degrees of freedom, the same digits on every machine.
 *
 * <p>With theta = arctan(t / sqrt(n)), the probability of lying from -t to t with n degrees of freedom is a finite sum: for even n sin(theta)
 * (1 + cos^2(theta) / 2 + 1 3 cos^4(theta) / (2 4) + ... up to cos^(n - 2)), for odd n 2 / pi (theta + sin(theta) (cos(theta) + 2
 * cos^3(theta) / 3 + ... up to cos^(n - 2))), of which for n = 1 theta alone is left (M. Abramowitz and I. A. Stegun, 1964, 26.7.3 and
 * 26.7.4). Quantiles are found by bisection, right to 1e-10 relative.
 */
public final class StudentDistribution {

    private static final int HALVINGS = 60;
    private static final int LARGEST = 100_000;

    private StudentDistribution() {}

    /**
     * Returns how many standard errors a two-sided interval reaches to each side.
     *
     * @param level the level of the interval, between 0 and 1 and neither
     * @param degreesOfFreedom one or more; from 100,000 on the normal distribution stands for it, within 1e-4 relative
     * @return the half-width in standard errors, 12.706 at 0.95 with one degree of freedom
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static double halfWidth(double level, int degreesOfFreedom) {
        double normal = NormalDistribution.halfWidth(level);
        Checks.that(degreesOfFreedom >= 1, "degreesOfFreedom must be 1 or more, but is " + degreesOfFreedom);
        if (degreesOfFreedom >= LARGEST) {
            return normal;
        }
        double low = normal;
        double high = 2 * normal;
        while (within(high, degreesOfFreedom) < level) {
            low = high;
            high *= 2;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = low + (high - low) / 2;
            if (within(middle, degreesOfFreedom) < level) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** The probability of lying from -t to t. */
    private static double within(double t, int degreesOfFreedom) {
        double theta = StrictMath.atan(t / Math.sqrt(degreesOfFreedom));
        double cosine = StrictMath.cos(theta);
        boolean even = degreesOfFreedom % 2 == 0;
        double term = even ? 1 : cosine;
        double sum = 0;
        for (int power = even ? 0 : 1; power <= degreesOfFreedom - 2; power += 2) {
            sum += term;
            term *= cosine * cosine * (power + 1) / (power + 2);
        }
        double share = StrictMath.sin(theta) * sum;
        return even ? share : (theta + share) * 2 / Math.PI;
    }
}
