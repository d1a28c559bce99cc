package dk.bip.examples.notebooks;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A notebook as Jupyter stores it, less what differs from one machine or run to another. */
final class Notebook {

    /** The folder of the notebooks, in which the tests run. */
    static final Path FOLDER = Path.of("").toAbsolutePath();

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    private final Path path;
    private final ObjectNode content;

    private Notebook(Path path, ObjectNode content) {
        this.path = path;
        this.content = content;
    }

    /** A cell of code or of text, and what it shows. */
    record Cell(int number, String type, String source, JsonNode outputs) {

        boolean isCode() {
            return type.equals("code");
        }

        /** Whether the cell is about the kernel, and no Java. */
        boolean isMagic() {
            return isCode() && source.startsWith("%");
        }

        /** What the cell prints, without what it shows. */
        String printed() {
            return elements(outputs)
                    .filter(output -> output.path("name").asText().equals("stdout"))
                    .map(output -> joined(output.get("text")))
                    .collect(Collectors.joining());
        }

        @Override
        public String toString() {
            return "cell " + number + ", which begins with \""
                    + source.lines().findFirst().orElse("") + "\"";
        }
    }

    /** All notebooks, in the order of their names. */
    static List<Notebook> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".ipynb"))
                    .sorted()
                    .map(Notebook::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Notebook read(Path path) {
        try {
            ObjectNode content = (ObjectNode) JSON.readTree(Files.readString(path));
            content.putObject("metadata").setAll((ObjectNode) JSON.readTree("""
                            {"kernelspec":{"display_name":"Java with BIP","language":"java","name":"bip-java"},
                             "language_info":{"name":"java"}}"""));
            content.get("cells").forEach(cell -> strip((ObjectNode) cell));
            return new Notebook(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first cell tells where the jars are on this machine, which is nobody's business. */
    private static void strip(ObjectNode cell) {
        cell.putObject("metadata");
        if (joined(cell.get("source")).startsWith("%")) {
            cell.putArray("outputs");
        }
        elements(cell.path("outputs"))
                .filter(output -> output.has("metadata"))
                .forEach(output -> ((ObjectNode) output).putObject("metadata"));
    }

    Path path() {
        return path;
    }

    List<Cell> cells() {
        JsonNode cells = content.get("cells");
        return IntStream.range(0, cells.size())
                .mapToObj(i -> new Cell(
                        i + 1,
                        cells.get(i).get("cell_type").asText(),
                        joined(cells.get(i).get("source")),
                        cells.get(i).path("outputs")))
                .toList();
    }

    /** The notebook as it is committed, in the form of Jupyter itself. */
    String written() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator("")
                        .withObjectEmptySeparator(""))
                .withObjectIndenter(new DefaultIndenter(" ", "\n"))
                .withArrayIndenter(new DefaultIndenter(" ", "\n"));
        try {
            return JSON.writer(printer).writeValueAsString(content) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** Text that Jupyter stores as a list of lines, or whole. */
    private static String joined(JsonNode text) {
        return text.isArray() ? elements(text).map(JsonNode::asText).collect(Collectors.joining()) : text.asText();
    }

    /** The name, which the reports of the tests show. */
    @Override
    public String toString() {
        return path.getFileName().toString();
    }
}
