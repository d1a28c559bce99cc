package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's commands run, one after the other in one folder, as somebody would type them. */
class ReadmeCommandsTest {

    private static final String CASEBOOK = "java -jar bip-examples/casebook/target/casebook.jar ";
    private static final String OF_THE_PROJECT = "bip-examples/casebook/skovby/";

    /** Those that {@code .ci/run} holds, and the start of JShell, which {@link ReadmeTest} gives the README's blocks. */
    private static final List<String> RUN_ELSEWHERE = List.of(
            "mvn -q -DskipTests package && " + CASEBOOK + "henrik",
            "mvn verify",
            "jshell --class-path bip-examples/casebook/target/casebook.jar bip-examples/jshell/bip.jsh");

    @Test
    void eachCommandEndsWellAndSaysSomething(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> commands = Readme.commands();
        assertThat(commands).containsAll(RUN_ELSEWHERE);
        List<String> ofTheCasebook = commands.stream()
                .filter(command -> !RUN_ELSEWHERE.contains(command))
                .toList();
        assertThat(ofTheCasebook)
                .hasSizeGreaterThan(5)
                .allSatisfy(command -> assertThat(command).startsWith(CASEBOOK));
        for (String command : ofTheCasebook) {
            String[] parts = command.substring(CASEBOOK.length()).split(" > ");
            Processes.Result result = Processes.casebook(folder, arguments(parts[0]));
            assertThat(result.status()).as("%s: %s", command, result.err()).isZero();
            if (parts.length == 2) {
                assertThat(result.out()).as(command).isNotBlank();
                Files.writeString(folder.resolve(parts[1]), result.out());
            }
        }
        assertThat(folder.toFile().list())
                .contains("henrik.json", "henrik.html", "trial.html", "people.csv", "forecasts.csv", "skovby.json");
        assertThat(folder).isDirectoryNotContaining(file -> file.toFile().length() == 0);
    }

    private static List<String> arguments(String command) {
        return Arrays.stream(command.split(" "))
                .map(word -> word.startsWith(OF_THE_PROJECT)
                        ? Path.of("skovby", word.substring(OF_THE_PROJECT.length()))
                                .toAbsolutePath()
                                .toString()
                        : word)
                .toList();
    }
}
