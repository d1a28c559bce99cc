package dk.bip.examples.casebook;

import dk.bip.examples.casebook.evidence.CsvLine;
import java.util.List;

/**
 * One thing that is to be said of a line of a table.
 *
 * @param table the name of the table
 * @param line the line, from 1
 * @param code the code of an issue of the library, or one of the export
 * @param severity how grave it is
 * @param message what it is and what to try
 * @param repair the name of the repair that tells of a change, otherwise empty
 */
record LegacyFinding(String table, int line, String code, String severity, String message, String repair) {

    static final String UNKNOWN_CITIZEN = "UNKNOWN_CITIZEN";
    static final String NO_PSEUDONYM = "NO_PSEUDONYM";
    static final String UNMAPPED_CODE = "UNMAPPED_CODE";
    static final String DUPLICATE = "DUPLICATE";

    static final String HEADER = CsvLine.of("table", "line", "code", "severity", "message", "repair");

    /** Returns what is said of each line of a row. */
    static List<LegacyFinding> of(LegacyRow row, String code, String severity, String message, String repair) {
        return row.lines().stream()
                .map(line -> new LegacyFinding(row.table(), line, code, severity, message, repair))
                .toList();
    }

    String csv() {
        return CsvLine.of(table, Integer.toString(line), code, severity, message, repair);
    }

    /** Where it is. */
    String place() {
        return table + ":" + line;
    }
}
