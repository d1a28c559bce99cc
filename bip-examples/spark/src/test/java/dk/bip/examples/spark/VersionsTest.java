package dk.bip.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.module.scala.DefaultScalaModule$;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Spark's modules of Jackson are of the version of the library's Jackson. */
class VersionsTest {

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
                .contains(
                        "<version>" + new com.fasterxml.jackson.databind.cfg.PackageVersion().version() + "</version>");
    }
}
