package dk.bip.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.testing.SerialCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {
    @ParameterizedTest
    @CsvSource({"JOB, JOB, job, job", "JOB_OR_EDUCATION, JOB_OR_EDUCATION, job eller uddannelse, job or education"})
    void hasStableCodesAndLabels(String code, String string, String danish, String english) {
        Outcome outcome = Outcome.ofCode(code);
        assertThat(outcome.code()).isEqualTo(code);
        assertThat(outcome).hasToString(string);
        assertThat(outcome.isBuiltIn()).isTrue();
        assertThat(outcome.label(Language.DANISH)).isEqualTo(danish);
        assertThat(outcome.label(Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void theConstantsAreWhatCaseFilesTell() {
        assertThat(Outcome.builtIn()).containsExactly(Outcome.JOB, Outcome.JOB_OR_EDUCATION);
    }

    @Test
    void aModelFromElsewhereHasAnOutcomeOfItsOwn() throws Exception {
        Text label = Text.of("90 dages arbejde", "90 days of employment");
        Outcome own = Outcome.of("NINETY_DAYS", label);
        assertThat(own.isBuiltIn()).isFalse();
        assertThat(own.label()).isEqualTo(label);
        assertThat(own).hasToString("NINETY_DAYS").isEqualTo(SerialCopy.of(own)).hasSameHashCodeAs(SerialCopy.of(own));
        assertThat(own).isNotEqualTo(Outcome.of("NINETY_DAYS", Text.of("andet", "other")));
        assertThat(SerialCopy.of(Outcome.JOB)).isEqualTo(Outcome.JOB);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outcome.of("JOB", label))
                .withMessage("code must not be that of a built-in outcome\nMaybe take the constant?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outcome.of(" ", label))
                .withMessage("code must not be blank");
    }

    @Test
    void refusesAnUnknownCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outcome.ofCode("job"))
                .withMessage("outcome code is not known\nMaybe one of JOB, JOB_OR_EDUCATION?");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Outcome.ofCode(null)).withMessage("outcome code");
        assertThatNullPointerException()
                .isThrownBy(() -> Outcome.JOB.label(null))
                .withMessage("language");
    }

    @Test
    void aLabelWithAHorizonBeginsALine() {
        assertThat(Outcome.JOB.labelWithin(Horizon.SIX_MONTHS, Language.ENGLISH))
                .isEqualTo("Job within 6 months");
        assertThat(Outcome.JOB_OR_EDUCATION.labelWithin(Horizon.TWELVE_MONTHS, Language.DANISH))
                .isEqualTo("Job eller uddannelse inden for 12 måneder");
    }
}
