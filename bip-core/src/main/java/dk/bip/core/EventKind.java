package dk.bip.core;

import dk.bip.core.internal.Checks;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A kind of event, and what the key of its facts is made of. Each kind of event has one as a constant, such as {@code Measurement.KIND}; a
 * kind of one's own is one more class of events with a constant of its own.
 *
 * <p>Two kinds are equal if their codes and the names in their keys are. The class does not count: that of a kind of one's own is not known
 * to the stream of a withdrawal, from which it comes back as {@link CaseEvent}. Immutable and thread-safe; holds no person's data.
 *
 * @param <E> the events
 */
public final class EventKind<E extends CaseEvent> {

    private final String code;
    private final Class<E> type;
    private final String dateName;
    private final List<String> parts;

    private EventKind(String code, Class<E> type, String dateName, List<String> parts) {
        this.code = code;
        this.type = type;
        this.dateName = dateName;
        this.parts = parts;
    }

    /**
     * Returns a kind.
     *
     * @param <E> the events
     * @param code the stable code, such as {@code MEASUREMENT}
     * @param type the class of the events
     * @param dateName what the date is called in the key, such as {@code date} or {@code start}
     * @param parts what else the key is made of, such as {@code rater}
     * @return the kind
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the code or a name is blank
     */
    public static <E extends CaseEvent> EventKind<E> of(String code, Class<E> type, String dateName, String... parts) {
        for (String part : parts) {
            Checks.notBlank(part, "part");
        }
        return new EventKind<>(
                Checks.notBlank(code, "code"),
                Objects.requireNonNull(type, "type"),
                Checks.notBlank(dateName, "dateName"),
                List.of(parts));
    }

    /**
     * Returns the key of a fact.
     *
     * @param date the date
     * @param reference the caller's own mark of the fact, or empty
     * @param values a value for each of {@link #parts()}, in their order
     * @return the key
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there are not as many values as parts
     */
    public EventKey key(LocalDate date, Optional<String> reference, String... values) {
        Checks.that(
                values.length == parts.size(),
                () -> "values must be " + parts.size() + ", one for each part of the key");
        return new EventKey(this, date, List.of(values), reference.orElse(null));
    }

    /**
     * Returns the stable code.
     *
     * @return the code
     */
    public String code() {
        return code;
    }

    /**
     * Returns the class of the events.
     *
     * @return the class
     */
    public Class<E> type() {
        return type;
    }

    /**
     * Returns what the date is called in the key.
     *
     * @return the name
     */
    public String dateName() {
        return dateName;
    }

    /**
     * Returns what the key is made of beside the date and the reference.
     *
     * @return an unmodifiable list of names
     */
    public List<String> parts() {
        return parts;
    }

    /** Compares by code, and where that is the same by the names in the key. */
    int compareTo(EventKind<?> other) {
        if (this == other) {
            return 0;
        }
        int order = code.compareTo(other.code);
        order = order != 0 ? order : dateName.compareTo(other.dateName);
        return order != 0 ? order : Arrays.compare(parts.toArray(new String[0]), other.parts.toArray(new String[0]));
    }

    @Override
    public boolean equals(Object o) {
        return this == o
                || o instanceof EventKind<?> other
                        && code.equals(other.code)
                        && dateName.equals(other.dateName)
                        && parts.equals(other.parts);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /**
     * Returns the code.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return code;
    }
}
