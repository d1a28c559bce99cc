package dk.bip.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How far each figure is from what limits it, computed from the result files.
 *
 * <p>A Newton pass over a row of p columns takes p (p + 1) floating-point operations for the information (its lower triangle, a multiplication
 * and an addition each), 2 p for the linear predictor and 2 p for the gradient, and reads p numbers; the exponential, the logarithm and the
 * survey are not counted, so that the true share is higher.
 */
final class Limits {

    private static final int COLUMNS = FitData.REGRESSORS + 1;
    private static final double OPERATIONS = COLUMNS * (COLUMNS + 1.0) + 4.0 * COLUMNS;
    private static final double BYTES_OF_FIT_ROW = 8.0 * COLUMNS;
    private static final double BYTES_OF_SCORED_ROW = 8.0 * RowScoring.FEATURES;

    private final Path results;
    private final List<String> lines = new ArrayList<>();

    private Limits(Path results) {
        this.results = results;
    }

    static String table(Path results) throws IOException {
        return new Limits(results).table();
    }

    private String table() throws IOException {
        lines.add("| figure | reached | yardstick | reached / yardstick |");
        lines.add("| --- | ---: | ---: | ---: |");
        JsonNode fit = read("fit");
        double one = score(fit, "libraryOneThread");
        // The passes are those of the run that is as large as the benchmark.
        double rowPasses = (double) FitBenchmark.ROWS * newtonPasses();
        double flops = rowPasses * OPERATIONS / one * 1e-6;
        JsonNode yardstick = read("yardstick");
        add(
                "fit, one thread, against scalar multiply-adds in cache",
                flops,
                2 / score(yardstick, "scalarMultiplyAdd"),
                "GFLOP/s");
        add(
                "the same against vector multiply-adds in cache",
                flops,
                2 / score(yardstick, "vectorMultiplyAdd"),
                "GFLOP/s");
        JsonNode streaming = read("streaming");
        double bandwidth = BYTES_OF_SCORED_ROW / score(streaming, "sum");
        add(
                "fit, one thread, against a plain sum from memory",
                rowPasses * BYTES_OF_FIT_ROW / one * 1e-6,
                bandwidth,
                "GB/s");
        add(
                "streaming batch, against a plain sum from memory",
                BYTES_OF_SCORED_ROW / score(streaming, "library"),
                bandwidth,
                "GB/s");
        add("the same from columns", BYTES_OF_SCORED_ROW / score(streaming, "libraryColumns"), bandwidth, "GB/s");
        add("fit, two threads, against one", one / score(fit, "libraryTwoThreads"), 2, "times");
        add("fit, plain loop against the library, one thread", score(fit, "plainIrls") / one, 1, "times");
        JsonNode row = read("row");
        double byHand = score(row, "handWrittenCheckedBatch");
        add(
                "one row, loop written by hand that checks its numbers against the library",
                score(row, "handWrittenCheckedRow") / score(row, "libraryRow"),
                1,
                "times");
        add(
                "batch in cache, loop written by hand that checks its numbers against the library",
                byHand / score(row, "libraryBatch"),
                2,
                "times");
        add("the same from columns", byHand / score(row, "libraryColumns"), 2, "times");
        return String.join("\n", lines) + "\n";
    }

    private void add(String figure, double reached, double yardstick, String unit) {
        lines.add(String.format(
                Locale.ROOT,
                "| %s | %.2f %s | %.2f %s | %.2f |",
                figure,
                reached,
                unit,
                yardstick,
                unit,
                reached / yardstick));
    }

    private int newtonPasses() throws IOException {
        for (JsonNode run : read("scaling")) {
            if (run.get("rows").asInt() == FitBenchmark.ROWS) {
                // The first pass is the survey.
                return run.get("passes").asInt() - 1;
            }
        }
        throw new IllegalStateException("scaling.json has no run of " + FitBenchmark.ROWS + " rows");
    }

    private JsonNode read(String name) throws IOException {
        return new ObjectMapper().readTree(results.resolve(name + ".json").toFile());
    }

    private static double score(JsonNode results, String benchmark) {
        for (JsonNode result : results) {
            if (result.get("benchmark").asText().endsWith("." + benchmark)) {
                return result.get("primaryMetric").get("score").asDouble();
            }
        }
        throw new IllegalStateException("there is no result of " + benchmark);
    }
}
