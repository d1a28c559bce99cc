package dk.bip.core.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Language;
import dk.bip.core.ReferenceTable;
import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.measurement.DatedScore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TrendTest {

    @Test
    void agreesWithWeightedLeastSquaresOfR() {
        List<Map<String, String>> rows = ReferenceTable.rows(TrendTest.class, "trend.csv");
        assertThat(rows).hasSize(30);
        for (Map<String, String> row : rows) {
            String[] dates = row.get("dates").split(";");
            double[] scores = Cases.numbers(row.get("scores"));
            List<DatedScore> points = new ArrayList<>();
            for (int i = 0; i < dates.length; i++) {
                points.add(Cases.at(LocalDate.parse(dates[i]), scores[i]));
            }
            Reliability reliability = Reliability.of(number(row, "sd"), number(row, "reliability"));
            Trend.Estimated trend = LeastSquares.trend(
                            points, Direction.HIGHER_IS_BETTER, Optional.of(reliability), number(row, "level"), 3)
                    .estimated()
                    .orElseThrow();
            assertThat(trend.measurements()).isEqualTo(dates.length);
            double tolerance = 1e-9 * number(row, "se");
            assertThat(trend.slopePerMonth()).isCloseTo(number(row, "slope"), within(tolerance));
            assertThat(trend.standardError()).isCloseTo(number(row, "se"), within(tolerance));
            assertThat(trend.lower()).isCloseTo(number(row, "lower"), within(tolerance));
            assertThat(trend.upper()).isCloseTo(number(row, "upper"), within(tolerance));
            double residual = number(row, "residual_se");
            assertThat(trend.residualStandardError().orElseThrow()).isCloseTo(residual, within(1e-9 * residual));
            assertThat(trend.residualLower().orElseThrow())
                    .isCloseTo(number(row, "residual_lower"), within(1e-8 * residual));
            assertThat(trend.residualUpper().orElseThrow())
                    .isCloseTo(number(row, "residual_upper"), within(1e-8 * residual));
            Steadiness steadiness = trend.steadiness().orElseThrow();
            assertThat(steadiness.measurements()).isEqualTo(dates.length);
            assertThat(steadiness.ratio()).isCloseTo(number(row, "ratio"), within(1e-9));
            assertThat(steadiness.lower()).isCloseTo(number(row, "ratio_lower"), within(1e-9));
            assertThat(steadiness.upper()).isCloseTo(number(row, "ratio_upper"), within(1e-9));
        }
    }

    @Test
    void twoScoresHaveNoErrorFromResiduals() {
        Trend.Estimated trend = trend(Cases.series(2, 3), 2).estimated().orElseThrow();
        assertThat(trend.residualLower()).isEmpty();
        assertThat(trend.residualUpper()).isEmpty();
        assertThat(trend.steadiness()).isEmpty();
    }

    @Test
    void steadinessIsHeldAgainstMeasurementError() {
        Steadiness steady = new Steadiness(10, 1, 0.95);
        assertThat(steady.isUnsteady() || steady.isSteadierThanMeasured()).isFalse();
        assertThat(steady.describe(Language.ENGLISH))
                .isEqualTo(
                        "The course goes up and down no more and no less than the uncertainty of measurement explains"
                                + " (1.0 times the uncertainty of measurement about a line).");
        Steadiness wild = new Steadiness(10, 1.6, 0.95);
        assertThat(wild.isUnsteady()).isTrue();
        assertThat(wild.describe(Language.DANISH))
                .startsWith("Forløbet svinger mere, end måleusikkerheden kan forklare (1,6");
        Steadiness copied = new Steadiness(10, 0, 0.95);
        assertThat(copied.isSteadierThanMeasured()).isTrue();
        assertThat(copied.describe(Language.ENGLISH)).startsWith("The course is steadier than");
        assertThat(copied).hasToString("Steadiness[10 measurements]");
        assertThat(new Steadiness(3, 1, 0.95).lower()).isCloseTo(0.03, within(0.002));
        assertThat(new Steadiness(3, 1, 0.95).upper()).isCloseTo(2.24, within(0.002));
    }

    @Test
    void refusesWhatIsNoSteadiness() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Steadiness(2, 1, 0.95))
                .withMessage("measurements must be 3 or more, but are 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Steadiness(3, Double.NaN, 0.95))
                .withMessage("ratio must be finite and at least 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Steadiness(3, 1, 0))
                .withMessage("level must be greater than 0 and less than 1, but is 0.0");
    }

    @Test
    void flatSeriesHasASlopeOfExactlyNought() {
        Trend.Estimated trend = estimated(3.3, 3.3, 3.3, 3.3, 3.3);
        assertThat(trend.slopePerMonth()).isEqualTo(0.0);
        assertThat(trend.movement()).isEqualTo(Movement.STANDSTILL);
    }

    @Test
    void verdictFollowsTheInterval() {
        Trend.Estimated up = estimated(1, 2, 3, 4, 5);
        assertThat(up.lower()).isPositive();
        assertThat(up.movement()).isEqualTo(Movement.PROGRESSION);
        Trend.Estimated down = estimated(5, 4, 3, 2, 1);
        assertThat(down.upper()).isNegative();
        assertThat(down.movement()).isEqualTo(Movement.REGRESSION);
        Trend.Estimated unclear = estimated(2, 3, 2.5);
        assertThat(unclear.lower()).isNegative();
        assertThat(unclear.upper()).isPositive();
        assertThat(unclear.movement()).isEqualTo(Movement.STANDSTILL);
    }

    @Test
    void tooFewScoresAreSaidAndNotGuessed() {
        for (int n = 0; n < 3; n++) {
            double[] scores = new double[n];
            java.util.Arrays.fill(scores, 3);
            Trend trend = trend(Cases.series(scores), 3);
            assertThat(trend).isEqualTo(new Trend.TooFewMeasurements(n, 3));
            assertThat(trend.estimated()).isEmpty();
            assertThat(trend.describe(Language.DANISH))
                    .isEqualTo("Der skal mindst 3 målinger til, før man kan se en retning.");
        }
        assertThat(trend(Cases.series(2, 3), 2).estimated()).isPresent();
    }

    @Test
    void saysTheDirectionPlainly() {
        assertThat(estimated(1, 2, 3, 4, 5).describe(Language.ENGLISH))
                .isEqualTo("Over 5 measurements the score rises by about 0.33 a month (standard error 0.06 by the"
                        + " uncertainty of measurement, 0.00 by how far the scores lie from the line).");
        assertThat(estimated(5, 4, 3, 2, 1).describe(Language.DANISH))
                .isEqualTo("Set over 5 målinger falder scoren med omkring 0,33 om måneden (standardfejl 0,06 efter"
                        + " måleusikkerheden, 0,00 efter scorernes afstand fra linjen).");
        assertThat(estimated(2, 3, 2.5).describe(Language.DANISH))
                .startsWith("Set over 3 målinger er der ingen sikker retning (standardfejl 0,13 efter ");
        Trend.Estimated slow =
                new Trend.Estimated(2, 0.0042, 0.001, OptionalDouble.empty(), 0.95, Direction.HIGHER_IS_BETTER);
        assertThat(slow.describe(Language.ENGLISH))
                .isEqualTo("Over 2 measurements the score rises by about 0.004 a month"
                        + " (standard error 0.001 by the uncertainty of measurement).");
        assertThat(slow.describe(Language.DANISH))
                .isEqualTo("Set over 2 målinger stiger scoren med omkring 0,004 om måneden"
                        + " (standardfejl 0,001 efter måleusikkerheden).");
    }

    @Test
    void refusesPartsThatAreNoTrend() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> part(1, 0, 1))
                .withMessage("measurements must be 2 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> part(3, Double.NaN, 1))
                .withMessage("slopePerMonth must be finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> part(3, 0, Double.NaN))
                .withMessage("standardError must be positive and finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> part(3, 0, 0))
                .withMessage("standardError must be positive and finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trend.TooFewMeasurements(3, 3))
                .withMessage("measurements must be less than needed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trend.OfUnknownCertainty(2, 1, OptionalDouble.of(1)))
                .withMessage("residualStandardError must be there with three measurements or more, and only then");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trend.OfUnknownCertainty(3, 1, OptionalDouble.empty()))
                .withMessage("residualStandardError must be there with three measurements or more, and only then");
        for (double bad : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Trend.OfUnknownCertainty(3, 1, OptionalDouble.of(bad)))
                    .withMessage("residualStandardError must be finite and at least 0");
        }
        assertThat(part(3, -0.0, 1)).isEqualTo(part(3, 0.0, 1));
    }

    private static Trend trend(List<DatedScore> points, int minimumMeasurements) {
        return LeastSquares.trend(
                points, Direction.HIGHER_IS_BETTER, Optional.of(Cases.OF_ITEM), 0.95, minimumMeasurements);
    }

    private static Trend.Estimated estimated(double... scores) {
        return trend(Cases.series(scores), 3).estimated().orElseThrow();
    }

    private static Trend.Estimated part(int measurements, double slope, double standardError) {
        return new Trend.Estimated(
                measurements,
                slope,
                standardError,
                measurements > 2 ? OptionalDouble.of(0.5) : OptionalDouble.empty(),
                0.95,
                Direction.HIGHER_IS_BETTER);
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }
}
