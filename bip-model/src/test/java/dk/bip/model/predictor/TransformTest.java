package dk.bip.model.predictor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TransformTest {

    private static final List<Double> SCORES = List.of(1.0, 1.77, 2.57, 3.62, 5.1);

    @Test
    void aValueStaysAsItIs() {
        assertThat(Transform.value().of(3.25)).isEqualTo(3.25);
    }

    @Test
    void aLevelHasItsScoreAndBetweenTwoLiesTheLine() {
        Transform levels = Transform.levels(SCORES);
        for (int level = 1; level <= 5; level++) {
            assertThat(levels.of(level)).isEqualTo(SCORES.get(level - 1));
        }
        assertThat(levels.of(1.5)).isCloseTo((1 + 1.77) / 2, within(1e-15));
        assertThat(levels.of(3.25)).isCloseTo(2.57 + (3.62 - 2.57) / 4, within(1e-15));
        assertThat(levels.of(4.75)).isCloseTo(5.1 - (5.1 - 3.62) / 4, within(1e-15));
        assertThat(Transform.levels(List.of(2.0, 7.0)).of(2)).isEqualTo(7);
    }

    @Test
    void aThresholdIsReachedAtItself() {
        Transform three = Transform.atLeast(3);
        assertThat(three.of(Math.nextDown(3.0))).isZero();
        assertThat(three.of(3)).isEqualTo(1);
        assertThat(three.of(4)).isEqualTo(1);
    }

    @Test
    void refusesNumbersThatAreNone() {
        assertThatThrownBy(() -> Transform.levels(List.of(1.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scores must be two or more");
        assertThatThrownBy(() -> Transform.levels(List.of(1.0, Double.NaN)))
                .hasMessageStartingWith("scores must be finite");
        assertThatThrownBy(() -> Transform.atLeast(Double.POSITIVE_INFINITY))
                .hasMessageStartingWith("threshold must be finite");
        assertThat(Transform.atLeast(-0.0)).isEqualTo(Transform.atLeast(0));
        assertThat(Transform.levels(List.of(-0.0, 1.0))).isEqualTo(Transform.levels(List.of(0.0, 1.0)));
    }
}
