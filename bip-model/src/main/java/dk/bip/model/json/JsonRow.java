package dk.bip.model.json;

import dk.bip.core.CaseEvent;
import dk.bip.core.EventKind;
import dk.bip.core.casefile.CaseRow;
import java.util.List;
import java.util.Optional;

/** What stands in one place among the events of a document, read when the check of the case asks for it. */
record JsonRow(JsonValue value) implements CaseRow {

    @Override
    public List<? extends CaseEvent> events() {
        return EventCodecs.read(value);
    }

    /** The kind that the fields say, of a withdrawal the kind of what is withdrawn. */
    @Override
    public Optional<EventKind<?>> kind() {
        return EventCodecs.ALL.stream()
                .<EventKind<?>>map(EventCodec::kind)
                .filter(kind -> isNamed(kind, EventCodecs.EVENT_FIELD) || isNamed(kind, WithdrawalCodec.OF))
                .findFirst();
    }

    private boolean isNamed(EventKind<?> kind, String field) {
        return value.node() instanceof Node.Obj object
                && object.names().contains(field)
                && object.values().get(object.names().indexOf(field)) instanceof Node.Str text
                && text.value().equals(kind.code());
    }
}
