package dk.bip.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds together what the README promises and what the build does. */
class BuildFilesTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void bothCommandsOfTheReadmeAreThoseThatCiRuns() throws IOException {
        List<String> commands = Files.readAllLines(ROOT.resolve("README.md")).stream()
                .filter(line -> line.startsWith("    mvn "))
                .map(String::strip)
                .toList();

        assertThat(commands).hasSizeGreaterThanOrEqualTo(2);
        assertThat(commands.get(0)).contains("java -jar bip-examples/casebook/target/casebook.jar");
        assertThat(Files.readString(ROOT.resolve(".ci/run")))
                .contains("main_job() {\n  " + commands.get(0) + "\n}\n", "tests() {\n  " + commands.get(1) + "\n}\n");
    }

    @Test
    void versionsOfPluginsAndLibrariesStandInTheParentOnly() throws IOException {
        for (String module :
                List.of("bip-core", "bip-model", "bip-examples", "bip-examples/casebook", "bip-examples/benchmarks")) {
            String pom = Files.readString(ROOT.resolve(module).resolve("pom.xml"));
            // One version is the parent's; others are properties of the parent.
            assertThat(pom.split("<version>[^$]", -1)).as(module).hasSize(2);
        }
    }

    /** Private fields of serializable classes would otherwise need documentation as a "serialized form". */
    @Test
    void everyPackageIsDescribedAndLeavesOutItsSerializedForm() throws IOException {
        for (String module : List.of("bip-core", "bip-model")) {
            try (Stream<Path> files =
                    Files.walk(ROOT.resolve(module).resolve(Path.of("src", "main", "java", "dk", "bip")))) {
                Set<Path> packages = files.filter(file -> file.toString().endsWith(".java"))
                        .map(Path::getParent)
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(packages)
                        .isNotEmpty()
                        .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                                .content()
                                .contains("@serial exclude"));
            }
        }
    }
}
