package dk.bip.core.caseworker;

import dk.bip.core.CaseworkerId;
import dk.bip.core.DateRange;
import dk.bip.core.internal.Checks;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

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
            .thenComparing(assignment -> assignment.period().endExclusive().orElse(LocalDate.MAX))
            .thenComparing(assignment -> assignment.endRecordedOn().orElse(LocalDate.MIN));

    @SuppressWarnings("serial") // the lists of List.copyOf are serializable
    private final List<CaseworkerAssignment> assignments;

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
        return checked(assignments, false);
    }

    /**
     * Restores a history as {@link #knownOn} gave it: a primary assignment whose end was not known may run beside later ones.
     *
     * @param assignments the assignments, in any order
     * @return the history, sorted by start
     * @throws IllegalArgumentException if a primary assignment that has an end overlaps a later one
     */
    public static AssignmentHistory ofKnown(Collection<CaseworkerAssignment> assignments) {
        return checked(assignments, true);
    }

    private static AssignmentHistory checked(Collection<CaseworkerAssignment> assignments, boolean mayRunOn) {
        List<CaseworkerAssignment> sorted = new ArrayList<>(assignments);
        sorted.sort(ORDER);
        AssignmentHistory history = new AssignmentHistory(List.copyOf(sorted));
        List<CaseworkerAssignment> primary = history.primary();
        for (int i = 1; i < primary.size(); i++) {
            DateRange before = primary.get(i - 1).period();
            Checks.that(
                    mayRunOn && before.isOpen() || !primary.get(i).period().overlaps(before),
                    "primary assignments must not overlap",
                    "end the one before on the day on which the next begins, or make one of them secondary?");
        }
        return history;
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
     * Returns what was known of the history on a date. An assignment whose end was recorded late may then run beside the next one.
     *
     * @param asOf the date on which one looks, inclusive
     * @return the assignments known by then, with an open end where the end was not
     */
    public AssignmentHistory knownOn(LocalDate asOf) {
        List<CaseworkerAssignment> known = new ArrayList<>(assignments.size());
        for (CaseworkerAssignment assignment : assignments) {
            if (assignment.isKnownOn(asOf)) {
                known.add(assignment.knownOn(asOf));
            }
        }
        known.sort(ORDER);
        return new AssignmentHistory(List.copyOf(known));
    }

    private List<CaseworkerAssignment> primary() {
        return assignments.stream()
                .filter(assignment -> assignment.role() == CaseworkerAssignment.Role.PRIMARY)
                .toList();
    }

    /**
     * Returns the primary caseworker of a day.
     *
     * @param date the day
     * @return the caseworker, the one who began last where an end was not known yet, or empty where none is assigned
     */
    public Optional<CaseworkerId> primaryAt(LocalDate date) {
        CaseworkerId latest = null;
        for (CaseworkerAssignment assignment : assignments) {
            if (assignment.role() == CaseworkerAssignment.Role.PRIMARY
                    && assignment.period().contains(date)) {
                latest = assignment.caseworker();
            }
        }
        return Optional.ofNullable(latest);
    }

    /**
     * Counts the changes of caseworker.
     *
     * @return the number of changes, zero or more
     */
    public int changes() {
        return changes(start -> true);
    }

    /**
     * Counts the changes of caseworker in a window of time, such as a follow-up (BIP-SHIFT-02 counts who has at least one).
     *
     * @param window the days to look at, perhaps with an open end
     * @return the number of changes whose new assignment starts in the window
     */
    public int changesWithin(DateRange window) {
        Objects.requireNonNull(window, "window");
        return changes(window::contains);
    }

    private int changes(Predicate<LocalDate> counts) {
        int changes = 0;
        CaseworkerId before = null;
        for (CaseworkerAssignment assignment : assignments) {
            if (assignment.role() == CaseworkerAssignment.Role.PRIMARY) {
                boolean changed = before != null && !before.equals(assignment.caseworker());
                changes += changed && counts.test(assignment.date()) ? 1 : 0;
                before = assignment.caseworker();
            }
        }
        return changes;
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
}
