package dk.bip.core.casefile;

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
import java.util.OptionalDouble;

/**
 * A job or an education that started or ended.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither kind nor date.
 */
public final class JobEvent extends RecordedEvent<JobEvent> {

    /** Jobs and educations: one start and one end on a day. */
    public static final EventKind<JobEvent> KIND = EventKind.of("JOB_EVENT", JobEvent.class, "date", "kind");

    /** On what terms someone works. */
    public enum Terms implements Coded {
        /** An ordinary job. */
        ORDINARY("Ordinært job", "Ordinary job"),
        /** A job with a lasting subsidy, such as a flexible job; a wage subsidy for a time is an intervention. */
        SUBSIDISED("Støttet job", "Subsidised job"),
        /** Some hours of work beside benefits, which is neither the outcome nor the end of an episode. */
        BESIDE_BENEFITS("Timer ved siden af forsørgelse", "Hours beside benefits");

        private final Text label;

        Terms(String danish, String english) {
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
         * Returns the terms of a code.
         *
         * @param code the stable code
         * @return the terms
         * @throws IllegalArgumentException if there are no terms of that code
         */
        public static Terms ofCode(String code) {
            return Checks.codeOf("terms", code, values(), Terms::code);
        }
    }

    /** What happened. */
    public enum Kind implements Coded {
        /** A job started, on whatever terms. */
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
    private static final double HOURS_OF_A_WEEK = 168;

    private final LocalDate date;
    private final Kind kind;
    private final Terms terms;
    private final Double hoursPerWeek;

    private JobEvent(LocalDate date, Kind kind, Terms terms, Double hoursPerWeek, Recording recording) {
        super(recording);
        this.date = Checks.day(date, "date");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.terms = terms;
        this.hoursPerWeek = hoursPerWeek;
    }

    /**
     * Returns an event that was recorded on its own date.
     *
     * @param date the first day of a job or education, or the day after its last
     * @param kind what happened
     * @return the event
     */
    public static JobEvent of(LocalDate date, Kind kind) {
        return new JobEvent(date, kind, Terms.ORDINARY, null, Recording.ON_ITS_DATE);
    }

    /**
     * Returns the same event of a job on other terms.
     *
     * @param other the terms; {@link Terms#ORDINARY} by default
     * @return a new value
     * @throws NullPointerException if the terms are null
     * @throws IllegalArgumentException if the event is one of an education
     */
    public JobEvent withTerms(Terms other) {
        Checks.that(isOfJob(), "terms must be left out where an education starts or ends");
        return new JobEvent(date, kind, Objects.requireNonNull(other, "other"), hoursPerWeek, recording());
    }

    /**
     * Returns the same event with the hours a week.
     *
     * @param hours more than 0 and at most 168
     * @return a new value
     * @throws IllegalArgumentException if the hours are out of range or not a number, or the event is no start of a job
     */
    public JobEvent withHoursPerWeek(double hours) {
        Checks.that(kind == Kind.JOB_STARTED, "hoursPerWeek must be left out where no job starts");
        Checks.that(
                hours > 0 && hours <= HOURS_OF_A_WEEK,
                "hoursPerWeek must be more than 0 and at most 168",
                "leave it out where the hours are not known?");
        return new JobEvent(date, kind, terms, hours, recording());
    }

    private boolean isOfJob() {
        return kind == Kind.JOB_STARTED || kind == Kind.JOB_ENDED;
    }

    @Override
    public JobEvent with(Recording other) {
        return new JobEvent(date, kind, terms, hoursPerWeek, other);
    }

    @Override
    public EventKey key() {
        return KIND.key(date, recording().reference(), kind.code());
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

    /**
     * Returns on what terms the citizen works.
     *
     * @return the terms; ordinary where nothing else was said, and for an education
     */
    public Terms terms() {
        return terms;
    }

    /**
     * Returns the hours a week.
     *
     * @return more than 0 and at most 168, or empty where they are not known
     */
    public OptionalDouble hoursPerWeek() {
        return hoursPerWeek == null ? OptionalDouble.empty() : OptionalDouble.of(hoursPerWeek);
    }

    @Override
    protected List<Object> content() {
        return List.of(date, kind, terms, hoursPerWeek());
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

    private Object writeReplace() {
        return new Proxy().holding(date, kind, terms, hoursPerWeek, recording());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            JobEvent event = of(parts.next(LocalDate.class), parts.next(Kind.class));
            Terms terms = parts.next(Terms.class);
            event = terms == event.terms ? event : event.withTerms(terms);
            Double hours = parts.nextOrNull(Double.class);
            event = hours == null ? event : event.withHoursPerWeek(hours);
            return event.with(parts.next(Recording.class));
        }
    }
}
