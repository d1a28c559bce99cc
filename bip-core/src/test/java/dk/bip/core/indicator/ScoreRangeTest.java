package dk.bip.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreRangeTest {

    private static final ScoreRange TEN = ScoreRange.steps(1, 10);
    private static final ScoreRange HUNDRED = ScoreRange.continuous(0, 100);

    @Test
    void holdsItsKindAndBounds() {
        assertThat(ScoreRange.ONE_TO_FIVE).isEqualTo(ScoreRange.steps(1, 5)).hasToString("1 to 5");
        assertThat(TEN.kind()).isEqualTo(ScoreRange.Kind.STEPS);
        assertThat(TEN.minimum()).isEqualTo(1);
        assertThat(TEN.maximum()).isEqualTo(10);
        assertThat(TEN.width()).isEqualTo(9);
        assertThat(TEN.anchors()).isEqualTo(10);
        assertThat(TEN).hasToString("1 to 10");
        assertThat(HUNDRED.kind()).isEqualTo(ScoreRange.Kind.CONTINUOUS);
        assertThat(HUNDRED.width()).isEqualTo(100);
        assertThat(HUNDRED.anchors()).as("the ends only").isEqualTo(2);
        assertThat(HUNDRED).hasToString("0 to 100");
        assertThat(ScoreRange.continuous(-0.5, 1.25)).hasToString("-0.5 to 1.25");
        assertThat(ScoreRange.steps(-3, 3).anchors()).isEqualTo(7);
    }

    @Test
    void kindIsPartOfARange() {
        assertThat(ScoreRange.continuous(1, 10)).isNotEqualTo(TEN);
        for (ScoreRange.Kind kind : ScoreRange.Kind.values()) {
            assertThat(ScoreRange.Kind.ofCode(kind.code())).isEqualTo(kind);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreRange.Kind.ofCode("steps"))
                .withMessage("kind of score range code is not known\nMaybe one of STEPS, CONTINUOUS?");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "10, true", "5.5, true", "0.999, false", "10.001, false", "NaN, false", "Infinity, false"})
    void containsWhatLiesBetweenTheBounds(double value, boolean inside) {
        assertThat(TEN.contains(value)).isEqualTo(inside);
    }

    @Test
    void anAnswerOnStepsIsWholeAndAnswersOnAContinuousRangeAreAny() {
        assertThat(TEN.isAnswer(7)).isTrue();
        assertThat(TEN.isAnswer(7.5)).isFalse();
        assertThat(TEN.isAnswer(11)).isFalse();
        assertThat(TEN.isAnswer(Double.NaN)).isFalse();
        assertThat(HUNDRED.isAnswer(62.5)).isTrue();
        assertThat(HUNDRED.isAnswer(100.01)).isFalse();
        assertThat(HUNDRED.isAnswer(Double.NaN)).isFalse();
    }

    @Test
    void minusZeroIsZero() {
        assertThat(ScoreRange.continuous(-0.0, 1)).isEqualTo(ScoreRange.continuous(0.0, 1));
        assertThat(ScoreRange.continuous(-1, -0.0)).isEqualTo(ScoreRange.continuous(-1, 0.0));
        assertThat(HUNDRED.score(-0.0)).isEqualTo(HUNDRED.score(0.0));
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "5, 1", "NaN, 1", "1, NaN", "-Infinity, 1", "1, Infinity", "NaN, NaN"})
    void refusesBoundsThatAreNoRange(double minimum, double maximum) {
        for (ScoreRange.Kind kind : ScoreRange.Kind.values()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ScoreRange(kind, minimum, maximum))
                    .withMessage("maximum must be above minimum, and both finite");
        }
    }

    @Test
    void refusesAWidthThatIsNotFinite() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreRange.continuous(-Double.MAX_VALUE, Double.MAX_VALUE))
                .withMessage("the width from minimum to maximum must be finite\nMaybe rescale the scores?");
    }

    @Test
    void refusesStepsThatAreNotWholeOrTooMany() {
        String message = "steps must be whole numbers, 101 of them at most\nMaybe use a continuous range?";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoreRange(ScoreRange.Kind.STEPS, 0.5, 5))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoreRange(ScoreRange.Kind.STEPS, 1, 5.5))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreRange.steps(0, 101))
                .withMessage(message);
        assertThat(ScoreRange.steps(0, 100).anchors()).isEqualTo(101);
        assertThatNullPointerException()
                .isThrownBy(() -> new ScoreRange(null, 0, 1))
                .withMessage("kind");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.999, 10.001, -4, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAScoreOutsideWithoutRepeatingIt(double bad) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEN.score(bad))
                .withMessage("score must be from 1 to 10\nMaybe a missing answer was given as a number?"
                        + " Say why it is missing instead.");
    }

    /** Three times 0.1 makes 0.30000000000000004, of which a third is more than 0.1. */
    @Test
    void aMeanStaysInTheRangeWhateverTheRounding() {
        ScoreRange tenth = ScoreRange.continuous(-0.1, 0.1);
        double sum = 0.1 + 0.1 + 0.1;
        assertThat(sum / 3).isGreaterThan(0.1);
        assertThat(tenth.mean(sum, 3)).isEqualTo(tenth.score(0.1));
        assertThat(tenth.mean(-sum, 3)).isEqualTo(tenth.score(-0.1));
        assertThat(tenth.mean(0.1, 4)).isEqualTo(tenth.score(0.025));
    }
}
