package dk.bip.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0101801234",
                "010180-1234",
                "010180 1234",
                "6101801234",
                "311299-9999",
                "cpr:010180-1234",
                "010180-1234 (gl.)"
            })
    void refusesWhatLooksLikeACivilRegistrationNumberAndDoesNotRepeatIt(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CitizenId.of(number))
                .withMessage("citizenId must be a pseudonym and hold no civil registration number"
                        + "\nMaybe map the number to a key that only your system can trace back?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseworkerId.of(number))
                .withMessageStartingWith("caseworkerId must be a pseudonym")
                .withMessageNotContaining("1234");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "citizen-1",
                "4101801234",
                "0131801234",
                "01018012345",
                "a0101801234",
                "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
                "12345678-1234-1234-1234-123456789012"
            })
    void takesOtherKeys(String key) {
        assertThat(CitizenId.of(key).value()).isEqualTo(key);
        assertThat(CaseworkerId.of(key).value()).isEqualTo(key);
    }

    @Test
    void refusesBlankAndOverlong() {
        assertThatNullPointerException().isThrownBy(() -> CitizenId.of(null)).withMessage("citizenId");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CitizenId.of(" \t"))
                .withMessage("citizenId must not be blank");
        assertThat(CitizenId.of("x".repeat(100)).value()).hasSize(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CitizenId.of("x".repeat(101)))
                .withMessage("citizenId must not be longer than 100 characters");
    }

    @Test
    void toStringHidesTheKey() {
        assertThat(CitizenId.of("secret")).hasToString("CitizenId").isEqualTo(CitizenId.of("secret"));
        assertThat(CaseworkerId.of("secret")).hasToString("CaseworkerId").isNotEqualTo(CaseworkerId.of("other"));
    }
}
