package dk.bip.core;

import dk.bip.core.internal.Checks;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the versions of one fact have in common: the kind of event, its date, what else the kind says, and the caller's reference where
 * there is one.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds the kind and no content.
 */
public final class EventKey implements Comparable<EventKey> {

    private final EventKind<?> kind;
    private final LocalDate date;
    private final List<String> values;
    private final String reference;

    EventKey(EventKind<?> kind, LocalDate date, List<String> values, String reference) {
        this.kind = kind;
        this.date = Checks.day(date, "date");
        this.values = values;
        this.reference = reference;
    }

    /**
     * Returns the kind of event.
     *
     * @return the kind
     */
    public EventKind<?> kind() {
        return kind;
    }

    /**
     * Returns the date of the fact.
     *
     * @return the date or the start
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns what else the key is made of.
     *
     * @return an unmodifiable list of a value for each of the kind's parts
     */
    public List<String> values() {
        return values;
    }

    /**
     * Returns the caller's own mark of the fact.
     *
     * @return the reference, or empty where there is none
     */
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    /**
     * Compares by kind, then by date, then by the other parts in their order, then by reference, of which none comes first.
     *
     * @param other the other key
     * @return less than, equal to or greater than nought
     */
    @Override
    public int compareTo(EventKey other) {
        int order = kind.compareTo(other.kind);
        order = order != 0 ? order : date.compareTo(other.date);
        order = order != 0 ? order : Integer.compare(values.size(), other.values.size());
        for (int i = 0; order == 0 && i < values.size(); i++) {
            order = values.get(i).compareTo(other.values.get(i));
        }
        return order != 0
                ? order
                : reference().orElse("").compareTo(other.reference().orElse(""));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof EventKey other
                && kind.equals(other.kind)
                && date.equals(other.date)
                && values.equals(other.values)
                && Objects.equals(reference, other.reference);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * kind.hashCode() + date.hashCode()) + values.hashCode()) + Objects.hashCode(reference);
    }

    /**
     * Returns the kind.
     *
     * @return a text that holds no content
     */
    @Override
    public String toString() {
        return "EventKey[" + kind + "]";
    }
}
