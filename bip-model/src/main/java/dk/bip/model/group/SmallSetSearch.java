package dk.bip.model.group;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for a set of few people among the combinations of reduced rows. A combination of 0 and 1 takes each row once or not at all, as each
 * has a pivot of its own; the search takes or leaves one row after the other, and turns back as soon as a part is neither in nor out, or too
 * many people are in.
 */
final class SmallSetSearch {

    /** So many steps a search takes at most; what it has not decided by then counts as not safe. */
    private static final int MOST_STEPS = 100_000;

    private final List<SetRow> rows;
    private final int[] sizes;
    private final int least;

    /** What a part comes to that is in. */
    private long whole = 1;
    /** For each row the parts that no later row touches. */
    private final List<List<Integer>> settled = new ArrayList<>();
    /** What each part comes to from the rows that are taken. */
    private final long[] sum;

    private int steps;

    /**
     * A search.
     *
     * @param rows rows that are reduced, one or more
     * @param sizes the number of people of each part
     * @param least how many people are no longer few
     * @throws ArithmeticException if a number outgrows a long
     */
    SmallSetSearch(List<SetRow> rows, int[] sizes, int least) {
        this.rows = rows;
        this.sizes = sizes;
        this.least = least;
        this.sum = new long[sizes.length];
        for (SetRow row : rows) {
            long atPivot = row.atPivot();
            whole = Math.multiplyExact(whole / SetRow.greatestCommonDivisor(whole, atPivot), atPivot);
            settled.add(new ArrayList<>());
        }
        for (int part = 0; part < sizes.length; part++) {
            int last = rows.size() - 1;
            while (last >= 0 && rows.get(last).at(part) == 0) {
                last--;
            }
            if (last >= 0) {
                settled.get(last).add(part);
            }
        }
    }

    /** Whether there is a set of one person or more and fewer than the least number, or the search was given up. */
    boolean findsOne() {
        return goesOn(0, 0);
    }

    private boolean goesOn(int next, int people) {
        if (next == rows.size()) {
            return people > 0;
        }
        if (++steps > MOST_STEPS) {
            return true;
        }
        return settles(next, people) || sizes[rows.get(next).pivot()] + people < least && takes(next, people);
    }

    private boolean takes(int next, int people) {
        add(rows.get(next), 1);
        boolean found = settles(next, people);
        add(rows.get(next), -1);
        return found;
    }

    private void add(SetRow row, int times) {
        long factor = times * (whole / row.atPivot());
        for (int part = 0; part < sum.length; part++) {
            sum[part] = Math.addExact(sum[part], Math.multiplyExact(row.at(part), factor));
        }
    }

    private boolean settles(int row, int people) {
        int more = people;
        for (int part : settled.get(row)) {
            if (sum[part] != 0 && sum[part] != whole) {
                return false;
            }
            more += sum[part] == 0 ? 0 : sizes[part];
        }
        return more < least && goesOn(row + 1, more);
    }
}
