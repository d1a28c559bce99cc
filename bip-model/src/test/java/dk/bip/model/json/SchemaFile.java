package dk.bip.model.json;

import java.nio.file.Path;

/** Where the JSON Schema of a format is committed. */
final class SchemaFile {

    static final Path FOLDER = Path.of("src/main/resources/dk/bip/model/json");

    private SchemaFile() {}

    static Path of(JsonFormat<?> format) {
        return FOLDER.resolve(format.name().substring("bip.".length()) + ".schema.json");
    }
}
