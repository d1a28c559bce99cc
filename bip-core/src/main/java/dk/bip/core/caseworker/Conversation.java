package dk.bip.core.caseworker;

import dk.bip.core.Coded;
import dk.bip.core.EventKey;
import dk.bip.core.EventKind;
import dk.bip.core.Language;
import dk.bip.core.RecordedEvent;
import dk.bip.core.Recording;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A conversation between citizen and caseworker that was held, or should have been.
 *
 * <p>Immutable and thread-safe. {@link #toString()} does not hold the date.
 */
public final class Conversation extends RecordedEvent<Conversation> {

    /** Conversations: one of a form on a day. */
    public static final EventKind<Conversation> KIND = EventKind.of("CONVERSATION", Conversation.class, "date", "mode");

    /** How the two were to meet. */
    public enum Mode implements Coded {
        /** Face to face. */
        IN_PERSON("Personligt fremmøde", "In person"),
        /** By telephone. */
        TELEPHONE("Telefon", "Telephone"),
        /** By video or another digital meeting. */
        DIGITAL("Digitalt", "Digital");

        private final Text label;

        Mode(String danish, String english) {
            this.label = Text.of(danish, english);
        }

        /**
         * Returns the label that a citizen or caseworker reads.
         *
         * @param language the language to read
         * @return the label
         */
        public String label(Language language) {
            return label.in(language);
        }

        /**
         * Returns the mode of a code.
         *
         * @param code the stable code
         * @return the mode
         * @throws IllegalArgumentException if there is no mode of that code
         */
        public static Mode ofCode(String code) {
            return Checks.codeOf("conversation mode", code, values(), Mode::code);
        }
    }

    /** Whether it took place. */
    public enum Attendance implements Coded {
        /** It took place. */
        HELD("Afholdt", "Held"),
        /** It was agreed and did not take place. */
        MISSED("Ikke afholdt", "Missed");

        private final Text label;

        Attendance(String danish, String english) {
            this.label = Text.of(danish, english);
        }

        /**
         * Returns the label that a citizen or caseworker reads.
         *
         * @param language the language to read
         * @return the label
         */
        public String label(Language language) {
            return label.in(language);
        }

        /**
         * Returns the attendance of a code.
         *
         * @param code the stable code
         * @return the attendance
         * @throws IllegalArgumentException if there is no attendance of that code
         */
        public static Attendance ofCode(String code) {
            return Checks.codeOf("attendance", code, values(), Attendance::code);
        }
    }

    private static final long serialVersionUID = 1L;

    private final LocalDate date;
    private final Mode mode;
    private final Attendance attendance;

    private Conversation(LocalDate date, Mode mode, Attendance attendance, Recording recording) {
        super(recording);
        this.date = Checks.day(date, "date");
        this.mode = Objects.requireNonNull(mode, "mode");
        this.attendance = Objects.requireNonNull(attendance, "attendance");
    }

    /**
     * Returns a conversation that was recorded on its own date.
     *
     * @param date the agreed day
     * @param mode how the two were to meet
     * @param attendance whether it took place
     * @return the conversation
     */
    public static Conversation of(LocalDate date, Mode mode, Attendance attendance) {
        return new Conversation(date, mode, attendance, Recording.ON_ITS_DATE);
    }

    @Override
    public Conversation with(Recording other) {
        return new Conversation(date, mode, attendance, other);
    }

    @Override
    public EventKey key() {
        return KIND.key(date, recording().reference(), mode.code());
    }

    @Override
    public LocalDate date() {
        return date;
    }

    /**
     * Returns how the two were to meet.
     *
     * @return the mode
     */
    public Mode mode() {
        return mode;
    }

    /**
     * Returns whether it took place.
     *
     * @return held or missed
     */
    public Attendance attendance() {
        return attendance;
    }

    @Override
    protected List<Object> content() {
        return List.of(date, mode, attendance);
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that holds no date
     */
    @Override
    public String toString() {
        return "Conversation";
    }

    private Object writeReplace() {
        return new Proxy().holding(date, mode, attendance, recording());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new Conversation(
                    parts.next(LocalDate.class),
                    parts.next(Mode.class),
                    parts.next(Attendance.class),
                    parts.next(Recording.class));
        }
    }
}
