package dk.bip.model.group;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What moved in many citizens, as a whole and by groups; {@link RollUpCalculator} makes it, and says what is hidden and why. It holds nothing
 * of a group that is hidden but its name. Immutable, thread-safe and serializable.
 */
public final class RollUp implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ChangeDistribution whole;
    private final int notJudged;
    private final transient List<Grouping> groupings;
    private final transient List<Group> groups;

    RollUp(ChangeDistribution whole, int notJudged, List<Grouping> groupings, List<Group> groups) {
        Checks.that(notJudged >= 0, "notJudged must be 0 or more");
        Checks.that(
                groups.stream().map(Group::grouping).allMatch(groupings::contains), "groups must be of the groupings");
        this.whole = whole;
        this.notJudged = notJudged;
        this.groupings = List.copyOf(groupings);
        this.groups = List.copyOf(groups);
    }

    /**
     * Returns what moved in all citizens together.
     *
     * @return the distribution, or empty where there are too few citizens
     */
    public Optional<ChangeDistribution> whole() {
        return Optional.ofNullable(whole);
    }

    /**
     * Returns of how many citizens the change is not known, or of unknown certainty.
     *
     * @return the number of citizens who are in no distribution, 0 or more
     */
    public int notJudged() {
        return notJudged;
    }

    /**
     * Returns by what the citizens were grouped.
     *
     * @return an unmodifiable list in the order in which the calculator was told
     */
    public List<Grouping> groupings() {
        return groupings;
    }

    /**
     * Returns the groups of a grouping.
     *
     * @param grouping one of {@link #groupings()}
     * @return a new unmodifiable list in the order of their labels, never in that of their results; the hidden ones among them
     * @throws NullPointerException if the grouping is null
     * @throws IllegalArgumentException if the citizens were not grouped by it
     */
    public List<Group> groups(Grouping grouping) {
        Objects.requireNonNull(grouping, "grouping");
        Checks.that(
                groupings.contains(grouping), () -> "grouping must be one of " + groupings + ", but is " + grouping);
        return groups.stream()
                .filter(group -> group.grouping().equals(grouping))
                .toList();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof RollUp other
                && Objects.equals(whole, other.whole)
                && notJudged == other.notJudged
                && groupings.equals(other.groupings)
                && groups.equals(other.groups);
    }

    @Override
    public int hashCode() {
        return Objects.hash(whole, notJudged, groupings, groups);
    }

    /**
     * Returns how many groups there are and how many are shown.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        long shown =
                groups.stream().filter(group -> group.changes().isPresent()).count();
        return "RollUp[" + shown + " of " + groups.size() + " groups shown]";
    }

    private Object writeReplace() {
        return new Proxy().holding(whole, notJudged, groupings, groups);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts from) {
            return new RollUp(
                    from.nextOrNull(ChangeDistribution.class),
                    from.whole(),
                    from.list(Grouping.class),
                    from.list(Group.class));
        }
    }

    /** One group. Immutable, thread-safe and serializable. */
    public static final class Group implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Grouping grouping;
        private final transient List<String> labels;
        private final ChangeDistribution changes;

        Group(Grouping grouping, List<String> labels, ChangeDistribution changes) {
            Checks.that(labels.size() == grouping.parts().size(), "labels must be one for each part of the grouping");
            this.grouping = grouping;
            this.labels = List.copyOf(labels);
            this.changes = changes;
        }

        /**
         * Returns by what the group is one.
         *
         * @return the grouping
         */
        public Grouping grouping() {
            return grouping;
        }

        /**
         * Returns the name of the group.
         *
         * @return an unmodifiable list of one label for each part of the grouping
         */
        public List<String> labels() {
            return labels;
        }

        /**
         * Returns how the citizens of the group changed.
         *
         * @return the distribution; empty where the group is hidden, of which it is not told whether it is small itself or hidden for the sake
         *     of another
         */
        public Optional<ChangeDistribution> changes() {
            return Optional.ofNullable(changes);
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Group other
                    && grouping.equals(other.grouping)
                    && labels.equals(other.labels)
                    && Objects.equals(changes, other.changes);
        }

        @Override
        public int hashCode() {
            return Objects.hash(grouping, labels, changes);
        }

        /**
         * Returns the grouping.
         *
         * @return a text that holds no label
         */
        @Override
        public String toString() {
            return "Group[" + grouping + "]";
        }

        private Object writeReplace() {
            return new Proxy().holding(grouping, new ArrayList<>(labels), changes);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required();
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts from) {
                return new Group(
                        from.next(Grouping.class), from.list(String.class), from.nextOrNull(ChangeDistribution.class));
            }
        }
    }
}
