package dk.bip.core.intervention;

import dk.bip.core.Coded;
import dk.bip.core.DateRange;
import dk.bip.core.EventKey;
import dk.bip.core.EventKind;
import dk.bip.core.Language;
import dk.bip.core.PeriodEvent;
import dk.bip.core.RecordedEvent;
import dk.bip.core.Recording;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One intervention over a half-open period, perhaps still running.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither the kind nor the dates.
 */
public final class Intervention extends RecordedEvent<Intervention> implements PeriodEvent {

    /** Interventions: one of a type that starts on a day. */
    public static final EventKind<Intervention> KIND =
            EventKind.of("INTERVENTION", Intervention.class, "start", "type");

    /** How a course came to its end. */
    public enum EndReason implements Coded {
        /** The citizen went through with it. */
        COMPLETED("Gennemført", "Completed"),
        /** It was ended before its time. */
        BROKEN_OFF("Afbrudt", "Broken off"),
        /** Its time ran out, and nothing more is known. */
        EXPIRED("Udløbet", "Expired");

        private final Text label;

        EndReason(String danish, String english) {
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
         * Returns the reason of a code.
         *
         * @param code the stable code
         * @return the reason
         * @throws IllegalArgumentException if there is no reason of that code
         */
        public static EndReason ofCode(String code) {
            return Checks.codeOf("end reason", code, values(), EndReason::code);
        }
    }

    /** The hours of a week. */
    private static final double HOURS_OF_A_WEEK = 168;

    private static final long serialVersionUID = 1L;

    private final InterventionType type;
    private final DateRange period;
    private final Double hoursPerWeek;
    private final EndReason endReason;

    private Intervention(
            InterventionType type, DateRange period, Double hoursPerWeek, EndReason endReason, Recording recording) {
        super(recording);
        this.type = Objects.requireNonNull(type, "type");
        this.period = Objects.requireNonNull(period, "period");
        this.hoursPerWeek = hoursPerWeek;
        this.endReason = endReason;
    }

    /**
     * Returns an intervention with no hours and no end reason, recorded on its own date.
     *
     * @param type one of the 21, or one of one's own
     * @param period the days that it lasts
     * @return the intervention
     * @throws NullPointerException if an argument is null
     */
    public static Intervention of(InterventionType type, DateRange period) {
        return new Intervention(type, period, null, null, Recording.ON_ITS_DATE);
    }

    /**
     * Returns the same intervention with the agreed hours a week.
     *
     * @param hours more than 0 and at most 168
     * @return a new value
     * @throws IllegalArgumentException if the hours are out of range, or not a number
     */
    public Intervention withHoursPerWeek(double hours) {
        Checks.that(
                hours > 0 && hours <= HOURS_OF_A_WEEK,
                "hoursPerWeek must be more than 0 and at most 168",
                "leave it out where the hours are not known?");
        return new Intervention(type, period, hours, endReason, recording());
    }

    /**
     * Returns the same intervention with the reason why it ended.
     *
     * @param reason why it ended
     * @return a new value
     * @throws NullPointerException if the reason is null
     * @throws IllegalArgumentException if the end is open
     */
    public Intervention withEndReason(EndReason reason) {
        Checks.that(
                !period.isOpen(),
                "endReason must be left out where the end is open",
                "give the period its end as well?");
        return new Intervention(type, period, hoursPerWeek, Objects.requireNonNull(reason, "reason"), recording());
    }

    /**
     * Returns the same intervention over another period, without an end reason where its end is open.
     *
     * @param other the days that it lasts
     * @return a new value
     * @throws NullPointerException if the period is null
     */
    public Intervention withPeriod(DateRange other) {
        EndReason kept = Objects.requireNonNull(other, "period").isOpen() ? null : endReason;
        return new Intervention(type, other, hoursPerWeek, kept, recording());
    }

    @Override
    public Intervention with(Recording other) {
        return new Intervention(type, period, hoursPerWeek, endReason, other);
    }

    @Override
    public EventKey key() {
        return KIND.key(date(), recording().reference(), type.code());
    }

    /**
     * Returns what it is.
     *
     * @return the type
     */
    public InterventionType type() {
        return type;
    }

    @Override
    public DateRange period() {
        return period;
    }

    /**
     * Returns the agreed hours a week.
     *
     * @return more than 0 and at most 168, or empty where they are not known
     */
    public OptionalDouble hoursPerWeek() {
        return hoursPerWeek == null ? OptionalDouble.empty() : OptionalDouble.of(hoursPerWeek);
    }

    /**
     * Returns why it ended.
     *
     * @return the reason, or empty where it is not known or the end is open
     */
    public Optional<EndReason> endReason() {
        return Optional.ofNullable(endReason);
    }

    @Override
    public Intervention withOpenEnd() {
        return period.isOpen() ? this : withPeriod(DateRange.startingOn(date()));
    }

    @Override
    protected List<Object> content() {
        return List.of(type, period, hoursPerWeek(), endReason());
    }

    /**
     * Returns whether it has ended.
     *
     * @return a text that holds neither kind nor date
     */
    @Override
    public String toString() {
        return "Intervention[" + (period.isOpen() ? "open" : "ended") + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(type, period, hoursPerWeek, endReason, recording());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            Intervention intervention = of(parts.next(InterventionType.class), parts.next(DateRange.class));
            Double hours = parts.nextOrNull(Double.class);
            intervention = hours == null ? intervention : intervention.withHoursPerWeek(hours);
            EndReason reason = parts.nextOrNull(EndReason.class);
            intervention = reason == null ? intervention : intervention.withEndReason(reason);
            return intervention.with(parts.next(Recording.class));
        }
    }
}
