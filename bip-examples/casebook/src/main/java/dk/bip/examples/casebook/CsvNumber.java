package dk.bip.examples.casebook;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** How a number stands in a CSV file that must be the same on every JDK, and what is read as one. */
final class CsvNumber {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d++(\\.\\d*+)?|\\.\\d++)([eE][+-]?\\d++)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d*+,\\d++([eE][+-]?\\d++)?");
    private static final double LARGEST_WITHOUT_EXPONENT = 1e15;

    private CsvNumber() {}

    /** The fewest digits that read back as the same number, and none behind the point of a whole one. */
    static String of(double value) {
        return value == Math.rint(value) && Math.abs(value) < LARGEST_WITHOUT_EXPONENT
                ? Long.toString((long) value)
                : NumberOutput.toString(value, true);
    }

    static boolean hasDecimalComma(String text) {
        return DECIMAL_COMMA.matcher(text).matches();
    }

    /** Whether a cell is a number, or would be one with a point in place of its comma. */
    static boolean looksLikeOne(String cell) {
        String digits = cell.strip();
        return NUMBER.matcher(digits).matches() || hasDecimalComma(digits);
    }

    /** A number in decimal digits, infinite where it is too large; empty where the text is none. */
    static OptionalDouble parse(String text) {
        return NUMBER.matcher(text).matches() ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }
}
