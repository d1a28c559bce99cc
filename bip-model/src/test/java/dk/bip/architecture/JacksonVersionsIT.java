package dk.bip.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads every committed document and writes it again with the oldest and the newest version of each Jackson, on the class path and on the
 * module path, where the other Jackson has no mapper.
 */
class JacksonVersionsIT {

    private static final String DOCUMENTS = "src/test/resources/dk/bip/model/json/fixtures";

    /** Where the build puts the oldest versions, so that no test needs the network. */
    private static final Path OLDEST = Path.of("target", "jackson-oldest");

    private static final String COMMONS_MATH = "commons-math3";
    private static final String CORE_2 = "jackson-core-2";
    private static final String ANNOTATIONS = "jackson-annotations-2";

    @TempDir
    Path folder;

    @Test
    void theNewestJackson2() throws Exception {
        assertWorks(
                "jacksontwo",
                ConsumerProgram.libraryWith(COMMONS_MATH, CORE_2, ANNOTATIONS, "jackson-databind-2"),
                "2.22");
    }

    @Test
    void theOldestJackson2() throws Exception {
        assertWorks("jacksontwo", with(ConsumerProgram.libraryWith(COMMONS_MATH), "jackson2"), "2.15.0");
    }

    @Test
    void theNewestJackson3() throws Exception {
        assertWorks(
                "jacksonthree",
                ConsumerProgram.libraryWith(COMMONS_MATH, CORE_2, ANNOTATIONS, "jackson-core-3", "jackson-databind-3"),
                "3.2");
    }

    @Test
    void theOldestJackson3() throws Exception {
        assertWorks(
                "jacksonthree",
                with(ConsumerProgram.libraryWith(COMMONS_MATH, CORE_2, ANNOTATIONS), "jackson3"),
                "3.0.0");
    }

    private void assertWorks(String program, List<Path> jars, String version) throws Exception {
        for (boolean modules : new boolean[] {false, true}) {
            ConsumerProgram consumer =
                    new ConsumerProgram(program, Files.createDirectory(folder.resolve(Boolean.toString(modules))));
            assertThat(modules ? consumer.onModulePath(jars, DOCUMENTS) : consumer.onClassPath(jars, DOCUMENTS))
                    .startsWith(version)
                    .endsWith(" true false JsonFormatException");
        }
    }

    private static List<Path> with(List<Path> jars, String subfolder) throws IOException {
        List<Path> all = new ArrayList<>(jars);
        try (Stream<Path> oldest = Files.list(OLDEST.resolve(subfolder))) {
            oldest.forEach(all::add);
        }
        return all;
    }
}
