package dk.bip.examples.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * What a year of the Nordic countries would take, worked out from the measurements of two cores: every size and price here is an assumption
 * of ours, and time is taken to grow with the number of rows.
 */
public final class NordicYear {

    /** Two million citizens are measured every third month and looked at every weekday's night. */
    private static final double CITIZENS = 2e6;

    private static final double INTERVALS = 4;
    private static final double NIGHTS = 250;
    private static final double CENTS_OF_A_CORE_HOUR = 5;

    private static final double CORES_MEASURED = 2;
    private static final double BYTES_OF_A_PARTITION = 128e6;
    private static final double BYTES_OF_A_NUMBER = 8;

    private final Path results;

    private NordicYear(Path results) {
        this.results = results;
    }

    /**
     * Writes {@code nordic.json} beside the measurements.
     *
     * @param args the folder of the results
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path results = Path.of(args[0]);
        Files.writeString(
                results.resolve("nordic.json"),
                new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(new NordicYear(results).lines())
                        + "\n");
    }

    private List<Map<String, Object>> lines() throws IOException {
        double rows = CITIZENS * INTERVALS;
        JsonNode fit = last("fit.json", "fit", MeasuredFit.BINARY_REGRESSION.label());
        JsonNode probability = last("score.json", "asked for", "probability");
        JsonNode night = last("case.json", "made of them", "progressions and prediction");
        JsonNode periods = last("case.json", "made of them", "person-periods");
        double bytesOfRows = rows * (MeasuredRows.COLUMNS + 1) * BYTES_OF_A_NUMBER;
        double bytesOfCases = CITIZENS * night.get("JSON of a case, bytes").asDouble();
        List<Map<String, Object>> lines = new ArrayList<>();
        lines.add(line("person-periods of all cases, once", bytesOfCases, CITIZENS, of(periods, "cases")));
        lines.add(line("a fit to a year's rows", bytesOfRows, rows, of(fit, "rows")));
        lines.add(line("the probabilities of a year's rows", bytesOfRows, rows, of(probability, "rows")));
        lines.add(line("one night of all cases", bytesOfCases, CITIZENS, of(night, "cases")));
        lines.add(line("the nights of a year", bytesOfCases, CITIZENS * NIGHTS, of(night, "cases")));
        return lines;
    }

    /** The seconds of a row or case on the cores measured. */
    private static double of(JsonNode line, String counted) {
        return line.get("from parquet, s").asDouble() / line.get(counted).asDouble();
    }

    private JsonNode last(String file, String field, String value) throws IOException {
        JsonNode lines = new ObjectMapper().readTree(results.resolve(file).toFile());
        return StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> line.get(field).asText().equals(value))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static Map<String, Object> line(String what, double bytes, double count, double seconds) {
        double coreMinutes = count * seconds * CORES_MEASURED / 60;
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("work", what);
        line.put("rows or cases", Math.round(count));
        line.put("data, GB", bytes / 1e9);
        line.put("partitions of 128 MB", Math.round(Math.ceil(bytes / BYTES_OF_A_PARTITION)));
        line.put("minutes on one core", coreMinutes);
        line.put("minutes on 100", coreMinutes / 100);
        line.put("cents", coreMinutes / 60 * CENTS_OF_A_CORE_HOUR);
        return line;
    }
}
