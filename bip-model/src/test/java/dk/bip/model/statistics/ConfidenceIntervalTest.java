package dk.bip.model.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConfidenceIntervalTest {

    private static final double Z = 1.959963984540054;

    @Test
    void theBoundsBelongToTheInterval() {
        ConfidenceInterval interval = new ConfidenceInterval(0.9, -0.0, 2);
        assertThat(interval.contains(0)).isTrue();
        assertThat(interval.contains(2)).isTrue();
        assertThat(interval.contains(-1e-9)).isFalse();
        assertThat(interval.contains(2.1)).isFalse();
        assertThat(interval.contains(Double.NaN)).isFalse();
        assertThat(interval).isEqualTo(new ConfidenceInterval(0.9, 0.0, 2));
        assertThat(new ConfidenceInterval(0.9, -1, -0.0)).isEqualTo(new ConfidenceInterval(0.9, -1, 0.0));
        assertThat(new ConfidenceInterval(0.9, 1, 1).contains(1)).isTrue();
    }

    @Test
    void aWaldIntervalStaysWithinTheBoundsOfItsQuantity() {
        ConfidenceInterval inside = ConfidenceInterval.wald(0.5, 0.1, 0.95, 0, 1);
        assertThat(inside.lower()).isCloseTo(0.5 - 0.1 * Z, within(1e-15));
        assertThat(inside.upper()).isCloseTo(0.5 + 0.1 * Z, within(1e-15));
        assertThat(ConfidenceInterval.wald(0.1, 0.1, 0.95, 0, 1).lower()).isEqualTo(0);
        assertThat(ConfidenceInterval.wald(0.9, 0.1, 0.95, 0, 1).upper()).isEqualTo(1);
    }

    @Test
    void wilsonsIntervalIsThatOfR() {
        // R 4.2.2: prop.test(3, 20, correct = FALSE)
        ConfidenceInterval interval = ConfidenceInterval.wilson(3, 20, 0.95);
        assertThat(interval.lower()).isCloseTo(0.05237, within(1e-5));
        assertThat(interval.upper()).isCloseTo(0.36042, within(1e-5));
        assertThat(interval.level()).isEqualTo(0.95);
    }

    @Test
    void wilsonsIntervalHoldsItsShareWithinZeroAndOne() {
        for (int trials = 1; trials <= 60; trials++) {
            for (int successes = 0; successes <= trials; successes++) {
                ConfidenceInterval interval = ConfidenceInterval.wilson(successes, trials, 0.95);
                assertThat(interval.contains(successes / (double) trials)).isTrue();
                assertThat(interval.lower()).isBetween(0.0, 1.0);
                assertThat(interval.upper()).isBetween(0.0, 1.0);
                assertThat(interval.lower() == 0).isEqualTo(successes == 0);
                assertThat(interval.upper() == 1).isEqualTo(successes == trials);
            }
        }
    }

    @Test
    void badPartsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConfidenceInterval(1, 0, 1))
                .withMessageStartingWith("level must be");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConfidenceInterval(0.9, Double.NaN, 1))
                .withMessage("lower must be finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConfidenceInterval(0.9, 0, Double.POSITIVE_INFINITY))
                .withMessage("upper must be finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConfidenceInterval(0.9, 2, 1))
                .withMessage("lower must not be above upper");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfidenceInterval.wald(0, 1, 0, 0, 1))
                .withMessageStartingWith("level must be");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfidenceInterval.wilson(1, 2, 1))
                .withMessageStartingWith("level must be");
        for (int[] counts : new int[][] {{0, 0}, {-1, 3}, {4, 3}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ConfidenceInterval.wilson(counts[0], counts[1], 0.95))
                    .withMessage("successes must be from 0 to trials, and trials at least 1, but are " + counts[0]
                            + " and " + counts[1]);
        }
    }
}
