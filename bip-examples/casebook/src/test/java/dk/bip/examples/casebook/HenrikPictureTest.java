package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures that the README of bip-core shows; after a change that is meant, {@code regenerate} writes them. */
class HenrikPictureTest {

    private static final Path CORE = Path.of("..", "..", "bip-core");

    @ParameterizedTest
    @ValueSource(strings = {"radar", "course"})
    void theCommittedPictureIsWhatTheProgramDraws(String name) throws IOException {
        String drawn = CasebookRun.of("picture", name).out();
        assertThat(Files.readString(CORE.resolve("pictures").resolve("henrik-" + name + ".svg")))
                .isEqualTo(drawn);
        assertThat(Files.readString(CORE.resolve("README.md"))).contains("](pictures/henrik-" + name + ".svg)");
        assertThat(Readme.text()).contains("](bip-core/pictures/henrik-" + name + ".svg)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scales", "contributions", "probability", "horizons", "radar-phone", "course-phone"})
    void theOthersAreDrawnToo(String name) {
        assertThat(CasebookRun.of("picture", name, "--language", "da").out()).startsWith("<svg ");
    }

    @Test
    void theRadarIsTheDefault() {
        assertThat(CasebookRun.of("picture").out())
                .isEqualTo(CasebookRun.of("picture", "radar").out());
    }
}
