package dk.bip.core.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.DateRange;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.testing.EqualityContract;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterventionTest {

    private static final LocalDate START = LocalDate.of(2015, 3, 1);
    private static final DateRange ENDED = DateRange.of(START, START.plusDays(30));
    private static final DateRange OPEN = DateRange.startingOn(START);

    @Test
    void holdsWhatItIsGiven() {
        Intervention intervention = Intervention.of(InterventionType.WAGE_SUBSIDY, ENDED)
                .withHoursPerWeek(20)
                .withEndReason(Intervention.EndReason.BROKEN_OFF)
                .withRecordedOn(START.plusDays(2));
        assertThat(intervention.type()).isEqualTo(InterventionType.WAGE_SUBSIDY);
        assertThat(intervention.period()).isEqualTo(ENDED);
        assertThat(intervention.date()).isEqualTo(START);
        assertThat(intervention.hoursPerWeek()).hasValue(20);
        assertThat(intervention.recordedOn()).contains(START.plusDays(2));
        assertThat(intervention.endReason()).contains(Intervention.EndReason.BROKEN_OFF);
    }

    @Test
    void partsThatAreNotGivenAreAbsent() {
        Intervention intervention = Intervention.of(InterventionType.JOB_SEARCH, OPEN);
        assertThat(intervention.hoursPerWeek()).isEmpty();
        assertThat(intervention.recordedOn()).isEmpty();
        assertThat(intervention.endReason()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, -1, 168.01, Double.NaN, Double.POSITIVE_INFINITY})
    void hoursOutOfTheWeekAreRefused(double hours) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Intervention.of(InterventionType.JOB_SEARCH, OPEN).withHoursPerWeek(hours))
                .withMessage("hoursPerWeek must be more than 0 and at most 168\n"
                        + "Maybe leave it out where the hours are not known?");
    }

    @Test
    void anOpenPeriodHasNoEndReason() {
        Intervention open = Intervention.of(InterventionType.JOB_SEARCH, OPEN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open.withEndReason(Intervention.EndReason.COMPLETED))
                .withMessage(
                        "endReason must be left out where the end is open\nMaybe give the period its end as well?");
        Intervention completed = open.withPeriod(ENDED).withEndReason(Intervention.EndReason.COMPLETED);
        assertThat(completed.withPeriod(OPEN).endReason()).isEmpty();
        assertThat(completed.withPeriod(DateRange.of(START, START.plusDays(40))).endReason())
                .contains(Intervention.EndReason.COMPLETED);
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Intervention.of(null, OPEN))
                .withMessage("type");
        assertThatNullPointerException()
                .isThrownBy(() -> Intervention.of(InterventionType.JOB_SEARCH, null))
                .withMessage("period");
        Intervention ended = Intervention.of(InterventionType.JOB_SEARCH, ENDED);
        assertThatNullPointerException()
                .isThrownBy(() -> ended.withRecordedOn(null))
                .withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> ended.withEndReason(null))
                .withMessage("reason");
        assertThatNullPointerException()
                .isThrownBy(() -> ended.withPeriod(null))
                .withMessage("period");
        assertThatNullPointerException().isThrownBy(() -> ended.with(null)).withMessage("recording");
    }

    @Test
    void anEndAndItsReasonAreSeenFromTheDateOfTheEnd() {
        Intervention ended = Intervention.of(InterventionType.JOB_SEARCH, ENDED)
                .withHoursPerWeek(10)
                .withEndReason(Intervention.EndReason.EXPIRED);
        assertThat(ended.seenOn(START.plusDays(29)))
                .isEqualTo(Intervention.of(InterventionType.JOB_SEARCH, OPEN).withHoursPerWeek(10));
        assertThat(ended.seenOn(START.plusDays(30))).isSameAs(ended);
        Intervention open = ended.withOpenEnd();
        assertThat(open.withOpenEnd()).isSameAs(open);
    }

    @Test
    void anInterventionIsAFactOfItsTypeAndStart() {
        Intervention one = Intervention.of(InterventionType.JOB_SEARCH, ENDED);
        assertThat(one.key())
                .isEqualTo(one.withPeriod(OPEN)
                        .withHoursPerWeek(3)
                        .withRecordedOn(START)
                        .key())
                .isNotEqualTo(
                        one.withPeriod(DateRange.startingOn(START.plusDays(1))).key())
                .isNotEqualTo(one.withReference("second").key())
                .isNotEqualTo(
                        Intervention.of(InterventionType.JOB_ROTATION, ENDED).key());
    }

    @ParameterizedTest
    @EnumSource
    void endReasonsHaveCodesAndLabels(Intervention.EndReason reason) {
        assertThat(Intervention.EndReason.ofCode(reason.code())).isSameAs(reason);
        assertThat(reason.label(Language.DANISH)).isNotEqualTo(reason.label(Language.ENGLISH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Intervention.EndReason.ofCode("GONE"))
                .withMessage("end reason code is not known\nMaybe one of COMPLETED, BROKEN_OFF, EXPIRED?");
    }

    @Test
    void interventionsAreEqualByAllTheirParts() {
        Intervention ended = Intervention.of(InterventionType.JOB_SEARCH, ENDED);
        EqualityContract.holdsFor(List.<Supplier<Intervention>>of(
                () -> Intervention.of(InterventionType.JOB_SEARCH, ENDED),
                () -> Intervention.of(InterventionType.JOB_ROTATION, ENDED),
                () -> Intervention.of(own(InterventionCategory.SOCIAL), ENDED),
                () -> Intervention.of(own(InterventionCategory.UPSKILLING), ENDED),
                () -> Intervention.of(InterventionType.JOB_SEARCH, OPEN),
                () -> ended.withHoursPerWeek(10),
                () -> ended.withHoursPerWeek(11),
                () -> ended.withEndReason(Intervention.EndReason.COMPLETED),
                () -> ended.withEndReason(Intervention.EndReason.EXPIRED),
                () -> ended.withRecordedOn(START),
                () -> ended.withRevision(1),
                () -> ended.withReference("second")));
    }

    private static InterventionType own(InterventionCategory category) {
        return InterventionType.builder("acme/own", Text.of("Egen", "Own"))
                .category(category)
                .build();
    }
}
