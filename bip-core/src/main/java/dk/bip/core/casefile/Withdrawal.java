package dk.bip.core.casefile;

import dk.bip.core.CaseEvent;
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
import java.util.Optional;

/**
 * The statement that a fact never was: it names the fact's key and holds from the day on which it was recorded. What was seen on an earlier
 * day stays as it was, and what is recorded again later lives again.
 *
 * <p>A withdrawal leaves the withdrawn versions in the file; {@link CaseFile#without} takes them out of it. Immutable and thread-safe.
 * {@link #toString()} holds the kind of the fact and no content.
 */
public final class Withdrawal extends RecordedEvent<Withdrawal> {

    private static final long serialVersionUID = 1L;

    private final transient EventKey key;

    private Withdrawal(EventKey key, Recording recording) {
        super(recording);
        this.key = Objects.requireNonNull(key, "key");
    }

    /**
     * Returns the withdrawal of a fact.
     *
     * @param event any version of the fact
     * @param recordedOn the day from which the fact is taken back
     * @return the withdrawal
     * @throws NullPointerException if an argument is null
     */
    public static Withdrawal of(CaseEvent event, LocalDate recordedOn) {
        return of(event.key(), recordedOn);
    }

    /**
     * Returns the withdrawal of the fact of a key.
     *
     * @param key the key of the fact
     * @param recordedOn the day from which the fact is taken back
     * @return the withdrawal
     * @throws NullPointerException if an argument is null
     */
    public static Withdrawal of(EventKey key, LocalDate recordedOn) {
        return new Withdrawal(key, Recording.ON_ITS_DATE.withDay(recordedOn));
    }

    @Override
    public Withdrawal with(Recording other) {
        return new Withdrawal(key, other);
    }

    /**
     * Returns the key of the fact that is withdrawn.
     *
     * @return the key
     */
    @Override
    public EventKey key() {
        return key;
    }

    /**
     * Returns the date of the fact that is withdrawn.
     *
     * @return the date of the key
     */
    @Override
    public LocalDate date() {
        return key.date();
    }

    @Override
    protected List<Object> content() {
        return List.of(key);
    }

    /**
     * Returns the kind of the fact.
     *
     * @return a text that holds no content
     */
    @Override
    public String toString() {
        return "Withdrawal[" + key.kind() + "]";
    }

    private Object writeReplace() {
        return new Proxy()
                .holding(
                        key.kind().code(),
                        key.kind().dateName(),
                        key.kind().parts(),
                        key.date(),
                        key.values(),
                        key.reference().orElse(null),
                        recording());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            EventKind<?> kind = kind(parts.text(), parts.text(), parts.list(String.class));
            LocalDate date = parts.next(LocalDate.class);
            String[] values = parts.list(String.class).toArray(new String[0]);
            EventKey key = kind.key(date, Optional.ofNullable(parts.nextOrNull(String.class)), values);
            return new Withdrawal(key, parts.next(Recording.class));
        }

        /** Returns the kind of the library, or one of one's own, whose class no stream names. */
        private static EventKind<?> kind(String code, String dateName, List<String> parts) {
            EventKind<?> named = EventKind.of(code, CaseEvent.class, dateName, parts.toArray(new String[0]));
            Optional<EventKind<?>> known = Definitions.BUILT_IN_KINDS.stream()
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
            Checks.that(
                    known.isEmpty() || known.get().equals(named),
                    "a kind of the library must have the parts of its key");
            return known.orElse(named);
        }
    }
}
