package dk.bip.core.casefile;

import dk.bip.core.CaseEvent;
import dk.bip.core.RecordedEvent;
import java.time.LocalDate;

/** The facts of a case to which repairs add versions. */
final class Revising {

    private final EventStore store;

    Revising(EventStore store) {
        this.store = store;
    }

    int versions(CaseEvent event) {
        return store.fact(event.key()).orElseThrow().versions().size();
    }

    /** Returns a version as one that follows those that there are, and is not known before another fact was. */
    <E extends RecordedEvent<E>> E known(E version, CaseEvent since) {
        LocalDate recorded = Fact.recorded(version);
        LocalDate first = store.fact(since.key()).orElseThrow().firstRecorded();
        return first.isAfter(recorded)
                ? version.withRecordedOn(first).withRevision(0)
                : version.withRecordedOn(recorded)
                        .withRevision(version.recording().revision() + 1);
    }
}
