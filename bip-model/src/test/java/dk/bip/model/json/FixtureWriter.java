package dk.bip.model.json;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * Writes the JSON Schema of each format, and the fixture of each sample that has none yet. Never touches a fixture that exists: it is
 * what older versions of the library wrote, and a change of it would break them. Run from the folder of bip-model, after a format has
 * changed or a new one has got its sample:
 *
 * <pre>{@code
 * mvn -q test-compile org.codehaus.mojo:exec-maven-plugin:3.6.4:java -Dexec.classpathScope=test -Dexec.mainClass=dk.bip.model.json.FixtureWriter
 * }</pre>
 */
final class FixtureWriter {

    private FixtureWriter() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream report = System.out;
        for (JsonFormat<?> format : BipJson.formats()) {
            Files.writeString(SchemaFile.of(format), format.schema(), StandardCharsets.UTF_8);
        }
        for (Sample<?> sample : Samples.all()) {
            if (Files.notExists(sample.file())) {
                Files.createDirectories(sample.file().getParent());
                Files.writeString(sample.file(), sample.written(), StandardCharsets.UTF_8);
                report.println("written: " + sample.file());
            }
        }
    }
}
