package dk.bip.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.casefile.JobEvent;
import dk.bip.core.testing.EqualityContract;
import dk.bip.core.testing.OwnEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class EventKeyTest {

    private static final LocalDate DAY = LocalDate.of(2015, 3, 1);
    private static final EventKind<OwnEvent> KIND = OwnEvent.KIND;

    @Test
    void aKindSaysWhatItsKeysAreMadeOf() {
        EventKind<OwnEvent> kind = EventKind.of("acme/visit", OwnEvent.class, "day", "place", "room");
        assertThat(kind.code()).isEqualTo("acme/visit");
        assertThat(kind.type()).isEqualTo(OwnEvent.class);
        assertThat(kind.dateName()).isEqualTo("day");
        assertThat(kind.parts()).containsExactly("place", "room");
        assertThat(kind).hasToString("acme/visit");
    }

    @Test
    void kindsAreEqualByCodeAndNames() {
        EqualityContract.holdsFor(List.<Supplier<EventKind<?>>>of(
                () -> EventKind.of("acme/visit", OwnEvent.class, "day", "place"),
                () -> EventKind.of("acme/other", OwnEvent.class, "day", "place"),
                () -> EventKind.of("acme/visit", OwnEvent.class, "date", "place"),
                () -> EventKind.of("acme/visit", OwnEvent.class, "day", "room")));
    }

    @Test
    void aKindRefusesBadInput() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventKind.of(" ", OwnEvent.class, "day"))
                .withMessage("code must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventKind.of("acme/visit", OwnEvent.class, ""))
                .withMessage("dateName must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventKind.of("acme/visit", OwnEvent.class, "day", " "))
                .withMessage("part must not be blank");
        assertThatNullPointerException()
                .isThrownBy(() -> EventKind.of(null, OwnEvent.class, "day"))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> EventKind.of("acme/visit", null, "day"))
                .withMessage("type");
    }

    @Test
    void aKeyHoldsWhatItIsGiven() {
        EventKey key = KIND.key(DAY, Optional.of("second"), "library");
        assertThat(key.kind()).isEqualTo(KIND);
        assertThat(key.date()).isEqualTo(DAY);
        assertThat(key.values()).containsExactly("library");
        assertThat(key.reference()).contains("second");
        assertThat(key).hasToString("EventKey[acme/visit]");
    }

    @Test
    void aKeyHasAValueForEachPart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KIND.key(DAY, Optional.empty()))
                .withMessage("values must be 1, one for each part of the key");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KIND.key(DAY, Optional.empty(), "library", "room"))
                .withMessage("values must be 1, one for each part of the key");
        assertThatNullPointerException()
                .isThrownBy(() -> KIND.key(null, Optional.empty(), "library"))
                .withMessage("date");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KIND.key(LocalDate.MAX, Optional.empty(), "library"))
                .withMessageStartingWith("date must be a date of the years 1 to 9999\nMaybe ");
    }

    @Test
    void keysAreEqualByAllTheirParts() {
        EqualityContract.holdsFor(List.<Supplier<EventKey>>of(
                () -> KIND.key(DAY, Optional.empty(), "library"),
                () -> KIND.key(DAY.plusDays(1), Optional.empty(), "library"),
                () -> KIND.key(DAY, Optional.empty(), "museum"),
                () -> KIND.key(DAY, Optional.of("a"), "library"),
                () -> JobEvent.of(DAY, JobEvent.Kind.JOB_STARTED).key()));
    }

    @Test
    void keysAreInOrderOfKindDatePartsAndReferenceSeed1() {
        EventKind<OwnEvent> two = EventKind.of("acme/zoo", OwnEvent.class, "day", "place", "room");
        List<EventKey> inOrder = List.of(
                JobEvent.of(DAY.plusDays(9), JobEvent.Kind.JOB_STARTED).key(),
                KIND.key(DAY, Optional.empty(), "library"),
                KIND.key(DAY, Optional.of("a"), "library"),
                KIND.key(DAY, Optional.of("b"), "library"),
                KIND.key(DAY, Optional.empty(), "museum"),
                KIND.key(DAY.plusDays(1), Optional.empty(), "bridge"),
                two.key(DAY, Optional.empty(), "a", "z"),
                two.key(DAY, Optional.of("a"), "b", "a"),
                two.key(DAY, Optional.empty(), "b", "b"));
        List<EventKey> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(1));
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(inOrder);
        for (EventKey one : inOrder) {
            for (EventKey other : inOrder) {
                assertThat(Integer.signum(one.compareTo(other)))
                        .isEqualTo(Integer.signum(Integer.compare(inOrder.indexOf(one), inOrder.indexOf(other))));
            }
        }
    }
}
