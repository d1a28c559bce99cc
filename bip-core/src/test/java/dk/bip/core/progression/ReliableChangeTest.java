package dk.bip.core.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
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
    void sameScoresAreNamedOnceAndNearOnesWithMoreDecimals() {
        assertThat(change(2.5, 2.5, Cases.OF_INDEX, 0.95).describe(Language.ENGLISH))
                .isEqualTo("No certain change: 2.5 on 15 January 2015 and on 15 April 2015."
                        + " The uncertainty of measurement is 0.6.");
        assertThat(change(2.5, 2.5, Cases.OF_INDEX, 0.95).describe(Language.DANISH))
                .isEqualTo("Ingen sikker ændring: 2,5 den 15. januar 2015 og den 15. april 2015."
                        + " Måleusikkerheden er 0,6.");
        assertThat(change(2.46, 2.54, Cases.OF_INDEX, 0.95).describe(Language.ENGLISH))
                .startsWith("No certain change: from 2.46 on 15 January 2015 to 2.54 on 15 April 2015.");
    }

    @Test
    void saysAboveWhichReliabilityTheChangeIsReliable() {
        assertThat(change(2, 3, Reliability.of(1, 0.5), 0.95).reliableAbove()).isCloseTo(0.87, within(0.0005));
        assertThat(change(4, 2, Reliability.of(1, 0.5), 0.95).reliableAbove()).isCloseTo(0.48, within(0.0007));
        assertThat(change(1, 5, Reliability.of(1, 0.5), 0.95).reliableAbove()).isZero();
        assertThat(change(3, 3, Reliability.of(1, 0.5), 0.95).reliableAbove()).isEqualTo(1);
        for (double rise = 0.1; rise <= 2.7; rise += 0.1) {
            double above = change(1, 1 + rise, Reliability.of(1, 0.5), 0.9).reliableAbove();
            if (above > 0) {
                assertThat(change(1, 1 + rise, Reliability.of(1, above * 1.0001), 0.9)
                                .movement())
                        .isEqualTo(Movement.PROGRESSION);
                assertThat(change(1, 1 + rise, Reliability.of(1, above * 0.9999), 0.9)
                                .movement())
                        .isEqualTo(Movement.STANDSTILL);
            }
        }
    }

    @Test
    void saysWhatTheScaleCannotShow() {
        ReliableChange high = change(4, 5, Cases.OF_ITEM, 0.95);
        assertThat(high.canShow(Movement.PROGRESSION)).isFalse();
        assertThat(high.canShow(Movement.REGRESSION)).isTrue();
        assertThat(high.canShow(Movement.STANDSTILL)).isTrue();
        assertThat(high.describe(Language.ENGLISH))
                .endsWith(" From there the scale cannot show certain progression: too little room is left.");
        assertThat(high.describe(Language.DANISH))
                .endsWith(" Derfra kan skalaen ikke vise sikker fremgang: der er ikke plads nok.");
        ReliableChange low = change(2, 1, Cases.OF_ITEM, 0.95);
        assertThat(low.canShow(Movement.REGRESSION)).isFalse();
        assertThat(change(3, 4, Cases.OF_ITEM, 0.95).describe(Language.ENGLISH)).doesNotContain("cannot show");
        ReliableChange turned =
                new ReliableChange(high.from(), high.to(), Cases.OF_ITEM, 0.95, Direction.LOWER_IS_BETTER);
        assertThat(turned.canShow(Movement.PROGRESSION)).isTrue();
        assertThat(turned.canShow(Movement.REGRESSION)).isFalse();
        assertThatNullPointerException().isThrownBy(() -> high.canShow(null)).withMessage("movement");
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
                        "Fremgang fra 2,0 den 15. januar 2015 til 4,0 den 15. april 2015."
                                + " Ændringen er større end måleusikkerheden på 1,5, og det ved enhver pålidelighed over 0,48.");
        assertThat(up.describe(Language.ENGLISH))
                .isEqualTo("Progression from 2.0 on 15 January 2015 to 4.0 on 15 April 2015."
                        + " The change is larger than the uncertainty of measurement, 1.5,"
                        + " and that for every reliability above 0.48.");
        assertThat(still.describe(Language.DANISH))
                .isEqualTo("Ingen sikker ændring: fra 3,0 den 15. januar 2015 til 3,3 den 15. april 2015."
                        + " Forskellen er ikke større end måleusikkerheden på 1,5; det ville den kun være ved en"
                        + " pålidelighed over 0,99.");
        assertThat(still.describe(Language.ENGLISH))
                .isEqualTo("No certain change: from 3.0 on 15 January 2015 to 3.3 on 15 April 2015."
                        + " The difference is not larger than the uncertainty of measurement, 1.5; it would be only with a"
                        + " reliability above 0.99.");
        assertThat(down.describe(Language.DANISH))
                .isEqualTo("Tilbagegang fra 4,0 den 15. januar 2015 til 2,0 den 15. april 2015."
                        + " Ændringen er større end måleusikkerheden på 1,5, og det ved enhver pålidelighed over 0,48."
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
