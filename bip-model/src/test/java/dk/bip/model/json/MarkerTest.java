package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands anywhere in a document of any format: what comes of it is a value, or a refusal of ours that does not repeat it. */
class MarkerTest {

    static List<Sample<?>> samples() {
        return Samples.all();
    }

    static List<JsonFormat<?>> formats() {
        return BipJson.formats();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void neverComesBackInAnExceptionOrItsCauses(Sample<?> sample) throws JsonProcessingException {
        JsonNode document = new ObjectMapper().readTree(sample.document());
        int refused = 0;
        for (String place : Markers.places(document)) {
            for (String planted : Markers.of(document, place)) {
                Throwable thrown = catchThrowable(() -> sample.format().read(planted));
                if (thrown != null) {
                    refused++;
                    assertThat(thrown).as("at %s", place).isExactlyInstanceOf(JsonFormatException.class);
                    Markers.assertNothingIn(thrown);
                }
            }
        }
        assertThat(refused).isGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void neverComesBackWhereItStandsInsteadOfADocument(JsonFormat<?> format) {
        for (String document : List.of(
                "\"Hans Hansen 010190-1234\"",
                "{\"format\":\"Hans Hansen\",\"formatVersion\":1}",
                "{\"format\":\"" + format.name() + "\",\"formatVersion\":987654321}",
                "{\"format\":\"" + format.name() + "\",\"formatVersion\":\"Hans Hansen\"}",
                "{\"Hans Hansen\":0101901234",
                "Hans Hansen")) {
            Throwable thrown = catchThrowable(() -> format.read(document));
            assertThat(thrown).isExactlyInstanceOf(JsonFormatException.class);
            Markers.assertNothingIn(thrown);
        }
    }
}
