package dk.bip.core.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.Text;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.MissingReason;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.indicator.Skapa;
import dk.bip.core.testing.Ladder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MeasurementSeriesTest {

    private static final LocalDate DATE = LocalDate.of(2015, 3, 1);
    private static final Measurement CITIZEN = of(DATE, Rater.CITIZEN);
    private static final Measurement CASEWORKER = of(DATE, Rater.CASEWORKER);

    @Test
    void isSortedByDate() {
        Measurement later = of(DATE.plusDays(40), Rater.CASEWORKER);
        MeasurementSeries series = MeasurementSeries.of(List.of(later, CITIZEN));
        assertThat(series.measurements()).containsExactly(CITIZEN, later);
        assertThat(series.first()).contains(CITIZEN);
        assertThat(series.last()).contains(later);
        assertThat(series).isEqualTo(MeasurementSeries.of(List.of(CITIZEN, later)));
        assertThat(series).hasToString("MeasurementSeries[2 measurements]");
        MeasurementSeries empty = MeasurementSeries.of(List.of());
        assertThat(empty.isEmpty()).isTrue();
        assertThat(series.isEmpty()).isFalse();
        assertThat(empty.first()).isEmpty();
        assertThat(empty.last()).isEmpty();
        assertThat(empty.instruments()).isEmpty();
    }

    /** On one day the order is that of the instruments' ids, then the citizen before the caseworker, whatever the order of entry. */
    @Test
    void orderOnOneDayIsByInstrumentAndThenByRaterWithSeeds1To50() {
        List<Measurement> expected = List.of(
                CITIZEN,
                CASEWORKER,
                Measurement.of(
                        DATE, Profile.builder(Ladder.INSTRUMENT, Rater.CITIZEN).build()),
                Measurement.of(
                        DATE, Profile.builder(Skapa.INSTRUMENT, Rater.CITIZEN).build()),
                Measurement.of(
                        DATE,
                        Profile.builder(Skapa.INSTRUMENT, Rater.CASEWORKER).build()),
                of(DATE.plusDays(1), Rater.CITIZEN));
        for (long seed = 1; seed <= 50; seed++) {
            List<Measurement> shuffled = new ArrayList<>(expected);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(MeasurementSeries.of(shuffled).measurements()).isEqualTo(expected);
        }
    }

    @Test
    void bothRatersMayAnswerOnOneDay() {
        MeasurementSeries series = MeasurementSeries.of(List.of(CASEWORKER, CITIZEN));
        assertThat(series.by(Rater.CITIZEN).measurements()).containsExactly(CITIZEN);
        assertThat(series.by(Rater.CASEWORKER).measurements()).containsExactly(CASEWORKER);
        assertThat(series.by(Rater.CITIZEN).by(Rater.CASEWORKER).isEmpty()).isTrue();
        assertThatNullPointerException().isThrownBy(() -> series.by(null)).withMessage("rater");
    }

    @Test
    void refusesTwoOfOneRaterInstrumentAndDate() {
        Measurement again = Measurement.of(
                DATE,
                Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                        .score(Indicator.COOPERATION, 2)
                        .build());
        for (Measurement second : List.of(CITIZEN, again, again.withRecordedOn(DATE.plusDays(9)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MeasurementSeries.of(List.of(CITIZEN, CASEWORKER, second)))
                    .withMessage("measurements of one rater and instrument must not share a date"
                            + "\nMaybe keep the one that was entered last?");
        }
    }

    @Test
    void instrumentsDoNotMix() {
        Measurement skapa = Measurement.of(
                DATE,
                Profile.builder(Skapa.INSTRUMENT, Rater.CITIZEN)
                        .score(Skapa.COOPERATION, 5)
                        .build());
        MeasurementSeries series = MeasurementSeries.of(List.of(skapa, CITIZEN));
        assertThat(series.instruments()).containsExactly(Bip.INSTRUMENT, Skapa.INSTRUMENT);
        assertThat(series.of(Skapa.INSTRUMENT).measurements()).containsExactly(skapa);
        assertThat(series.of(Bip.INSTRUMENT).measurements()).containsExactly(CITIZEN);
        assertThat(series.of(Ladder.INSTRUMENT).isEmpty()).isTrue();
        assertThat(series.standing(Rater.CITIZEN, Indicator.COOPERATION, DATE, 6))
                .contains(new DatedScore(DATE, ScoreRange.ONE_TO_FIVE.score(4)));
        assertThat(series.standing(Rater.CITIZEN, Skapa.COOPERATION, DATE, 6))
                .contains(new DatedScore(DATE, ScoreRange.ONE_TO_FIVE.score(5)));
        assertThatNullPointerException()
                .isThrownBy(() -> series.of((Instrument) null))
                .withMessage("instrument");
    }

    @Test
    void refusesTwoDefinitionsOfOneInstrument() {
        Instrument other = Instrument.builder("ladder", Text.of("Stigen", "Ladder"))
                .dimensions(Ladder.HOUSING, Ladder.WORK)
                .dimensionReliability(Reliability.of(1, 0.9))
                .build();
        List<Measurement> both = List.of(
                Measurement.of(
                        DATE, Profile.builder(Ladder.INSTRUMENT, Rater.CITIZEN).build()),
                Measurement.of(
                        DATE.plusDays(90), Profile.builder(other, Rater.CITIZEN).build()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasurementSeries.of(both))
                .withMessage("definitions of instrument ladder must not differ"
                        + "\nMaybe give what has changed another id, such as ladder-2?");
        MeasurementSeries series = MeasurementSeries.of(both.subList(0, 1));
        assertThatIllegalArgumentException()
                .as("else the series would look empty")
                .isThrownBy(() -> series.of(other))
                .withMessage("definitions of instrument ladder must not differ"
                        + "\nMaybe give what has changed another id, such as ladder-2?");
    }

    @Test
    void latestIsAtOrBeforeTheDate() {
        Measurement second = of(DATE.plusDays(40), Rater.CASEWORKER);
        MeasurementSeries series = MeasurementSeries.of(List.of(CITIZEN, second));
        assertThat(series.latestAt(DATE.minusDays(1), any -> true)).isEmpty();
        assertThat(series.latestAt(DATE, any -> true)).contains(CITIZEN);
        assertThat(series.latestAt(DATE.plusDays(39), any -> true)).contains(CITIZEN);
        assertThat(series.latestAt(DATE.plusDays(40), any -> true)).contains(second);
        assertThat(series.latestAt(DATE.plusDays(99), measurement -> measurement.rater() == Rater.CITIZEN))
                .contains(CITIZEN);
    }

    @Test
    void scoreStandsForTheMonthsThatItIsCarried() {
        MeasurementSeries series = MeasurementSeries.of(List.of(CITIZEN));
        Optional<DatedScore> four = Optional.of(new DatedScore(DATE, ScoreRange.ONE_TO_FIVE.score(4)));
        assertThat(standing(series, DATE.minusDays(1), 6)).isEmpty();
        assertThat(standing(series, DATE, 6)).isEqualTo(four);
        assertThat(standing(series, DATE.plusMonths(6), 6)).isEqualTo(four);
        assertThat(standing(series, DATE.plusMonths(6).plusDays(1), 6)).isEmpty();
        assertThat(standing(series, DATE.plusMonths(6).plusDays(1), 7)).isEqualTo(four);
        assertThat(series.standing(Rater.CASEWORKER, Indicator.COOPERATION, DATE, 6))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standing(series, DATE, 0))
                .withMessage("months must be 1 or more, but is 0");
    }

    @Test
    void refusalEndsTheCarryAndNotAskedDoesNot() {
        for (MissingReason reason : MissingReason.values()) {
            Measurement second = Measurement.of(
                    DATE.plusDays(60),
                    Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                            .missing(Indicator.COOPERATION, reason)
                            .build());
            Measurement others = Measurement.of(
                    DATE.plusDays(30),
                    Profile.builder(Bip.INSTRUMENT, Rater.CASEWORKER)
                            .missing(Indicator.COOPERATION, MissingReason.DECLINED)
                            .build());
            MeasurementSeries series = MeasurementSeries.of(List.of(CITIZEN, others, second));
            assertThat(standing(series, DATE.plusDays(59), 6))
                    .as("the caseworker's refusal is not the citizen's")
                    .isPresent();
            assertThat(standing(series, DATE.plusDays(60), 6).isPresent())
                    .as(reason.code())
                    .isEqualTo(reason == MissingReason.NOT_ASKED);
        }
    }

    private static Optional<DatedScore> standing(MeasurementSeries series, LocalDate date, int months) {
        return series.standing(Rater.CITIZEN, Indicator.COOPERATION, date, months);
    }

    private static Measurement of(LocalDate date, Rater rater) {
        return Measurement.of(
                date,
                Profile.builder(Bip.INSTRUMENT, rater)
                        .score(Indicator.COOPERATION, 4)
                        .build());
    }
}
