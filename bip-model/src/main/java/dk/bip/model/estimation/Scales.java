package dk.bip.model.estimation;

import java.util.List;

/**
 * The sizes that columns may have. A sum of squares leaves the range of a double long before its terms do; where it does, a column is
 * refused by name, or brought to the size of one by a power of two, which changes no digit.
 */
final class Scales {

    /** Within these bounds squares, their sums over millions of rows and their inverses are ordinary doubles. */
    private static final double LEAST_SPREAD = 1e-140;

    private static final double GREATEST_SPREAD = 1e140;

    private Scales() {}

    /** Refuses a column that varies too little or too much; one that does not vary is left to others. */
    static void check(String column, double spread) {
        if (spread > GREATEST_SPREAD) {
            throw new EstimationException(
                    "column " + column
                            + " holds numbers whose squares are too large to be added\nMaybe in a larger unit?",
                    List.of(column));
        }
        if (spread > 0 && spread < LEAST_SPREAD) {
            throw new EstimationException(
                    "column " + column + " varies so little that squares are nought\nMaybe in a smaller unit?",
                    List.of(column));
        }
    }

    /** The power of two of the largest number of a column. */
    static int exponent(double largest) {
        return largest == 0 ? 0 : Math.getExponent(largest);
    }

    /**
     * Takes estimates and their covariance from columns of the size of one to the columns as they are.
     *
     * @param terms the terms
     * @param exponents by which power of two each estimate grows
     * @param estimates the estimates, replaced
     * @param covariance their covariance, replaced
     */
    static void restore(List<String> terms, int[] exponents, double[] estimates, double[][] covariance) {
        for (int i = 0; i < estimates.length; i++) {
            estimates[i] = restored(terms.get(i), estimates[i], exponents[i]);
            for (int j = 0; j < estimates.length; j++) {
                covariance[i][j] = i == j
                        ? restored(terms.get(i), covariance[i][i], 2 * exponents[i])
                        : Math.scalb(covariance[i][j], exponents[i] + exponents[j]);
            }
        }
    }

    private static double restored(String term, double number, int exponent) {
        double restored = Math.scalb(number, exponent);
        if (number != 0 && !(Math.abs(restored) >= Double.MIN_NORMAL && Math.abs(restored) <= Double.MAX_VALUE)) {
            throw new EstimationException(
                    "the coefficient of " + term + " or its variance is too "
                            + (Math.abs(restored) < 1 ? "small" : "large")
                            + " for a double\nMaybe columns and outcome in other units?",
                    List.of(term));
        }
        return restored;
    }
}
