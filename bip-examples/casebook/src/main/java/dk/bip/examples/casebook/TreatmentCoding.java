package dk.bip.examples.casebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A column of labels as a column of 0 and 1 for each of its levels but the reference: R's {@code contr.treatment}. Levels are those of the complete
 * rows, in the order of their characters' numbers in Unicode, as R has them in the locale C.
 */
final class TreatmentCoding {

    /** With more, a column names something, such as a person or a day. */
    static final int MOST_LEVELS = 50;

    private final String column;
    private final List<String> labels;
    private final String reference;
    private final List<String> levels;

    private TreatmentCoding(String column, List<String> labels, String reference, List<String> levels) {
        this.column = column;
        this.labels = labels;
        this.reference = reference;
        this.levels = levels;
    }

    /**
     * Codes a column.
     *
     * @param table the file
     * @param column its name
     * @param complete whether each row lacks no cell
     * @param wanted the reference, or else the first level
     */
    static TreatmentCoding of(CsvTable table, String column, boolean[] complete, Optional<String> wanted) {
        List<String> labels = table.labels(column);
        TreeSet<String> levels = new TreeSet<>(TreatmentCoding::byCharacters);
        for (int row = 0; row < complete.length; row++) {
            if (complete[row]) {
                levels.add(labels.get(row));
            }
        }
        String place = "column " + table.number(column);
        if (levels.size() > MOST_LEVELS) {
            throw table.wrong(place + " holds " + levels.size() + " different values, more than the " + MOST_LEVELS
                    + " that are coded; maybe it names something, and belongs in --cluster or --exclude?");
        }
        if (levels.size() == 1) {
            throw table.wrong(place + " has one value only, in all rows that lack no cell; maybe leave it out?");
        }
        String reference = wanted.orElseGet(levels::first);
        if (!levels.remove(reference)) {
            throw table.wrong("--reference " + column + " must be a level of column " + table.number(column)
                    + ", in a row that lacks no cell");
        }
        return new TreatmentCoding(column, labels, reference, List.copyOf(levels));
    }

    private static int byCharacters(String one, String other) {
        int[] left = one.codePoints().toArray();
        int[] right = other.codePoints().toArray();
        return Arrays.compare(left, right);
    }

    String column() {
        return column;
    }

    /** The term of the reference, which has no coefficient. */
    String referenceTerm() {
        return term(reference);
    }

    private String term(String level) {
        return column + "[" + level + "]";
    }

    List<String> terms() {
        return levels.stream().map(this::term).toList();
    }

    /** The columns by their terms; NaN where the label is missing. */
    Map<String, double[]> columns() {
        Map<String, double[]> columns = new LinkedHashMap<>();
        for (String level : levels) {
            List<Double> cells = new ArrayList<>();
            labels.forEach(label -> cells.add(label == null ? Double.NaN : label.equals(level) ? 1.0 : 0.0));
            columns.put(
                    term(level), cells.stream().mapToDouble(Double::doubleValue).toArray());
        }
        return columns;
    }
}
