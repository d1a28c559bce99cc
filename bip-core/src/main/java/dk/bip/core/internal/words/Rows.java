package dk.bip.core.internal.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rows of a table in words. Each row begins with what it is about. */
public final class Rows {

    /** What stands in a cell of which nothing is known. */
    public static final String NOTHING = "–";

    /** What a cell that is a sentence itself ends in. */
    private static final String ENDS = ".?!…";

    private Rows() {}

    /**
     * Returns rows as sentences.
     *
     * @param columns the heads of the columns
     * @param rows the rows, each with a cell for each column
     * @return a sentence for each row, with a space between two
     */
    public static String sentences(List<String> columns, List<List<String>> rows) {
        return rows.stream().map(row -> sentence(columns, row)).collect(Collectors.joining(" "));
    }

    /**
     * Returns a row as a sentence. Cells of which nothing is known are passed over.
     *
     * @param columns the heads of the columns
     * @param row a cell for each column
     * @return the first cell, and each other one behind the head of its column
     */
    public static String sentence(List<String> columns, List<String> row) {
        String cells = IntStream.range(1, row.size())
                .filter(i -> !row.get(i).equals(NOTHING))
                .mapToObj(i -> columns.get(i) + " " + row.get(i))
                .collect(Collectors.joining(", "));
        String text = row.get(0) + ": " + (cells.isEmpty() ? NOTHING : cells);
        return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }
}
