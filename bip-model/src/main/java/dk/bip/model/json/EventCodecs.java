package dk.bip.model.json;

import dk.bip.core.CaseEvent;
import java.util.ArrayList;
import java.util.List;

/** The kinds of event, told apart by the field {@code event}. A new kind is a codec of its own and a line here. */
final class EventCodecs {

    static final List<EventCodec<?>> ALL = List.of(
            BackgroundFactCodec.EVENT,
            AssignmentCodec.EVENT,
            MeasurementCodec.EVENT,
            InterventionCodec.EVENT,
            ConversationCodec.EVENT,
            JobOrientationCodec.EVENT,
            JobEventCodec.EVENT);

    static final String EVENT_FIELD = "event";

    static final ObjectCodec<CaseEvent> EVENT = ObjectCodec.tagged(EVENT_FIELD, variants());

    private EventCodecs() {}

    private static List<Variant<CaseEvent>> variants() {
        List<Variant<CaseEvent>> variants = new ArrayList<>();
        variants.add(WithdrawalCodec.withdrawals(ALL));
        ALL.forEach(codec -> variants.add(codec.variant()));
        return variants;
    }

    /** Reads the events of a case. */
    static List<CaseEvent> readAll(JsonValue events) {
        return events.context().version() == 1 ? OldEvents.readAll(events) : events.objects(EVENT);
    }

    /** Reads what stands in one place among the events of a case. */
    static List<? extends CaseEvent> read(JsonValue event) {
        return event.object(in -> in.version() == 1 ? OldEvents.read(in) : List.of(EVENT.read(in)));
    }
}
