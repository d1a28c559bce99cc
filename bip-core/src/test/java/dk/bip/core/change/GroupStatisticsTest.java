package dk.bip.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupStatisticsTest {

    @Test
    void agreesWithAHandWorkedExample() {
        GroupStatistics group =
                GroupStatistics.of(List.of(new ScorePair(1, 4), new ScorePair(2, 2), new ScorePair(3, 6)));
        assertThat(group.count()).isEqualTo(3);
        assertThat(group.preMean()).isEqualTo(2);
        assertThat(group.preStandardDeviation()).isEqualTo(1);
        assertThat(group.postMean()).isEqualTo(4);
        assertThat(group.postStandardDeviation()).isEqualTo(2);
        assertThat(group.correlation()).isCloseTo(0.5, within(1e-15));
        assertThat(group.meanChange()).isEqualTo(2);
        assertThat(group.changeStandardDeviation()).isCloseTo(Math.sqrt(3), within(1e-15));
        assertThat(group).hasToString("GroupStatistics[3 people]");
    }

    @Test
    void laterScoresThatDoNotVaryHaveNoCorrelationAndLeaveTheVarianceOfTheChange() {
        GroupStatistics group = GroupStatistics.of(List.of(new ScorePair(0.1, 0.3), new ScorePair(0.7, 0.3)));
        assertThat(group.correlation()).isZero();
        assertThat(group.postStandardDeviation()).isZero();
        assertThat(group.changeStandardDeviation()).isEqualTo(group.preStandardDeviation());
    }

    @Test
    void largeAndSmallScoresKeepTheirDigits() {
        for (double unit : new double[] {1e-200, 1e200}) {
            GroupStatistics group = GroupStatistics.of(List.of(
                    new ScorePair(unit, 4 * unit),
                    new ScorePair(2 * unit, 2 * unit),
                    new ScorePair(3 * unit, 6 * unit)));
            assertThat(group.preStandardDeviation() / unit).isCloseTo(1, within(1e-14));
            assertThat(group.correlation()).isCloseTo(0.5, within(1e-14));
            assertThat(group.changeStandardDeviation() / unit).isCloseTo(Math.sqrt(3), within(1e-14));
        }
    }

    @Test
    void allThatMoveAlikeHaveTheCorrelationOne() {
        GroupStatistics group =
                GroupStatistics.of(List.of(new ScorePair(0.1, 0.3), new ScorePair(0.7, 0.9), new ScorePair(0.2, 0.4)));
        assertThat(group.correlation()).isCloseTo(1, within(1e-15)).isLessThanOrEqualTo(1);
        assertThat(group.changeStandardDeviation()).isCloseTo(0, within(1e-8));
    }

    @Test
    void refusesTooFewPeopleAndEarlierScoresThatDoNotVary() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupStatistics.of(List.of()))
                .withMessage("pairs must be 2 or more, but are 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupStatistics.of(List.of(new ScorePair(1, 2))))
                .withMessage("pairs must be 2 or more, but are 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupStatistics.of(
                        List.of(new ScorePair(0.1, 2), new ScorePair(0.1, 3), new ScorePair(0.1, 5))))
                .withMessage(
                        "pairs must have earlier scores that vary\nMaybe there is one person only, counted twice?");
    }

    @Test
    void refusesNumbersThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupStatistics(1, 2, 1, 4, 2, 0.5))
                .withMessage("count must be 2 or more, but is 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupStatistics(3, Double.NaN, 1, 4, 2, 0.5))
                .withMessage("preMean must be finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupStatistics(3, 2, 0, 4, 2, 0.5))
                .withMessage("preStandardDeviation must be positive and finite, but is 0.0"
                        + "\nMaybe the earlier scores do not vary?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupStatistics(3, 2, 1, Double.POSITIVE_INFINITY, 2, 0.5))
                .withMessage("postMean must be finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupStatistics(3, 2, 1, 4, -1, 0.5))
                .withMessage("postStandardDeviation must be finite and at least 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupStatistics(3, 2, 1, 4, 2, 1.01))
                .withMessage("correlation must be from -1 to 1");
    }

    @Test
    void aPairIsOfFiniteScoresAndTellsNone() {
        assertThat(new ScorePair(-0.0, -0.0)).isEqualTo(new ScorePair(0, 0)).hasToString("ScorePair");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScorePair(Double.NaN, 1))
                .withMessage("pre must be finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScorePair(1, Double.NEGATIVE_INFINITY))
                .withMessage("post must be finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScorePair(-1e308, 1e308))
                .withMessage("the difference of pre and post must be finite");
    }
}
