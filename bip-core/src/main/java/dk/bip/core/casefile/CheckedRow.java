package dk.bip.core.casefile;

import dk.bip.core.CaseEvent;
import dk.bip.core.EventKind;
import dk.bip.core.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of a case and what became of it: an event, or none where it could not be made. A row that gave several events stands once for each.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds no content.
 */
public final class CheckedRow {

    private final int index;
    private final String kind;
    private final CaseEvent event;
    private final Text failure;

    private CheckedRow(int index, String kindOrNull, CaseEvent eventOrNull, Text failureOrNull) {
        this.index = index;
        this.kind = kindOrNull;
        this.event = eventOrNull;
        this.failure = failureOrNull;
    }

    /** Makes the events of a row. What goes wrong is kept, and nothing of it is thrown. */
    static List<CheckedRow> read(int index, CaseRow row) {
        try {
            List<CheckedRow> made = row.events().stream()
                    .map(event ->
                            new CheckedRow(index, EventStore.keyOf(event).kind().code(), event, null))
                    .toList();
            return made.isEmpty() ? List.of(unreadable(index, row, RowFailure.nothing())) : made;
        } catch (RuntimeException e) {
            return List.of(unreadable(index, row, RowFailure.of(e)));
        }
    }

    private static CheckedRow unreadable(int index, CaseRow row, Text failure) {
        Optional<EventKind<?>> kind = row == null ? Optional.empty() : row.kind();
        return new CheckedRow(index, kind.map(EventKind::code).orElse(null), null, failure);
    }

    /** Returns the row with another event in its place. */
    CheckedRow with(CaseEvent other) {
        return new CheckedRow(index, other.key().kind().code(), other, null);
    }

    /**
     * Returns the place of the row among those that came in.
     *
     * @return the index, counted from 0
     */
    public int index() {
        return index;
    }

    /**
     * Returns the kind of event.
     *
     * @return the code of the kind; empty where no event could be made and the row does not say what it was meant to be
     */
    public Optional<String> kind() {
        return Optional.ofNullable(kind);
    }

    /**
     * Returns what became of the row.
     *
     * @return the event, or empty where none could be made
     */
    public Optional<CaseEvent> event() {
        return Optional.ofNullable(event);
    }

    /** Returns why no event could be made. */
    Optional<Text> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof CheckedRow other
                && index == other.index
                && Objects.equals(kind, other.kind)
                && Objects.equals(event, other.event)
                && Objects.equals(failure, other.failure);
    }

    @Override
    public int hashCode() {
        return Objects.hash(index, kind, event, failure);
    }

    /**
     * Returns index and kind.
     *
     * @return a text that holds no content
     */
    @Override
    public String toString() {
        return "CheckedRow[" + index + (kind == null ? "" : ", " + kind) + "]";
    }
}
