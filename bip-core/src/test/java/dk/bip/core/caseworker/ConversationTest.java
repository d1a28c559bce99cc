package dk.bip.core.caseworker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.DateRange;
import dk.bip.core.Language;
import dk.bip.core.caseworker.Conversation.Attendance;
import dk.bip.core.caseworker.Conversation.Mode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConversationTest {

    private static final LocalDate DAY = LocalDate.of(2015, 3, 1);

    @Test
    void holdsWhatItIsGiven() {
        Conversation conversation = Conversation.of(DAY, Mode.TELEPHONE, Attendance.MISSED);
        assertThat(conversation.date()).isEqualTo(DAY);
        assertThat(conversation.mode()).isEqualTo(Mode.TELEPHONE);
        assertThat(conversation.attendance()).isEqualTo(Attendance.MISSED);
        assertThat(conversation.recordedOn()).isEmpty();
        Conversation late = conversation.withRecordedOn(DAY.plusDays(3));
        assertThat(late.recordedOn()).contains(DAY.plusDays(3));
        assertThat(late).isNotEqualTo(conversation);
        assertThat(late.isKnownOn(DAY.plusDays(2))).isFalse();
        assertThat(late.isKnownOn(DAY.plusDays(3))).isTrue();
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Conversation.of(null, Mode.DIGITAL, Attendance.HELD))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> Conversation.of(DAY, null, Attendance.HELD))
                .withMessage("mode");
        assertThatNullPointerException()
                .isThrownBy(() -> Conversation.of(DAY, Mode.DIGITAL, null))
                .withMessage("attendance");
        assertThatNullPointerException()
                .isThrownBy(() ->
                        Conversation.of(DAY, Mode.DIGITAL, Attendance.HELD).withRecordedOn(null))
                .withMessage("day");
    }

    @ParameterizedTest
    @EnumSource
    void modesHaveCodesAndLabels(Mode mode) {
        assertThat(Mode.ofCode(mode.code())).isSameAs(mode);
        assertThat(mode.label(Language.DANISH)).isNotEqualTo(mode.label(Language.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource
    void attendancesHaveCodesAndLabels(Attendance attendance) {
        assertThat(Attendance.ofCode(attendance.code())).isSameAs(attendance);
        assertThat(attendance.label(Language.DANISH)).isNotEqualTo(attendance.label(Language.ENGLISH));
    }

    @Test
    void countsWhatWasHeldAndMissedInTheWindow() {
        List<Conversation> conversations = List.of(
                Conversation.of(DAY.minusDays(1), Mode.IN_PERSON, Attendance.HELD),
                Conversation.of(DAY, Mode.IN_PERSON, Attendance.HELD),
                Conversation.of(DAY.plusDays(1), Mode.IN_PERSON, Attendance.HELD),
                Conversation.of(DAY.plusDays(1), Mode.TELEPHONE, Attendance.HELD),
                Conversation.of(DAY.plusDays(2), Mode.TELEPHONE, Attendance.MISSED),
                Conversation.of(DAY.plusDays(7), Mode.DIGITAL, Attendance.MISSED));
        ConversationCount count = ConversationCount.over(conversations, DateRange.of(DAY, DAY.plusDays(7)));
        assertThat(count.held()).isEqualTo(3);
        assertThat(count.missed()).isEqualTo(1);
        assertThat(count.count(Attendance.HELD, Mode.IN_PERSON)).isEqualTo(2);
        assertThat(count.count(Attendance.HELD, Mode.TELEPHONE)).isEqualTo(1);
        assertThat(count.count(Attendance.MISSED, Mode.TELEPHONE)).isEqualTo(1);
        assertThat(count.count(Attendance.MISSED, Mode.DIGITAL)).isZero();
    }

    @Test
    void noConversationsAreNoneHeldAndNoneMissed() {
        ConversationCount count = ConversationCount.over(List.of(), DateRange.of(DAY, DAY.plusDays(1)));
        assertThat(count.held()).isZero();
        assertThat(count.missed()).isZero();
        assertThat(count.count(Attendance.HELD, Mode.DIGITAL)).isZero();
    }

    @Test
    void aWindowWithoutAnEndIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConversationCount.over(List.of(), DateRange.startingOn(DAY)))
                .withMessage("window must have an end\nMaybe end it on the day after the date that you look from?");
        assertThatNullPointerException()
                .isThrownBy(() -> ConversationCount.over(List.of(), null))
                .withMessage("window");
    }
}
