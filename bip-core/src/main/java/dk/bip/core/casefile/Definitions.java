package dk.bip.core.casefile;

import dk.bip.core.CaseEvent;
import dk.bip.core.EventKey;
import dk.bip.core.EventKind;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.caseworker.JobOrientation;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.internal.Checks;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.measurement.Measurement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds what users define, and the instruments, to one definition of a code within a case, so that events of one code speak of the same,
 * also where one of them was withdrawn.
 */
final class Definitions {

    private static final List<EventKind<?>> BUILT_IN = List.of(
            Measurement.KIND,
            Intervention.KIND,
            CaseworkerAssignment.KIND,
            Conversation.KIND,
            JobOrientation.KIND,
            JobEvent.KIND,
            BackgroundFact.KIND);

    private final Map<String, EventKind<?>> kinds = new HashMap<>();
    private final Map<String, Instrument> instruments = new HashMap<>();
    private final Map<String, InterventionType> types = new HashMap<>();
    private final Map<String, BackgroundField> fields = new HashMap<>();

    Definitions() {
        BUILT_IN.forEach(kind -> kinds.put(kind.code(), kind));
    }

    /** Checks an event, and its key, against those before it. */
    void add(CaseEvent event, EventKey key) {
        EventKind<?> kind = key.kind();
        checkSame("kind of event", kind.code(), kind, kinds.putIfAbsent(kind.code(), kind));
        Checks.that(
                event instanceof Withdrawal || kind.type().isInstance(event),
                "events of kind " + kind + " must be of its class");
        Checks.that(key.date().equals(event.date()), "events of kind " + kind + " must have the date of their key");
        if (event instanceof Measurement measurement) {
            Instrument instrument = measurement.instrument();
            checkSame("instrument", instrument.id(), instrument, instruments.putIfAbsent(instrument.id(), instrument));
        }
        if (event instanceof Intervention intervention && !intervention.type().isBuiltIn()) {
            InterventionType type = intervention.type();
            checkSame("intervention type", type.code(), type, types.putIfAbsent(type.code(), type));
        }
        if (event instanceof BackgroundFact fact && !fact.field().isBuiltIn()) {
            BackgroundField field = fact.field();
            checkSame("background field", field.code(), field, fields.putIfAbsent(field.code(), field));
        }
    }

    private static void checkSame(String what, String code, Object one, Object before) {
        Checks.that(
                before == null || before.equals(one),
                "definitions of " + what + " " + code + " must not differ",
                "give what has changed its meaning another code, or enter the earlier events anew?");
    }
}
