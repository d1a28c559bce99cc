package dk.bip.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.indicator.Rater;
import org.junit.jupiter.api.Test;

class ChecksTest {

    @Test
    void brokenRuleIsSaidWithItsAdvice() {
        assertThatCode(() -> Checks.that(true, "rule")).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.that(false, "rule"))
                .withMessage("rule");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.that(false, "rule", "do this?"))
                .withMessage("rule\nMaybe do this?");
    }

    @Test
    void withinKeepsTheBoundsAndNeverSaysTheValue() {
        assertThat(Checks.within(1, 1, 5, "x")).isEqualTo(1);
        assertThat(Checks.within(5, 1, 5, "x")).isEqualTo(5);
        assertThat(Double.doubleToRawLongBits(Checks.within(-0.0, -1, 1, "x"))).isZero();
        for (double bad : new double[] {0.999, 5.001, Double.NaN, Double.NEGATIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Checks.within(bad, 1, 5, "x"))
                    .withMessage("x must be from 1 to 5");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.within(1, 0, 0.5, "x"))
                .withMessage("x must be from 0 to 0.5");
    }

    @Test
    void betweenLeavesTheBoundsOutAndSaysTheValue() {
        assertThat(Checks.between(0.5, 0, 1, "x")).isEqualTo(0.5);
        for (double bad : new double[] {0, 1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Checks.between(bad, 0, 1, "x"))
                    .withMessage("x must be greater than 0 and less than 1, but is " + bad);
        }
    }

    @Test
    void codeIsFoundOrTheKnownOnesAreListed() {
        assertThat(Checks.codeOf("rater", "CITIZEN", Rater.values(), Rater::code))
                .isEqualTo(Rater.CITIZEN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.codeOf("rater", "secret", Rater.values(), Rater::code))
                .withMessage("rater code is not known\nMaybe one of CITIZEN, CASEWORKER?");
        assertThatNullPointerException()
                .isThrownBy(() -> Checks.codeOf("rater", null, Rater.values(), Rater::code))
                .withMessage("rater code");
    }
}
