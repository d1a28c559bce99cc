package dk.bip.core.caseworker;

import dk.bip.core.CaseworkerId;
import dk.bip.core.DateRange;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The caseworkers of one citizen in order of time. Primary assignments never overlap.
 *
 * <p>A <em>change of caseworker</em> is a primary assignment to another person than the primary assignment before it. The first
 * assignment is none; a return of an earlier caseworker counts; the same person after a gap does not. One change goes with a job chance
 * that is 22 percent lower (BIP-SHIFT-01, an association).
 *
 * <p>Immutable and thread-safe.
 */
public final class AssignmentHistory implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The end is the last resort, so that a list has to be sorted anew where ends are hidden. */
    private static final Comparator<CaseworkerAssignment> ORDER = Comparator.comparing(CaseworkerAssignment::date)
            .thenComparing(CaseworkerAssignment::role)
            .thenComparing(assignment -> assignment.caseworker().value())
            .thenComparing(assignment -> assignment.recordedOn().orElse(LocalDate.MIN))
            .thenComparing(assignment -> assignment.period().endExclusive().orElse(LocalDate.MAX));

    private final transient List<CaseworkerAssignment> assignments;

    private AssignmentHistory(List<CaseworkerAssignment> assignments) {
        this.assignments = assignments;
    }

    /**
     * Returns the history of some assignments, given in any order.
     *
     * @param assignments the assignments
     * @return the history, sorted by start
     * @throws IllegalArgumentException if two primary assignments overlap
     */
    public static AssignmentHistory of(Collection<CaseworkerAssignment> assignments) {
        AssignmentHistory history = ofKnown(assignments);
        CaseworkerAssignment before = null;
        for (CaseworkerAssignment next : history.assignments) {
            if (next.role() == CaseworkerAssignment.Role.PRIMARY) {
                Checks.that(
                        before == null || !next.period().overlaps(before.period()),
                        "primary assignments must not overlap",
                        "end the one before on the day on which the next begins, or make one of them secondary?");
                before = next;
            }
        }
        return history;
    }

    /**
     * Returns the history of assignments as they were known on a date: a primary assignment whose end was not known, or was corrected later,
     * may run beside later ones.
     *
     * @param assignments the assignments, in any order
     * @return the history, sorted by start
     */
    public static AssignmentHistory ofKnown(Collection<CaseworkerAssignment> assignments) {
        List<CaseworkerAssignment> sorted = new ArrayList<>(assignments);
        sorted.sort(ORDER);
        return new AssignmentHistory(List.copyOf(sorted));
    }

    /**
     * Returns the assignments.
     *
     * @return an unmodifiable list in order of their start
     */
    public List<CaseworkerAssignment> assignments() {
        return assignments;
    }

    /**
     * Returns the primary caseworker of a day.
     *
     * @param date the day
     * @return the caseworker, of several the one who began last, or empty where none is assigned
     */
    public Optional<CaseworkerId> primaryAt(LocalDate date) {
        for (int i = begunBy(date) - 1; i >= 0; i--) {
            CaseworkerAssignment assignment = assignments.get(i);
            if (assignment.role() == CaseworkerAssignment.Role.PRIMARY
                    && assignment.period().contains(date)) {
                return Optional.of(assignment.caseworker());
            }
        }
        return Optional.empty();
    }

    /** Returns how many assignments had begun by a day. */
    private int begunBy(LocalDate date) {
        int lower = 0;
        int upper = assignments.size();
        while (lower < upper) {
            int middle = (lower + upper) >>> 1;
            if (assignments.get(middle).date().isAfter(date)) {
                upper = middle;
            } else {
                lower = middle + 1;
            }
        }
        return lower;
    }

    /**
     * Counts the changes of caseworker.
     *
     * @return the number of changes, zero or more
     */
    public int changes() {
        return changeDates().size();
    }

    /**
     * Returns when the caseworker changed.
     *
     * @return a new unmodifiable list of the days on which the assignment to another person began, in order
     */
    public List<LocalDate> changeDates() {
        List<LocalDate> dates = new ArrayList<>();
        CaseworkerId before = null;
        for (CaseworkerAssignment assignment : assignments) {
            if (assignment.role() == CaseworkerAssignment.Role.PRIMARY) {
                if (before != null && !before.equals(assignment.caseworker())) {
                    dates.add(assignment.date());
                }
                before = assignment.caseworker();
            }
        }
        return List.copyOf(dates);
    }

    /**
     * Counts the changes of caseworker in a window of time, such as a follow-up (BIP-SHIFT-02 counts who has at least one).
     *
     * @param window the days to look at, perhaps with an open end
     * @return the number of changes whose new assignment starts in the window
     */
    public int changesWithin(DateRange window) {
        Objects.requireNonNull(window, "window");
        return (int) changeDates().stream().filter(window::contains).count();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof AssignmentHistory other && assignments.equals(other.assignments);
    }

    @Override
    public int hashCode() {
        return assignments.hashCode();
    }

    /**
     * Returns the number of assignments.
     *
     * @return a text that holds neither caseworker nor date
     */
    @Override
    public String toString() {
        return "AssignmentHistory[" + assignments.size() + " assignments]";
    }

    private Object writeReplace() {
        return new Proxy().holding(assignments);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return ofKnown(parts.list(CaseworkerAssignment.class));
        }
    }
}
