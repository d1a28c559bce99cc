package dk.bip.model.group;

import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Rolls up what moved in the citizens of a caseload, a team, a job centre or a programme, as a whole and by groups.
 *
 * <pre>{@code
 * RollUp rollUp = RollUpCalculator.by(Grouping.TEAM, Grouping.PROGRAMME).calculate(citizens);
 * rollUp.whole().ifPresent(all -> System.out.println(all.share(Movement.PROGRESSION)));
 * }</pre>
 *
 * <h2>What is hidden</h2>
 *
 * <p>A group of fewer citizens with a known change than the least size, ten by default (ours), is hidden. So are as many other groups as it
 * takes that nothing about fewer can be worked out from those that are shown: not as the total less the others, not from the margins of a
 * table whose cells are shown, not from a group within another, and not from groups that overlap, of whichever groupings are shown together.
 * Groups are taken one by one, the larger first, and a group is shown where no set of citizens of fewer than the least size, with or without a
 * name, is then a sum of shown groups with any factors. Who belongs to which group is taken as known to whoever looks. What cannot be
 * decided in a bounded number of steps, as with half a dozen groupings of scattered citizens, is hidden.
 *
 * <p>Out of scope: the difference of two roll-ups, such as of one month and the next, or of the same citizens by other groupings. Whoever
 * publishes both shows who came and went between them; publish one. A group of ten or more may be all of one verdict, and then that of each citizen in it
 * is known. Who knows the rule can bound the size of a hidden group, and nothing of what moved in it.
 *
 * <p>Nothing ranks caseworkers by name: groups stand in the order of their labels, and a grouping by caseworker is refused. Immutable and
 * thread-safe.
 */
public final class RollUpCalculator implements Serializable {

    /** How many citizens with a known change a group must have to be shown: {@value} (ours). */
    public static final int LEAST_CITIZENS = 10;

    private static final long serialVersionUID = 1L;

    private final transient List<Grouping> groupings;
    private final int leastCitizens;

    private RollUpCalculator(List<Grouping> groupings, int leastCitizens) {
        Checks.that(
                new HashSet<>(groupings).size() == groupings.size(),
                () -> "groupings must not hold one twice, but are " + groupings);
        Checks.that(
                leastCitizens >= LEAST_CITIZENS,
                () -> "leastCitizens must be " + LEAST_CITIZENS + " or more, but is " + leastCitizens,
                "take a larger whole: in few citizens each would be known again?");
        this.groupings = groupings;
        this.leastCitizens = leastCitizens;
    }

    /**
     * Returns the calculator that groups citizens by one or several groupings at once; what is hidden allows for all of them together.
     *
     * @param groupings the groupings, each at most once; with none, citizens are rolled up as a whole
     * @return the calculator
     * @throws NullPointerException if a grouping is null
     * @throws IllegalArgumentException if a grouping is there twice
     */
    public static RollUpCalculator by(Grouping... groupings) {
        return new RollUpCalculator(List.of(groupings), LEAST_CITIZENS);
    }

    /**
     * Returns the calculator that shows larger groups only.
     *
     * @param newLeast how many citizens with a known change a group must have, {@value #LEAST_CITIZENS} or more
     * @return another calculator
     * @throws IllegalArgumentException if the number is lower
     */
    public RollUpCalculator withLeastCitizens(int newLeast) {
        return new RollUpCalculator(groupings, newLeast);
    }

    /**
     * Returns the least size of a group that is shown.
     *
     * @return the number of citizens with a known change, {@value #LEAST_CITIZENS} or more
     */
    public int leastCitizens() {
        return leastCitizens;
    }

    /**
     * Rolls citizens up.
     *
     * @param citizens the citizens, each once; their order plays no part
     * @return what moved in all of them and in the groups that can be shown
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if a citizen is there twice, or a grouping is by caseworker: a label is the pseudonym of a caseworker, or
     *     each of two groups or more has one caseworker of its own
     */
    public RollUp calculate(Collection<GroupedProgression> citizens) {
        List<GroupedProgression> judged = judged(citizens);
        Map<Grouping, Map<List<String>, BitSet>> members = new LinkedHashMap<>();
        List<BitSet> sets = new ArrayList<>();
        BitSet all = new BitSet();
        all.set(0, judged.size());
        sets.add(all);
        for (Grouping grouping : groupings) {
            refuseCaseworkers(grouping, citizens);
            members.put(grouping, members(grouping, citizens, judged));
            sets.addAll(members.get(grouping).values());
        }
        BitSet shown = Suppression.shown(sets, judged.size(), leastCitizens);
        List<RollUp.Group> groups = new ArrayList<>();
        members.forEach((grouping, ofGrouping) -> ofGrouping.forEach((labels, people) -> groups.add(
                new RollUp.Group(grouping, labels, distribution(people, judged, shown.get(groups.size() + 1))))));
        return new RollUp(distribution(all, judged, shown.get(0)), citizens.size() - judged.size(), groupings, groups);
    }

    /** In the order of their pseudonyms, so that sums are the same whatever the order of the input. */
    private static List<GroupedProgression> judged(Collection<GroupedProgression> citizens) {
        Set<CitizenId> seen = new HashSet<>();
        Checks.that(
                citizens.stream().allMatch(citizen -> seen.add(citizen.citizen())),
                "citizens must not hold one twice",
                "take one instrument of each, such as the last?");
        return citizens.stream()
                .filter(citizen -> citizen.change().isPresent())
                .sorted(Comparator.comparing(citizen -> citizen.citizen().value()))
                .toList();
    }

