package dk.bip.core.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.IndicatorProfile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Score;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementTest {

    private static final LocalDate DATE = LocalDate.of(2015, 3, 1);
    private static final IndicatorProfile CITIZEN = IndicatorProfile.builder(Rater.CITIZEN)
            .score(Indicator.COOPERATION, 4.25)
            .build();
    private static final IndicatorProfile CASEWORKER = IndicatorProfile.builder(Rater.CASEWORKER)
            .score(Indicator.COOPERATION, 2)
            .build();

    @Test
    void eitherRaterMayBeAbsent() {
        Measurement measurement = Measurement.builder(DATE).profile(CITIZEN).build();
        assertThat(measurement.profile(Rater.CITIZEN)).contains(CITIZEN);
        assertThat(measurement.profile(Rater.CASEWORKER)).isEmpty();
        assertThat(measurement.score(Rater.CITIZEN, Indicator.COOPERATION)).contains(Score.of(4.25));
        assertThat(measurement.score(Rater.CITIZEN, Indicator.HEALTH_MASTERY)).isEmpty();
        assertThat(measurement.score(Rater.CASEWORKER, Indicator.COOPERATION)).isEmpty();
        assertThat(measurement.recordedOn()).isEmpty();
    }

    @Test
    void theProfilesMayComeInAnyOrder() {
        Measurement built =
                Measurement.builder(DATE).profile(CITIZEN).profile(CASEWORKER).build();
        assertThat(Measurement.of(DATE, CASEWORKER, CITIZEN)).isEqualTo(built);
        assertThat(Measurement.of(DATE, CITIZEN))
                .isEqualTo(Measurement.builder(DATE).profile(CITIZEN).build());
        assertThatIllegalArgumentException().isThrownBy(() -> Measurement.of(DATE));
    }

    @Test
    void refusesNobodyAndOneRaterTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measurement.builder(DATE).build())
                .withMessage("a measurement must have the profile of the citizen or of the caseworker"
                        + "\nMaybe leave it out where nobody answered?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measurement.builder(DATE).profile(CITIZEN).profile(CITIZEN))
                .withMessage("the citizen's profile must be given only once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measurement.builder(DATE).profile(CASEWORKER).profile(CASEWORKER))
                .withMessage("the caseworker's profile must be given only once");
        assertThatNullPointerException()
                .isThrownBy(() -> Measurement.builder(null))
                .withMessage("date");
    }

    @Test
    void toStringSaysWhoAnsweredOnly() {
        Measurement measurement = Measurement.builder(DATE)
                .profile(CITIZEN)
                .recordedOn(DATE.plusDays(3))
                .build();
        assertThat(measurement).hasToString("Measurement[citizen present, caseworker absent]");
        assertThat(measurement)
                .isNotEqualTo(Measurement.builder(DATE).profile(CITIZEN).build());
    }

    @Test
    void seriesIsSortedAndRefusesTwoOfOneDate() {
        Measurement first = Measurement.builder(DATE).profile(CITIZEN).build();
        Measurement second =
                Measurement.builder(DATE.plusDays(40)).profile(CASEWORKER).build();
        MeasurementSeries series = MeasurementSeries.of(List.of(second, first));
        assertThat(series.measurements()).containsExactly(first, second);
        assertThat(series.first()).contains(first);
        assertThat(series.last()).contains(second);
        assertThat(series).isEqualTo(MeasurementSeries.of(List.of(first, second)));
        assertThat(series).hasToString("MeasurementSeries[2 measurements]");
        Measurement sameDay = Measurement.builder(DATE).profile(CASEWORKER).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasurementSeries.of(List.of(first, second, sameDay)))
                .withMessage("measurements must not share a date"
                        + "\nMaybe put the answers of both raters into one measurement?");
        MeasurementSeries empty = MeasurementSeries.of(List.of());
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.first()).isEmpty();
        assertThat(empty.last()).isEmpty();
    }

    @Test
    void latestIsAtOrBeforeTheDate() {
        Measurement first = Measurement.builder(DATE).profile(CITIZEN).build();
        Measurement second =
                Measurement.builder(DATE.plusDays(40)).profile(CASEWORKER).build();
        MeasurementSeries series = MeasurementSeries.of(List.of(first, second));
        assertThat(series.latestAt(DATE.minusDays(1))).isEmpty();
        assertThat(series.latestAt(DATE)).contains(first);
        assertThat(series.latestAt(DATE.plusDays(39))).contains(first);
        assertThat(series.latestAt(DATE.plusDays(40))).contains(second);
        assertThat(series.latestAt(
                        DATE.plusDays(99),
                        measurement -> measurement.profile(Rater.CITIZEN).isPresent()))
                .contains(first);
    }

    @Test
    void whatWasRecordedLaterIsNotKnownYet() {
        Measurement late = Measurement.builder(DATE)
                .profile(CITIZEN)
                .recordedOn(DATE.plusDays(5))
                .build();
        MeasurementSeries series = MeasurementSeries.of(List.of(late));
        assertThat(series.knownOn(DATE.plusDays(4)).isEmpty()).isTrue();
        assertThat(series.knownOn(DATE.plusDays(5))).isEqualTo(series);
    }
}
