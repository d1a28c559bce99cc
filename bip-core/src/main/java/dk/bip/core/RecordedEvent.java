package dk.bip.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What the kinds of event have in common: how they were recorded, and that two are equal if they say the same and were recorded in the same
 * way.
 *
 * @param <E> the kind itself
 */
public abstract class RecordedEvent<E extends RecordedEvent<E>> implements CaseEvent {

    private static final long serialVersionUID = 1L;

    private final Recording recording;

    /**
     * Keeps how the event was recorded.
     *
     * @param recording how it was recorded
     * @throws NullPointerException if it is null
     */
    protected RecordedEvent(Recording recording) {
        this.recording = Objects.requireNonNull(recording, "recording");
    }

    /**
     * Returns the same event, recorded in another way.
     *
     * @param other how it was recorded
     * @return a new value
     */
    public abstract E with(Recording other);

    @Override
    public final Recording recording() {
        return recording;
    }

    /**
     * Returns the same event with a day of recording.
     *
     * @param day the day of recording
     * @return a new value
     * @throws NullPointerException if the day is null
     */
    public final E withRecordedOn(LocalDate day) {
        return with(recording.withDay(day));
    }

    /**
     * Returns the same event as another revision of the day on which it was recorded.
     *
     * @param revision 0 or more; the greater one holds among the versions of one day
     * @return a new value
     * @throws IllegalArgumentException if the revision is negative
     */
    public final E withRevision(int revision) {
        return with(recording.withRevision(revision));
    }

    /**
     * Returns the same event under a reference, which becomes a part of its key.
     *
     * @param reference the caller's own mark of the fact, 1 to 100 characters, not blank
     * @return a new value
     * @throws NullPointerException if the reference is null
     * @throws IllegalArgumentException if the reference is blank, longer than 100 characters or holds what looks like a civil registration
     *     number
     */
    public final E withReference(String reference) {
        return with(recording.withReference(reference));
    }

    /**
     * Returns what the event says, whenever it was recorded.
     *
     * @return the parts, of which none is null; what is not known is an empty optional
     */
    protected abstract List<Object> content();

    @Override
    public final boolean equals(Object o) {
        return this == o
                || o instanceof RecordedEvent<?> other
                        && getClass() == other.getClass()
                        && recording.equals(other.recording)
                        && content().equals(other.content());
    }

    @Override
    public final int hashCode() {
        return Objects.hash(content(), recording);
    }
}
