package dk.bip.examples.casebook;

import com.fasterxml.jackson.core.io.NumberOutput;

/** How a number stands in a CSV file that must be the same on every JDK. */
final class CsvNumber {

    private CsvNumber() {}

    /** The fewest digits that read back as the same number, and none behind the point of a whole one. */
    static String of(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : NumberOutput.toString(value, true);
    }
}
