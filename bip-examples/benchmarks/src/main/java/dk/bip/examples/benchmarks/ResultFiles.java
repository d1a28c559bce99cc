package dk.bip.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the committed result files: of what JMH writes, only what a reader needs and nothing of the machine's folders. */
public final class ResultFiles {

    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final double GIGABYTE = 1e9;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ResultFiles() {}

    /**
     * Writes a result file to standard output.
     *
     * @param args {@code jmh} and a file that JMH wrote, {@code lines} and a file of one JSON object a line, or {@code machine}
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        JsonNode result = switch (args[0]) {
            case "jmh" -> ofJmh(MAPPER.readTree(Path.of(args[1]).toFile()));
            case "lines" -> ofLines(Files.readAllLines(Path.of(args[1])));
            case "machine" -> ofMachine();
            default -> throw new IllegalArgumentException("jmh, lines or machine, but not " + args[0]);
        };
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(result));
    }

    static ArrayNode ofJmh(JsonNode jmh) {
        ArrayNode results = MAPPER.createArrayNode();
        for (JsonNode from : jmh) {
            ObjectNode to = results.addObject();
            for (String name : List.of(
                    "benchmark",
                    "mode",
                    "params",
                    "forks",
                    "warmupIterations",
                    "measurementIterations",
                    "jdkVersion",
                    "vmName",
                    "jmhVersion")) {
                if (from.has(name)) {
                    to.set(name, from.get(name));
                }
            }
            ObjectNode metric = to.putObject("primaryMetric");
            for (String name : List.of("score", "scoreError", "scoreUnit")) {
                metric.set(name, from.get("primaryMetric").get(name));
            }
            JsonNode allocated = from.path("secondaryMetrics").path(ALLOCATED).path("score");
            if (!allocated.isMissingNode()) {
                to.putObject("secondaryMetrics").putObject(ALLOCATED).set("score", allocated);
            }
        }
        return results;
    }

    private static ArrayNode ofLines(List<String> lines) throws IOException {
        ArrayNode results = MAPPER.createArrayNode();
        for (String line : lines) {
            results.add(MAPPER.readTree(line));
        }
        return results;
    }

    private static ArrayNode ofMachine() {
        ArrayNode results = MAPPER.createArrayNode();
        results.addObject()
                .put("cores", Runtime.getRuntime().availableProcessors())
                .put("architecture", System.getProperty("os.arch"))
                .put("system", System.getProperty("os.name"))
                .put("JDK", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"))
                .put("largest heap by default, GB", Runtime.getRuntime().maxMemory() / GIGABYTE);
        return results;
    }
}
