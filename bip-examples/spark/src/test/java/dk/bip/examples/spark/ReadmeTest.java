package dk.bip.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.module.scala.DefaultScalaModule$;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README promises is what the build does. */
class ReadmeTest {

    @Test
    void jacksonForScalaIsOfTheVersionOfDatabind() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(DefaultScalaModule$.MODULE$).build();
        assertThat(DefaultScalaModule$.MODULE$.version().toFullString().replaceFirst(".*/", ""))
                .isEqualTo(mapper.version().toFullString().replaceFirst(".*/", ""));
    }

    @Test
    void theReadmeShowsTheWholeBomThatTheBuildImports() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String shown = Files.readString(Path.of("README.md"));
        assertThat(pom).contains("<artifactId>jackson-bom</artifactId>");
        assertThat(shown)
                .contains("<artifactId>jackson-bom</artifactId>")
                .contains("<version>" + new PackageVersion().version() + "</version>");
    }

    @Test
    void theSecondCommandOfTheReadmeIsTheOneThatCiRuns() throws IOException {
        List<String> commands = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith("    mvn "))
                .map(String::strip)
                .toList();
        assertThat(commands).hasSize(2);
        assertThat(Files.readString(Path.of("..", "..", ".ci", "run")))
                .contains("spark() {\n  " + commands.get(1) + "\n}\n");
    }
}
