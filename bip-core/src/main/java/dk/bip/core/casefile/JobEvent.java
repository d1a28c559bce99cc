package dk.bip.core.casefile;

import dk.bip.core.CaseEvent;
import dk.bip.core.Coded;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A job or an education that started or ended.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither kind nor date.
 */
public final class JobEvent implements CaseEvent {

    /** What happened. */
    public enum Kind implements Coded {
        /** An ordinary job started. */
        JOB_STARTED("Job startet", "Job started"),
        /** A job ended. */
        JOB_ENDED("Job ophørt", "Job ended"),
        /** An ordinary education started. */
        EDUCATION_STARTED("Uddannelse startet", "Education started"),
        /** An education ended, completed or not. */
        EDUCATION_ENDED("Uddannelse ophørt", "Education ended");

        private final Text label;

        Kind(String danish, String english) {
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
         * Returns the kind of a code.
         *
         * @param code the stable code
         * @return the kind
         * @throws IllegalArgumentException if there is no kind of that code
         */
        public static Kind ofCode(String code) {
            return Checks.codeOf("kind of job event", code, values(), Kind::code);
        }
    }

    private static final long serialVersionUID = 1L;

    private final LocalDate date;
    private final Kind kind;
    private final LocalDate recordedOn;

    private JobEvent(LocalDate date, Kind kind, LocalDate recordedOn) {
        this.date = Objects.requireNonNull(date, "date");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.recordedOn = recordedOn;
    }

    /**
     * Returns an event that was recorded on its own date.
     *
     * @param date the first day of a job or education, or the day after its last
     * @param kind what happened
     * @return the event
     */
    public static JobEvent of(LocalDate date, Kind kind) {
        return new JobEvent(date, kind, null);
    }

    /**
     * Returns the same event with a day of recording.
     *
     * @param day the day of recording
     * @return a new value
     */
    public JobEvent withRecordedOn(LocalDate day) {
        return new JobEvent(date, kind, Objects.requireNonNull(day, "day"));
    }

    @Override
    public LocalDate date() {
        return date;
    }

    /**
     * Returns what happened.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    @Override
    public Optional<LocalDate> recordedOn() {
        return Optional.ofNullable(recordedOn);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof JobEvent other
                && date.equals(other.date)
                && kind == other.kind
                && Objects.equals(recordedOn, other.recordedOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, kind, recordedOn);
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that holds neither kind nor date
     */
    @Override
    public String toString() {
        return "JobEvent";
    }
}
