package dk.bip.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the tables of the README from the committed result files, so that no figure in it is typed by hand.
 *
 * <p>Between {@code <!-- table NAME -->} and {@code <!-- end -->} the README gets the table of {@code results/NAME.json}, a file of JMH
 * or a list of objects with the same names in each; {@code limits} is computed from several.
 */
public final class ResultTables {

    private static final Pattern TABLE = Pattern.compile("(<!-- table (\\S+) -->\n).*?(<!-- end -->)", Pattern.DOTALL);

    private ResultTables() {}

    /**
     * Rewrites the README of a folder.
     *
     * @param args the folder of this module
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path readme = folder.resolve("README.md");
        Files.writeString(readme, withTables(Files.readString(readme), folder.resolve("results")));
    }

    static String withTables(String readme, Path results) throws IOException {
        StringBuilder text = new StringBuilder();
        Matcher matcher = TABLE.matcher(readme);
        while (matcher.find()) {
            String table = table(matcher.group(2), results);
            matcher.appendReplacement(text, Matcher.quoteReplacement(matcher.group(1) + table + matcher.group(3)));
        }
        return matcher.appendTail(text).toString();
    }

    private static String table(String name, Path results) throws IOException {
        if (name.equals("limits")) {
            return Limits.table(results);
        }
        JsonNode result =
                new ObjectMapper().readTree(results.resolve(name + ".json").toFile());
        return result.path(0).has("primaryMetric") ? ofJmh(result) : ofObjects(result);
    }

    private static String ofObjects(JsonNode results) {
        List<String> lines = new ArrayList<>();
        List<String> names = new ArrayList<>();
        results.path(0).fieldNames().forEachRemaining(names::add);
        lines.add("| " + String.join(" | ", names) + " |");
        lines.add("|" + " --- |".repeat(names.size()));
        for (JsonNode result : results) {
            lines.add(
                    names.stream().map(name -> cell(result.path(name))).collect(Collectors.joining(" | ", "| ", " |")));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String cell(JsonNode value) {
        return value.isFloatingPointNumber() ? digits(value.asDouble()) : value.asText();
    }

    private static String ofJmh(JsonNode results) {
        List<String> lines = new ArrayList<>();
        lines.add("| benchmark | time | ± 99.9 % | unit | bytes allocated |");
        lines.add("| --- | ---: | ---: | --- | ---: |");
        for (JsonNode result : results) {
            JsonNode metric = result.get("primaryMetric");
            String name = result.get("benchmark").asText();
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s%s | %s | %s | %s | %s |",
                    name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1),
                    parameters(result.path("params")),
                    digits(metric.get("score").asDouble()),
                    digits(metric.get("scoreError").asDouble()),
                    metric.get("scoreUnit").asText(),
                    bytes(result.path("secondaryMetrics"))));
        }
        JsonNode first = results.get(0);
        lines.add("");
        lines.add("JDK " + first.get("jdkVersion").asText() + " ("
                + first.get("vmName").asText() + "), JMH "
                + first.get("jmhVersion").asText() + ", " + first.get("forks").asInt() + " forks.");
        return String.join("\n", lines) + "\n";
    }

    private static String parameters(JsonNode params) {
        StringBuilder text = new StringBuilder();
        params.properties()
                .forEach(param -> text.append(", ")
                        .append(param.getKey())
                        .append(' ')
                        .append(param.getValue().asText()));
        return text.toString();
    }

    private static String bytes(JsonNode secondary) {
        JsonNode allocated = secondary.path("gc.alloc.rate.norm").path("score");
        if (allocated.isMissingNode()) {
            return "";
        }
        return String.format(Locale.ROOT, "%.0f", allocated.asDouble());
    }

    private static String digits(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }
}
