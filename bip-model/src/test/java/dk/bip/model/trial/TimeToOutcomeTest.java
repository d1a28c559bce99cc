package dk.bip.model.trial;

import static dk.bip.model.trial.TrialTables.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimeToOutcomeTest {

    private static final TimeToOutcome TIMES = TimeToOutcome.withDefaults();

    /** First outcomes: treated in weeks 1 and 2, controls in week 3 and never. */
    private static final TrialTable SMALL = TrialTable.of(
            3,
            List.of(
                    person(Arm.TREATED, "100"),
                    person(Arm.TREATED, "011"),
                    person(Arm.CONTROL, "001"),
                    person(Arm.CONTROL, "000")));

    @Test
    void theLogRankTestIsThatByHand() {
        LogRankTest test = TIMES.evaluate(SMALL).logRank().orElseThrow();
        // Expected: 2/4 + 1/3 + 0; variance 1/4 + 2/9 + 0.
        assertThat(test.observedTreated()).isEqualTo(2);
        assertThat(test.expectedTreated()).isCloseTo(5.0 / 6, within(1e-15));
        assertThat(test.chiSquared()).isCloseTo(Math.pow(7.0 / 6, 2) / (17.0 / 36), within(1e-14));
    }

    @Test
    void theCurveStepsDownAtEachFirstOutcome() {
        List<SurvivalPoint> treated = TIMES.evaluate(SMALL).curve(Arm.TREATED);
        assertThat(treated).extracting(SurvivalPoint::week).containsExactly(1, 2);
        assertThat(treated).extracting(SurvivalPoint::without).containsExactly(0.5, 0.0);
        assertThat(treated.get(0).standardError()).isCloseTo(Math.sqrt(0.125), within(1e-15));
        assertThat(treated.get(1).interval().upper()).isZero();
    }

    @Test
    void aHazardRatioWithoutAFiniteEstimateIsLeftOut() {
        // No control has the outcome while a treated person could.
        assertThat(TIMES.evaluate(SMALL).hazardRatio()).isEmpty();
    }

    @Test
    void theHazardRatioSolvesItsEquationByHand() {
        // In week 1 of 2 + 2 one control has the outcome, in week 2 of 2 + 1 a treated: 1 = 2t/(2t+2) + 2t/(2t+1).
        TrialTable table = TrialTable.of(
                2,
                List.of(
                        person(Arm.TREATED, "01"),
                        person(Arm.TREATED, "00"),
                        person(Arm.CONTROL, "10"),
                        person(Arm.CONTROL, "00")));
        double ratio = TIMES.evaluate(table).hazardRatio().orElseThrow().ratio();
        assertThat(2 * ratio / (2 * ratio + 2) + 2 * ratio / (2 * ratio + 1)).isCloseTo(1, within(1e-14));
    }

    @Test
    void withoutAnyOutcomeThereIsNeitherTestNorRatio() {
        TrialTable table = TrialTable.of(
                1,
                List.of(
                        person(Arm.TREATED, "0"),
                        person(Arm.TREATED, "0"),
                        person(Arm.CONTROL, "0"),
                        person(Arm.CONTROL, "0")));
        TimeToOutcome.Result times = TIMES.evaluate(table);
        assertThat(times.logRank()).isEmpty();
        assertThat(times.hazardRatio()).isEmpty();
        assertThat(times.treated()).isEmpty();
    }

    @Test
    void aGapBeforeTheFirstOutcomeTakesAPersonOutAtTheWeekBeforeAndIsCounted() {
        TrialTable table = TrialTable.of(
                4,
                List.of(
                        person(Arm.TREATED, "0.11"),
                        person(Arm.TREATED, "0001"),
                        person(Arm.CONTROL, ".001"),
                        person(Arm.CONTROL, "00.."),
                        person(Arm.CONTROL, "1.01")));
        TimeToOutcome.Result times = TIMES.evaluate(table);
        assertThat(times.censoredByGap()).isEqualTo(2);
        assertThat(times.curve(Arm.CONTROL)).extracting(SurvivalPoint::atRisk).containsExactly(2);
        assertThat(times.curve(Arm.TREATED)).extracting(SurvivalPoint::atRisk).containsExactly(1);
    }
}
