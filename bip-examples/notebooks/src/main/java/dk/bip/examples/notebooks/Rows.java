package dk.bip.examples.notebooks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapaio.jupyter.kernel.display.html.Html;

/**
 * Many values, one below the other: lists and entries of a map as rows of cells, which make a table, anything else as an item of a list.
 *
 * @param rows the cells of each row as text
 */
record Rows(List<List<String>> rows) {

    private static final String BETWEEN = "  ";

    static Rows of(Collection<?> values, Function<Object, String> textOf) {
        return new Rows(values.stream()
                .map(value ->
                        cells(value).stream().map(cell -> cell(cell, textOf)).toList())
                .toList());
    }

    private static List<?> cells(Object value) {
        if (value instanceof Map.Entry<?, ?> entry) {
            return List.of(entry.getKey(), entry.getValue());
        }
        return value instanceof List<?> list ? list : List.of(value);
    }

    private static String cell(Object value, Function<Object, String> textOf) {
        return value instanceof Collection<?> several
                ? several.stream().map(textOf).collect(Collectors.joining(", "))
                : textOf.apply(value);
    }

    String text() {
        List<Integer> widths = widths();
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size() - 1; i++) {
                text.append(row.get(i))
                        .append(" ".repeat(widths.get(i) - row.get(i).length()))
                        .append(BETWEEN);
            }
            text.append(row.isEmpty() ? "" : row.get(row.size() - 1).stripTrailing())
                    .append('\n');
        }
        return text.toString();
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = row.get(i).length();
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        return widths;
    }

    String html() {
        if (rows.stream().allMatch(row -> row.size() == 1)) {
            return rows.stream()
                    .map(row -> "<li>" + Prose.lines(row.get(0)) + "</li>\n")
                    .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
        }
        StringBuilder table = new StringBuilder("<table>\n");
        for (List<String> row : rows) {
            table.append("<tr>");
            row.forEach(cell -> table.append("<td style=\"text-align: left\">")
                    .append(Html.encode(cell))
                    .append("</td>"));
            table.append("</tr>\n");
        }
        return table.append("</table>\n").toString();
    }
}
