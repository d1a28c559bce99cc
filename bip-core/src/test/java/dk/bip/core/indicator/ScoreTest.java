package dk.bip.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void isADecimalFromOneToFive() {
        for (double value : new double[] {1, 2.5, Math.PI, 5}) {
            assertThat(ScoreRange.ONE_TO_FIVE.score(value).value()).isEqualTo(value);
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
                    .isThrownBy(() -> ScoreRange.ONE_TO_FIVE.score(bad))
                    .withMessage("score must be from 1 to 5\nMaybe a missing answer was given as a number?"
                            + " Say why it is missing instead.");
        }
    }

    @Test
    void comparesByValueAndHidesIt() {
        assertThat(ScoreRange.ONE_TO_FIVE.score(2))
                .isLessThan(ScoreRange.ONE_TO_FIVE.score(2.5))
                .isEqualTo(ScoreRange.ONE_TO_FIVE.score(2))
                .hasSameHashCodeAs(ScoreRange.ONE_TO_FIVE.score(2));
        assertThat(ScoreRange.ONE_TO_FIVE.score(2))
                .isNotEqualTo(ScoreRange.ONE_TO_FIVE.score(3))
                .hasToString("Score");
    }

    @Test
    void isNeverComparedAcrossRanges() {
        Score four = ScoreRange.ONE_TO_FIVE.score(4);
        Score ofTen = ScoreRange.steps(1, 10).score(4);
        Score continuous = ScoreRange.continuous(1, 5).score(4);
        assertThat(four).isNotEqualTo(ofTen).isNotEqualTo(continuous);
        String advice = "\nMaybe compare their positions, if that is what you mean?";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> four.compareTo(ofTen))
                .withMessage("scores must have the same range to be compared, but have 1 to 5 and 1 to 10" + advice);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofTen.minus(four))
                .withMessage("scores must have the same range to be compared, but have 1 to 10 and 1 to 5" + advice);
        assertThatIllegalArgumentException().isThrownBy(() -> four.minus(continuous));
        assertThatNullPointerException().isThrownBy(() -> four.minus(null)).withMessage("other");
    }

    @Test
    void positionIsTheShareOfTheRangeBelowIt() {
        assertThat(ScoreRange.ONE_TO_FIVE.score(4).position()).isEqualTo(0.75);
        assertThat(ScoreRange.steps(1, 10).score(10).position()).isEqualTo(1);
        assertThat(ScoreRange.continuous(0, 100).score(62.5).position()).isEqualTo(0.625);
        assertThat(ScoreRange.ONE_TO_FIVE.score(1).position()).isZero();
        assertThat(ScoreRange.ONE_TO_FIVE.score(2.5).minus(ScoreRange.ONE_TO_FIVE.score(4)))
                .isEqualTo(-1.5);
    }
}
