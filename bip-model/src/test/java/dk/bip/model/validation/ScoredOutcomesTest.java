package dk.bip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class ScoredOutcomesTest {

    @Test
    void copiesWhatItIsGiven() {
        double[] scores = {1, 2};
        boolean[] events = {true, false};
        ScoredOutcomes data = ScoredOutcomes.of(scores, events);
        scores[0] = 9;
        events[0] = false;
        assertThat(data.score(0)).isEqualTo(1);
        assertThat(data.event(0)).isTrue();
        assertThat(data).isEqualTo(ScoredOutcomes.of(new double[] {1, 2}, new double[] {1, 0}));
        assertThat(data).hasSameHashCodeAs(ScoredOutcomes.of(new double[] {1, 2}, new double[] {1, 0}));
        assertThat(data).isNotEqualTo(ScoredOutcomes.of(new double[] {1, 3}, new double[] {1, 0}));
    }

    @Test
    void showsCountsOnly() {
        assertThat(ScoredOutcomes.of(new double[] {17.5, 2, 3}, new double[] {1, 0, 0}))
                .hasToString("ScoredOutcomes[observations=3, events=1]");
    }

    @Test
    void refusesBadColumns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoredOutcomes.of(new double[0], new boolean[0]))
                .withMessage("scores must hold at least one row");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoredOutcomes.of(new double[2], new boolean[3]))
                .withMessage("scores and events must have the same number of rows, but have 2 and 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoredOutcomes.of(new double[] {1, Double.NaN}, new boolean[2]))
                .withMessage("scores must be finite numbers, but row 2 is not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoredOutcomes.of(new double[] {1, 2}, new double[] {1, 2}))
                .withMessage("outcomes must be 0 or 1, but row 2 is not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoredOutcomes.of(new double[] {1, 2}, new double[] {Double.NaN, 1}))
                .withMessage("outcomes must be 0 or 1, but row 1 is not");
        assertThatNullPointerException()
                .isThrownBy(() -> ScoredOutcomes.of(null, new boolean[2]))
                .withMessage("scores");
    }
}
