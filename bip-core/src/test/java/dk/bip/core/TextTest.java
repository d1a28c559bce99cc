package dk.bip.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

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
    void languagesHaveTheirIsoCodes() {
        assertThat(Language.ofCode("da")).isEqualTo(Language.DANISH);
        assertThat(Language.ofCode("en")).isEqualTo(Language.ENGLISH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.ofCode("DA"))
                .withMessage("language code is not known\nMaybe one of da, en?");
    }
}
