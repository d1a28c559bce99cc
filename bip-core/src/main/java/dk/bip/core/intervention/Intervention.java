package dk.bip.core.intervention;

import dk.bip.core.DateRange;
import dk.bip.core.PeriodEvent;
import dk.bip.core.internal.Checks;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One intervention over a half-open period, perhaps still running.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither the kind nor the dates.
 */
public final class Intervention implements PeriodEvent {

    /** The hours of a week. */
    private static final double HOURS_OF_A_WEEK = 168;

    private static final long serialVersionUID = 1L;

    private final InterventionType type;
    private final DateRange period;
    private final Double hoursPerWeek;
    private final LocalDate recordedOn;
    private final LocalDate endRecordedOn;

    private Intervention(
            InterventionType type,
            DateRange period,
            Double hoursPerWeek,
            LocalDate recordedOn,
            LocalDate endRecordedOn) {
        this.type = type;
        this.period = period;
        this.hoursPerWeek = hoursPerWeek;
        this.recordedOn = recordedOn;
        this.endRecordedOn = endRecordedOn;
    }

    /**
     * Returns an intervention with no hours, recorded on its own dates.
     *
     * @param type which of the 21
     * @param period the days that it lasts
     * @return the intervention
     */
    public static Intervention of(InterventionType type, DateRange period) {
        return builder(type, period).build();
    }

    /**
     * Starts an intervention.
     *
     * @param type which of the 21
     * @param period the days that it lasts
     * @return a builder
     */
    public static Builder builder(InterventionType type, DateRange period) {
        return new Builder(Objects.requireNonNull(type, "type"), Objects.requireNonNull(period, "period"));
    }

    /**
     * Returns which of the 21 it is.
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

    @Override
    public Optional<LocalDate> recordedOn() {
        return Optional.ofNullable(recordedOn);
    }

    @Override
    public Optional<LocalDate> endRecordedOn() {
        return Optional.ofNullable(endRecordedOn);
    }

    /**
     * Returns this intervention as it was known on a date: with an open end where the end was not known yet.
     *
     * @param asOf the date on which one looks, inclusive
     * @return this intervention, or the same with an open end
     */
    public Intervention knownOn(LocalDate asOf) {
        return period.isOpen() || isEndKnownOn(asOf)
                ? this
                : new Intervention(type, DateRange.startingOn(date()), hoursPerWeek, recordedOn, null);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Intervention other
                && type == other.type
                && period.equals(other.period)
                && Objects.equals(hoursPerWeek, other.hoursPerWeek)
                && Objects.equals(recordedOn, other.recordedOn)
                && Objects.equals(endRecordedOn, other.endRecordedOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, period, hoursPerWeek, recordedOn, endRecordedOn);
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

    /** Collects the parts of an intervention. Not thread-safe. */
    public static final class Builder {

        private final InterventionType type;
        private final DateRange period;
        private Double hoursPerWeek;
        private LocalDate recordedOn;
        private LocalDate endRecordedOn;

        private Builder(InterventionType type, DateRange period) {
            this.type = type;
            this.period = period;
        }

        /**
         * Gives the agreed hours a week.
         *
         * @param hours more than 0 and at most 168
         * @return this builder
         * @throws IllegalArgumentException if the hours are out of range
         */
        public Builder hoursPerWeek(double hours) {
            Checks.that(
                    hours > 0 && hours <= HOURS_OF_A_WEEK,
                    "hoursPerWeek must be more than 0 and at most 168",
                    "leave it out where the hours are not known?");
            this.hoursPerWeek = hours;
            return this;
        }

        /**
         * Says that the start was recorded on another day than it happened.
         *
         * @param recordedOn the day of recording
         * @return this builder
         */
        public Builder recordedOn(LocalDate recordedOn) {
            this.recordedOn = Objects.requireNonNull(recordedOn, "recordedOn");
            return this;
        }

        /**
         * Says that the end was recorded on another day than it happened.
         *
         * @param endRecordedOn the day of recording
         * @return this builder
         */
        public Builder endRecordedOn(LocalDate endRecordedOn) {
            this.endRecordedOn = Objects.requireNonNull(endRecordedOn, "endRecordedOn");
            return this;
        }

        /**
         * Returns the intervention.
         *
         * @return an immutable intervention
         * @throws IllegalArgumentException if an end was recorded that is open
         */
        public Intervention build() {
            Checks.endRecorded(endRecordedOn, period.isOpen());
            return new Intervention(type, period, hoursPerWeek, recordedOn, endRecordedOn);
        }
    }
}
