package dk.bip.core.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.DateRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterventionTest {

    private static final LocalDate START = LocalDate.of(2015, 3, 1);
    private static final DateRange ENDED = DateRange.of(START, START.plusDays(30));
    private static final DateRange OPEN = DateRange.startingOn(START);

    @Test
    void holdsWhatItIsGiven() {
        Intervention intervention = Intervention.builder(InterventionType.WAGE_SUBSIDY, ENDED)
                .hoursPerWeek(20)
                .recordedOn(START.plusDays(2))
                .endRecordedOn(START.plusDays(40))
                .build();
        assertThat(intervention.type()).isEqualTo(InterventionType.WAGE_SUBSIDY);
        assertThat(intervention.period()).isEqualTo(ENDED);
        assertThat(intervention.date()).isEqualTo(START);
        assertThat(intervention.hoursPerWeek()).hasValue(20);
        assertThat(intervention.recordedOn()).contains(START.plusDays(2));
        assertThat(intervention.endRecordedOn()).contains(START.plusDays(40));
    }

    @Test
    void partsThatAreNotGivenAreAbsent() {
        Intervention intervention = Intervention.of(InterventionType.JOB_SEARCH, OPEN);
        assertThat(intervention.hoursPerWeek()).isEmpty();
        assertThat(intervention.recordedOn()).isEmpty();
        assertThat(intervention.endRecordedOn()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, -1, 168.01, Double.NaN, Double.POSITIVE_INFINITY})
    void hoursOutOfTheWeekAreRefused(double hours) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Intervention.builder(InterventionType.JOB_SEARCH, OPEN).hoursPerWeek(hours))
                .withMessage("hoursPerWeek must be more than 0 and at most 168\n"
                        + "Maybe leave it out where the hours are not known?");
    }

    @Test
    void theEndOfAnOpenPeriodCannotBeRecorded() {
        Intervention.Builder builder =
                Intervention.builder(InterventionType.JOB_SEARCH, OPEN).endRecordedOn(START.plusDays(1));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage(
                        "endRecordedOn must be left out where the end is open\nMaybe give the period its end as well?");
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Intervention.of(null, OPEN))
                .withMessage("type");
        assertThatNullPointerException()
                .isThrownBy(() -> Intervention.of(InterventionType.JOB_SEARCH, null))
                .withMessage("period");
        Intervention.Builder builder = Intervention.builder(InterventionType.JOB_SEARCH, OPEN);
        assertThatNullPointerException()
                .isThrownBy(() -> builder.recordedOn(null))
                .withMessage("recordedOn");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.endRecordedOn(null))
                .withMessage("endRecordedOn");
    }

    @Test
    void anEndIsKnownFromItsDateAndFromTheDayOfItsRecording() {
        Intervention onTime = Intervention.of(InterventionType.JOB_SEARCH, ENDED);
        assertThat(onTime.knownOn(START.plusDays(29)).period()).isEqualTo(OPEN);
        assertThat(onTime.knownOn(START.plusDays(30))).isEqualTo(onTime);

        Intervention late = Intervention.builder(InterventionType.JOB_SEARCH, ENDED)
                .endRecordedOn(START.plusDays(40))
                .build();
        assertThat(late.knownOn(START.plusDays(39))).isEqualTo(Intervention.of(InterventionType.JOB_SEARCH, OPEN));
        assertThat(late.knownOn(START.plusDays(40))).isEqualTo(late);

        Intervention planned = Intervention.builder(InterventionType.JOB_SEARCH, ENDED)
                .endRecordedOn(START)
                .build();
        assertThat(planned.knownOn(START.plusDays(29)).period().isOpen()).isTrue();
    }
}
