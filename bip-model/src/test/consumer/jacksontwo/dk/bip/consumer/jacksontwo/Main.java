package dk.bip.consumer.jacksontwo;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.bip.model.json.BipJson;
import dk.bip.model.json.Jackson2Module;
import dk.bip.model.json.JsonFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads each document of a folder with its format and with the mapper, and holds the two together. */
final class Main {

    private static final ObjectMapper MAPPER = mapper();

    private Main() {}

    public static void main(String[] args) throws IOException {
        int documents = 0;
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                JsonFormat<?> format = format(MAPPER.readTree(text).path("format").asText());
                if (MAPPER.readTree(text).path("formatVersion").asInt() >= format.oldestVersion()) {
                    compare(format, text);
                    documents++;
                }
            }
        }
        try {
            MAPPER.readValue("{\"value\":{\"format\":\"Hans Hansen\"}}", Holder.class);
        } catch (JsonMappingException e) {
            System.out.println(PackageVersion.VERSION + " " + (documents > 50) + " " + e.getMessage().contains("Hans") + " "
                    + e.getCause().getClass().getSimpleName());
        }
    }

    private static ObjectMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder().findAndAddModules();
        return Main.class.getModule().isNamed() ? builder.addModule(new Jackson2Module()).build() : builder.build();
    }

    private static JsonFormat<?> format(String name) {
        return BipJson.formats().stream().filter(format -> format.name().equals(name)).findFirst().orElseThrow();
    }

    private static <T> void compare(JsonFormat<T> format, String text) throws IOException {
        T value = format.read(text);
        String written = format.write(value);
        JsonNode tree = MAPPER.valueToTree(value);
        List<Boolean> same = List.of(
                MAPPER.readValue(text, format.type()).equals(value),
                MAPPER.writeValueAsString(value).equals(written),
                tree.equals(MAPPER.readTree(written)),
                MAPPER.treeToValue(tree, format.type()).equals(value));
        if (same.contains(false)) {
            throw new IllegalStateException(format + " " + same);
        }
    }

    record Holder(dk.bip.core.casefile.CaseFile value) {}
}
