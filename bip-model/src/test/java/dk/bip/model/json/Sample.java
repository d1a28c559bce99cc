package dk.bip.model.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A value whose document is committed: {@code fixtures/vN/NAME.json}, indented, N the version that its format writes.
 *
 * @param <T> the type of the value
 */
record Sample<T>(String name, JsonFormat<T> format, T value) {

    static final String FOLDER = "src/test/resources/dk/bip/model/json/fixtures";

    Path file() {
        return Path.of(FOLDER, "v" + format.version(), name + ".json");
    }

    String document() {
        try {
            return Files.readString(file(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String written() {
        return format.writePretty(value);
    }

    @Override
    public String toString() {
        return name;
    }
}
