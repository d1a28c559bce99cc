package dk.bip.model.validation;

import dk.bip.core.internal.Checks;
import dk.bip.model.estimation.ConfidenceInterval;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

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
@SuppressWarnings("serial") // the lists and maps of the JDK that it and its results hold are serializable
public final class WeightedKappa {

    private static final WeightedKappa DEFAULT = new WeightedKappa(1, 5, 0.95);

    private final int least;
    private final int greatest;
    private final double level;

    private WeightedKappa(int least, int greatest, double level) {
        this.least = least;
        this.greatest = greatest;
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
     * @param newLeast the least step; default 1
     * @param newGreatest the greatest step, above the least and at most 100 steps away; default 5
     * @return the calculator
     * @throws IllegalArgumentException if the scale has fewer than two steps or more than a hundred
     */
    public WeightedKappa withScale(int newLeast, int newGreatest) {
        long steps = (long) newGreatest - newLeast + 1;
        Checks.that(steps >= 2 && steps <= 100, "scale must have from 2 to 100 steps, but has " + steps);
        return new WeightedKappa(newLeast, newGreatest, level);
    }

    /**
     * Returns a calculator with another level of the interval.
     *
     * @param newLevel the level, greater than 0 and less than 1; default 0.95
     * @return the calculator
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public WeightedKappa withLevel(double newLevel) {
        return new WeightedKappa(least, greatest, Checks.between(newLevel, 0, 1, "level"));
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
    public Result between(int[] first, int[] second) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Rows.sameLength(first.length, "first", second.length, "second");
        int steps = greatest - least + 1;
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
     * @throws IllegalArgumentException if there are not two columns, a rating is no whole step, or as {@link #between} does
     */
    public Result evaluate(RatingTable ratings) {
        Objects.requireNonNull(ratings, "ratings");
        Checks.that(
                ratings.columns().size() == 2,
                "ratings must have two columns, one a rater, but have "
                        + ratings.columns().size());
        return between(steps(ratings, 0), steps(ratings, 1));
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
                step >= least && step <= greatest,
                name + " must hold steps from " + least + " to " + greatest + ", but row " + (row + 1) + " does not");
        return step - least;
    }

    private static double weight(int i, int j, int steps) {
        double distance = (i - j) / (steps - 1.0);
        return 1 - distance * distance;
    }

    /** An agreement between two raters. Immutable and thread-safe. */
    public static final class Result implements Serializable {

        private static final long serialVersionUID = 1L;

        private final double kappa;
        private final double standardError;
        private final double observedAgreement;
        private final double chanceAgreement;
        private final int observations;
        private final List<List<Integer>> counts;
        private final double level;

        private Result(int[][] table, int observations, double level) {
            int steps = table.length;
            double[] first = new double[steps];
            double[] second = new double[steps];
            List<List<Integer>> rows = new ArrayList<>();
            for (int i = 0; i < steps; i++) {
                List<Integer> row = new ArrayList<>();
                for (int j = 0; j < steps; j++) {
                    first[i] += table[i][j] / (double) observations;
                    second[j] += table[i][j] / (double) observations;
                    row.add(table[i][j]);
                }
                rows.add(List.copyOf(row));
            }
            double observed = 0;
            double chance = 0;
            double[] firstWeights = new double[steps];
            double[] secondWeights = new double[steps];
            for (int i = 0; i < steps; i++) {
                for (int j = 0; j < steps; j++) {
                    double weight = weight(i, j, steps);
                    observed += weight * table[i][j] / observations;
                    chance += weight * first[i] * second[j];
                    firstWeights[i] += weight * second[j];
                    secondWeights[j] += weight * first[i];
                }
            }
            Checks.that(chance < 1, "kappa is undefined: both raters gave everybody one and the same step");
            double sum = 0;
            for (int i = 0; i < steps; i++) {
                for (int j = 0; j < steps; j++) {
                    double term =
                            weight(i, j, steps) * (1 - chance) - (firstWeights[i] + secondWeights[j]) * (1 - observed);
                    sum += table[i][j] * term * term / observations;
                }
            }
            double centre = observed * chance - 2 * chance + observed;
            double variance = (sum - centre * centre) / (observations * (1 - chance) * (1 - chance));
            this.kappa = (observed - chance) / (1 - chance) + 0.0;
            this.standardError = Math.sqrt(Math.max(variance, 0)) / (1 - chance);
            this.observedAgreement = observed;
            this.chanceAgreement = chance;
            this.observations = observations;
            this.counts = List.copyOf(rows);
            this.level = level;
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
         * @return the standard error, zero at full agreement
         */
        public double standardError() {
            return standardError;
        }

        /**
         * Returns the Wald interval, clipped to [-1, 1].
         *
         * @return the interval at the calculator's level
         */
        public ConfidenceInterval interval() {
            return Intervals.wald(kappa, standardError, level, -1, 1);
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
        public String toString() {
            return "WeightedKappa.Result[kappa=" + kappa + ", standardError=" + standardError + ", observations="
                    + observations + "]";
        }
    }
}
