package dk.bip.core.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.ReferenceTable;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.indicator.Scale;
import dk.bip.core.internal.StudentizedRange;
import dk.bip.core.measurement.DatedScore;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the documentation of phases promises, recomputed. */
class PhaseThresholdsTest {

    private static final Scale INDEX = Scale.ofBoth(Bip.SEVEN);
    private static final Scale ITEM = Scale.of(Rater.CITIZEN, Indicator.COOPERATION);
    private static final PhaseThresholds THRESHOLDS = new PhaseThresholds();

    @Test
    void factorIsTheQuantileOfTheRangeOverThatOfTwo() {
        for (Map<String, String> row : ReferenceTable.rows(StudentizedRange.class, "studentized-range.csv")) {
            if (row.get("level").equals("0.95")) {
                int count = Integer.parseInt(row.get("count"));
                double expected = Double.parseDouble(row.get("quantile")) / 2.771807648699;
                assertThat(THRESHOLDS.factor(count))
                        .as("%d measurements", count)
                        .isCloseTo(expected, within(count <= 40 ? 0.008 : 1e-4));
            }
        }
        assertThat(THRESHOLDS.factor(2)).isEqualTo(1);
        assertThat(THRESHOLDS.factor(3)).isCloseTo(1.196, within(0.008));
        assertThat(THRESHOLDS.factor(5)).isCloseTo(1.392, within(0.008));
        assertThat(THRESHOLDS.factor(9)).isCloseTo(1.583, within(0.008));
        assertThat(THRESHOLDS.factor(13)).isCloseTo(1.690, within(0.008));
        assertThat(THRESHOLDS.factor(40)).isCloseTo(1.984, within(0.008));
    }

    @Test
    void factorGrowsWithEveryMeasurement() {
        for (int n = 3; n <= 60; n++) {
            assertThat(THRESHOLDS.factor(n)).as("%d measurements", n).isGreaterThan(THRESHOLDS.factor(n - 1));
        }
    }

    /** A constant true score with the noise that is assumed shows a phase in 5 % of series, and with the threshold of two in many more. */
    @Test
    void constantScoreShowsAPhaseInFivePercentOfSeriesOfAnIndexSeed20261128() {
        int[] lengths = {2, 5, 9, 13, 45};
        double[] pairwise = {0.05, 0.28, 0.56, 0.76, 0.99};
        Random random = new Random(20261128);
        int series = 8_000;
        for (int k = 0; k < lengths.length; k++) {
            int shown = 0;
            int shownPairwise = 0;
            for (int i = 0; i < series; i++) {
                double[] scores = new double[lengths[k]];
                for (int j = 0; j < scores.length; j++) {
                    scores[j] = 3 + Cases.OF_INDEX.standardErrorOfMeasurement() * random.nextGaussian();
                }
                List<DatedScore> points = Cases.series(scores);
                shown += shows(points, THRESHOLDS.of(INDEX, Cases.OF_INDEX, points));
                shownPairwise += shows(points, Cases.OF_INDEX.threshold(0.95));
            }
            assertThat((double) shown / series)
                    .as("%d measurements", lengths[k])
                    .isCloseTo(0.05, within(0.008));
            assertThat((double) shownPairwise / series)
                    .as("%d measurements, with the threshold of two", lengths[k])
                    .isCloseTo(pairwise[k], within(0.02));
        }
    }

    private static int shows(List<DatedScore> points, double threshold) {
        return PhaseFinder.phases(points, Direction.HIGHER_IS_BETTER, threshold).stream()
                        .anyMatch(phase -> phase.movement() != Movement.STANDSTILL)
                ? 1
                : 0;
    }

    @Test
    void constantScoreInWholeStepsShowsAPhaseAsOftenAsTheTableSaysSeed20261128() {
        int[] lengths = {2, 5, 9, 13};
        double[] expected = {0.040, 0.005, 0.015, 0.030};
        Random random = new Random(20261128);
        int series = 20_000;
        for (int k = 0; k < lengths.length; k++) {
            int shown = 0;
            for (int i = 0; i < series; i++) {
                double truth = 2.5 + random.nextDouble();
                double[] scores = new double[lengths[k]];
                for (int j = 0; j < scores.length; j++) {
                    double seen = truth + Bip.ITEMS.noiseBeforeRounding() * random.nextGaussian();
                    scores[j] = Math.max(1, Math.min(5, Math.rint(seen)));
                }
                List<DatedScore> points = Cases.series(scores);
                shown += shows(points, THRESHOLDS.of(ITEM, Cases.OF_ITEM, points));
            }
            assertThat((double) shown / series)
                    .as("%d measurements", lengths[k])
                    .isCloseTo(expected[k], within(0.004));
        }
    }

    @Test
    void tableIsThatOfTheScriptRoundedDown() {
        List<Map<String, String>> rows = ReferenceTable.rows(PhaseThresholdsTest.class, "whole-steps.csv");
        assertThat(rows).hasSize(48);
        for (Map<String, String> row : rows) {
            int measurements = Integer.parseInt(row.get("measurements"));
            for (int steps = 1; steps <= 6; steps++) {
                double error = Double.parseDouble(row.get("steps" + steps));
                double down = Math.floor(error * 1e4) / 1e4;
                assertThat(WholeSteps.threshold(measurements, down))
                        .as("%d measurements, %d steps", measurements, steps)
                        .hasValue(steps - 0.5);
                OptionalDouble more = WholeSteps.threshold(measurements, Math.nextUp(down));
                assertThat(more).isEqualTo(steps < 6 ? OptionalDouble.of(steps + 0.5) : OptionalDouble.empty());
            }
        }
    }

    @Test
    void betweenLongRowsTheStricterHolds() {
        assertThat(WholeSteps.threshold(41, 0.3516)).hasValue(1.5);
        assertThat(WholeSteps.threshold(41, 0.3517)).hasValue(2.5);
        assertThat(WholeSteps.threshold(5000, 0.2999)).isEqualTo(WholeSteps.threshold(1000, 0.2999));
    }

    @Test
    void wholeStepsOfAnItemHaveTheTableAndDecimalsHaveNot() {
        assertThat(threshold(ITEM, Cases.OF_ITEM, 3, 4)).isEqualTo(1.5);
        assertThat(threshold(ITEM, Cases.OF_ITEM, 3, 4, 3)).isEqualTo(2.5);
        double ofAny = Cases.OF_ITEM.threshold(0.95) * THRESHOLDS.factor(3);
        assertThat(threshold(ITEM, Cases.OF_ITEM, 3, 4.5, 3)).isEqualTo(ofAny);
        assertThat(threshold(INDEX, Cases.OF_ITEM, 3, 4, 3)).isEqualTo(ofAny);
        Reliability blunt = Reliability.of(3, 0.5);
        assertThat(threshold(ITEM, blunt, 3, 4)).isEqualTo(blunt.threshold(0.95));
    }

    private static double threshold(Scale scale, Reliability reliability, double... scores) {
        return THRESHOLDS.of(scale, reliability, Cases.series(scores));
    }
}
