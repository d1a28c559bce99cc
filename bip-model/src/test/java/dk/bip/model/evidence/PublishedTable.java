package dk.bip.model.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The table of published findings, read from its CSV (RFC 4180) with no help from the code under test. */
final class PublishedTable {
    private static final List<String> HEADER =
            List.of("id", "topic", "statement", "value", "unit", "kind", "population_or_horizon", "source", "note");

    private PublishedTable() {}

    /** One row, cell by cell as printed. */
    record Row(
            String id,
            String topic,
            String statement,
            String value,
            String unit,
            String kind,
            String populationOrHorizon,
            String source,
            String note) {
        @Override
        public String toString() {
            return id;
        }

        /** The groups of the value cell, each a list of its values. */
        List<List<String>> values() {
            return split(value, "\\|").map(group -> split(group, ";").toList()).toList();
        }

        private static Stream<String> split(String cell, String separator) {
            return Arrays.stream(cell.split(separator)).map(String::strip);
        }
    }

    static List<Row> rows() {
        List<List<String>> lines = parse(text());
        if (!lines.get(0).equals(HEADER)) {
            throw new IllegalStateException("unexpected header " + lines.get(0));
        }
        return lines.stream()
                .skip(1)
                .map(c -> new Row(
                        c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), c.get(5), c.get(6), c.get(7), c.get(8)))
                .toList();
    }

    private static String text() {
        try (InputStream in = PublishedTable.class.getResourceAsStream("findings.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> parse(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                cells.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(List.copyOf(cells));
                    cells.clear();
                }
            } else {
                cell.append(c);
            }
        }
        return lines;
    }
}
