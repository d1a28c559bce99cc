package dk.bip.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.bip.core.CaseEvent;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.testing.OwnEvent;
import dk.bip.core.testing.SerialCopy;
import dk.bip.core.testing.Streams;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WithdrawalTest {

    private static final LocalDate DAY = LocalDate.of(2015, 1, 5);
    private static final Withdrawal OF_CONVERSATION = Withdrawal.of(
            Conversation.of(DAY, Conversation.Mode.TELEPHONE, Conversation.Attendance.HELD), DAY.plusDays(1));

    @Test
    void aStreamGivesBackTheKindOfTheLibrary() {
        Withdrawal copy = (Withdrawal) SerialCopy.of(OF_CONVERSATION);
        assertThat(copy.key().kind()).isSameAs(Conversation.KIND);
    }

    @Test
    void aStreamGivesBackAKindOfOnesOwnWithoutItsClass() {
        Withdrawal withdrawal = Withdrawal.of(OwnEvent.of(DAY, "library", 2), DAY.plusDays(1));
        Withdrawal copy = (Withdrawal) SerialCopy.of(withdrawal);
        assertThat(copy).isEqualTo(withdrawal);
        assertThat(copy.key().kind().dateName()).isEqualTo("day");
        assertThat(copy.key().kind().type()).isEqualTo(CaseEvent.class);
    }

    @Test
    void aStreamWithOtherNamesInTheKeyOfAKindOfTheLibraryIsRefused() throws IOException {
        byte[] bytes = Streams.writeWith(OF_CONVERSATION, "mode", "made");
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> Streams.read(bytes))
                .withMessageStartingWith("the stream must hold what the factory of Withdrawal accepts");
    }
}
