package dk.bip.model.estimation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the data and reference files of the tests: a header, commas, no quotes; a line that starts with # is a comment. */
public final class Csv {

    private Csv() {}

    public static List<Map<String, String>> rows(String file) {
        String text;
        try (InputStream in = Objects.requireNonNull(Csv.class.getResourceAsStream(file), file)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> lines = text.lines().filter(line -> !line.startsWith("#")).toList();
        String[] header = lines.get(0).split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.length; i++) {
                row.put(header[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    public static double[] numbers(List<Map<String, String>> rows, String column) {
        return rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.get(column)))
                .toArray();
    }

    public static List<String> texts(List<Map<String, String>> rows, String column) {
        return rows.stream().map(row -> Objects.requireNonNull(row.get(column))).toList();
    }
}
