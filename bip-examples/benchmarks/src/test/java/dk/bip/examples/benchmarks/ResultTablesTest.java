package dk.bip.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ResultTablesTest {

    @Test
    void theTablesOfTheReadmeAreThoseOfTheResultFiles() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme).contains("<!-- table prediction -->");
        assertThat(ResultTables.withTables(readme, Path.of("results"))).isEqualTo(readme);
    }
}
