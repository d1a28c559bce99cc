package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written today is the committed fixture, byte for byte. */
class FixtureTest {

    static List<Sample<?>> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void readsBackByValueAndIsWrittenByteForByte(Sample<T> sample) {
        T read = sample.format().read(sample.document());

        assertThat(read.equals(sample.value())).as("equal by value").isTrue();
        assertThat(sample.format().writePretty(read)).isEqualTo(sample.document());
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void readsItsCompactFormAndItsBytes(Sample<T> sample) {
        String compact = sample.format().write(sample.value());

        assertThat(compact)
                .doesNotContain("\n")
                .startsWith("{\"format\":\"" + sample.format().name() + "\",");
        assertThat(sample.format().read(compact).equals(sample.value())).isTrue();
        assertThat(sample.format().toBytes(sample.value())).isEqualTo(compact.getBytes(StandardCharsets.UTF_8));
        assertThat(sample.format().read(sample.format().toBytes(sample.value())).equals(sample.value()))
                .isTrue();
    }

    @Test
    void everyFormatHasAFixtureAndEveryFixtureASample() throws IOException {
        assertThat(samples().stream()
                        .<JsonFormat<?>>map(Sample::format)
                        .distinct()
                        .toList())
                .containsExactlyInAnyOrderElementsOf(BipJson.formats());
        assertThat(fixtures())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(samples().stream().map(Sample::file), OldVersionsTest.fixtures().stream())
                                .toList());
    }

    private static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(Sample.FOLDER))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void formatsHaveDifferentNamesAndTypes() {
        assertThat(BipJson.formats().stream().map(JsonFormat::name)).doesNotHaveDuplicates();
        assertThat(BipJson.formats().stream().<Class<?>>map(JsonFormat::type)).doesNotHaveDuplicates();
    }
}
