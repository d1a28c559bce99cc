package dk.bip.examples.notebooks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Many values as text, one a line; lists and entries of a map as rows, the cells of which stand below each other. */
final class Columns {

    private static final String BETWEEN = "  ";

    private Columns() {}

    static String text(Collection<?> values, Function<Object, String> textOf) {
        List<List<String>> rows = values.stream()
                .map(value ->
                        cells(value).stream().map(cell -> cell(cell, textOf)).toList())
                .toList();
        List<Integer> widths = widths(rows);
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

    private static List<Integer> widths(List<List<String>> rows) {
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
}
