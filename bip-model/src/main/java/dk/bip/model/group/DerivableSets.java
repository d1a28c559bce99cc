package dk.bip.model.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What can be worked out from sets of people that are shown. People who belong to the same sets are one part; a set is a row of 0 and 1 over
 * the parts, and what can be worked out are the rows of 0 and 1 among the combinations of the rows shown. The rows are kept reduced, in whole
 * numbers, so that all of these can be searched ({@link SmallSetSearch}). Not thread-safe.
 */
final class DerivableSets {

    private final int[] sizes;
    private final int least;
    private List<SetRow> rows = List.of();

    /**
     * Nothing is shown yet.
     *
     * @param sizes the number of people of each part, one or more
     * @param least how many people may be shown at least
     */
    DerivableSets(int[] sizes, int least) {
        this.sizes = sizes;
        this.least = least;
    }

    /**
     * Adds a set to those that are shown, where nothing of fewer people than the least size can be worked out then.
     *
     * @param set 1 for each part within the set, 0 for the others
     * @return true where it was added
     */
    boolean addIfSafe(long[] set) {
        try {
            List<SetRow> more = with(set);
            if (!isSafe(more)) {
                return false;
            }
            rows = more;
            return true;
        } catch (ArithmeticException tooLarge) {
            // Whole numbers that outgrow a long are not decided, and what is not decided is not shown.
            return false;
        }
    }

    private List<SetRow> with(long[] set) {
        long[] reduced = set;
        for (SetRow row : rows) {
            reduced = row.clearedFrom(reduced);
        }
        int pivot = largestPart(reduced);
        if (pivot < 0) {
            return rows;
        }
        SetRow added = SetRow.of(reduced, pivot);
        List<SetRow> more = new ArrayList<>();
        for (SetRow row : rows) {
            more.add(row.without(added));
        }
        more.add(added);
        return more;
    }

    /** The largest part makes the best pivot: it is in no small set. */
    private int largestPart(long[] row) {
        int largest = -1;
        for (int part = 0; part < row.length; part++) {
            if (row[part] != 0 && (largest < 0 || sizes[part] > sizes[largest])) {
                largest = part;
            }
        }
        return largest;
    }

    /** Rows that have no part in common, directly or through others, are searched by themselves, and only where one of them is new. */
    private boolean isSafe(List<SetRow> more) {
        return connected(more).stream()
                .filter(together -> !rows.containsAll(together))
                .noneMatch(together -> new SmallSetSearch(together, sizes, least).findsOne());
    }

    private List<List<SetRow>> connected(List<SetRow> all) {
        int[] parent = new int[all.size()];
        int[] firstWith = new int[sizes.length];
        Arrays.fill(firstWith, -1);
        for (int row = 0; row < all.size(); row++) {
            parent[row] = row;
            for (int part = 0; part < sizes.length; part++) {
                if (all.get(row).at(part) != 0) {
                    if (firstWith[part] < 0) {
                        firstWith[part] = row;
                    }
                    parent[root(parent, row)] = root(parent, firstWith[part]);
                }
            }
        }
        Map<Integer, List<SetRow>> connected = new TreeMap<>();
        for (int row = 0; row < all.size(); row++) {
            connected
                    .computeIfAbsent(root(parent, row), key -> new ArrayList<>())
                    .add(all.get(row));
        }
        return List.copyOf(connected.values());
    }

    private static int root(int[] parent, int row) {
        int root = row;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
