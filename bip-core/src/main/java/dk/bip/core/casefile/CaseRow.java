package dk.bip.core.casefile;

import dk.bip.core.CaseEvent;
import dk.bip.core.EventKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What came in of a case and is yet to become an event, such as a row of a table. Most rows are one event; a row of jobs may be a start and
 * an end.
 *
 * <pre>{@code
 * CaseRow activity = CaseRow.of(Intervention.KIND, () -> Intervention.of(codes.type(code), DateRange.of(start, end)));
 * CaseRow job = () -> List.of(JobEvent.of(start, Kind.JOB_STARTED), JobEvent.of(end, Kind.JOB_ENDED));
 * }</pre>
 *
 * <p>Nothing is made before {@link CaseFile#check} asks, so that what cannot be made is an issue of the case and not the end of the import.
 */
@FunctionalInterface
public interface CaseRow {

    /**
     * Makes the events of the row. Whatever it throws becomes an issue at the index of the row.
     *
     * @return one event or more
     */
    List<? extends CaseEvent> events();

    /**
     * Returns the kind of event that the row is meant to be, for the issue where none can be made.
     *
     * @return the kind, or empty where it is not known, which is the default
     */
    default Optional<EventKind<?>> kind() {
        return Optional.empty();
    }

    /**
     * Returns a row that is one event.
     *
     * @param <E> the events
     * @param kind the kind of event
     * @param event makes the event; it may throw
     * @return the row
     * @throws NullPointerException if an argument is null
     */
    static <E extends CaseEvent> CaseRow of(EventKind<E> kind, Supplier<? extends E> event) {
        Objects.requireNonNull(event, "event");
        return new RowOfKind(Objects.requireNonNull(kind, "kind"), () -> List.of(event.get()));
    }

    /**
     * Returns a row that is an event which has been made already.
     *
     * @param event the event
     * @return the row
     * @throws NullPointerException if the event is null
     */
    static CaseRow of(CaseEvent event) {
        return new RowOfKind(event.key().kind(), () -> List.of(event));
    }
}