    /** Groups in the order of their labels; of those without a known change only the names. */
    private static Map<List<String>, BitSet> members(
            Grouping grouping, Collection<GroupedProgression> citizens, List<GroupedProgression> judged) {
        Map<List<String>, BitSet> members = new TreeMap<>(Comparator.comparing(labels -> String.join("\0", labels)));
        citizens.forEach(citizen -> citizen.groups(grouping).forEach(labels -> members.put(labels, new BitSet())));
        for (int i = 0; i < judged.size(); i++) {
            int place = i;
            judged.get(i).groups(grouping).forEach(labels -> members.get(labels).set(place));
        }
        return members;
    }

    private static ChangeDistribution distribution(BitSet people, List<GroupedProgression> judged, boolean shown) {
        return shown
                ? ChangeDistribution.of(people.stream().mapToObj(judged::get).toList())
                : null;
    }

    private static void refuseCaseworkers(Grouping grouping, Collection<GroupedProgression> citizens) {
        Map<List<String>, Set<Optional<CaseworkerId>>> ofGroup = new LinkedHashMap<>();
        Set<String> names = citizens.stream()
                .flatMap(citizen -> citizen.caseworker().stream())
                .map(CaseworkerId::value)
                .collect(Collectors.toSet());
        boolean named = false;
        for (GroupedProgression citizen : citizens) {
            for (List<String> labels : citizen.groups(grouping)) {
                named |= labels.stream().anyMatch(names::contains);
                ofGroup.computeIfAbsent(labels, key -> new HashSet<>()).add(citizen.caseworker());
            }
        }
        boolean ofOneEach = ofGroup.size() >= 2
                && ofGroup.values().stream()
                        .allMatch(caseworkers -> caseworkers.size() == 1
                                && caseworkers.iterator().next().isPresent())
                && new HashSet<>(ofGroup.values()).size() == ofGroup.size();
        Checks.that(
                !named && !ofOneEach,
                () -> "grouping " + grouping
                        + " must not be by caseworker: nothing here ranks caseworkers, by name or otherwise",
                "group by team, or roll up one caseload as a whole?");
    }

    /**
     * Compares two groups that are both shown where citizens are rolled up.
     *
     * @param citizens the citizens, as for {@link #calculate}
     * @param grouping one of the groupings of this calculator
     * @param first the name of the first group, of two crossed groupings both labels
     * @param second the name of the second group
     * @return how much more the first changed for the better; empty where one of the two is hidden
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException where {@link #calculate} refuses the citizens, the grouping is none of the calculator, there is no
     *     such group, the groups have a citizen in common, or their changes are not on one scale
     * @throws dk.bip.model.estimation.EstimationException if all citizens of a group changed by the same
     */
    public Optional<GroupComparison> compare(
            Collection<GroupedProgression> citizens, Grouping grouping, List<String> first, List<String> second) {
        RollUp rollUp = calculate(citizens);
        boolean shown = group(rollUp, grouping, first, "first").changes().isPresent()
                & group(rollUp, grouping, second, "second").changes().isPresent();
        if (!shown) {
            return Optional.empty();
        }
        List<GroupedProgression> ofFirst = new ArrayList<>();
        List<GroupedProgression> ofSecond = new ArrayList<>();
        for (GroupedProgression citizen : judged(citizens)) {
            List<List<String>> groups = citizen.groups(grouping);
            Checks.that(
                    !(groups.contains(first) && groups.contains(second)),
                    "first and second must have no citizen in common");
            if (groups.contains(first)) {
                ofFirst.add(citizen);
            } else if (groups.contains(second)) {
                ofSecond.add(citizen);
            }
        }
        List<GroupedProgression> both = new ArrayList<>(ofFirst);
        both.addAll(ofSecond);
        Checks.that(
                ChangeDistribution.isOfOneScale(both),
                "first and second must have changes on one scale",
                "take the citizens of one instrument only?");
        return Optional.of(GroupComparison.of(starts(ofFirst), changes(ofFirst), starts(ofSecond), changes(ofSecond)));
    }

    private static RollUp.Group group(RollUp rollUp, Grouping grouping, List<String> labels, String name) {
        return rollUp.groups(grouping).stream()
                .filter(group -> group.labels().equals(Objects.requireNonNull(labels, name)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " must be the name of a group by " + grouping));
    }

    private static double[] starts(List<GroupedProgression> citizens) {
        return citizens.stream()
                .mapToDouble(citizen -> citizen.change().orElseThrow().from().value())
                .toArray();
    }

    private static double[] changes(List<GroupedProgression> citizens) {
        return citizens.stream()
                .map(citizen -> citizen.change().orElseThrow())
                .mapToDouble(ChangeDistribution::better)
                .toArray();
    }

    /**
     * Returns the groupings and the least size.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "RollUpCalculator[by " + groupings + ", " + leastCitizens + " citizens or more]";
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof RollUpCalculator other
                && groupings.equals(other.groupings)
                && leastCitizens == other.leastCitizens;
    }

    @Override
    public int hashCode() {
        return Objects.hash(groupings, leastCitizens);
    }

    private Object writeReplace() {
        return new Proxy().holding(groupings, leastCitizens);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts from) {
            return by(from.list(Grouping.class).toArray(Grouping[]::new)).withLeastCitizens(from.whole());
        }
    }
}
