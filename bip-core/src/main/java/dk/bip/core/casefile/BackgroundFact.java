package dk.bip.core.casefile;

import dk.bip.core.CaseEvent;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The value that a background field has from a date on, until a later fact of the same field.
 *
 * <p>Immutable and thread-safe. {@link #toString()} names the field and holds neither value nor date.
 */
public final class BackgroundFact implements CaseEvent {

    private static final long serialVersionUID = 1L;

    private final LocalDate date;
    private final BackgroundField field;
    private final BackgroundValue value;
    private final LocalDate recordedOn;

    private BackgroundFact(LocalDate date, BackgroundField field, BackgroundValue value, LocalDate recordedOn) {
        this.date = Objects.requireNonNull(date, "date");
        this.field = Objects.requireNonNull(field, "field");
        this.value = Objects.requireNonNull(value, "value");
        this.recordedOn = recordedOn;
        field.check(value);
    }

    /**
     * Returns a fact that was recorded on its own date.
     *
     * @param date the day from which the value holds
     * @param field the field
     * @param value its value
     * @return the fact
     * @throws IllegalArgumentException if the value is not of the field's kind, out of range or no option
     */
    public static BackgroundFact of(LocalDate date, BackgroundField field, BackgroundValue value) {
        return new BackgroundFact(date, field, value, null);
    }

    /**
     * Returns the same fact with a day of recording.
     *
     * @param day the day of recording
     * @return a new value
     */
    public BackgroundFact withRecordedOn(LocalDate day) {
        return new BackgroundFact(date, field, value, Objects.requireNonNull(day, "day"));
    }

    @Override
    public LocalDate date() {
        return date;
    }

    /**
     * Returns the field.
     *
     * @return the field
     */
    public BackgroundField field() {
        return field;
    }

    /**
     * Returns the value.
     *
     * @return the value
     */
    public BackgroundValue value() {
        return value;
    }

    @Override
    public Optional<LocalDate> recordedOn() {
        return Optional.ofNullable(recordedOn);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof BackgroundFact other
                && date.equals(other.date)
                && field == other.field
                && value.equals(other.value)
                && Objects.equals(recordedOn, other.recordedOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, field, value, recordedOn);
    }

    /**
     * Returns the field.
     *
     * @return a text that holds neither value nor date
     */
    @Override
    public String toString() {
        return "BackgroundFact[" + field + "]";
    }
}
