package dk.bip.model.group;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which groups of the same people can be shown together. A count, or a sum, of a group is the sum over its people, so that whoever sees some
 * groups knows every sum of theirs with any factors: the total less the others, a cell of a table from its margins, a group less one within
 * it. Groups are taken one by one, the largest first, and each is shown only where no set of fewer people than the least size, whether it
 * has a name or not, is such a sum ({@link DerivableSets}). Who belongs to which group is taken as known.
 */
final class Suppression {

    private Suppression() {}

    /**
     * Finds out which groups can be shown.
     *
     * @param groups the people of each group by their numbers; of groups of one size the earlier goes before
     * @param people how many people there are
     * @param least how many people may be shown at least
     * @return the places of the groups that can be shown
     */
    static BitSet shown(List<BitSet> groups, int people, int least) {
        Map<String, BitSet> alike = new TreeMap<>();
        for (int person = 0; person < people; person++) {
            int one = person;
            BitSet memberships = new BitSet();
            IntStream.range(0, groups.size())
                    .filter(group -> groups.get(group).get(one))
                    .forEach(memberships::set);
            alike.computeIfAbsent(memberships.toString(), key -> new BitSet()).set(person);
        }
        List<BitSet> parts = List.copyOf(alike.values());
        DerivableSets derivable =
                new DerivableSets(parts.stream().mapToInt(BitSet::cardinality).toArray(), least);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, groups.size()).boxed().toList());
        order.sort(Comparator.comparingInt(group -> -groups.get(group).cardinality()));
        BitSet shown = new BitSet();
        for (int group : order) {
            BitSet members = groups.get(group);
            long[] holds = parts.stream()
                    .mapToLong(part -> part.intersects(members) ? 1 : 0)
                    .toArray();
            if (members.cardinality() >= least && derivable.addIfSafe(holds)) {
                shown.set(group);
            }
        }
        return shown;
    }
}
