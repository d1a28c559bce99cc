package dk.bip.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExactSumsTest {

    @Test
    void decimalsAddUpAsTheyAreWritten() {
        assertThat(0.1 + 0.2 - 0.3).isNotZero();
        assertThat(ExactSums.isZero(0.1, 0.2, -0.3)).isTrue();
        assertThat(ExactSums.areEqual(new double[] {1.3, 4.7}, new double[] {3.1, 2.9}))
                .isTrue();
        assertThat(ExactSums.areEqual(new double[] {1.3, 4.7}, new double[] {3.1, 2.90000000000001}))
                .isFalse();
    }

    @Test
    void whatIsCalculatedStandsForAllThatIsRoundedToIt() {
        assertThat(ExactSums.areEqual(new double[] {4 / 3.0, 14 / 3.0}, new double[] {10 / 3.0, 8 / 3.0}))
                .isTrue();
        assertThat(ExactSums.areEqual(new double[] {1 / 3.0}, new double[] {1 / 3.0 + Math.ulp(1 / 3.0)}))
                .isTrue();
        assertThat(ExactSums.areEqual(new double[] {1 / 3.0}, new double[] {1 / 3.0 + 2 * Math.ulp(1 / 3.0)}))
                .isFalse();
    }

    @Test
    void wholeNumbersAreExactHoweverLarge() {
        assertThat(ExactSums.isZero(1e14, 1e14, -2e14)).isTrue();
        assertThat(ExactSums.isZero(1e14, 1e14, -2e14, 1)).isFalse();
        assertThat(ExactSums.isZero(1e300, -1e300, 1e-300)).isFalse();
        assertThat(ExactSums.isZero(1e308, 1e308, -1e308, -1e308)).isTrue();
        assertThat(ExactSums.isZero()).isTrue();
        assertThat(ExactSums.isZero(-0.0, 0.0)).isTrue();
    }
}
