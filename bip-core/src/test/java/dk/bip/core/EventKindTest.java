package dk.bip.core;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.caseworker.Conversation;
import dk.bip.core.testing.OwnEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventKindTest {

    private static final LocalDate DAY = LocalDate.of(2015, 1, 5);

    @Test
    void kindsAreEqualByCodeAndNamesWhateverTheClass() {
        EventKind<CaseEvent> same = EventKind.of("acme/visit", CaseEvent.class, "day", "place");
        assertThat(same).isEqualTo(OwnEvent.KIND).hasSameHashCodeAs(OwnEvent.KIND);
        for (EventKind<?> other : others()) {
            assertThat(other).isNotEqualTo(OwnEvent.KIND);
        }
    }

    @Test
    void keysOfOneCodeAndOtherNamesHaveAnOrder() {
        EventKey key = OwnEvent.of(DAY, "library", 2).key();
        for (EventKind<?> other : others()) {
            String[] values = other.parts().stream().map(part -> "library").toArray(String[]::new);
            EventKey differing = other.key(DAY, Optional.empty(), values);
            assertThat(Integer.signum(key.compareTo(differing)))
                    .isNotZero()
                    .isEqualTo(-Integer.signum(differing.compareTo(key)));
        }
    }

    private static List<EventKind<?>> others() {
        return List.of(
                Conversation.KIND,
                EventKind.of("acme/call", OwnEvent.class, "day", "place"),
                EventKind.of("acme/visit", OwnEvent.class, "date", "place"),
                EventKind.of("acme/visit", OwnEvent.class, "day", "town"),
                EventKind.of("acme/visit", OwnEvent.class, "day", "place", "room"),
                EventKind.of("acme/visit", OwnEvent.class, "day"));
    }
}
