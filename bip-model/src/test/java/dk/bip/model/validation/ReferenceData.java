package dk.bip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;

/** Reads the data files and the values that R and Python gave for them; the header of each file names tool, version and script. */
final class ReferenceData {

    private static final double TOLERANCE = 1e-10;

    private final String name;
    private final List<String> header;
    private final List<String[]> rows;

    private ReferenceData(String name, List<String> header, List<String[]> rows) {
        this.name = name;
        this.header = header;
        this.rows = rows;
    }

    static ReferenceData of(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                ReferenceData.class.getResourceAsStream(name + ".csv"), StandardCharsets.UTF_8))) {
            List<String[]> lines = reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .toList();
            return new ReferenceData(name, List.of(lines.get(0)), lines.subList(1, lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> header() {
        return header;
    }

    List<String> texts(String column) {
        int index = header.indexOf(column);
        assertThat(index).as(column).isNotNegative();
        return rows.stream().map(row -> row[index]).toList();
    }

    double[] numbers(String column) {
        return texts(column).stream().mapToDouble(Double::parseDouble).toArray();
    }

    int[] steps(String column) {
        return texts(column).stream().mapToInt(Integer::parseInt).toArray();
    }

    double[] numbersWhere(String column, String other, String label) {
        int index = header.indexOf(other);
        int wanted = header.indexOf(column);
        return rows.stream()
                .filter(row -> row[index].equals(label))
                .mapToDouble(row -> Double.parseDouble(row[wanted]))
                .toArray();
    }

    boolean[] events() {
        return Rows.events(numbers("outcome"));
    }

    Forecasts forecasts(String column) {
        return Forecasts.of(numbers(column), numbers("outcome"));
    }

    ScoredOutcomes scores(String column) {
        return ScoredOutcomes.of(numbers(column), numbers("outcome"));
    }

    RatingTable ratings() {
        RatingTable.Builder table = RatingTable.builder(header);
        for (String[] row : rows) {
            table.row(Arrays.stream(row)
                    .map(cell -> cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell)))
                    .toList());
        }
        return table.build();
    }

    /** Asserts a value against every tool that gave one, within 1e-10 of it or of 1, whichever is larger. */
    void agrees(String quantity, double actual) {
        int tools = 0;
        for (String tool : List.of("reference-r", "reference-python")) {
            for (String[] row : of(tool).rows) {
                if (row[0].equals(name) && row[1].equals(quantity)) {
                    double expected = Double.parseDouble(row[2]);
                    assertThat(actual)
                            .as("%s of %s by %s", quantity, name, tool)
                            .isCloseTo(expected, Offset.offset(TOLERANCE * Math.max(1, Math.abs(expected))));
                    tools++;
                }
            }
        }
        assertThat(tools).as("tools that gave %s of %s", quantity, name).isPositive();
    }
}
