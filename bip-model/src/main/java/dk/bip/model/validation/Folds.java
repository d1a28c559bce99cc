package dk.bip.model.validation;

import dk.bip.core.internal.Checks;
import dk.bip.model.statistics.Clusters;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;

/**
 * A partition of rows into folds that never splits a citizen: what a model learnt from one measurement of a person it does not prove on the next.
 *
 * <p>Citizens in the order of their labels are shuffled by {@link Random}, whose algorithm is part of the Java platform, and dealt to the folds
 * in turn. The same labels, events and seed give the same folds on every machine, whatever the order of the rows. Immutable and thread-safe.
 */
public final class Folds {

    private final int count;
    private final int[] foldOfRow;

    private Folds(int count, int[] foldOfRow) {
        this.count = count;
        this.foldOfRow = foldOfRow;
    }

    /**
     * Deals citizens to folds at random.
     *
     * @param citizens the rows of each citizen
     * @param count the number of folds, from 2 to the number of citizens
     * @param seed the seed of the shuffle
     * @return the folds, whose numbers of citizens differ by one at most
     * @throws IllegalArgumentException if the number of folds is out of range
     */
    public static Folds of(Clusters citizens, int count, long seed) {
        Objects.requireNonNull(citizens, "citizens");
        return deal(citizens, new boolean[citizens.rowCount()], count, seed);
    }

    /**
     * Deals the citizens with an event and then those without, so that each fold gets its share of both.
     *
     * @param citizens the rows of each citizen
     * @param events whether the event happened in each row
     * @param count the number of folds, from 2 to the number of citizens
     * @param seed the seed of the shuffle
     * @return the folds, whose numbers of citizens, and of citizens with an event, differ by one at most
     * @throws IllegalArgumentException if the number of folds is out of range or the numbers of rows differ
     */
    public static Folds stratified(Clusters citizens, boolean[] events, int count, long seed) {
        Objects.requireNonNull(citizens, "citizens");
        Rows.sameRows(citizens, Objects.requireNonNull(events, "events").length, "events");
        return deal(citizens, events, count, seed);
    }

    private static Folds deal(Clusters citizens, boolean[] events, int count, long seed) {
        Checks.that(
                count >= 2 && count <= citizens.count(),
                "folds must be from 2 to the number of citizens, which is " + citizens.count() + ", but are " + count);
        int[] order = shuffled(citizens.count(), new Random(seed));
        int[] foldOfRow = new int[citizens.rowCount()];
        int dealt = 0;
        for (boolean withEvent : new boolean[] {true, false}) {
            for (int citizen : order) {
                int[] rows = citizens.rows(citizen);
                if (Arrays.stream(rows).anyMatch(row -> events[row]) == withEvent) {
                    int fold = dealt++ % count;
                    for (int row : rows) {
                        foldOfRow[row] = fold;
                    }
                }
            }
        }
        return new Folds(count, foldOfRow);
    }

    private static int[] shuffled(int length, Random random) {
        int[] order = new int[length];
        for (int i = 0; i < length; i++) {
            int swap = random.nextInt(i + 1);
            order[i] = order[swap];
            order[swap] = i;
        }
        return order;
    }

    /**
     * Returns the number of folds.
     *
     * @return the number, at least 2
     */
    public int count() {
        return count;
    }

    /**
     * Returns the fold that a row is tested in.
     *
     * @param row the row, from 0
     * @return its fold, from 0
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public int foldOf(int row) {
        return foldOfRow[row];
    }

    /**
     * Returns the rows that a fold is tested on.
     *
     * @param fold the fold, from 0
     * @return its rows in ascending order
     * @throws IndexOutOfBoundsException if there is no such fold
     */
    public int[] testRows(int fold) {
        Objects.checkIndex(fold, count);
        return rows(fold, true);
    }

    /**
     * Returns the rows that the model of a fold is fitted to.
     *
     * @param fold the fold, from 0
     * @return the rows of all other folds in ascending order
     * @throws IndexOutOfBoundsException if there is no such fold
     */
    public int[] trainingRows(int fold) {
        Objects.checkIndex(fold, count);
        return rows(fold, false);
    }

    private int[] rows(int fold, boolean within) {
        int[] rows = new int[foldOfRow.length];
        int found = 0;
        for (int row = 0; row < foldOfRow.length; row++) {
            if (foldOfRow[row] == fold == within) {
                rows[found++] = row;
            }
        }
        return Arrays.copyOf(rows, found);
    }

    @Override
    public String toString() {
        return "Folds[count=" + count + ", rows=" + foldOfRow.length + "]";
    }
}
