package dk.bip.core.caseworker;

import dk.bip.core.CaseworkerId;
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

/**
 * A caseworker's responsibility for a citizen over a half-open period, perhaps still running.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither caseworker nor dates.
 */
public final class CaseworkerAssignment extends RecordedEvent<CaseworkerAssignment> implements PeriodEvent {

    /** Assignments: of primary caseworkers one that starts on a day, of secondary ones one of each caseworker. */
    public static final EventKind<CaseworkerAssignment> KIND =
            EventKind.of("ASSIGNMENT", CaseworkerAssignment.class, "start", "role", "caseworker");

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

    private CaseworkerAssignment(CaseworkerId caseworker, Role role, DateRange period, Recording recording) {
        super(recording);
        this.caseworker = Objects.requireNonNull(caseworker, "caseworker");
        this.role = Objects.requireNonNull(role, "role");
        this.period = Objects.requireNonNull(period, "period");
    }

    /**
     * Returns the assignment of a primary caseworker that was recorded on its own date.
     *
     * @param caseworker the caseworker
     * @param period the days that it lasts
     * @return the assignment
     * @throws NullPointerException if an argument is null
     */
    public static CaseworkerAssignment of(CaseworkerId caseworker, DateRange period) {
        return new CaseworkerAssignment(caseworker, Role.PRIMARY, period, Recording.ON_ITS_DATE);
    }

    /**
     * Returns the same assignment in another role.
     *
     * @param other the part that the caseworker has in the case
     * @return a new value
     * @throws NullPointerException if the role is null
     */
    public CaseworkerAssignment withRole(Role other) {
        return new CaseworkerAssignment(caseworker, other, period, recording());
    }

    /**
     * Returns the same assignment over another period.
     *
     * @param other the days that it lasts
     * @return a new value
     * @throws NullPointerException if the period is null
     */
    public CaseworkerAssignment withPeriod(DateRange other) {
        return new CaseworkerAssignment(caseworker, role, other, recording());
    }

    @Override
    public CaseworkerAssignment with(Recording other) {
        return new CaseworkerAssignment(caseworker, role, period, other);
    }

    @Override
    public EventKey key() {
        return KIND.key(date(), recording().reference(), role.code(), role == Role.PRIMARY ? "" : caseworker.value());
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
    public CaseworkerAssignment withOpenEnd() {
        return period.isOpen() ? this : withPeriod(DateRange.startingOn(date()));
    }

    @Override
    protected List<Object> content() {
        return List.of(caseworker, role, period);
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

    private Object writeReplace() {
        return new Proxy().holding(caseworker.value(), role, period, recording());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new CaseworkerAssignment(
                    CaseworkerId.of(parts.text()),
                    parts.next(Role.class),
                    parts.next(DateRange.class),
                    parts.next(Recording.class));
        }
    }
}
