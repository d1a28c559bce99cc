package dk.bip.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.examples.benchmarks.ResultTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesOfTheReadmeTest {

    @TempDir
    Path folder;

    @Test
    void theTablesOfTheReadmeAreThoseOfTheResultFiles() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme).contains("<!-- table fit -->", "<!-- table score -->");
        Files.writeString(folder.resolve("README.md"), readme);
        Files.createDirectory(folder.resolve("results"));
        try (Stream<Path> results = Files.list(Path.of("results"))) {
            for (Path result : results.toList()) {
                Files.copy(result, folder.resolve(result));
            }
        }
        ResultTables.main(new String[] {folder.toString()});
        assertThat(folder.resolve("README.md")).hasContent(readme);
    }
}
