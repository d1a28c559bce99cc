package dk.bip.model.validation;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Digits;
import dk.bip.core.internal.words.TextTable;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Drift of a score or feature between two populations: the population stability index, sum (q - p) ln(q / p) over cells with the share p in the
 * reference population and q in the current one.
 *
 * <p>Cells are cut at the deciles of the reference population, taken from its own values (type 1 of Hyndman and Fan, R's {@code quantile(type =
 * 1)}), each cell with its upper end included, the outer ones open. Deciles that coincide are one cut, and one at the maximum reference value is
 * none, so that each cell holds somebody of the reference population and a five-step score has at most five cells. Categories are compared by
 * their counts. Where a cell is empty, {@link EmptyCells} decides.
 *
 * <p>0.1 and 0.25 are customary signs of some and much drift (N. Siddiqi, 2006, Credit Risk Scorecards). They ignore the size of the
 * populations: without any drift the index is about (cells - 1)(1/n + 1/m) on average (B. Yurdakul, 2018), which the result gives beside it.
 * Immutable and thread-safe.
 */
public final class PopulationStability {

    private static final double SMALL_SHARE = 0.0001;
    private static final PopulationStability DEFAULT = new PopulationStability(10, EmptyCells.ADD_HALF);

    private final int cells;
    private final EmptyCells emptyCells;

    private PopulationStability(int cells, EmptyCells emptyCells) {
        this.cells = cells;
        this.emptyCells = emptyCells;
    }

    /**
     * Returns the calculator with reference deciles and one half added where a cell is empty.
     *
     * @return the calculator
     */
    public static PopulationStability withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a calculator with another number of reference quantile cells.
     *
     * @param newCells the number of cells, at least 2; default 10
     * @return the calculator
     * @throws IllegalArgumentException if the number is below 2
     */
    public PopulationStability withCells(int newCells) {
        Checks.that(newCells >= 2, "cells must be at least 2, but is " + newCells);
        return new PopulationStability(newCells, emptyCells);
    }

    /**
     * Returns a calculator with another rule for empty cells.
     *
     * @param newRule the rule; default {@link EmptyCells#ADD_HALF}
     * @return the calculator
     */
    public PopulationStability with(EmptyCells newRule) {
        return new PopulationStability(cells, Objects.requireNonNull(newRule, "emptyCells"));
    }

    /**
     * Compares a quantity in two populations.
     *
     * @param reference finite values of the reference population, at least two different ones
     * @param current finite values of the current population, at least one
     * @return the index
     * @throws IllegalArgumentException if a value is not finite, there are too few, no quantile of the reference is below its maximum
     *     value, or a cell is empty and refused
     */
    public Result compare(double[] reference, double[] current) {
        double[] earlier = Rows.sorted(finite(reference, "reference"));
        double[] later = finite(current, "current");
        Checks.that(Rows.varies(earlier), "reference must hold at least two different values");
        double[] cuts = cuts(earlier);
        Checks.that(
                cuts.length > 0,
                "reference must have a quantile below its maximum, but all of " + cells + " cells would be one",
                "withCells(...) more cells?");
        return result(cuts, counts(cuts, earlier), counts(cuts, later));
    }

    /**
     * Compares the counts of the same categories in two populations.
     *
     * @param reference the counts of the reference population, at least two categories
     * @param current the counts of the current population, categories in the same order
     * @return the index
     * @throws IllegalArgumentException if the number of categories differs or is below 2, a count is negative, a population is empty, or a cell
     *     is empty and refused
     */
    public Result compareCounts(long[] reference, long[] current) {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(current, "current");
        Checks.that(
                reference.length >= 2 && reference.length == current.length,
                "reference and current must count the same two or more categories, but have " + reference.length
                        + " and " + current.length);
        checkCounts(reference, "reference");
        checkCounts(current, "current");
        return result(new double[0], reference, current);
    }

