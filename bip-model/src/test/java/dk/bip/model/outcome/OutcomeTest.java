package dk.bip.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {
    @ParameterizedTest
    @CsvSource({"JOB, JOB, job, job", "JOB_OR_EDUCATION, JOB_OR_EDUCATION, job eller uddannelse, job or education"})
    void hasStableCodesAndLabels(Outcome outcome, String code, String danish, String english) {
        assertThat(outcome.code()).isEqualTo(code);
        assertThat(Outcome.ofCode(code)).isSameAs(outcome);
        assertThat(outcome.label(Language.DANISH)).isEqualTo(danish);
        assertThat(outcome.label(Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void hasNoOutcomeOutsideTheTable() {
        assertThat(Outcome.values()).hasSize(2);
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
}
