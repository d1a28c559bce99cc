package dk.bip.model.internal;

import java.math.BigDecimal;

/**
 * Whether sums of doubles are equal, without a rounded sum having a say.
 *
 * <p>A double with a decimal of at most 15 digits stands for that decimal, so that 0.1 + 0.2 equals 0.3; any other double comes from a
 * calculation, and stands for each number that is rounded to it. Sums are equal where the numbers that their terms stand for can be.
 */
public final class ExactSums {

    private static final int DIGITS_OF_A_DECIMAL = 15;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private ExactSums() {}

    /**
     * Whether a sum is nought.
     *
     * @param terms finite numbers
     * @return true if the numbers that the terms stand for can add up to nought
     */
    public static boolean isZero(double... terms) {
        double sum = 0;
        double size = 0;
        for (double term : terms) {
            sum += term;
            size += Math.abs(term);
        }
        // Rounding of terms and of partial sums is within this bound: most sums are told by it alone.
        if (Math.abs(sum) > terms.length * Math.ulp(size)) {
            return false;
        }
        BigDecimal exact = BigDecimal.ZERO;
        BigDecimal unsure = BigDecimal.ZERO;
        for (double term : terms) {
            BigDecimal decimal = BigDecimal.valueOf(term);
            if (decimal.stripTrailingZeros().precision() > DIGITS_OF_A_DECIMAL) {
                decimal = new BigDecimal(term);
                unsure = unsure.add(new BigDecimal(Math.ulp(term)).multiply(HALF));
            }
            exact = exact.add(decimal);
        }
        return exact.abs().compareTo(unsure) <= 0;
    }

    /**
     * Whether a column does not vary: its minimum and maximum are the same, or neighbours that one number can be rounded to.
     *
     * @param minimum the minimum number of the column, finite
     * @param maximum the maximum number of the column, finite
     * @return true if the column is constant up to the rounding of its numbers
     */
    public static boolean isConstant(double minimum, double maximum) {
        return maximum - minimum <= 2 * Math.ulp(Math.max(Math.abs(minimum), Math.abs(maximum)));
    }

    /**
     * Whether two sums are equal.
     *
     * @param first finite numbers
     * @param second finite numbers
     * @return true if the numbers that the terms stand for can have equal sums
     */
    public static boolean areEqual(double[] first, double[] second) {
        double[] terms = new double[first.length + second.length];
        System.arraycopy(first, 0, terms, 0, first.length);
        for (int i = 0; i < second.length; i++) {
            terms[first.length + i] = -second[i];
        }
        return isZero(terms);
    }
}
