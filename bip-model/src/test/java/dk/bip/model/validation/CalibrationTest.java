package dk.bip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.estimation.EstimationException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calibration and what is done about it. */
class CalibrationTest {

    private static final Calibration CALCULATOR = Calibration.withDefaults();

    @ParameterizedTest
    @ValueSource(strings = {"asah", "birthwt", "infert"})
    void agreesWithGlmAndStatsmodels(String name) {
        ReferenceData data = ReferenceData.of(name);
        Calibration.Result result =
                CALCULATOR.withGrouping(ForecastGrouping.equalCount(5)).evaluate(data.forecasts("p"));
        data.agrees("calibration_intercept", result.intercept().estimate());
        data.agrees("calibration_intercept_se", result.intercept().standardError());
        data.agrees("calibration_joint_intercept", result.jointIntercept().estimate());
        data.agrees("calibration_joint_intercept_se", result.jointIntercept().standardError());
        data.agrees("calibration_slope", result.slope().estimate());
        data.agrees("calibration_slope_se", result.slope().standardError());
        int rows = 0;
        for (Calibration.CurvePoint point : result.curve()) {
            // R numbers the groups by the rows below them, and groups that ties emptied are left out.
            String group = "curve_" + 5 * rows / data.forecasts("p").size();
            data.agrees(group + "_forecast", point.meanForecast());
            data.agrees(group + "_share", point.eventShare());
            data.agrees(group + "_lower", point.interval().lower());
            data.agrees(group + "_upper", point.interval().upper());
            rows += point.observations();
        }
        assertThat(rows).isEqualTo(data.forecasts("p").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"asah", "birthwt", "infert"})
    void recalibratesAsGlmFits(String name) {
        ReferenceData data = ReferenceData.of(name);
        Forecasts forecasts = data.forecasts("p");
        Recalibration both = Recalibration.ofInterceptAndSlope(forecasts);
        data.agrees("calibration_joint_intercept", both.intercept());
        data.agrees("calibration_slope", both.slope());
        data.agrees("recalibrated_first_row", both.apply(forecasts).probability(0));
        Recalibration inTheLarge = Recalibration.ofIntercept(forecasts);
        data.agrees("calibration_intercept", inTheLarge.intercept());
        assertThat(inTheLarge.slope()).isEqualTo(1);
        data.agrees(
                "recalibrated_in_large_first_row", inTheLarge.apply(forecasts).probability(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"asah", "birthwt", "infert"})
    void recalibratedForecastsAreCalibratedAndDiscriminateAsBefore(String name) {
        Forecasts forecasts = ReferenceData.of(name).forecasts("p");
        Forecasts recalibrated = Recalibration.ofInterceptAndSlope(forecasts).apply(forecasts);
        Calibration.Result after = CALCULATOR.evaluate(recalibrated);
        assertThat(after.intercept().estimate()).isCloseTo(0, within(1e-9));
        assertThat(after.slope().estimate()).isCloseTo(1, within(1e-9));
        assertThat(recalibrated.meanForecast()).isCloseTo(forecasts.eventShare(), within(1e-12));
        assertThat(Discrimination.auc(recalibrated.asScores()))
                .isCloseTo(Discrimination.auc(forecasts.asScores()), within(1e-15));
    }

    @Test
    void isPerfectOnTheRowsOfTheFit() {
        Calibration.Result result =
                CALCULATOR.evaluate(ReferenceData.of("birthwt").forecasts("fit"));
        assertThat(result.intercept().estimate()).isCloseTo(0, within(1e-10));
        assertThat(result.slope().estimate()).isCloseTo(1, within(1e-10));
        assertThat(result.interceptInterval().contains(0)).isTrue();
        assertThat(result.slopeInterval().contains(1)).isTrue();
        assertThat(result.slopeInterval().level()).isEqualTo(0.95);
    }

    @Test
    void findsWhatForecastsWereBentBySeed71() {
        Random random = new Random(71);
        double intercepts = 0;
        double slopes = 0;
        int replications = 200;
        for (int replication = 0; replication < replications; replication++) {
            double[] forecasts = new double[500];
            boolean[] events = new boolean[500];
            Recalibration truth = Recalibration.of(-0.4, 0.6);
            for (int row = 0; row < forecasts.length; row++) {
                forecasts[row] = 0.05 + 0.9 * random.nextDouble();
                events[row] = random.nextDouble() < truth.apply(forecasts[row]);
            }
            Recalibration found = Recalibration.ofInterceptAndSlope(Forecasts.of(forecasts, events));
            intercepts += found.intercept() / replications;
            slopes += found.slope() / replications;
        }
        assertThat(intercepts).isCloseTo(-0.4, within(0.03));
        assertThat(slopes).isCloseTo(0.6, within(0.03));
    }

    @Test
    void hasACurveWhereThereIsNoSlope() {
        Forecasts forecasts = Forecasts.of(new double[] {0, 1, 0, 0.5}, new double[] {0, 0, 0, 0});
        List<Calibration.CurvePoint> curve =
                CALCULATOR.withGrouping(ForecastGrouping.equalForecasts()).curve(forecasts);
        assertThat(curve).extracting(Calibration.CurvePoint::observations).containsExactly(2, 1, 1);
        assertThat(curve).extracting(Calibration.CurvePoint::meanForecast).containsExactly(0.0, 0.5, 1.0);
        assertThat(curve)
                .allMatch(point ->
                        point.interval().lower() == 0 && point.interval().upper() > 0.5);
    }

    @Test
    void recalibrationLeavesForecastsAsTheyAreAtZeroAndOne() {
        Recalibration none = Recalibration.of(0, 1);
        assertThat(none.apply(0.3)).isCloseTo(0.3, within(1e-15));
        assertThat(Recalibration.of(Math.log(2), 1).apply(0.5)).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(none).isEqualTo(Recalibration.of(-0.0, 1)).hasSameHashCodeAs(Recalibration.of(-0.0, 1));
        assertThat(none).hasToString("Recalibration: intercept 0.000, slope 1.000");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.02, 0.999})
    void forecastsThatDifferByRoundingHaveNoSlope(double forecast) {
        double next = Math.nextUp(Math.nextUp(forecast));
        Forecasts forecasts = Forecasts.of(
                new double[] {forecast, next, forecast, next, forecast, next}, new double[] {0, 1, 1, 0, 0, 1});

        assertThatExceptionOfType(EstimationException.class)
                .isThrownBy(() -> CALCULATOR.evaluate(forecasts))
                .withMessage("the forecasts are all equal, or differ by rounding only, so that they have no slope"
                        + "\nMaybe the intercept alone?");
    }

