package dk.bip.core;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How an event was recorded: on which day, which revision of that day it is, and under which reference.
 *
 * <p>Of the versions of one fact the one recorded last holds, and on one day the one of the greater revision. A reference tells two facts
 * apart that would otherwise be taken for versions of one, such as two calls on one day.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither day nor reference.
 */
public final class Recording implements Serializable {

    /** Recorded on the date of the event, revision 0, without a reference. */
    public static final Recording ON_ITS_DATE = new Recording(null, 0, null);

    private static final long serialVersionUID = 1L;

    private final LocalDate day;
    private final int revision;
    private final String reference;

    private Recording(LocalDate day, int revision, String reference) {
        this.day = day;
        this.revision = revision;
        this.reference = reference;
    }

    /**
     * Returns the same with another day of recording.
     *
     * @param day the day of recording
     * @return a new value
     * @throws NullPointerException if the day is null
     */
    public Recording withDay(LocalDate day) {
        return new Recording(Checks.day(day, "day"), revision, reference);
    }

    /**
     * Returns the same with another revision.
     *
     * @param revision 0 or more; the greater one holds among the versions of one day
     * @return a new value
     * @throws IllegalArgumentException if the revision is negative
     */
    public Recording withRevision(int revision) {
        Checks.that(revision >= 0, () -> "revision must be 0 or more, but is " + revision);
        return new Recording(day, revision, reference);
    }

    /**
     * Returns the same with a reference.
     *
     * @param reference the caller's own mark of the fact, 1 to 100 characters, not blank
     * @return a new value
     * @throws NullPointerException if the reference is null
     * @throws IllegalArgumentException if the reference is blank, longer than 100 characters or holds what looks like a civil registration
     *     number
     */
    public Recording withReference(String reference) {
        return new Recording(day, revision, Checks.pseudonym(reference, "reference"));
    }

    /**
     * Returns the day of recording.
     *
     * @return the day, or empty where the event was recorded on its own date
     */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /**
     * Returns the revision.
     *
     * @return 0 or more
     */
    public int revision() {
        return revision;
    }

    /**
     * Returns the caller's own mark of the fact.
     *
     * @return the reference, or empty where none is needed
     */
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Recording other
                && Objects.equals(day, other.day)
                && revision == other.revision
                && Objects.equals(reference, other.reference);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, revision, reference);
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that holds neither day nor reference
     */
    @Override
    public String toString() {
        return "Recording";
    }

    private Object writeReplace() {
        return new Proxy().holding(day, revision, reference);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            LocalDate day = parts.nextOrNull(LocalDate.class);
            Recording recording = ON_ITS_DATE.withRevision(parts.whole());
            recording = day == null ? recording : recording.withDay(day);
            String reference = parts.nextOrNull(String.class);
            return reference == null ? recording : recording.withReference(reference);
        }
    }
}
