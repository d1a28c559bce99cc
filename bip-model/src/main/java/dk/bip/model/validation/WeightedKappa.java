package dk.bip.model.validation;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Digits;
import dk.bip.core.internal.words.TextTable;
import dk.bip.model.statistics.ConfidenceInterval;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Agreement of two raters on a scale of whole steps beyond chance: Cohen's kappa with quadratic weights.
 *
 * <p>kappa = (o - e) / (1 - e) with the weighted observed agreement o = sum w_ij p_ij, the agreement by chance e = sum w_ij p_i. p_.j, and w_ij
 * = 1 - (i - j)^2 / (c - 1)^2 over c steps. It is 1 at full agreement, 0 at that of chance, and symmetric in the raters. Scores that are means of
 * several items are no whole steps: {@link IntraclassCorrelation} is for them.
 *
 * <p>R: {@code psych::cohen.kappa}, {@code vcd::Kappa(weights = "Fleiss-Cohen")}; scikit-learn: {@code cohen_kappa_score(weights =
 * "quadratic")}. J. Cohen (1968), Psychological Bulletin 70, 213-220; standard error: J. L. Fleiss, J. Cohen, B. S. Everitt (1969),
 * Psychological Bulletin 72, 323-327. Immutable and thread-safe.
 */
public final class WeightedKappa {

    private static final WeightedKappa DEFAULT = new WeightedKappa(1, 5, 0.95);

    private final int minimum;
    private final int maximum;
    private final double level;

    private WeightedKappa(int minimum, int maximum, double level) {
        this.minimum = minimum;
        this.maximum = maximum;
        this.level = level;
    }

    /**
     * Returns the calculator for the steps 1 to 5, with an interval at the level 0.95.
     *
     * @return the calculator
     */
    public static WeightedKappa withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a calculator for another scale.
     *
     * @param newMinimum the minimum step; default 1
     * @param newMaximum the maximum step, above the minimum and at most 100 steps away; default 5
     * @return the calculator
     * @throws IllegalArgumentException if the scale has fewer than two steps or more than a hundred
     */
    public WeightedKappa withScale(int newMinimum, int newMaximum) {
        long steps = (long) newMaximum - newMinimum + 1;
        Checks.that(steps >= 2 && steps <= 100, "scale must have from 2 to 100 steps, but has " + steps);
        return new WeightedKappa(newMinimum, newMaximum, level);
    }

