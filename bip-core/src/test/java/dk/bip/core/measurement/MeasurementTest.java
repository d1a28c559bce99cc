package dk.bip.core.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.ScoreRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MeasurementTest {

    private static final LocalDate DATE = LocalDate.of(2015, 3, 1);
    private static final Profile CITIZEN = Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
            .score(Indicator.COOPERATION, 4.25)
            .build();

    @Test
    void isWhatOneRaterAnsweredOnOneDay() {
        Measurement measurement = Measurement.of(DATE, CITIZEN);
        assertThat(measurement.date()).isEqualTo(DATE);
        assertThat(measurement.rater()).isEqualTo(Rater.CITIZEN);
        assertThat(measurement.instrument()).isEqualTo(Bip.INSTRUMENT);
        assertThat(measurement.profile()).isEqualTo(CITIZEN);
        assertThat(measurement.score(Indicator.COOPERATION)).contains(ScoreRange.ONE_TO_FIVE.score(4.25));
        assertThat(measurement.score(Indicator.HEALTH_MASTERY)).isEmpty();
        assertThat(measurement.recordedOn()).isEmpty();
        assertThat(measurement.withRecordedOn(DATE.plusDays(3)).recordedOn()).contains(DATE.plusDays(3));
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Measurement.of(null, CITIZEN))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> Measurement.of(DATE, (Profile) null))
                .withMessage("profile");
        Measurement measurement = Measurement.of(DATE, CITIZEN);
        assertThatNullPointerException()
                .isThrownBy(() -> measurement.withRecordedOn(null))
                .withMessage("day");
    }

    @Test
    void toStringSaysWhoAnsweredOnly() {
        assertThat(Measurement.of(DATE, CITIZEN).withRecordedOn(DATE.plusDays(3)))
                .hasToString("Measurement[bip, CITIZEN]");
        assertThat(new DatedScore(DATE, ScoreRange.ONE_TO_FIVE.score(4.25))).hasToString("DatedScore");
    }
}
