package dk.bip.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Test
    void givesTheTextOfTheLanguage() {
        Text text = Text.of("Målrettethed", "Goal-directedness");
        assertThat(text.in(Language.DANISH)).isEqualTo("Målrettethed");
        assertThat(text.in(Language.ENGLISH)).isEqualTo("Goal-directedness");
        assertThatNullPointerException().isThrownBy(() -> text.in(null)).withMessage("language");
    }

    @Test
    void refusesBlankAndNull() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of(" ", "x"))
                .withMessage("danish must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of("x", ""))
                .withMessage("english must not be blank");
        assertThatNullPointerException().isThrownBy(() -> Text.of("x", null)).withMessage("english");
    }

    @Test
    void readsTheExactLanguageThenItsPrimarySubtagThenEnglishThenTheFirst() {
        Text nordic = Text.of(Language.of("sv-FI"), "Mående")
                .and(Language.of("sv"), "Hälsa")
                .and(Language.of("nb"), "Helse");
        assertThat(nordic.in(Language.of("sv-FI"))).isEqualTo("Mående");
        assertThat(nordic.in(Language.of("sv-SE"))).isEqualTo("Hälsa");
        assertThat(nordic.in(Language.of("nb-NO"))).isEqualTo("Helse");
        assertThat(nordic.in(Language.DANISH)).isEqualTo("Mående");
        Text withEnglish = nordic.and(Language.of("en-GB"), "Health");
        assertThat(withEnglish.in(Language.DANISH)).isEqualTo("Health");
        assertThat(withEnglish.in(Language.of("sv"))).isEqualTo("Hälsa");
        assertThat(Text.of(Language.of("sr-Latn"), "Zdravlje").in(Language.of("sr-Cyrl")))
                .isEqualTo("Zdravlje");
        assertThat(withEnglish.languages())
                .containsExactly(Language.of("sv-FI"), Language.of("sv"), Language.of("nb"), Language.of("en-GB"));
    }

    @Test
    void refusesALanguageGivenTwice() {
        Text text = Text.of(Language.of("sv"), "Hälsa");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text.and(Language.of("SV"), "Mående"))
                .withMessage("language must be given only once, but sv is not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text.and(Language.ENGLISH, " "))
                .withMessage("wording must not be blank");
    }

    @Test
    void isEqualByWordsAndOrder() {
        Language swedish = Language.of("sv");
        Text text = Text.of(Language.DANISH, "Helbred").and(Language.ENGLISH, "Health");
        assertThat(text).isEqualTo(Text.of("Helbred", "Health")).hasSameHashCodeAs(Text.of("Helbred", "Health"));
        assertThat(text).isNotEqualTo(Text.of("Helbred", "health"));
        assertThat(text).isNotEqualTo(Text.of(Language.ENGLISH, "Health").and(Language.DANISH, "Helbred"));
        assertThat(text).isNotEqualTo(text.and(swedish, "Hälsa")).isNotEqualTo("Helbred");
        assertThat(text.and(swedish, "Hälsa")).hasToString("Text[da, en, sv]");
    }

    @ParameterizedTest
    @CsvSource({
        "DA, da",
        "sv-fi, sv-FI",
        "SR-LATN-rs, sr-Latn-RS",
        "es-419, es-419",
        "de-CH-1996, de-CH-1996",
        "sl-ROZAJ-biske, sl-rozaj-biske",
        "kal, kal"
    })
    void putsALanguageTagIntoCanonicalCase(String given, String tag) {
        assertThat(Language.of(given)).isEqualTo(Language.of(tag)).hasToString(tag);
        assertThat(Language.of(given).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "d", "da_DK", "da-", "-da", "danish language", "da-DK-x-private", "da-DKK", "dä", "a-DK"
            })
    void refusesWhatIsNoLanguageTag(String given) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.of(given))
                .withMessage(
                        "tag must be a language tag of BCP 47\nMaybe write it like da, sv-FI or sr-Latn-RS, with hyphens?");
    }

    @Test
    void refusesATagOfAnyLengthAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> Language.of("da" + "-abcde".repeat(100_000)));
        assertThatNullPointerException().isThrownBy(() -> Language.of(null)).withMessage("tag");
    }

    @Test
    void knowsThePrimarySubtag() {
        assertThat(Language.of("sv-FI").primary()).isEqualTo(Language.of("sv"));
        assertThat(Language.DANISH.primary()).isSameAs(Language.DANISH);
    }
}
