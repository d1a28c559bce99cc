package dk.bip.model.json;

import dk.bip.core.CaseEvent;
import dk.bip.core.EventKey;
import dk.bip.core.EventKind;
import dk.bip.core.RecordedEvent;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.measurement.Measurement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Events of version 1, of which one may be several now: what both raters answered on one day is two measurements, and an end that was
 * recorded later than the start is a second version of the event. Version 1 had no keys: facts that share one get a reference each.
 */
final class OldEvents {

    /** The kinds of which version 1 held two facts where two events had one key; of the others the later corrected the earlier. */
    private static final Set<EventKind<?>> APART =
            Set.of(Intervention.KIND, CaseworkerAssignment.KIND, Conversation.KIND);

    private static final String REFERENCE = "version-1-number-";
    private static final String END_RECORDED_ON = "endRecordedOn";

    private OldEvents() {}

    static List<CaseEvent> readAll(JsonValue events) {
        List<CaseEvent> all = new ArrayList<>();
        Map<EventKey, Set<List<? extends CaseEvent>>> alike = new HashMap<>();
        for (List<? extends CaseEvent> fact : events.list(event -> event.object(OldEvents::read))) {
            Set<List<? extends CaseEvent>> before =
                    alike.computeIfAbsent(fact.get(0).key(), none -> new HashSet<>());
            if (before.isEmpty() || !APART.contains(fact.get(0).key().kind())) {
                all.addAll(fact);
            } else if (!before.contains(fact)) {
                String reference = REFERENCE + (before.size() + 1);
                fact.forEach(version -> all.add(((RecordedEvent<?>) version).withReference(reference)));
            }
            before.add(fact);
        }
        return all;
    }

    /** Reads what stands in one place among the events, without regard to the others. */
    static List<? extends CaseEvent> read(ObjectReader in) {
        String kind = in.at(EventCodecs.EVENT_FIELD).text();
        if (kind.equals(Measurement.KIND.code())) {
            return MeasurementCodec.readVersion1(in);
        }
        if (kind.equals(Intervention.KIND.code())) {
            return versions(InterventionCodec.EVENT.codec().read(in), Intervention::withOpenEnd, in);
        }
        if (kind.equals(CaseworkerAssignment.KIND.code())) {
            return versions(AssignmentCodec.EVENT.codec().read(in), CaseworkerAssignment::withOpenEnd, in);
        }
        return List.of(EventCodecs.EVENT.read(in));
    }

    private static <E extends RecordedEvent<E>> List<E> versions(E ended, UnaryOperator<E> open, ObjectReader in) {
        Optional<LocalDate> endRecordedOn = in.optional(END_RECORDED_ON).map(JsonValue::date);
        LocalDate recorded = ended.recordedOn().orElse(ended.date());
        if (endRecordedOn.isEmpty() || !endRecordedOn.get().isAfter(recorded)) {
            return List.of(ended);
        }
        if (open.apply(ended).equals(ended)) {
            throw in.at(END_RECORDED_ON).path().refuse("must be left out where the end is open", null);
        }
        return List.of(open.apply(ended), ended.withRecordedOn(endRecordedOn.get()));
    }
}