    /**
     * Returns a calculator with another level of the interval.
     *
     * @param newLevel the level, greater than 0 and less than 1; default 0.95
     * @return the calculator
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public WeightedKappa withLevel(double newLevel) {
        return new WeightedKappa(minimum, maximum, Checks.between(newLevel, 0, 1, "level"));
    }

    /**
     * Computes the agreement of two raters of the same subjects.
     *
     * @param first the steps that the first rater gave
     * @param second the steps that the second rater gave, subjects in the same order
     * @return the agreement
     * @throws IllegalArgumentException if there is no row, the lengths differ, a step is outside the scale, or both raters gave everybody one and
     *     the same step, which leaves kappa undefined
     */
    public Result evaluate(int[] first, int[] second) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Rows.sameLength(first.length, "first", second.length, "second");
        int steps = maximum - minimum + 1;
        int[][] counts = new int[steps][steps];
        for (int row = 0; row < first.length; row++) {
            counts[index(first[row], "first", row)][index(second[row], "second", row)]++;
        }
        return new Result(counts, first.length, level);
    }

    /**
     * Computes the agreement of the two columns of a table over its complete rows.
     *
     * @param ratings the table, with two columns of whole steps
     * @return the agreement
     * @throws IllegalArgumentException if there are not two columns, a rating is no whole step, or as {@link #evaluate(int[], int[])} does
     */
    public Result evaluate(RatingTable ratings) {
        Objects.requireNonNull(ratings, "ratings");
        Checks.that(
                ratings.columns().size() == 2,
                "ratings must have two columns, one a rater, but have "
                        + ratings.columns().size());
        return evaluate(steps(ratings, 0), steps(ratings, 1));
    }

    private static int[] steps(RatingTable ratings, int column) {
        return Arrays.stream(ratings.column(column))
                .mapToInt(rating -> {
                    Checks.that(
                            rating == Math.rint(rating),
                            "ratings of " + ratings.columns().get(column) + " must be whole steps",
                            "they are means of several items, which IntraclassCorrelation is for?");
                    return (int) rating;
                })
                .toArray();
    }

    private int index(int step, String name, int row) {
        Checks.that(
                step >= minimum && step <= maximum,
                name + " must hold steps from " + minimum + " to " + maximum + ", but row " + (row + 1) + " does not");
        return step - minimum;
    }

    /**
     * Returns the configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "WeightedKappa[steps " + minimum + " to " + maximum + ", level=" + level + "]";
    }

    /** Squared distances in steps: whole numbers, so that a disagreement of nought is nought. */
    private static final class Disagreement {

        private final int[][] table;
        private final double observations;
        private final double[] first;
        private final double[] second;

        /** Over the rows, and over the rows of one rater with each of the other's. */
        private final double observed;

        private final double byChance;
        private final double maximum;

        Disagreement(int[][] table, int observations) {
            this.table = table;
            this.observations = observations;
            int steps = table.length;
            first = new double[steps];
            second = new double[steps];
            double sum = 0;
            for (int i = 0; i < steps; i++) {
                for (int j = 0; j < steps; j++) {
                    first[i] += table[i][j];
                    second[j] += table[i][j];
                    sum += distance(i, j) * table[i][j];
                }
            }
            observed = sum;
            double ofPairs = 0;
            for (int i = 0; i < steps; i++) {
                ofPairs += first[i] * mean(second, i);
            }
            byChance = ofPairs;
            maximum = distance(0, steps - 1);
        }

        private static double distance(int i, int j) {
            return (double) (i - j) * (i - j);
        }

        private static double mean(double[] counts, int step) {
            double sum = 0;
            for (int j = 0; j < counts.length; j++) {
                sum += distance(step, j) * counts[j];
            }
            return sum;
        }

        boolean bothVary() {
            return Arrays.stream(first).filter(count -> count > 0).count() > 1
                    && Arrays.stream(second).filter(count -> count > 0).count() > 1;
        }

        /**
         * Fleiss, Cohen and Everitt's, as the variance of v_ij e - (v_i. + v_.j) o over the rows, in disagreements v, observed o and by
         * chance e: a sum of squares, where the usual form is a difference.
         */
        double standardError() {
            double sum = 0;
            for (int i = 0; i < table.length; i++) {
                for (int j = 0; j < table.length; j++) {
                    double term = observations * distance(i, j) * byChance
                            - observations * (mean(second, i) + mean(first, j)) * observed
                            + observed * byChance;
                    sum += table[i][j] * (term / byChance) * (term / byChance);
                }
            }
            return Math.sqrt(sum) / byChance;
        }
    }

    /** An agreement between two raters. Immutable and thread-safe. */
    public static final class Result implements Summarised, Serializable {

        private static final long serialVersionUID = 1L;

        private final double kappa;
        private final Double standardError;
        private final double observedAgreement;
        private final double chanceAgreement;
        private final int observations;
        private final transient List<List<Integer>> counts;
        private final double level;

        private Result(int[][] table, int observations, double level) {
            Disagreement disagreement = new Disagreement(table, observations);
            Checks.that(
                    disagreement.byChance > 0, "kappa is undefined: both raters gave everybody one and the same step");
            this.kappa = 1 - observations * disagreement.observed / disagreement.byChance + 0.0;
            this.standardError = disagreement.bothVary() ? disagreement.standardError() : null;
            this.observedAgreement = 1 - disagreement.observed / disagreement.maximum / observations;
            this.chanceAgreement =
                    1 - disagreement.byChance / disagreement.maximum / observations / (double) observations;
            this.observations = observations;
            this.counts = Arrays.stream(table)
                    .map(row -> Arrays.stream(row).boxed().toList())
                    .toList();
            this.level = Checks.between(level, 0, 1, "level");
        }

        /**
         * Returns kappa.
         *
         * @return kappa, at most 1; below 0 where the raters agree less than by chance
         */
        public double kappa() {
            return kappa;
        }

        /**
         * Returns the large-sample standard error of kappa.
         *
         * @return the standard error, zero at full agreement; absent where a rater gave everybody the same step, which makes kappa zero
         *     whatever the other rater does
         */
        public OptionalDouble standardError() {
            return standardError == null ? OptionalDouble.empty() : OptionalDouble.of(standardError);
        }

        /**
         * Returns the Wald interval, clipped to [-1, 1].
         *
         * @return the interval at the calculator's level, absent where the standard error is
         */
        public Optional<ConfidenceInterval> interval() {
            return Optional.ofNullable(standardError).map(error -> ConfidenceInterval.wald(kappa, error, level, -1, 1));
        }

        /**
         * Returns the weighted observed agreement.
         *
         * @return the agreement, from 0 to 1
         */
        public double observedAgreement() {
            return observedAgreement;
        }

        /**
         * Returns the weighted agreement that the two raters' own distributions give by chance.
         *
         * @return the agreement, from 0 to 1
         */
        public double chanceAgreement() {
            return chanceAgreement;
        }

        /**
         * Returns the number of subjects.
         *
         * @return the number of subjects
         */
        public int observations() {
            return observations;
        }

        /**
         * Returns how often the raters gave each pair of steps.
         *
         * @return a row for each step of the first rater with a count for each step of the second, in ascending order
         */
        public List<List<Integer>> counts() {
            return counts;
        }

        @Override
        public String summary() {
            String[] headings = new String[counts.size() + 1];
            Arrays.setAll(headings, step -> step == 0 ? "First rater" : Integer.toString(step));
            TextTable table = new TextTable(headings);
            for (int step = 0; step < counts.size(); step++) {
                String[] cells = new String[headings.length];
                List<Integer> row = counts.get(step);
                cells[0] = headings[step + 1];
                Arrays.setAll(
                        cells,
                        column -> column == 0 ? cells[0] : row.get(column - 1).toString());
                table.row(cells);
            }
            return this + "\n\n" + table;
        }

        /**
         * Returns the numbers in one line.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return "Kappa " + Digits.of(kappa)
                    + (standardError == null ? "" : " (" + interval().orElseThrow() + ")") + ", agreement "
                    + Digits.percent(observedAgreement) + ", by chance " + Digits.percent(chanceAgreement) + ", "
                    + observations + " rows";
        }

        private Object writeReplace() {
            return new Proxy().holding(counts, level);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required();
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                List<int[]> rows = new ArrayList<>();
                long observations = 0;
                for (Object row : parts.list(List.class)) {
                    rows.add(((List<?>) row)
                            .stream().mapToInt(Integer.class::cast).toArray());
                }
                for (int[] row : rows) {
                    Checks.that(
                            row.length == rows.size() && Arrays.stream(row).allMatch(count -> count >= 0),
                            "counts must be square and at least 0");
                    observations += Arrays.stream(row).asLongStream().sum();
                }
                Checks.that(rows.size() >= 2, "counts must have two steps or more");
                return new Result(rows.toArray(int[][]::new), Math.toIntExact(observations), parts.number());
            }
        }
    }
}
