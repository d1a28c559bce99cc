package dk.bip.examples.casebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A whole CSV file, column by column, as {@link CsvRows} reads it; spaces around labels are refused.
 */
final class CsvTable {

    private final CsvRows source;
    private final List<CsvScanner.Line> rows = new ArrayList<>();

    private CsvTable(CsvRows source) {
        this.source = source;
        for (Optional<CsvScanner.Line> row = source.next(); row.isPresent(); row = source.next()) {
            rows.add(row.get());
        }
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
        int index = indexOf(column);
        return rows.stream().mapToDouble(row -> source.number(row, index)).toArray();
    }

    /** A column of 0 and 1, NaN where one is missing. */
    double[] binary(String column) {
        double[] numbers = numbers(column);
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != 0 && numbers[i] != 1 && !Double.isNaN(numbers[i])) {
                throw source.wrongCell(rows.get(i), indexOf(column), "must be 0 or 1, but is neither");
            }
        }
        return numbers;
    }

    UsageException wrong(String what) {
        return source.wrong(what);
    }

    /** What the library refuses of the file; its advice is for callers of the library, and left out. */
    UsageException wrong(IllegalArgumentException refused) {
        return wrong(refused.getMessage().lines().findFirst().orElseThrow());
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

    /** A column as text, null where a label is missing. */
    List<String> labels(String column) {
        int index = indexOf(column);
        List<String> labels = new ArrayList<>();
        for (CsvScanner.Line row : rows) {
            String label = row.cells().get(index);
            if (!CsvRows.isMissing(label) && !label.equals(label.strip())) {
                throw source.wrongCell(row, index, "holds a label with spaces around it, which would be another label");
            }
            labels.add(CsvRows.isMissing(label) ? null : label);
        }
        return labels;
    }

    private int indexOf(String column) {
        int index = names().indexOf(column);
        if (index < 0) {
            throw wrong("there is no column " + column);
        }
        return index;
    }
}
