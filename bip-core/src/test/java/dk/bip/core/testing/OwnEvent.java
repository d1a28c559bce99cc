package dk.bip.core.testing;

import dk.bip.core.CaseEvent;
import dk.bip.core.EventKey;
import dk.bip.core.EventKind;
import dk.bip.core.Recording;
import java.time.LocalDate;

/**
 * An event of a kind that the library does not know: a visit to a place, one of a place on a day.
 *
 * @param date the day of the visit
 * @param place where, a part of the key
 * @param people how many were there, no part of the key
 * @param recording how it was recorded
 */
public record OwnEvent(LocalDate date, String place, int people, Recording recording) implements CaseEvent {

    /** Visits. */
    public static final EventKind<OwnEvent> KIND = EventKind.of("acme/visit", OwnEvent.class, "day", "place");

    private static final long serialVersionUID = 1L;

    /** Returns a visit that was recorded on its day. */
    public static OwnEvent of(LocalDate date, String place, int people) {
        return new OwnEvent(date, place, people, Recording.ON_ITS_DATE);
    }

    /** Returns the same visit, recorded on another day. */
    public OwnEvent withRecordedOn(LocalDate day) {
        return new OwnEvent(date, place, people, recording.withDay(day));
    }

    @Override
    public EventKey key() {
        return KIND.key(date, recording.reference(), place);
    }
}
