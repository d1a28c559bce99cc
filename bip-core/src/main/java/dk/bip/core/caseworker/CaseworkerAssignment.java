package dk.bip.core.caseworker;

import dk.bip.core.CaseworkerId;
import dk.bip.core.Coded;
import dk.bip.core.DateRange;
import dk.bip.core.Language;
import dk.bip.core.PeriodEvent;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A caseworker's responsibility for a citizen over a half-open period, perhaps still running.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither caseworker nor dates.
 */
public final class CaseworkerAssignment implements PeriodEvent {

    /** The part that a caseworker has in a case. */
    public enum Role implements Coded {
        /** Answers for the case; there is never more than one at a time. */
        PRIMARY("Primær", "Primary"),
        /** Helps beside the primary caseworker. */
        SECONDARY("Sekundær", "Secondary");

        private final Text label;

        Role(String danish, String english) {
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
         * Returns the role of a code.
         *
         * @param code the stable code
         * @return the role
         * @throws IllegalArgumentException if there is no role of that code
         */
        public static Role ofCode(String code) {
            return Checks.codeOf("role", code, values(), Role::code);
        }
    }

    private static final long serialVersionUID = 1L;

    private final CaseworkerId caseworker;
    private final Role role;
    private final DateRange period;
    private final LocalDate recordedOn;
    private final LocalDate endRecordedOn;

    private CaseworkerAssignment(
            CaseworkerId caseworker, Role role, DateRange period, LocalDate recordedOn, LocalDate endRecordedOn) {
        this.caseworker = caseworker;
        this.role = role;
        this.period = period;
        this.recordedOn = recordedOn;
        this.endRecordedOn = endRecordedOn;
    }

    /**
     * Returns a primary assignment, recorded on its own dates.
     *
     * @param caseworker the caseworker
     * @param period the days that it lasts
     * @return the assignment
     */
    public static CaseworkerAssignment of(CaseworkerId caseworker, DateRange period) {
        return builder(caseworker, period).build();
    }

    /**
     * Starts an assignment.
     *
     * @param caseworker the caseworker
     * @param period the days that it lasts
     * @return a builder of a primary assignment
     */
    public static Builder builder(CaseworkerId caseworker, DateRange period) {
        return new Builder(Objects.requireNonNull(caseworker, "caseworker"), Objects.requireNonNull(period, "period"));
    }

    /**
     * Returns who is assigned.
     *
     * @return the caseworker
     */
    public CaseworkerId caseworker() {
        return caseworker;
    }

    /**
     * Returns the part that the caseworker has.
     *
     * @return the role
     */
    public Role role() {
        return role;
    }

    @Override
    public DateRange period() {
        return period;
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
     * Returns this assignment as it was known on a date: with an open end where the end was not known yet.
     *
     * @param asOf the date on which one looks, inclusive
     * @return this assignment, or the same with an open end
     */
    public CaseworkerAssignment knownOn(LocalDate asOf) {
        return period.isOpen() || isEndKnownOn(asOf)
                ? this
                : new CaseworkerAssignment(caseworker, role, DateRange.startingOn(date()), recordedOn, null);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof CaseworkerAssignment other
                && caseworker.equals(other.caseworker)
                && role == other.role
                && period.equals(other.period)
                && Objects.equals(recordedOn, other.recordedOn)
                && Objects.equals(endRecordedOn, other.endRecordedOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseworker, role, period, recordedOn, endRecordedOn);
    }

    /**
     * Returns the role and whether it has ended.
     *
     * @return a text that holds neither caseworker nor date
     */
    @Override
    public String toString() {
        return "CaseworkerAssignment[" + role + ", " + (period.isOpen() ? "open" : "ended") + "]";
    }

    /** Collects the parts of an assignment. Not thread-safe. */
    public static final class Builder {

        private final CaseworkerId caseworker;
        private final DateRange period;
        private Role role = Role.PRIMARY;
        private LocalDate recordedOn;
        private LocalDate endRecordedOn;

        private Builder(CaseworkerId caseworker, DateRange period) {
            this.caseworker = caseworker;
            this.period = period;
        }

        /**
         * Gives the part that the caseworker has.
         *
         * @param role the role; primary by default
         * @return this builder
         */
        public Builder role(Role role) {
            this.role = Objects.requireNonNull(role, "role");
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
         * Returns the assignment.
         *
         * @return an immutable assignment
         * @throws IllegalArgumentException if an end was recorded that is open
         */
        public CaseworkerAssignment build() {
            Checks.endRecorded(endRecordedOn, period.isOpen());
            return new CaseworkerAssignment(caseworker, role, period, recordedOn, endRecordedOn);
        }
    }
}
