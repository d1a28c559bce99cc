package dk.bip.core.measurement;

import static dk.bip.core.testing.Equality.assertByAllParts;

import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.ScoreRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Equality of the values of this package is by all parts. */
class MeasurementEqualityTest {

    private static final LocalDate DATE = LocalDate.of(2015, 3, 1);

    @Test
    void measurement() {
        assertByAllParts(
                () -> Measurement.of(DATE, profile(3)),
                () -> Measurement.of(DATE.plusDays(1), profile(3)),
                () -> Measurement.of(DATE, profile(4)),
                () -> Measurement.of(DATE, profile(3)).withRecordedOn(DATE),
                () -> Measurement.of(DATE, profile(3)).withRecordedOn(DATE.plusDays(1)));
    }

    @Test
    void series() {
        assertByAllParts(
                () -> MeasurementSeries.of(List.of(Measurement.of(DATE, profile(3)))),
                () -> MeasurementSeries.of(List.of()),
                () -> MeasurementSeries.of(List.of(Measurement.of(DATE, profile(4)))),
                () -> MeasurementSeries.of(
                        List.of(Measurement.of(DATE, profile(3)), Measurement.of(DATE.plusDays(1), profile(3)))));
    }

    @Test
    void datedScoreScheduleAndOverdue() {
        assertByAllParts(
                () -> new DatedScore(DATE, ScoreRange.ONE_TO_FIVE.score(3)),
                () -> new DatedScore(DATE.plusDays(1), ScoreRange.ONE_TO_FIVE.score(3)),
                () -> new DatedScore(DATE, ScoreRange.ONE_TO_FIVE.score(4)));
        assertByAllParts(
                MeasurementSchedule::withDefaults,
                () -> new MeasurementSchedule(2, 14),
                () -> new MeasurementSchedule(3, 15));
        assertByAllParts(
                () -> new OverdueMeasurement(Rater.CITIZEN, DATE, 20),
                () -> new OverdueMeasurement(Rater.CASEWORKER, DATE, 20),
                () -> new OverdueMeasurement(Rater.CITIZEN, DATE.plusDays(1), 20),
                () -> new OverdueMeasurement(Rater.CITIZEN, DATE, 21));
    }

    private static Profile profile(double cooperation) {
        return Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                .score(Indicator.COOPERATION, cooperation)
                .build();
    }
}
