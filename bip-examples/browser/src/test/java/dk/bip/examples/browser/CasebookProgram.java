package dk.bip.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The casebook as a person runs it: the jar that the build has made, in a process of its own. */
final class CasebookProgram {

    private static final Path JAR = Path.of("..", "casebook", "target", "casebook.jar");

    /** Each run is over before the better compiler has earned its time. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    private CasebookProgram() {}

    /** Runs an example and returns what it prints. */
    static String run(String... args) {
        assertThat(JAR).as("the casebook, which mvn -DskipTests package makes").exists();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                QUICK_START,
                "-jar",
                JAR.toString()));
        command.addAll(List.of(args));
        try {
            Path errors = Files.createTempFile("casebook", ".txt");
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            String err = Files.readString(errors);
            Files.delete(errors);
            assertThat(status).as(err).isZero();
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