    @Test
    void refusesWhatHasNoLogOddsOrNoFit() {
        for (double certain : new double[] {0, 1}) {
            Forecasts forecasts = Forecasts.of(new double[] {0.5, certain}, new double[] {1, 0});
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CALCULATOR.evaluate(forecasts))
                    .withMessage("forecasts must be greater than 0 and less than 1 to have log-odds, but row 2 is not\n"
                            + "Maybe the forecasts were rounded before?");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Recalibration.of(0, 1).apply(certain))
                    .withMessage("probability must be greater than 0 and less than 1");
        }
        Forecasts oneClass = Forecasts.of(new double[] {0.2, 0.3, 0.4}, new boolean[3]);
        assertThatExceptionOfType(EstimationException.class).isThrownBy(() -> CALCULATOR.evaluate(oneClass));
        Forecasts separated = Forecasts.of(new double[] {0.2, 0.3, 0.4, 0.5}, new double[] {0, 0, 1, 1});
        assertThatExceptionOfType(EstimationException.class).isThrownBy(() -> CALCULATOR.evaluate(separated));
        Forecasts allEqual = Forecasts.of(new double[] {0.2, 0.2, 0.2}, new double[] {0, 0, 1});
        assertThatExceptionOfType(EstimationException.class).isThrownBy(() -> CALCULATOR.evaluate(allEqual));
        assertThat(Recalibration.ofIntercept(allEqual).apply(0.2)).isCloseTo(1 / 3.0, within(1e-10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recalibration.of(Double.NaN, 1))
                .withMessage("intercept must be finite, but is NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recalibration.of(0, Double.POSITIVE_INFINITY))
                .withMessage("slope must be finite, but is Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.withLevel(95))
                .withMessageStartingWith("level must be");
        assertThatNullPointerException()
                .isThrownBy(() -> CALCULATOR.evaluate(null))
                .withMessage("forecasts");
    }
}
