package dk.bip.core.internal.words;

import dk.bip.core.internal.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of plain text in a font of one width: the first column begins at the left, the others end at the right, two spaces stand between
 * them and none at the end of a line. Not thread-safe.
 */
public final class TextTable {

    private static final String BETWEEN = "  ";

    private final List<List<String>> lines = new ArrayList<>();
    private final int columns;

    /**
     * Starts a table.
     *
     * @param headings the heads of the columns, of which the first may be empty
     */
    public TextTable(String... headings) {
        columns = headings.length;
        lines.add(List.of(headings));
    }

    /**
     * Adds a row.
     *
     * @param cells the cells; a row may end before the last column, and the last cell of such a row may be wider than its column
     * @return this table
     */
    public TextTable row(String... cells) {
        Checks.that(cells.length >= 1 && cells.length <= columns, "cells must be at most one for each column");
        lines.add(List.of(cells));
        return this;
    }

    /**
     * Returns the table.
     *
     * @return the heads and the rows, each line ended by a line feed
     */
    @Override
    public String toString() {
        int[] widths = IntStream.range(0, columns).map(this::width).toArray();
        StringBuilder text = new StringBuilder();
        for (List<String> cells : lines) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < cells.size(); column++) {
                String cell = cells.get(column);
                String space = " ".repeat(Math.max(0, widths[column] - cell.length()));
                line.append(column == 0 ? cell + space : BETWEEN + space + cell);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** The widest cell of a column, leaving out those that end their row early. */
    private int width(int column) {
        return lines.stream()
                .filter(cells -> cells.size() > column + 1 || cells.size() == columns)
                .mapToInt(cells -> cells.get(column).length())
                .max()
                .orElse(0);
    }
}
