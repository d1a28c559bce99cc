package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dk.bip.core.Language;
import dk.bip.core.Text;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts in their languages, in documents of both shapes. */
class TextJsonTest {

    private static final JsonFormat<Text> OF_VERSION_1 = format(1);
    private static final JsonFormat<Text> OF_VERSION_2 = format(2);
    private static final Text SWEDISH = Text.of(Language.of("sv-FI"), "Hälsa")
            .and(Language.ENGLISH, "Health")
            .and(Language.DANISH, "Helbred");

    private static JsonFormat<Text> format(int version) {
        return JsonFormat.of(
                "test.text",
                Text.class,
                Versions.only(version),
                Fields.<Text>of("holder")
                        .field("text", Kind.WORDS, text -> text)
                        .read(in -> in.at("text").words()));
    }

    @Test
    void writesAnyLanguagesInTheOrderOfTheText() {
        String document = OF_VERSION_2.write(SWEDISH);

        assertThat(document)
                .isEqualTo("{\"format\":\"test.text\",\"formatVersion\":2,"
                        + "\"text\":{\"sv-FI\":\"Hälsa\",\"en\":\"Health\",\"da\":\"Helbred\"}}");
        assertThat(OF_VERSION_2.read(document)).isEqualTo(SWEDISH);
    }

    @Test
    void escapesAsJacksonDoesSeed1() {
        Random random = new Random(1);
        String[] pieces = {
            "a", "å", "\"", "\\", "/", "\u0000", "\u001f", " ", "\u007f", "\u2028", "\uFFFF", "\uD83D\uDE00"
        };
        for (int i = 0; i < 2_000; i++) {
            String text = "x"
                    + random.ints(random.nextInt(6), 0, pieces.length)
                            .mapToObj(piece -> pieces[piece])
                            .collect(Collectors.joining());
            String escaped = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text));
            assertThat(OF_VERSION_2.write(Text.of(Language.ENGLISH, text))).endsWith("{\"en\":\"" + escaped + "\"}}");
        }
    }

    @Test
    void readsATagInAnyCase() {
        assertThat(OF_VERSION_2.read(document(2, "{\"SV-fi\":\"Hälsa\"}")))
                .isEqualTo(Text.of(Language.of("sv-FI"), "Hälsa"));
    }

    @Test
    void refusesMoreLanguagesThanAnybodyWrites() {
        Text text = Text.of(Language.of("aaa"), "Helbred");
        for (char second = 'a'; second <= 'd'; second++) {
            for (char third = 'a'; third <= 'z' && text.languages().size() < 101; third++) {
                Language language = Language.of("b" + second + third);
                text = text.and(language, "Helbred");
            }
        }
        Text tooMany = text;
        String rule = "must hold a text in 100 languages at most";
        String wordings = tooMany.languages().stream()
                .map(language -> "\"" + language.tag() + "\":\"Helbred\"")
                .collect(Collectors.joining(",", "{", "}"));

        assertThat(catchThrowableOfType(JsonFormatException.class, () -> OF_VERSION_2.write(tooMany)))
                .hasMessage("/text: " + rule);
        assertThat(catchThrowableOfType(JsonFormatException.class, () -> OF_VERSION_2.read(document(2, wordings))))
                .hasMessage("/text: " + rule);
    }

    @Test
    void keepsDanishAndEnglishInVersion1() {
        Text text = Text.of("Helbred", "Health");

        assertThat(OF_VERSION_1.write(text)).endsWith("{\"danish\":\"Helbred\",\"english\":\"Health\"}}");
        assertThat(OF_VERSION_1.read(OF_VERSION_1.write(text))).isEqualTo(text);
    }

    @Test
    void refusesToWriteOtherLanguagesInVersion1() {
        for (Text text : new Text[] {
            SWEDISH,
            Text.of(Language.DANISH, "Helbred"),
            Text.of("Helbred", "Health").and(Language.of("sv"), "Hälsa")
        }) {
            JsonFormatException refusal =
                    catchThrowableOfType(JsonFormatException.class, () -> OF_VERSION_1.write(text));
            assertThat(refusal)
                    .hasMessage("/text: must be in Danish and English, in this order, and in no other language\n"
                            + "Maybe give it both; version 1 of the format has these two only?");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | must hold a text in one language or more",
                "{\"da\":1} | must hold a text for each language; number 1 is none",
                "{\"da\":\"a\",\"en\":null} | must hold a text for each language; number 2 is none",
                "{\"da\":\"a\",\"da\":\"b\"} | must hold each language only once",
                "{\"da\":\"a\",\"DA\":\"b\"} | must hold each language only once",
                "{\"da\":\" \"} | wording must not be blank",
                "{\"da\":\"a\",\"en\":\"\\ud800\"} | must be well-formed Unicode, without half of a surrogate pair",
                "{\"Hans Hansen\":\"a\"} | tag must be a language tag of BCP 47",
                "[] | must be an object",
                "\"a\" | must be an object",
                "{\"danish\":\"a\",\"english\":1} | must hold a text for each language; number 2 is none"
            })
    void refusesWhatIsNoTextAtTheTextAndWithoutItsTags(String text, String rule) {
        JsonFormatException refusal =
                catchThrowableOfType(JsonFormatException.class, () -> OF_VERSION_2.read(document(2, text)));

        assertThat(refusal.path()).isEqualTo("/text");
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.getMessage()).doesNotContain("Hans");
    }

    @Test
    void refusesTheTagsOfVersion2InVersion1() {
        JsonFormatException refusal = catchThrowableOfType(
                JsonFormatException.class, () -> OF_VERSION_1.read(document(1, "{\"da\":\"a\",\"en\":\"b\"}")));

        assertThat(refusal).hasMessage("/text/danish: must be there");
    }

    private static String document(int version, String text) {
        return "{\"format\":\"test.text\",\"formatVersion\":" + version + ",\"text\":" + text + "}";
    }
}
