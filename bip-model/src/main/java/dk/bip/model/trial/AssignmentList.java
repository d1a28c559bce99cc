package dk.bip.model.trial;

import dk.bip.core.CitizenId;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who was assigned to what, and how to draw it again. Immutable, thread-safe and serializable. {@link #toString()} names nobody.
 */
public final class AssignmentList implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * The assignment of one citizen. Immutable, thread-safe and serializable. {@link #toString()} names nobody.
     *
     * @param citizen the citizen
     * @param stratum within what the assignment was drawn, such as the job centre, not blank
     * @param arm the arm
     */
    public record Entry(CitizenId citizen, String stratum, Arm arm) implements Serializable {
        private static final long serialVersionUID = 1L;

        /**
         * Checks the parts.
         *
         * @param citizen the citizen
         * @param stratum within what the assignment was drawn, not blank
         * @param arm the arm
         * @throws IllegalArgumentException if the stratum is blank
         */
        public Entry {
            Objects.requireNonNull(citizen, "citizen");
            Checks.notBlank(stratum, "stratum");
            Objects.requireNonNull(arm, "arm");
        }

        /**
         * Returns the arm only.
         *
         * @return a text that names nobody
         */
        @Override
        public String toString() {
            return "Entry[" + arm.code() + "]";
        }

        private Object writeReplace() {
            return new Proxy().holding(citizen, stratum, arm);
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Entry(parts.next(CitizenId.class), parts.text(), parts.next(Arm.class));
            }
        }
    }

    private final BlockAssignment method;
    private final transient List<Entry> entries;

    private AssignmentList(BlockAssignment method, List<Entry> entries) {
        this.method = method;
        this.entries = entries;
    }

    /**
     * Returns a list as it was kept.
     *
     * @param method how the assignments were drawn
     * @param entries the assignments, in the order in which the citizens came; each citizen once
     * @return the list
     * @throws IllegalArgumentException if a citizen stands twice, or the method gives other arms to these citizens
     */
    public static AssignmentList of(BlockAssignment method, List<Entry> entries) {
        List<Entry> all = List.copyOf(entries);
        Set<CitizenId> seen = new HashSet<>();
        all.forEach(entry -> Checks.that(
                seen.add(entry.citizen()), "entries must have each citizen once", "one was entered again?"));
        List<Arm> drawn = method.draw(all.stream().map(Entry::stratum).toList());
        for (int i = 0; i < drawn.size(); i++) {
            int place = i;
            Checks.that(
                    drawn.get(i) == all.get(i).arm(),
                    () -> "entries must have the arms that the method draws, but entry " + (place + 1) + " has not",
                    "an assignment was changed, or the citizens are in another order?");
        }
        return new AssignmentList(method, all);
    }

    /**
     * Returns how the assignments were drawn.
     *
     * @return seed, block size and allocation
     */
    public BlockAssignment method() {
        return method;
    }

    /**
     * Returns the assignments.
     *
     * @return in the order in which the citizens came
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * Returns the arm of a citizen.
     *
     * @param citizen the citizen
     * @return the arm, or empty where the citizen was not assigned
     */
    public Optional<Arm> arm(CitizenId citizen) {
        Objects.requireNonNull(citizen, "citizen");
        return entries.stream()
                .filter(entry -> entry.citizen().equals(citizen))
                .map(Entry::arm)
                .findFirst();
    }

    @Override
    public boolean equals(Object o) {
        return this == o
                || (o instanceof AssignmentList other && method.equals(other.method) && entries.equals(other.entries));
    }

    @Override
    public int hashCode() {
        return Objects.hash(method, entries);
    }

    /**
     * Returns the method and how many citizens were assigned.
     *
     * @return a text that names nobody
     */
    @Override
    public String toString() {
        return "AssignmentList[" + method + ", entries=" + entries.size() + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(method, entries);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return AssignmentList.of(parts.next(BlockAssignment.class), parts.list(Entry.class));
        }
    }
}
