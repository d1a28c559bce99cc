package dk.bip.core.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Language;
import dk.bip.core.Provenance;
import dk.bip.core.ReferenceTable;
import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.measurement.DatedScore;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReliableChangeTest {

    private static final double RELATIVE = 1e-12;

    @Test
    void agreesWithR() {
        List<Map<String, String>> rows = ReferenceTable.rows(ReliableChangeTest.class, "reliable-change.csv");
        assertThat(rows).hasSize(40);
        for (Map<String, String> row : rows) {
            ReliableChange change = change(
                    number(row, "from"),
                    number(row, "to"),
                    Reliability.of(number(row, "sd"), number(row, "reliability")),
                    number(row, "level"));
            close(change.standardError(), number(row, "se"));
            close(change.reliableChangeIndex(), number(row, "rci"));
            close(change.threshold(), number(row, "threshold"));
            assertThat(change.movement().code()).isEqualTo(row.get("verdict"));
        }
        assertThat(rows).extracting(row -> row.get("verdict")).contains("PROGRESSION", "STANDSTILL", "REGRESSION");
    }

    /** Hand-worked: SEM = 0.5 sqrt(0.36) = 0.3; sqrt(2) 0.3 = 0.424; 1.959964 times that = 0.8315. */
    @Test
    void agreesWithAHandWorkedExample() {
        Reliability reliability = Reliability.of(0.5, 0.64);
        assertThat(reliability.standardErrorOfMeasurement()).isCloseTo(0.3, within(1e-15));
        assertThat(reliability.threshold(0.95)).isCloseTo(0.8315, within(5e-5));
        assertThat(change(2, 2.83, reliability, 0.95).movement()).isEqualTo(Movement.STANDSTILL);
        assertThat(change(2, 2.84, reliability, 0.95).movement()).isEqualTo(Movement.PROGRESSION);
        assertThat(change(2.84, 2, reliability, 0.95).movement()).isEqualTo(Movement.REGRESSION);
    }

    @Test
    void differenceOfExactlyTheThresholdIsNotReliable() {
        assertThat(Movement.of(0.5, 0.5)).isEqualTo(Movement.STANDSTILL);
        assertThat(Movement.of(-0.5, 0.5)).isEqualTo(Movement.STANDSTILL);
        assertThat(Movement.of(Math.nextUp(0.5), 0.5)).isEqualTo(Movement.PROGRESSION);
        assertThat(Movement.of(-Math.nextUp(0.5), 0.5)).isEqualTo(Movement.REGRESSION);
    }

    @Test
    void whatTheCallerGivesIsTheCallers() {
        assertThat(Reliability.of(1, 0.7).provenance()).isEqualTo(Provenance.CALLER);
    }

    @Test
    void refusesWhatIsNoReliability() {
        for (double bad : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Reliability.of(bad, 0.7))
                    .withMessage("standardDeviation must be positive and finite, but is " + bad);
        }
        for (double bad : new double[] {0, 1, -0.2, 1.5, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Reliability.of(1, bad))
                    .withMessage("reliability must be greater than 0 and less than 1, but is " + bad);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cases.OF_INDEX.threshold(1))
                .withMessage("level must be greater than 0 and less than 1, but is 1.0");
    }

    @Test
    void refusesDatesThatAreNotInOrder() {
        DatedScore point = Cases.at(Cases.START, 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReliableChange(point, point, Cases.OF_INDEX, 0.95, Direction.HIGHER_IS_BETTER))
                .withMessage("from must be before to");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change(2, 3, Cases.OF_INDEX, Double.NaN))
                .withMessageStartingWith("level must be greater than 0 and less than 1");
    }

    @Test
    void saysProgressionStandstillAndRegressionPlainly() {
        Reliability reliability = Cases.OF_ITEM;
        ReliableChange up = change(2, 4, reliability, 0.95);
        ReliableChange still = change(3, 3.25, reliability, 0.95);
        ReliableChange down = change(4, 2, reliability, 0.95);
        assertThat(up.describe(Language.DANISH))
                .isEqualTo(
                        "Fremgang fra 2,0 den 15. januar 2015 til 4,0 den 15. april 2015. Ændringen er større end måleusikkerheden.");
        assertThat(up.describe(Language.ENGLISH))
                .isEqualTo(
                        "Progression from 2.0 on 15 January 2015 to 4.0 on 15 April 2015. The change is larger than the uncertainty of measurement.");
        assertThat(still.describe(Language.DANISH))
                .isEqualTo(
                        "Ingen sikker ændring: 3,0 den 15. januar 2015 og 3,3 den 15. april 2015. Forskellen er ikke større end måleusikkerheden.");
        assertThat(still.describe(Language.ENGLISH))
                .startsWith("No certain change: 3.0 on 15 January 2015 and 3.3 on 15 April 2015.");
        assertThat(down.describe(Language.DANISH))
                .isEqualTo(
                        "Tilbagegang fra 4,0 den 15. januar 2015 til 2,0 den 15. april 2015. Ændringen er større end måleusikkerheden."
                                + " Det er værd at tale om, hvad der ligger bag.");
        assertThat(down.describe(Language.ENGLISH))
                .startsWith("Regression from 4.0 on 15 January 2015 to 2.0 on 15 April 2015.");
    }

    private static ReliableChange change(double from, double to, Reliability reliability, double level) {
        List<DatedScore> points = Cases.series(from, to);
        return new ReliableChange(points.get(0), points.get(1), reliability, level, Direction.HIGHER_IS_BETTER);
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private static void close(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(RELATIVE * Math.max(1e-3, Math.abs(expected))));
    }
}
