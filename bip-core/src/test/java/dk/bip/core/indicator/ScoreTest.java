package dk.bip.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void isADecimalFromOneToFive() {
        for (double value : new double[] {1, 2.5, Math.PI, 5}) {
            assertThat(Score.of(value).value()).isEqualTo(value);
        }
    }

    @Test
    void refusesWhatIsOutsideWithoutRepeatingIt() {
        for (double bad : new double[] {
            Double.NaN,
            0,
            -0.0,
            -3,
            Math.nextDown(1.0),
            Math.nextUp(5.0),
            6,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY
        }) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Score.of(bad))
                    .withMessage("score must be from 1 to 5\nMaybe a missing answer was given as a number?"
                            + " Say why it is missing instead.");
        }
    }

    @Test
    void comparesByValueAndHidesIt() {
        assertThat(Score.of(2)).isLessThan(Score.of(2.5)).isEqualTo(Score.of(2)).hasSameHashCodeAs(Score.of(2));
        assertThat(Score.of(2)).isNotEqualTo(Score.of(3)).hasToString("Score");
    }
}
