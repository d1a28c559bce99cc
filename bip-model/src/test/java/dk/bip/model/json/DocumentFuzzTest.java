package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Any bytes: what comes of them is a value or a refusal of ours that tells nothing of them, and what is JSON to the library is JSON to
 * Jackson. Without more ado the committed documents are replayed; to look for others, as long as one likes, with all the coverage that
 * Jazzer finds:
 *
 * <pre>{@code JAZZER_FUZZ=1 timeout 1h mvn test -pl bip-core,bip-model -Dtest=DocumentFuzzTest#isAValueOrARefusal -Djazzer.hooks=true -Dsurefire.failIfNoSpecifiedTests=false}</pre>
 */
class DocumentFuzzTest {

    /** What the committed documents hold where a person's data would stand, and what changes of them keep for the most part. */
    private static final String MARKER = "hanshansen";

    private static final JsonFactory JACKSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Syntax.DEEPEST_NESTING)
                    .maxNumberLength(Syntax.LONGEST_NUMBER)
                    .build())
            .build();

    @FuzzTest(maxDuration = "")
    void isAValueOrARefusal(byte[] document) {
        String text = new String(document, StandardCharsets.UTF_8);
        BipJson.formats().stream()
                .filter(format -> text.contains("\"" + format.name() + "\""))
                .forEach(format -> read(format, document));
    }

    private static <T> void read(JsonFormat<T> format, byte[] document) {
        try {
            T value = format.read(document);
            assertThat(format.read(format.toBytes(value)).equals(value))
                    .as("read back equal")
                    .isTrue();
        } catch (JsonFormatException refusal) {
            assertThat(refusal.path()).matches("(/[A-Za-z]+|/[0-9]+)*");
            for (Throwable told = refusal; told != null; told = told.getCause()) {
                assertThat(told.getMessage().toLowerCase(Locale.ROOT)).doesNotContain(MARKER);
            }
        }
    }

    @FuzzTest(maxDuration = "")
    void isJsonWhereJacksonSaysSo(byte[] document) {
        String text = new String(document, StandardCharsets.UTF_8);

        assertThat(isJsonToTheLibrary(text)).isEqualTo(isJsonToJackson(text));
    }

    private static boolean isJsonToTheLibrary(String text) {
        try {
            Scanner.scan(text);
            return true;
        } catch (JsonFormatException refusal) {
            return false;
        }
    }

    private static boolean isJsonToJackson(String text) {
        try (JsonParser parser = JACKSON.createParser(text)) {
            if (parser.nextToken() == null) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }
}
