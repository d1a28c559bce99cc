package dk.bip.model.json;

import dk.bip.core.RecordedEvent;
import dk.bip.core.Recording;
import dk.bip.core.internal.Checks;
import java.util.Optional;

/** The fields that tell how an event was recorded, which every kind of event has. */
final class RecordingFields {

    static final String RECORDED_ON = "recordedOn";
    static final String REVISION = "revision";
    static final String REFERENCE = "reference";

    private RecordingFields() {}

    /** Adds how an event was recorded, as far as it was not on its own date. */
    static <E extends RecordedEvent<E>> Fields<E> add(Fields<E> fields) {
        return fields.optional(RECORDED_ON, Kind.DATE, E::recordedOn)
                .optional(
                        REVISION,
                        Kind.whole(1),
                        event -> Optional.of(event.recording().revision()).filter(revision -> revision > 0))
                .optional(REFERENCE, Kind.PSEUDONYM, event -> event.recording().reference());
    }

    /** Reads what tells two facts of one key apart. */
    static Optional<String> reference(ObjectReader in) {
        return in.optional(REFERENCE).map(value -> value.as(text -> Checks.pseudonym(text, REFERENCE)));
    }

    /** Gives an event the way in which it was recorded, as the document tells it. */
    static <E extends RecordedEvent<E>> E read(E event, ObjectReader in) {
        Recording recording = Recording.ON_ITS_DATE;
        Optional<JsonValue> day = in.optional(RECORDED_ON);
        if (day.isPresent()) {
            recording = recording.withDay(day.get().date());
        }
        if (in.version() > 1) {
            Optional<JsonValue> revision = in.optional(REVISION);
            if (revision.isPresent()) {
                recording = recording.withRevision(revision.get().integer());
            }
            Optional<String> reference = reference(in);
            if (reference.isPresent()) {
                recording = recording.withReference(reference.get());
            }
        }
        return recording == Recording.ON_ITS_DATE ? event : event.with(recording);
    }
}