    /** A copy without minus zero, which sorting and searching would tell from zero. */
    private static double[] finite(double[] values, String name) {
        Objects.requireNonNull(values, name);
        Checks.that(values.length > 0, name + " must hold at least one value");
        double[] copy = new double[values.length];
        for (int row = 0; row < values.length; row++) {
            Checks.that(
                    Double.isFinite(values[row]), name + " must be finite numbers, but row " + (row + 1) + " is not");
            copy[row] = values[row] + 0.0;
        }
        return copy;
    }

    private static void checkCounts(long[] counts, String name) {
        long total = 0;
        for (long count : counts) {
            Checks.that(count >= 0, name + " counts must not be negative");
            total = Math.addExact(total, count);
        }
        Checks.that(total > 0, name + " must count at least one");
    }

    private double[] cuts(double[] sorted) {
        double[] cuts = new double[cells - 1];
        int kept = 0;
        for (int i = 1; i < cells; i++) {
            double cut = sorted[(int) (((long) sorted.length * i + cells - 1) / cells) - 1];
            if (cut < sorted[sorted.length - 1] && (kept == 0 || cut > cuts[kept - 1])) {
                cuts[kept++] = cut;
            }
        }
        return Arrays.copyOf(cuts, kept);
    }

    private static long[] counts(double[] cuts, double[] values) {
        long[] counts = new long[cuts.length + 1];
        for (double value : values) {
            int found = Arrays.binarySearch(cuts, value);
            counts[found >= 0 ? found : -found - 1]++;
        }
        return counts;
    }

    private Result result(double[] cuts, long[] reference, long[] current) {
        boolean empty = false;
        for (int cell = 0; cell < reference.length; cell++) {
            empty |= reference[cell] == 0 || current[cell] == 0;
        }
        Checks.that(
                !empty || emptyCells != EmptyCells.REFUSE,
                "populations must both have rows in every cell",
                "use fewer cells, or another rule for empty cells?");
        double add = empty && emptyCells == EmptyCells.ADD_HALF ? 0.5 : 0;
        double[] p = shares(reference, add);
        double[] q = shares(current, add);
        List<Cell> parts = new ArrayList<>();
        double[] contributions = new double[p.length];
        for (int cell = 0; cell < p.length; cell++) {
            contributions[cell] = (q[cell] - p[cell]) * StrictMath.log(q[cell] / p[cell]);
            parts.add(new Cell(reference[cell], current[cell], p[cell], q[cell], contributions[cell]));
        }
        double noise = (p.length - 1) * (1.0 / total(reference) + 1.0 / total(current));
        List<Double> cutList = Arrays.stream(cuts).boxed().toList();
        return new Result(Rows.sum(contributions), noise, cutList, List.copyOf(parts), empty);
    }

    private double[] shares(long[] counts, double add) {
        double total = total(counts) + add * counts.length;
        double[] shares = new double[counts.length];
        for (int cell = 0; cell < shares.length; cell++) {
            shares[cell] = (counts[cell] + add) / total;
            if (shares[cell] == 0) {
                shares[cell] = SMALL_SHARE;
            }
        }
        return shares;
    }

    private static long total(long[] counts) {
        return Arrays.stream(counts).sum();
    }

    /**
     * Returns the configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "PopulationStability[cells=" + cells + ", emptyCells=" + emptyCells + "]";
    }

    /**
     * One cell of the comparison. Immutable and thread-safe.
     *
     * @param referenceCount rows of the reference population
     * @param currentCount rows of the current population
     * @param referenceShare the share p that entered the index, after the rule for empty cells
     * @param currentShare the share q that entered the index, after the rule for empty cells
     * @param contribution (q - p) ln(q / p), not negative
     */
    public record Cell(
            long referenceCount, long currentCount, double referenceShare, double currentShare, double contribution)
            implements Serializable {

        /**
         * Checks the numbers.
         *
         * @param referenceCount the count in the reference, at least 0
         * @param currentCount the count now, at least 0
         * @param referenceShare the share in the reference, from 0 to 1
         * @param currentShare the share now, from 0 to 1
         * @param contribution what the cell adds to the index, at least 0
         * @throws IllegalArgumentException if a number is out of its range
         */
        public Cell {
            Checks.that(referenceCount >= 0 && currentCount >= 0, "counts must be at least 0");
            referenceShare = Checks.within(referenceShare, 0, 1, "referenceShare");
            currentShare = Checks.within(currentShare, 0, 1, "currentShare");
            contribution = Checks.notNegative(contribution, "contribution");
        }
    }

