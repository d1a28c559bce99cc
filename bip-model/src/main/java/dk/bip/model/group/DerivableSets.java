package dk.bip.model.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What can be worked out from sets of people that are shown. People who belong to the same sets are one part; a set is a row of 0 and 1 over
 * the parts, and what can be worked out are the rows of 0 and 1 among the combinations of the rows shown. The rows are kept reduced, in whole
 * numbers: each has a part of its own, its pivot, that no other has. A combination of 0 and 1 then takes each row once or not at all, so
 * that all of them can be searched. Not thread-safe.
 */
final class DerivableSets {

    /** So many steps a search takes at most; what it has not decided by then counts as not safe. */
    private static final int MOST_STEPS = 100_000;

    private final int[] sizes;
    private final int least;
    private List<Row> rows = List.of();

    /** A row that is reduced, positive at its pivot. */
    private record Row(long[] numbers, int pivot) {

        long atPivot() {
            return numbers[pivot];
        }

        /** A multiple of another row less the multiple of this one that clears its pivot. */
        long[] cleared(long[] other) {
            long factor = other[pivot];
            long[] result = new long[other.length];
            long divisor = 0;
            for (int part = 0; part < other.length; part++) {
                result[part] = Math.subtractExact(
                        Math.multiplyExact(other[part], atPivot()), Math.multiplyExact(numbers[part], factor));
                divisor = greatestCommonDivisor(divisor, result[part]);
            }
            return divisor > 1 ? divided(result, divisor) : result;
        }
    }

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
            List<Row> more = with(set);
            if (more.size() > rows.size() && new Search(more).findsSmallSet()) {
                return false;
            }
            rows = more;
            return true;
        } catch (ArithmeticException tooLarge) {
            // Whole numbers that outgrow a long are not decided, and what is not decided is not shown.
            return false;
        }
    }

    private List<Row> with(long[] set) {
        long[] reduced = set;
        for (Row row : rows) {
            reduced = row.cleared(reduced);
        }
        int pivot = largestPart(reduced);
        if (pivot < 0) {
            return rows;
        }
        Row added = new Row(reduced[pivot] > 0 ? reduced : divided(reduced, -1), pivot);
        List<Row> more = new ArrayList<>();
        for (Row row : rows) {
            more.add(row.numbers()[pivot] == 0 ? row : new Row(added.cleared(row.numbers()), row.pivot()));
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

    private static long[] divided(long[] row, long divisor) {
        return Arrays.stream(row).map(number -> number / divisor).toArray();
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? Math.abs(a) : greatestCommonDivisor(b, a % b);
    }

    /** Takes each row or leaves it, and gives up as soon as a part is neither in nor out, or too many people are in. */
    private final class Search {

        private final List<long[]> scaled = new ArrayList<>();
        /** What a part comes to that is in. */
        private long whole = 1;
        /** For each row the parts that no later row touches. */
        private final List<List<Integer>> settled = new ArrayList<>();

        private int steps;

        Search(List<Row> rows) {
            for (Row row : rows) {
                long atPivot = row.atPivot();
                whole = Math.multiplyExact(whole / greatestCommonDivisor(whole, atPivot), atPivot);
            }
            for (Row row : rows) {
                long factor = whole / row.atPivot();
                scaled.add(Arrays.stream(row.numbers())
                        .map(number -> Math.multiplyExact(number, factor))
                        .toArray());
                settled.add(new ArrayList<>());
            }
            for (int part = 0; part < sizes.length; part++) {
                settled.get(lastThatTouches(part)).add(part);
            }
        }

        /** The first row for a part that none touches: it is out from the start. */
        private int lastThatTouches(int part) {
            int last = scaled.size() - 1;
            while (last > 0 && scaled.get(last)[part] == 0) {
                last--;
            }
            return last;
        }

        boolean findsSmallSet() {
            return findsSmallSet(0, new long[sizes.length], 0);
        }

        private boolean findsSmallSet(int next, long[] sum, int people) {
            if (next == scaled.size()) {
                return people > 0;
            }
            if (++steps > MOST_STEPS) {
                return true;
            }
            return goesOn(next, sum, people) || goesOn(next, plus(sum, scaled.get(next)), people);
        }

        private boolean goesOn(int row, long[] sum, int people) {
            int more = people;
            for (int part : settled.get(row)) {
                if (sum[part] != 0 && sum[part] != whole) {
                    return false;
                }
                more += sum[part] == 0 ? 0 : sizes[part];
            }
            return more < least && findsSmallSet(row + 1, sum, more);
        }

        private long[] plus(long[] sum, long[] row) {
            long[] more = sum.clone();
            for (int part = 0; part < more.length; part++) {
                more[part] = Math.addExact(more[part], row[part]);
            }
            return more;
        }
    }
}
