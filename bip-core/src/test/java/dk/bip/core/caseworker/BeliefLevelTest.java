package dk.bip.core.caseworker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.Language;
import dk.bip.core.indicator.ScoreRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeliefLevelTest {

    /** The anchors as the sources print them. */
    @ParameterizedTest
    @CsvSource({
        "1, NO, Nej, No",
        "2, DOUBTS, Tvivler, Doubts",
        "3, VARIES, Det svinger, It varies",
        "4, GOOD_CHANCES, Gode chancer, Good chances",
        "5, YES, Ja, Yes"
    })
    void hasThePublishedAnchors(int step, String code, String danish, String english) {
        BeliefLevel level = BeliefLevel.ofStep(step);
        assertThat(level.step()).isEqualTo(step);
        assertThat(level.score()).isEqualTo(ScoreRange.ONE_TO_FIVE.score(step));
        assertThat(level.code()).isEqualTo(code);
        assertThat(BeliefLevel.ofCode(code)).isSameAs(level);
        assertThat(level.label(Language.DANISH)).isEqualTo(danish);
        assertThat(level.label(Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void thereAreFive() {
        assertThat(BeliefLevel.values()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1, Integer.MAX_VALUE})
    void aStepOffTheScaleIsRefused(int step) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BeliefLevel.ofStep(step))
                .withMessage("step must be from 1 to 5");
    }

    @Test
    void anUnknownCodeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BeliefLevel.ofCode("Ja"))
                .withMessage("belief level code is not known\nMaybe one of NO, DOUBTS, VARIES, GOOD_CHANCES, YES?");
    }
}
