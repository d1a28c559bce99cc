package dk.bip.core.casefile;

import dk.bip.core.EventKey;
import dk.bip.core.EventKind;
import dk.bip.core.RecordedEvent;
import dk.bip.core.Recording;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The value that a background field has from a date on, until a later fact of the same field.
 *
 * <p>Immutable and thread-safe. {@link #toString()} names the field and holds neither value nor date.
 */
public final class BackgroundFact extends RecordedEvent<BackgroundFact> {

    /** Background facts: one of a field on a day. */
    public static final EventKind<BackgroundFact> KIND =
            EventKind.of("BACKGROUND_FACT", BackgroundFact.class, "date", "field");

    private static final long serialVersionUID = 1L;

    private final LocalDate date;
    private final BackgroundField field;
    private final BackgroundValue value;

    private BackgroundFact(LocalDate date, BackgroundField field, BackgroundValue value, Recording recording) {
        super(recording);
        this.date = Checks.day(date, "date");
        this.field = Objects.requireNonNull(field, "field");
        this.value = Objects.requireNonNull(value, "value");
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
        return new BackgroundFact(date, field, value, Recording.ON_ITS_DATE);
    }

    @Override
    public BackgroundFact with(Recording other) {
        return new BackgroundFact(date, field, value, other);
    }

    @Override
    public EventKey key() {
        return KIND.key(date, recording().reference(), field.code());
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
    protected List<Object> content() {
        return List.of(date, field, value);
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

    private Object writeReplace() {
        return new Proxy().holding(date, field, value, recording());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return of(parts.next(LocalDate.class), parts.next(BackgroundField.class), parts.next(BackgroundValue.class))
                    .with(parts.next(Recording.class));
        }
    }
}
