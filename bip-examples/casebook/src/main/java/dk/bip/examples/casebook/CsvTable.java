package dk.bip.examples.casebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A whole CSV file, column by column, as {@link CsvRows} reads it; spaces around labels are refused.
 */
final class CsvTable {

    private static final int MOST_SHARED = 1 << 16;

    private final CsvRows source;
    private final List<CsvScanner.Line> rows = new ArrayList<>();

    private CsvTable(CsvRows source) {
        this.source = source;
        Map<String, String> seen = new HashMap<>();
        for (Optional<CsvScanner.Line> row = source.next(); row.isPresent(); row = source.next()) {
            rows.add(sharing(row.get(), seen));
        }
    }

    /** A row whose cells are the same objects as those of the same content before it: most columns have few values. */
    private static CsvScanner.Line sharing(CsvScanner.Line row, Map<String, String> seen) {
        return new CsvScanner.Line(
                row.number(),
                row.cells().stream()
                        .map(cell -> seen.size() < MOST_SHARED
                                ? seen.computeIfAbsent(cell, same -> same)
                                : seen.getOrDefault(cell, cell))
                        .toList());
    }

    static CsvTable read(String file) {
        try (CsvRows rows = CsvRows.open(file)) {
            return new CsvTable(rows);
        }
    }

    /** Reads a table that comes with the program. */
    static CsvTable resource(Class<?> beside, String name) {
        try (CsvRows rows = CsvRows.ofResource(beside, name)) {
            return new CsvTable(rows);
        }
    }

    List<String> names() {
        return source.names();
    }

    int size() {
        return rows.size();
    }

    /** The line of the file, from 1, that a row begins on. */
    int line(int row) {
        return rows.get(row).number();
    }

    /** A column as numbers, NaN where one is missing. */
    double[] numbers(String column) {
        int index = source.indexOf(column);
        return rows.stream().mapToDouble(row -> source.number(row, index)).toArray();
    }

    /** A column of 0 and 1, NaN where one is missing. */
    double[] binary(String column) {
        int index = source.indexOf(column);
        return rows.stream().mapToDouble(row -> source.binary(row, index)).toArray();
    }

    /** A column as text, null where a label is missing. */
    List<String> labels(String column) {
        int index = source.indexOf(column);
        return rows.stream().map(row -> source.label(row, index)).collect(Collectors.toList());
    }

    /** Whether a column holds text alone, what is missing aside. */
    boolean holdsText(String column) {
        int index = source.indexOf(column);
        List<String> present = rows.stream()
                .map(row -> row.cells().get(index))
                .filter(cell -> !CsvRows.isMissing(cell))
                .toList();
        return !present.isEmpty() && present.stream().noneMatch(CsvNumber::looksLikeOne);
    }

    /** The place of a column, from 1. */
    int number(String column) {
        return source.indexOf(column) + 1;
    }

    /** Refuses a name that no column has. */
    void requireColumn(String column) {
        source.indexOf(column);
    }

    UsageException wrong(String what) {
        return source.wrong(what);
    }

    UsageException wrong(IllegalArgumentException refused) {
        return source.wrong(refused);
    }

    /** Refuses an outcome of which only one value is left, or none, once incomplete rows are dropped. */
    void requireTwoValues(String outcome, double[] complete) {
        if (complete.length == 0) {
            throw wrong("no row is left, as each lacks a cell");
        }
        if (Arrays.stream(complete).distinct().count() == 1) {
            throw wrong("column " + outcome + " has one value only, in all rows that lack no cell");
        }
    }
}
