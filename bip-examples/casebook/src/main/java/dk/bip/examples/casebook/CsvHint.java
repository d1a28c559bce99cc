package dk.bip.examples.casebook;

import java.util.Locale;
import java.util.Set;

/** What to try where a cell is no number, told without its content. */
final class CsvHint {

    private static final Set<String> MARKS_OF_MISSING = Set.of(".", "..", "-", "?", "na", "n/a", "#n/a", "nan", "null");
    private static final Set<String> YES_OR_NO =
            Set.of("yes", "no", "y", "n", "true", "false", "t", "f", "ja", "nej", "j");
    private static final int LONGEST = 7;

    private CsvHint() {}

    /** Whether a cell stands for a missing one in other programs. */
    static boolean marksMissing(String cell) {
        return isOneOf(cell, MARKS_OF_MISSING);
    }

    static String ofMissing() {
        return "holds a mark for what is missing, which must be an empty cell or NA";
    }

    /** Returns what is wrong with a cell that is no number. */
    static String ofNoNumber(String cell) {
        if (CsvNumber.hasDecimalComma(cell)) {
            return "holds a decimal comma, which must be a decimal point";
        }
        if (marksMissing(cell)) {
            return ofMissing();
        }
        if (isOneOf(cell, YES_OR_NO)) {
            return "holds a word for yes or no, which must be 1 or 0";
        }
        return "holds text where a number must be";
    }

    private static boolean isOneOf(String cell, Set<String> words) {
        return cell.length() <= LONGEST && words.contains(cell.strip().toLowerCase(Locale.ROOT));
    }
}
