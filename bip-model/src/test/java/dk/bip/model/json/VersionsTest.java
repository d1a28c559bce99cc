package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each format has versions of its own, and its text tells an older document from a newer one. */
class VersionsTest {

    private static final JsonFormat<Integer> FORMAT = JsonFormat.of(
            "test.version",
            Integer.class,
            Versions.from(4, 6).refusing(2, 3, "of a version whose numbers were not right", "calculate it again?"),
            Fields.<Integer>of("number")
                    .field("written", Kind.WHOLE, value -> value)
                    .read(in -> in.at(in.version() < 6 ? "old" : "written").integer()));

    static Iterable<JsonFormat<?>> formats() {
        return BipJson.formats();
    }

    @Test
    void tellsTheCodecWhichVersionItReads() {
        assertThat(FORMAT.write(17)).isEqualTo("{\"format\":\"test.version\",\"formatVersion\":6,\"written\":17}");
        assertThat(FORMAT.read(FORMAT.write(17))).isEqualTo(17);
        assertThat(FORMAT.read(document("4", "old"))).isEqualTo(17);
        assertThat(FORMAT.read(document("5", "old"))).isEqualTo(17);
        assertThat(FORMAT.version()).isEqualTo(6);
        assertThat(FORMAT.oldestVersion()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "2147483647"})
    void refusesANewerVersion(String version) {
        assertThat(refusal(version))
                .hasMessage(
                        "/formatVersion: must be from 4 to 6; this document is newer: a later version of the library"
                                + " wrote it\nMaybe update the library?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "-1", "-2147483648"})
    void refusesAnOlderVersion(String version) {
        assertThat(refusal(version))
                .hasMessage("/formatVersion: must be from 4 to 6; this document is older than what this library reads");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3"})
    void saysWhyAnOldVersionIsRefused(String version) {
        assertThat(refusal(version))
                .hasMessage("/formatVersion: must be from 4 to 6; this document is of a version whose numbers were not"
                        + " right\nMaybe calculate it again?");
    }

    @Test
    void judgesTheVersionBeforeAnythingElseOfTheDocument() {
        String document = "{\"new field\":1,\"formatVersion\":7,\"format\":\"test.version\"}";

        assertThat(catchThrowableOfType(JsonFormatException.class, () -> FORMAT.read(document))
                        .path())
                .isEqualTo("/formatVersion");
    }

    @Test
    void saysWhyOldVersionsOfAProgressionAreRefused() {
        String advice = "\nMaybe calculate the progression again from the case file, whose version 1 is read?";
        assertThat(progressionOfVersion(1))
                .hasMessage("/formatVersion: must be 3; this document is of a version that knew of one instrument only"
                        + advice);
        assertThat(progressionOfVersion(2))
                .hasMessage("/formatVersion: must be 3; this document is of format 2, whose phases were judged by the"
                        + " threshold of two measurements" + advice);
    }

    private static JsonFormatException progressionOfVersion(int version) {
        String document = Samples.all().stream()
                .filter(sample -> sample.format() == BipJson.PROGRESSION)
                .map(Sample::document)
                .findFirst()
                .orElseThrow()
                .replace("\"formatVersion\": 3", "\"formatVersion\": " + version);
        return catchThrowableOfType(JsonFormatException.class, () -> BipJson.PROGRESSION.read(document));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatTellsOlderFromNewer(JsonFormat<?> format) {
        for (int version : new int[] {0, format.version() + 1}) {
            String document = "{\"format\":\"" + format.name() + "\",\"formatVersion\":" + version + "}";
            assertThat(catchThrowableOfType(JsonFormatException.class, () -> format.read(document)))
                    .hasMessageContaining(version == 0 ? "; this document is older" : "; this document is newer");
        }
    }

    private static JsonFormatException refusal(String version) {
        return catchThrowableOfType(JsonFormatException.class, () -> FORMAT.read(document(version, "written")));
    }

    private static String document(String version, String field) {
        return "{\"format\":\"test.version\",\"formatVersion\":" + version + ",\"" + field + "\":17}";
    }
}
