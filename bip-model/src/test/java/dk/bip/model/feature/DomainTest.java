package dk.bip.model.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainTest {

    private static final Domain COUNT = Domain.whole(0, 20);

    @Test
    void containsItsBoundsAndWhatLiesBetween() {
        assertThat(Domain.SCORE.contains(1)).isTrue();
        assertThat(Domain.SCORE.contains(5)).isTrue();
        assertThat(Domain.SCORE.contains(2.5)).isTrue();
        assertThat(Domain.SCORE.contains(Math.nextUp(5.0))).isFalse();
        assertThat(Domain.SCORE.contains(9)).isFalse();
        assertThat(Domain.PERCENT.contains(100)).isTrue();
        assertThat(Domain.PERCENT.contains(-1)).isFalse();
        assertThat(COUNT.contains(20)).isTrue();
        assertThat(COUNT.contains(-0.0)).isTrue();
        assertThat(COUNT.contains(0.5)).isFalse();
        assertThat(Domain.YES_OR_NO.contains(1)).isTrue();
        assertThat(Domain.YES_OR_NO.contains(0.5)).isFalse();
        assertThat(Domain.YES_OR_NO.contains(9)).isFalse();
    }

    @Test
    void containsNothingThatIsNoNumber() {
        for (Domain domain : new Domain[] {Domain.SCORE, COUNT, Domain.YES_OR_NO}) {
            assertThat(domain.contains(Double.NaN)).isFalse();
            assertThat(domain.contains(Double.POSITIVE_INFINITY)).isFalse();
            assertThat(domain.contains(Double.NEGATIVE_INFINITY)).isFalse();
        }
    }

    @Test
    void isEqualByKindAndBoundsAndReadsAsWords() {
        assertThat(Domain.range(1, 5)).isEqualTo(Domain.SCORE).hasSameHashCodeAs(Domain.SCORE);
        assertThat(Domain.whole(1, 5)).isNotEqualTo(Domain.SCORE);
        assertThat(Domain.whole(0, 1)).isNotEqualTo(Domain.YES_OR_NO);
        assertThat(Domain.range(-0.0, 1)).isEqualTo(Domain.range(0, 1));
        assertThat(Domain.of(Domain.Kind.WHOLE, -0.0, 20)).isEqualTo(COUNT);
        assertThat(Domain.SCORE).hasToString("a number from 1 to 5");
        assertThat(COUNT).hasToString("a whole number from 0 to 20");
        assertThat(Domain.YES_OR_NO).hasToString("1 (yes) or 0 (no)");
    }

    @ParameterizedTest
    @CsvSource({"RANGE,5,1", "RANGE,1,1", "RANGE,NaN,1", "RANGE,0,Infinity", "WHOLE,0.5,3", "WHOLE,3,0", "YES_OR_NO,0,2"
    })
    void refusesBoundsThatAreNone(Domain.Kind kind, double minimum, double maximum) {
        assertThatThrownBy(() -> Domain.of(kind, minimum, maximum))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("m");
    }

    @Test
    void saysWhichRuleABoundBreaks() {
        assertThatThrownBy(() -> Domain.of(Domain.Kind.WHOLE, 0.5, 3)).hasMessage("minimum and maximum must be whole");
        assertThatThrownBy(() -> Domain.of(Domain.Kind.YES_OR_NO, 0, 2))
                .hasMessage("minimum and maximum of yes or no must be 0 and 1");
    }
}
