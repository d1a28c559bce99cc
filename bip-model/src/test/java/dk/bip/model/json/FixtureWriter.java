package dk.bip.model.json;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * Writes the fixture of each sample that has none yet. Never touches one that exists: a committed fixture is what older versions of the
 * library wrote, and a change of it would break them. Run from the folder of bip-model, after a new format has got its sample:
 *
 * <pre>{@code
 * mvn -q test-compile org.codehaus.mojo:exec-maven-plugin:3.6.4:java -Dexec.classpathScope=test -Dexec.mainClass=dk.bip.model.json.FixtureWriter
 * }</pre>
 */
final class FixtureWriter {

    private FixtureWriter() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream report = System.out;
        for (Sample<?> sample : Samples.all()) {
            if (Files.notExists(sample.file())) {
                Files.createDirectories(sample.file().getParent());
                Files.writeString(sample.file(), sample.written(), StandardCharsets.UTF_8);
                report.println("written: " + sample.file());
            }
        }
    }
}
