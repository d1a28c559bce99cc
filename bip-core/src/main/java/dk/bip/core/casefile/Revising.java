package dk.bip.core.casefile;

import dk.bip.core.CaseEvent;
import dk.bip.core.RecordedEvent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The facts of a case to which repairs add versions. */
final class Revising {

    private final Map<CaseEvent, CheckedRow> rows = new HashMap<>();
    private final EventStore store;

    Revising(CaseCheck check) {
        check.rows().forEach(row -> row.event().ifPresent(event -> rows.put(event, row)));
        store = Examination.storeOf(check.rows());
    }

    EventStore store() {
        return store;
    }

    CheckedRow row(CaseEvent event) {
        return rows.get(event);
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
