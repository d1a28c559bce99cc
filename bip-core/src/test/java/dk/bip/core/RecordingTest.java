package dk.bip.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.casefile.JobEvent;
import dk.bip.core.casefile.Withdrawal;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.testing.EqualityContract;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingTest {

    private static final LocalDate DAY = LocalDate.of(2015, 3, 1);

    @Test
    void anEventIsRecordedOnItsDateUnlessSaidOtherwise() {
        assertThat(Recording.ON_ITS_DATE.day()).isEmpty();
        assertThat(Recording.ON_ITS_DATE.revision()).isZero();
        assertThat(Recording.ON_ITS_DATE.reference()).isEmpty();
        assertThat(JobEvent.of(DAY, JobEvent.Kind.JOB_STARTED).recording()).isEqualTo(Recording.ON_ITS_DATE);
    }

    @Test
    void eachPartIsChangedAloneInAnyOrder() {
        Recording one = Recording.ON_ITS_DATE.withDay(DAY).withRevision(3).withReference("call-2");
        assertThat(one.day()).contains(DAY);
        assertThat(one.revision()).isEqualTo(3);
        assertThat(one.reference()).contains("call-2");
        assertThat(Recording.ON_ITS_DATE.withReference("call-2").withRevision(3).withDay(DAY))
                .isEqualTo(one);
        assertThat(one.withDay(DAY.plusDays(1))
                        .withRevision(0)
                        .withReference("x")
                        .day())
                .contains(DAY.plusDays(1));
    }

    @Test
    void badInputIsRefused() {
        Recording one = Recording.ON_ITS_DATE;
        assertThatNullPointerException().isThrownBy(() -> one.withDay(null)).withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> one.withReference(null))
                .withMessage("reference");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.withRevision(-1))
                .withMessage("revision must be 0 or more, but is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.withReference(" "))
                .withMessage("reference must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.withReference("x".repeat(101)))
                .withMessage("reference must not be longer than 100 characters");
        assertThat(one.withReference("x".repeat(100)).reference()).contains("x".repeat(100));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.withReference("call with 010190-1234"))
                .withMessageStartingWith(
                        "reference must be a pseudonym and hold no civil registration number\nMaybe map the number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "0000-12-31", "+10000-01-01", "+999999999-12-31"})
    void aDayOfNoRealYearIsRefused(LocalDate day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recording.ON_ITS_DATE.withDay(day))
                .withMessage("day must be a date of the years 1 to 9999\n"
                        + "Maybe leave out what stands for no date, or leave the end open?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31"})
    void theFirstAndTheLastDayAreAllowed(LocalDate day) {
        assertThat(Recording.ON_ITS_DATE.withDay(day).day()).contains(day);
    }

    @Test
    void recordingsAreEqualByAllTheirParts() {
        EqualityContract.holdsFor(List.<Supplier<Recording>>of(
                () -> Recording.ON_ITS_DATE.withRevision(0),
                () -> Recording.ON_ITS_DATE.withRevision(1),
                () -> Recording.ON_ITS_DATE.withDay(DAY),
                () -> Recording.ON_ITS_DATE.withDay(DAY.plusDays(1)),
                () -> Recording.ON_ITS_DATE.withReference("a"),
                () -> Recording.ON_ITS_DATE.withReference("b")));
        assertThat(Recording.ON_ITS_DATE.withDay(DAY).withReference("a")).hasToString("Recording");
    }

    @Test
    void eventsAreEqualIfTheySayTheSameAndWereRecordedInTheSameWay() {
        Conversation call = Conversation.of(DAY, Conversation.Mode.TELEPHONE, Conversation.Attendance.HELD);
        EqualityContract.holdsFor(List.<Supplier<CaseEvent>>of(
                () -> Conversation.of(DAY, Conversation.Mode.TELEPHONE, Conversation.Attendance.HELD),
                () -> Conversation.of(DAY, Conversation.Mode.TELEPHONE, Conversation.Attendance.MISSED),
                () -> Conversation.of(DAY, Conversation.Mode.IN_PERSON, Conversation.Attendance.HELD),
                () -> call.withRecordedOn(DAY),
                () -> call.withRevision(1),
                () -> call.withReference("a"),
                () -> Withdrawal.of(call, DAY),
                () -> JobEvent.of(DAY, JobEvent.Kind.JOB_STARTED)));
    }

    @Test
    void anEventKeepsTheOtherPartsOfItsRecording() {
        Conversation call = Conversation.of(DAY, Conversation.Mode.TELEPHONE, Conversation.Attendance.HELD)
                .withReference("a")
                .withRevision(2)
                .withRecordedOn(DAY.plusDays(1));
        assertThat(call.recording())
                .isEqualTo(Recording.ON_ITS_DATE
                        .withDay(DAY.plusDays(1))
                        .withRevision(2)
                        .withReference("a"));
        assertThat(call.recordedOn()).contains(DAY.plusDays(1));
        assertThat(call.with(Recording.ON_ITS_DATE).recording()).isEqualTo(Recording.ON_ITS_DATE);
        assertThatNullPointerException().isThrownBy(() -> call.with(null)).withMessage("recording");
    }
}
