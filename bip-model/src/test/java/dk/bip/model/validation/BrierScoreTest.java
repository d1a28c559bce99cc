package dk.bip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrierScoreTest {

    private static final BrierScore CALCULATOR = BrierScore.withDefaults();

    @ParameterizedTest
    @ValueSource(strings = {"asah", "birthwt", "infert"})
    void agreesWithRAndScikitLearn(String name) {
        ReferenceData data = ReferenceData.of(name);
        BrierScore.Result result = CALCULATOR.evaluate(data.forecasts("p"));
        data.agrees("brier", result.score());
        data.agrees("brier", BrierScore.of(data.forecasts("p")));
        data.agrees("brier_se", result.standardError());
    }

    @ParameterizedTest
    @ValueSource(strings = {"asah", "birthwt", "infert"})
    void decomposesAsR(String name) {
        ReferenceData data = ReferenceData.of(name);
        parts(data, "brier_equal", CALCULATOR.evaluate(data.forecasts("step")));
        parts(data, "brier_width10", with(ForecastGrouping.equalWidth(10)).evaluate(data.forecasts("p")));
        parts(data, "brier_count5", with(ForecastGrouping.equalCount(5)).evaluate(data.forecasts("p")));
    }

    private static BrierScore with(ForecastGrouping grouping) {
        return CALCULATOR.withGrouping(grouping);
    }

    private static void parts(ReferenceData data, String label, BrierScore.Result result) {
        data.agrees(label + "_reliability", result.reliability());
        data.agrees(label + "_resolution", result.resolution());
        data.agrees(label + "_uncertainty", result.uncertainty());
        data.agrees(label + "_within_variance", result.withinBinVariance());
        data.agrees(label + "_within_covariance", result.withinBinCovariance());
        data.agrees(label + "_groups", result.groups());
    }

    @Test
    void decomposesByHand() {
        // Forecast 0.2 twice with no event, 0.8 twice with one event: o = 1/4.
        Forecasts forecasts = Forecasts.of(new double[] {0.2, 0.8, 0.2, 0.8}, new double[] {0, 1, 0, 0});
        BrierScore.Result result = CALCULATOR.evaluate(forecasts);
        assertThat(result.score()).isCloseTo((0.04 + 0.04 + 0.04 + 0.64) / 4, within(1e-15));
        assertThat(result.reliability()).isCloseTo((2 * 0.04 + 2 * 0.09) / 4, within(1e-15));
        assertThat(result.resolution()).isCloseTo((2 * 0.0625 + 2 * 0.0625) / 4, within(1e-15));
        assertThat(result.uncertainty()).isEqualTo(0.1875);
        assertThat(result.withinBinVariance()).isZero();
        assertThat(result.withinBinCovariance()).isZero();
        assertThat(result.groups()).isEqualTo(2);
    }

    @Test
    void partsSumToTheScoreSeed21() {
        Random random = new Random(21);
        for (int round = 0; round < 100; round++) {
            int size = 1 + random.nextInt(80);
            double[] probabilities =
                    random.doubles(size).map(p -> Math.rint(20 * p) / 20).toArray();
            boolean[] events = new boolean[size];
            for (int row = 0; row < size; row++) {
                events[row] = random.nextBoolean();
            }
            Forecasts forecasts = Forecasts.of(probabilities, events);
            int groups = 1 + random.nextInt(7);
            for (ForecastGrouping grouping : List.of(
                    ForecastGrouping.equalForecasts(),
                    ForecastGrouping.equalWidth(groups),
                    ForecastGrouping.equalCount(groups))) {
                BrierScore.Result result = with(grouping).evaluate(forecasts);
                assertThat(result.reliability()
                                - result.resolution()
                                + result.uncertainty()
                                + result.withinBinVariance()
                                - result.withinBinCovariance())
                        .as("%s over %s", result, grouping)
                        .isCloseTo(result.score(), within(1e-14));
                assertThat(result.interval().contains(result.score())).isTrue();
            }
        }
    }

    @Test
    void putsCutsOfEqualWidthInTheUpperGroup() {
        // Products such as 0.29 * 100 are rounded down; the cuts 0, 0.01, ... decide.
        for (int step = 1; step < 100; step++) {
            Forecasts pair = Forecasts.of(new double[] {step / 100.0, Math.nextDown(step / 100.0)}, new boolean[2]);
            assertThat(ForecastGrouping.equalWidth(100).rows(pair))
                    .as("step %s", step)
                    .hasSize(2);
        }
        Forecasts ends = Forecasts.of(new double[] {0, 1, 0.95}, new boolean[3]);
        assertThat(ForecastGrouping.equalWidth(10).rows(ends)).hasSize(2);
    }

    @Test
    void keepsEqualForecastsTogether() {
        Forecasts forecasts = Forecasts.of(new double[] {0.3, 0.1, 0.3, 0.3, 0.9, 0.3}, new boolean[6]);
        List<int[]> halves = ForecastGrouping.equalCount(2).rows(forecasts);
        assertThat(halves).hasSize(2);
        assertThat(halves.get(0)).containsExactly(1, 0, 2, 3, 5);
        assertThat(halves.get(1)).containsExactly(4);
    }

    @Test
    void namesTheGrouping() {
        assertThat(ForecastGrouping.equalForecasts()).hasToString("equal forecasts");
        assertThat(ForecastGrouping.equalWidth(4)).hasToString("4 groups of equal width");
        assertThat(ForecastGrouping.equalCount(4)).hasToString("4 groups of equal count");
        assertThat(ForecastGrouping.equalWidth(4))
                .isEqualTo(ForecastGrouping.equalWidth(4))
                .isNotEqualTo(ForecastGrouping.equalCount(4));
    }

    @Test
    void refusesBadArguments() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ForecastGrouping.equalWidth(0))
                .withMessage("groups must be at least 1, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ForecastGrouping.equalCount(-1))
                .withMessage("groups must be at least 1, but is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.withLevel(1))
                .withMessageStartingWith("level must be");
        assertThatNullPointerException()
                .isThrownBy(() -> CALCULATOR.withGrouping(null))
                .withMessage("grouping");
        assertThatNullPointerException()
                .isThrownBy(() -> CALCULATOR.evaluate(null))
                .withMessage("forecasts");
    }
}