    /** A population stability index. Immutable and thread-safe. */
    public static final class Result implements Summarised, Serializable {

        private static final long serialVersionUID = 1L;

        private final double index;
        private final double expectedWithoutDrift;
        private final transient List<Double> cuts;
        private final transient List<Cell> cells;
        private final boolean hadEmptyCells;

        private Result(
                double index, double expectedWithoutDrift, List<Double> cuts, List<Cell> cells, boolean hadEmptyCells) {
            Checks.that(cells.size() >= 2, "cells must be at least two");
            Checks.that(
                    cuts.isEmpty() || cuts.size() == cells.size() - 1, "cuts must be one fewer than cells, or none");
            cuts.forEach(cut -> Checks.finite(cut, "cuts"));
            this.index = Checks.notNegative(index, "index");
            this.expectedWithoutDrift = Checks.notNegative(expectedWithoutDrift, "expectedWithoutDrift");
            this.cuts = List.copyOf(cuts);
            this.cells = List.copyOf(cells);
            this.hadEmptyCells = hadEmptyCells;
        }

        /**
         * Returns the index.
         *
         * @return the sum of the contributions, 0 where the shares are equal
         */
        public double index() {
            return index;
        }

        /**
         * Returns about what the index is on average where both populations are samples of the same distribution.
         *
         * @return (cells - 1)(1/n + 1/m)
         */
        public double expectedWithoutDrift() {
            return expectedWithoutDrift;
        }

        /**
         * Returns the cuts between the cells, the upper end of each cell but the last.
         *
         * @return the cuts in ascending order, empty where categories were compared
         */
        public List<Double> cuts() {
            return cuts;
        }

        /**
         * Returns the cells.
         *
         * @return the cells in ascending order, or the categories in the caller's
         */
        public List<Cell> cells() {
            return cells;
        }

        /**
         * Tells whether a cell was empty, so that the rule for empty cells was applied.
         *
         * @return whether a cell of either population was empty
         */
        public boolean hadEmptyCells() {
            return hadEmptyCells;
        }

        @Override
        public String summary() {
            TextTable table = new TextTable(
                    "Cell", "Up to", "Reference", "Current", "Reference share", "Current share", "Part of index");
            for (int i = 0; i < cells.size(); i++) {
                Cell cell = cells.get(i);
                table.row(
                        Integer.toString(i + 1),
                        i < cuts.size() ? Digits.of(cuts.get(i)) : "-",
                        Long.toString(cell.referenceCount()),
                        Long.toString(cell.currentCount()),
                        Digits.percent(cell.referenceShare()),
                        Digits.percent(cell.currentShare()),
                        Digits.of(cell.contribution()));
            }
            return this + "\n\n" + table + (hadEmptyCells ? "A cell was empty\n" : "");
        }

        /**
         * Returns the numbers in one line.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return "Population stability index " + Digits.of(index) + ", without drift about "
                    + Digits.of(expectedWithoutDrift) + ", " + cells.size() + " cells";
        }

        private Object writeReplace() {
            return new Proxy().holding(index, expectedWithoutDrift, cuts, cells, hadEmptyCells);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required();
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Result(
                        parts.number(), parts.number(), parts.list(Double.class), parts.list(Cell.class), parts.flag());
            }
        }
    }

    /** What the population stability index does where a cell holds nobody, and its logarithm would be infinite. The choice is ours. */
    public enum EmptyCells {
        /**
         * If any cell of either population is empty, one half is added to the count of every cell of both before shares are taken; shares still sum
         * to one. The default.
         */
        ADD_HALF,
        /** An empty cell counts as the share 0.0001, the others keep theirs: common in credit scoring, and shares sum to more than one. */
        SMALL_SHARE,
        /** An empty cell is an error. */
        REFUSE
    }
}
