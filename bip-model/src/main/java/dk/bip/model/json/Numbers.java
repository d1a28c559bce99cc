package dk.bip.model.json;

import com.fasterxml.jackson.core.io.NumberOutput;

/** Numbers as they stand in a document. */
final class Numbers {

    /** A whole number of so many digits is a double, and so is each of the powers: their quotient is the double next to the number. */
    private static final int EXACT_DIGITS = 15;

    private static final double[] POWERS_OF_TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    /** Whole numbers from here on are written with an exponent. */
    private static final int SMALLEST_WITH_EXPONENT = 10_000_000;

    private Numbers() {}

    /** Tells whether a number has neither point nor exponent. */
    static boolean isWhole(String literal) {
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c > '9' || c == '.') {
                return false;
            }
        }
        return true;
    }

    /** Appends the fewest digits that read back as the same double, and whole numbers, which scores mostly are, without a search for them. */
    static void append(double value, StringBuilder out) {
        int whole = (int) value;
        if (whole == value && Math.abs(value) < SMALLEST_WITH_EXPONENT) {
            out.append(whole).append(".0");
        } else {
            out.append(NumberOutput.toString(value, true));
        }
    }

    /** Returns the double that a number means, as {@link Double#parseDouble} does, and short ones without its detours. */
    static double parse(String literal) {
        boolean isNegative = literal.charAt(0) == '-';
        int start = isNegative ? 1 : 0;
        int length = literal.length();
        if (length - start > EXACT_DIGITS + 1) {
            return Double.parseDouble(literal);
        }
        long digits = 0;
        int point = length - 1;
        int seen = 0;
        for (int i = start; i < length; i++) {
            char c = literal.charAt(i);
            if (c == '.') {
                point = i;
            } else if (c >= '0' && c <= '9') {
                digits = 10 * digits + (c - '0');
                seen++;
            } else {
                return Double.parseDouble(literal);
            }
        }
        if (seen > EXACT_DIGITS) {
            return Double.parseDouble(literal);
        }
        double value = digits / POWERS_OF_TEN[length - 1 - point];
        return isNegative ? -value : value;
    }
}
