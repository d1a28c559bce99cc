package dk.bip.model.group;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Knows who belongs to which group and sees some groups; tries every set of people that groups can tell apart, and finds out by a linear
 * system of its own whether a count of it can be had. Up to some twelve parts.
 */
final class Attacker {

    private final int[] sizes;
    private final List<BigInteger[]> seen = new ArrayList<>();

    Attacker(int people, List<BitSet> groups, List<BitSet> shown) {
        Map<String, List<Integer>> parts = new TreeMap<>();
        for (int person = 0; person < people; person++) {
            StringBuilder memberships = new StringBuilder();
            for (BitSet group : groups) {
                memberships.append(group.get(person) ? '1' : '0');
            }
            parts.computeIfAbsent(memberships.toString(), key -> new ArrayList<>())
                    .add(person);
        }
        List<List<Integer>> all = List.copyOf(parts.values());
        sizes = all.stream().mapToInt(List::size).toArray();
        for (BitSet group : shown) {
            seen.add(all.stream()
                    .map(part -> group.get(part.get(0)) ? BigInteger.ONE : BigInteger.ZERO)
                    .toArray(BigInteger[]::new));
        }
    }

    /** The number of people of the smallest set that can be had, or the largest number where none can. */
    int smallestSetHad() {
        int rank = rank(seen);
        int smallest = Integer.MAX_VALUE;
        for (int set = 1; set < 1 << sizes.length; set++) {
            int people = 0;
            BigInteger[] row = new BigInteger[sizes.length];
            for (int part = 0; part < sizes.length; part++) {
                boolean in = (set >> part & 1) == 1;
                row[part] = in ? BigInteger.ONE : BigInteger.ZERO;
                people += in ? sizes[part] : 0;
            }
            if (people < smallest) {
                List<BigInteger[]> more = new ArrayList<>(seen);
                more.add(row);
                smallest = rank(more) == rank ? people : smallest;
            }
        }
        return smallest;
    }

    private static int rank(List<BigInteger[]> matrix) {
        List<BigInteger[]> left = new ArrayList<>(matrix);
        int rank = 0;
        for (int column = 0; !left.isEmpty() && column < left.get(0).length; column++) {
            int at = column;
            BigInteger[] pivot = left.stream()
                    .filter(row -> row[at].signum() != 0)
                    .findFirst()
                    .orElse(null);
            if (pivot != null) {
                rank++;
                left.remove(pivot);
                left.replaceAll(row -> {
                    BigInteger[] cleared = new BigInteger[row.length];
                    for (int i = 0; i < row.length; i++) {
                        cleared[i] = row[i].multiply(pivot[at]).subtract(pivot[i].multiply(row[at]));
                    }
                    return cleared;
                });
            }
        }
        return rank;
    }
}
