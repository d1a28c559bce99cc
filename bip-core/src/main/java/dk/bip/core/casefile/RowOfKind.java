package dk.bip.core.casefile;

import dk.bip.core.CaseEvent;
import dk.bip.core.EventKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A row of which the kind is known before its event is made. */
record RowOfKind(EventKind<?> meant, Supplier<List<? extends CaseEvent>> made) implements CaseRow {

    @Override
    public List<? extends CaseEvent> events() {
        return made.get();
    }

    @Override
    public Optional<EventKind<?>> kind() {
        return Optional.of(meant);
    }
}
