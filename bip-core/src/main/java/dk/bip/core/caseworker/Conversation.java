package dk.bip.core.caseworker;

import dk.bip.core.CaseEvent;
import dk.bip.core.Coded;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A conversation between citizen and caseworker that was held, or should have been.
 *
 * <p>Immutable and thread-safe. {@link #toString()} does not hold the date.
 */
public final class Conversation implements CaseEvent {

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
    private final LocalDate recordedOn;

    private Conversation(LocalDate date, Mode mode, Attendance attendance, LocalDate recordedOn) {
        this.date = Objects.requireNonNull(date, "date");
        this.mode = Objects.requireNonNull(mode, "mode");
        this.attendance = Objects.requireNonNull(attendance, "attendance");
        this.recordedOn = recordedOn;
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
        return new Conversation(date, mode, attendance, null);
    }

    /**
     * Returns the same conversation with a day of recording.
     *
     * @param day the day of recording
     * @return a new value
     */
    public Conversation withRecordedOn(LocalDate day) {
        return new Conversation(date, mode, attendance, Objects.requireNonNull(day, "day"));
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
    public Optional<LocalDate> recordedOn() {
        return Optional.ofNullable(recordedOn);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Conversation other
                && date.equals(other.date)
                && mode == other.mode
                && attendance == other.attendance
                && Objects.equals(recordedOn, other.recordedOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, mode, attendance, recordedOn);
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
}
