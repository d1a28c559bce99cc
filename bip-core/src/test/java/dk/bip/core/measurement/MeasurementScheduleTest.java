package dk.bip.core.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementScheduleTest {

    private static final MeasurementSchedule SCHEDULE = MeasurementSchedule.withDefaults();

    @Test
    void isDueThreeMonthsLaterClippedAtTheEndOfTheMonth() {
        assertThat(SCHEDULE.dueAfter(LocalDate.of(2015, 1, 15))).isEqualTo("2015-04-15");
        assertThat(SCHEDULE.dueAfter(LocalDate.of(2015, 1, 31))).isEqualTo("2015-04-30");
        assertThat(SCHEDULE.dueAfter(LocalDate.of(2014, 11, 30))).isEqualTo("2015-02-28");
        assertThat(SCHEDULE.dueAfter(LocalDate.of(2015, 11, 30))).isEqualTo("2016-02-29");
    }

    @Test
    void isOverdueFromTheFifteenthDayLate() {
        MeasurementSeries series = series(LocalDate.of(2015, 1, 31));
        assertThat(SCHEDULE.overdue(series, Rater.CITIZEN, LocalDate.of(2015, 4, 30)))
                .isEmpty();
        assertThat(SCHEDULE.overdue(series, Rater.CITIZEN, LocalDate.of(2015, 5, 14)))
                .isEmpty();
        assertThat(SCHEDULE.overdue(series, Rater.CITIZEN, LocalDate.of(2015, 5, 15)))
                .contains(new OverdueMeasurement(Rater.CITIZEN, LocalDate.of(2015, 4, 30), 15));
    }

    @Test
    void looksAtTheLatestMeasurementByTheDate() {
        MeasurementSeries series = series(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 9, 1));
        assertThat(SCHEDULE.overdue(series, Rater.CITIZEN, LocalDate.of(2015, 8, 31)))
                .map(OverdueMeasurement::dueOn)
                .contains(LocalDate.of(2015, 4, 1));
        assertThat(SCHEDULE.overdue(series, Rater.CITIZEN, LocalDate.of(2015, 9, 1)))
                .isEmpty();
        assertThat(SCHEDULE.overdue(series, Rater.CITIZEN, LocalDate.of(2014, 12, 31)))
                .isEmpty();
        assertThat(SCHEDULE.overdue(MeasurementSeries.of(List.of()), Rater.CITIZEN, LocalDate.of(2015, 1, 1)))
                .isEmpty();
    }

    @Test
    void isPerRater() {
        LocalDate first = LocalDate.of(2015, 1, 1);
        Measurement citizen = of(first, Rater.CITIZEN);
        MeasurementSeries series = MeasurementSeries.of(
                List.of(citizen, of(first, Rater.CASEWORKER), of(first.plusMonths(3), Rater.CASEWORKER)));
        LocalDate date = first.plusMonths(4);
        assertThat(SCHEDULE.overdue(series, Rater.CITIZEN, date))
                .contains(new OverdueMeasurement(Rater.CITIZEN, LocalDate.of(2015, 4, 1), 30));
        assertThat(SCHEDULE.overdue(series, Rater.CASEWORKER, date)).isEmpty();
        assertThat(SCHEDULE.overdue(MeasurementSeries.of(List.of(citizen)), Rater.CASEWORKER, date))
                .as("nobody is late who has not begun")
                .isEmpty();
        assertThatNullPointerException()
                .isThrownBy(() -> SCHEDULE.overdue(series, null, date))
                .withMessage("rater");
    }

    @Test
    void canBeConfigured() {
        MeasurementSchedule monthly = new MeasurementSchedule(1, 0);
        MeasurementSeries series = series(LocalDate.of(2015, 1, 31));
        assertThat(monthly.overdue(series, Rater.CITIZEN, LocalDate.of(2015, 2, 28)))
                .isEmpty();
        assertThat(monthly.overdue(series, Rater.CITIZEN, LocalDate.of(2015, 3, 1)))
                .contains(new OverdueMeasurement(Rater.CITIZEN, LocalDate.of(2015, 2, 28), 1));
    }

    @Test
    void refusesWhatIsNoSchedule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeasurementSchedule(0, 14))
                .withMessage("months must be 1 or more, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeasurementSchedule(3, -1))
                .withMessage("graceDays must be 0 or more, but is -1");
        LocalDate date = LocalDate.of(2015, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OverdueMeasurement(Rater.CITIZEN, date, -1))
                .withMessage("daysLate must be 0 or more");
        assertThat(new OverdueMeasurement(Rater.CITIZEN, date, 20)).hasToString("OverdueMeasurement");
    }

    private static MeasurementSeries series(LocalDate... dates) {
        return MeasurementSeries.of(
                Arrays.stream(dates).map(date -> of(date, Rater.CITIZEN)).toList());
    }

    private static Measurement of(LocalDate date, Rater rater) {
        return Measurement.of(
                date,
                Profile.builder(Bip.INSTRUMENT, rater)
                        .score(Indicator.COOPERATION, 3)
                        .build());
    }
}
