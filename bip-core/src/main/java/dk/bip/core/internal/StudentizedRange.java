package dk.bip.core.internal;

/**
 * The range of independent standard normal variables, the studentized range of infinite degrees of freedom; the same digits on every
 * machine.
 *
 * <p>With phi the density and Phi the distribution of a standard normal variable, the range of n of them stays below q with the probability
 * n times the integral over z of phi(z) (Phi(z) - Phi(z - q))^(n - 1), where z is the greatest (H. O. Hartley, 1942). It is added up in
 * equal steps, which for a smooth function that vanishes at both ends is as good as exact. Quantiles are right to 1e-9.
 */
public final class StudentizedRange {

    private static final double END = 8.5;
    private static final int STEPS_PER_UNIT = 8;
    private static final double EXACT = 1e-12;

    private StudentizedRange() {}

    /**
     * Returns the value that the range stays below with a probability.
     *
     * @param probability the probability, between 0 and 1 and neither
     * @param count how many variables, two or more
     * @return the quantile, such as 2.772 for 0.95 and two
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static double quantile(double probability, int count) {
        Checks.between(probability, 0, 1, "probability");
        Checks.that(count >= 2, "count must be 2 or more, but is " + count);
        double low = 0;
        double lowOff = -probability;
        double high = 1;
        double highOff = below(high, count) - probability;
        while (highOff < 0) {
            low = high;
            lowOff = highOff;
            high++;
            highOff = below(high, count) - probability;
        }
        // false position, an end that stays twice weighing half (the Illinois rule)
        int side = 0;
        double place = high;
        double off = highOff;
        while (Math.abs(off) > EXACT) {
            place = (low * highOff - high * lowOff) / (highOff - lowOff);
            off = below(place, count) - probability;
            if (off < 0) {
                low = place;
                lowOff = off;
                highOff = side < 0 ? highOff / 2 : highOff;
                side = -1;
            } else {
                high = place;
                highOff = off;
                lowOff = side > 0 ? lowOff / 2 : lowOff;
                side = 1;
            }
        }
        return place;
    }

    private static double below(double range, int count) {
        double sum = 0;
        int steps = (int) (END * STEPS_PER_UNIT);
        for (int i = -steps; i <= steps; i++) {
            double greatest = (double) i / STEPS_PER_UNIT;
            double others = NormalDistribution.below(greatest) - NormalDistribution.below(greatest - range);
            sum += NormalDistribution.density(greatest) * StrictMath.pow(others, count - 1.0);
        }
        return count * sum / STEPS_PER_UNIT;
    }
}
