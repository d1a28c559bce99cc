package dk.bip.core.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.MissingReason;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Scale;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.indicator.Skapa;
import dk.bip.core.testing.Ladder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleSeriesTest {

    private static final LocalDate START = LocalDate.of(2015, 1, 1);
    private static final Scale COOPERATION = Scale.of(Rater.CITIZEN, Indicator.COOPERATION);
    private static final Scale CITIZENS = Scale.of(Rater.CITIZEN, Bip.SEVEN);
    private static final Scale CASEWORKERS = Scale.of(Rater.CASEWORKER, Bip.SEVEN);
    private static final Scale BOTH = Scale.ofBoth(Bip.SEVEN);

    @Test
    void everyScaleOfTheInstrumentHasOneInOrder() {
        MeasurementSeries none = MeasurementSeries.of(List.of());
        assertThat(ScaleSeries.of(Bip.INSTRUMENT, none))
                .extracting(ScaleSeries::scale)
                .isEqualTo(Bip.INSTRUMENT.scales());
        assertThat(ScaleSeries.of(Ladder.INSTRUMENT, none))
                .allSatisfy(series -> assertThat(series.points()).isEmpty())
                .extracting(ScaleSeries::scale)
                .isEqualTo(Ladder.INSTRUMENT.scales());
        assertThatNullPointerException().isThrownBy(() -> ScaleSeries.of(null, none));
    }

    @Test
    void dimensionHasTheScoresOfItsRaterAndItsInstrument() {
        Measurement skapa = Measurement.of(
                day(50),
                Profile.builder(Skapa.INSTRUMENT, Rater.CITIZEN)
                        .score(Skapa.COOPERATION, 1)
                        .build());
        assertThat(on(COOPERATION, flat(0, Rater.CITIZEN, 2), flat(30, Rater.CASEWORKER, 5), skapa)
                        .points())
                .containsExactly(at(0, 2));
    }

    @Test
    void indexOfOneRaterIsDatedByItsOwnMeasurement() {
        List<DatedScore> points = on(CITIZENS, flat(0, Rater.CITIZEN, 2), flat(9, Rater.CASEWORKER, 5))
                .points();
        assertThat(points).extracting(DatedScore::date).containsExactly(START);
        assertThat(points.get(0).value()).isCloseTo((6 * 2 + 5) / 7.0, within(1e-15 * 4));
    }

    /** The citizen answers 2 to six of the seven on day 100; the caseworkers' beliefs are 1 and 5. */
    @ParameterizedTest
    @CsvSource({
        "69, 131, 1",
        "68, 131, 5",
        "90, 109, 5",
        "91, 110, 1",
        "90, 110, 1",
        "100, 101, 1",
        "99, 100, 5",
        "68, 132, -1",
        "132, 140, -1",
        "60, 68, -1"
    })
    void beliefComesFromTheNearestMeasurementOfTheOtherRaterWithin31Days(int one, int other, int belief) {
        Measurement citizen = flat(100, Rater.CITIZEN, 2);
        DatedScore index = on(CITIZENS, citizen, flat(one, Rater.CASEWORKER, 1), flat(other, Rater.CASEWORKER, 5))
                .points()
                .get(0);
        assertThat(index.value()).isCloseTo(belief < 0 ? 2 : (6 * 2 + belief) / 7.0, within(1e-15 * 4));
    }

    @Test
    void nearestIsTakenEvenWhereItHasNoBelief() {
        Measurement silent = Measurement.of(
                day(5), Profile.builder(Bip.INSTRUMENT, Rater.CASEWORKER).build());
        assertThat(on(CITIZENS, flat(0, Rater.CITIZEN, 2), silent, flat(20, Rater.CASEWORKER, 5))
                        .points())
                .containsExactly(at(0, 2));
    }

    @Test
    void everyMeasurementLooksForItsOwnNearest() {
        List<Measurement> measurements = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            measurements.add(flat(90 * i, Rater.CITIZEN, 2));
            measurements.add(flat(90 * i + (i % 2 == 0 ? 20 : -20), Rater.CASEWORKER, 1 + i % 5));
        }
        List<DatedScore> points =
                on(CITIZENS, measurements.toArray(new Measurement[0])).points();
        assertThat(points).hasSize(6);
        for (int i = 0; i < 6; i++) {
            assertThat(points.get(i).value()).isCloseTo((6 * 2 + 1 + i % 5) / 7.0, within(1e-15 * 4));
        }
    }

    @Test
    void indexOfBothIsTheMeanOfTheTwoAndDatedByTheLater() {
        Measurement[] measurements = {
            flat(0, Rater.CITIZEN, 2),
            flat(9, Rater.CASEWORKER, 5),
            flat(95, Rater.CITIZEN, 4),
            flat(90, Rater.CASEWORKER, 3)
        };
        List<DatedScore> both = on(BOTH, measurements).points();
        assertThat(both).containsExactly(at(9, 3.5), at(95, 3.5));
        assertMeans(measurements);
    }

    /** The citizen of day 20 borrows from day 9, and is paired with day 40, because day 9 is nearer to day 0. */
    @Test
    void indexOfBothIsTheMeanOfTheTwoAlsoWhereABeliefIsBorrowedFromElsewhere() {
        Measurement[] measurements = {
            flat(0, Rater.CITIZEN, 1),
            flat(20, Rater.CITIZEN, 3),
            flat(9, Rater.CASEWORKER, 5),
            flat(40, Rater.CASEWORKER, 2)
        };
        assertThat(on(BOTH, measurements).points()).extracting(DatedScore::date).containsExactly(day(9), day(40));
        assertMeans(measurements);
    }

    private static void assertMeans(Measurement... measurements) {
        List<DatedScore> citizens = on(CITIZENS, measurements).points();
        List<DatedScore> caseworkers = on(CASEWORKERS, measurements).points();
        List<DatedScore> both = on(BOTH, measurements).points();
        assertThat(both).hasSize(2);
        for (int i = 0; i < both.size(); i++) {
            assertThat(both.get(i).value())
                    .isEqualTo((citizens.get(i).value() + caseworkers.get(i).value()) / 2);
        }
    }

    @Test
    void indexOfBothNeedsBothWithin31Days() {
        assertThat(on(BOTH, flat(0, Rater.CITIZEN, 2), flat(31, Rater.CASEWORKER, 2))
                        .points())
                .containsExactly(at(31, 2));
        assertThat(on(BOTH, flat(0, Rater.CITIZEN, 2), flat(32, Rater.CASEWORKER, 2))
                        .points())
                .isEmpty();
        assertThat(on(BOTH, flat(0, Rater.CITIZEN, 2)).points()).isEmpty();
    }

    @Test
    void measurementThatAskedForTooLittleTakesNoPartInThePairing() {
        Measurement little = Measurement.of(
                day(11),
                Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                        .score(Indicator.COOPERATION, 5)
                        .build());
        assertThat(on(BOTH, flat(0, Rater.CITIZEN, 2), flat(10, Rater.CASEWORKER, 2), little)
                        .points())
                .containsExactly(at(10, 2));
    }

    @Test
    void refusalEndsTheCarryAndNotAskedDoesNot() {
        for (MissingReason reason : MissingReason.values()) {
            boolean carried = reason == MissingReason.NOT_ASKED;
            Measurement[] measurements = {
                flat(0, Rater.CITIZEN, 2), flat(0, Rater.CASEWORKER, 2), missing(60, Rater.CITIZEN, reason)
            };
            for (Scale scale : List.of(COOPERATION, CITIZENS, BOTH)) {
                ScaleSeries series = on(scale, measurements);
                assertThat(series.points()).containsExactly(at(0, 2));
                assertThat(series.standing(day(59), 6)).contains(at(0, 2));
                assertThat(series.standing(day(60), 6))
                        .as("%s, %s", scale, reason)
                        .isEqualTo(carried ? Optional.of(at(0, 2)) : Optional.empty());
            }
            for (Scale scale : List.of(CASEWORKERS, Scale.of(Rater.CASEWORKER, Indicator.COOPERATION))) {
                assertThat(on(scale, measurements).standing(day(60), 6))
                        .as("the caseworker has taken nothing back")
                        .contains(at(0, 2));
            }
        }
    }

    @Test
    void answerAfterARefusalStandsAgain() {
        ScaleSeries series = on(
                BOTH,
                flat(0, Rater.CITIZEN, 2),
                flat(0, Rater.CASEWORKER, 2),
                missing(60, Rater.CITIZEN, MissingReason.DECLINED),
                flat(90, Rater.CITIZEN, 4),
                flat(95, Rater.CASEWORKER, 4));
        assertThat(series.standing(day(94), 6)).isEmpty();
        assertThat(series.standing(day(95), 6)).contains(at(95, 4));
    }

    @Test
    void refusalOfOneIsNotPairedAround() {
        ScaleSeries series = on(
                BOTH,
                flat(0, Rater.CITIZEN, 2),
                missing(10, Rater.CITIZEN, MissingReason.DECLINED),
                flat(11, Rater.CASEWORKER, 2));
        assertThat(series.points()).as("the citizen has taken it back since").isEmpty();
        assertThat(series.standing(day(11), 6)).isEmpty();
    }

    @Test
    void scoreStandsForSoManyMonths() {
        ScaleSeries series = on(COOPERATION, flat(0, Rater.CITIZEN, 2));
        assertThat(series.standing(START.minusDays(1), 6)).isEmpty();
        assertThat(series.standing(START, 6)).contains(at(0, 2));
        assertThat(series.standing(START.plusMonths(6), 6)).contains(at(0, 2));
        assertThat(series.standing(START.plusMonths(6).plusDays(1), 6)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> series.standing(START, 0))
                .withMessage("months must be 1 or more, but is 0");
        assertThatNullPointerException()
                .isThrownBy(() -> series.standing(null, 6))
                .withMessage("date");
    }

    @Test
    void firstAfterIsExclusiveOfTheDateAndInclusiveOfTheLastDay() {
        ScaleSeries series = on(COOPERATION, flat(0, Rater.CITIZEN, 2), flat(31, Rater.CITIZEN, 3));
        assertThat(series.firstAfter(START.minusDays(1), 31)).contains(at(0, 2));
        assertThat(series.firstAfter(START, 31)).contains(at(31, 3));
        assertThat(series.firstAfter(START, 30)).isEmpty();
        assertThat(series.firstAfter(day(31), 31)).isEmpty();
    }

    @Test
    void pointsBetweenTwoDatesIncludeBoth() {
        ScaleSeries series =
                on(COOPERATION, flat(0, Rater.CITIZEN, 2), flat(31, Rater.CITIZEN, 3), flat(60, Rater.CITIZEN, 4));
        assertThat(series.points(day(31), day(60))).containsExactly(at(31, 3), at(60, 4));
        assertThat(series.points(day(1), day(59))).containsExactly(at(31, 3));
        assertThat(series).hasToString("ScaleSeries[CITIZEN.COOPERATION, 3 scores]");
    }

    @Test
    void instrumentWithOneRaterHasNoIndexOfBoth() {
        Profile.Builder profile = Profile.builder(Ladder.INSTRUMENT, Rater.CITIZEN);
        Ladder.INSTRUMENT.dimensions().forEach(dimension -> profile.score(dimension, 7));
        List<ScaleSeries> all = ScaleSeries.of(
                Ladder.INSTRUMENT, MeasurementSeries.of(List.of(Measurement.of(START, profile.build()))));
        assertThat(all)
                .hasSize(5)
                .allSatisfy(series ->
                        assertThat(series.points()).containsExactly(new DatedScore(START, Ladder.RANGE.score(7))));
    }

    private static ScaleSeries on(Scale scale, Measurement... measurements) {
        MeasurementSeries series = MeasurementSeries.of(List.of(measurements));
        return ScaleSeries.of(Bip.INSTRUMENT, series)
                .get(Bip.INSTRUMENT.scales().indexOf(scale));
    }

    private static LocalDate day(int day) {
        return START.plusDays(day);
    }

    private static DatedScore at(int day, double score) {
        return new DatedScore(day(day), ScoreRange.ONE_TO_FIVE.score(score));
    }

    private static Measurement flat(int day, Rater rater, double score) {
        Profile.Builder profile = Profile.builder(Bip.INSTRUMENT, rater);
        for (Dimension indicator : Indicator.all()) {
            if (indicator.isRatedBy(rater)) {
                profile.score(indicator, score);
            }
        }
        return Measurement.of(day(day), profile.build());
    }

    private static Measurement missing(int day, Rater rater, MissingReason reason) {
        Profile.Builder profile = Profile.builder(Bip.INSTRUMENT, rater);
        for (Dimension indicator : Indicator.all()) {
            if (indicator.isRatedBy(rater)) {
                profile.missing(indicator, reason);
            }
        }
        return Measurement.of(day(day), profile.build());
    }
}
