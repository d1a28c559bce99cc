package dk.bip.model.trial;

import dk.bip.core.internal.Checks;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * For which sizes of two groups a printed difference of two shares is significant, where a report prints only how many answered in all: each split
 * of the total is tried with the pooled test of {@link ShareComparison}, on the shares as printed. Immutable and thread-safe.
 *
 * @param total how many persons answered in all
 * @param significance the level of the two-sided test
 * @param significantSizes the sizes of the first group for which the difference is significant, in ascending order
 */
public record SurveySplits(int total, double significance, List<Integer> significantSizes) {

    /**
     * Tries all splits.
     *
     * @param first the printed share of the first group, from 0 to 1
     * @param second the printed share of the second group, from 0 to 1
     * @param total how many persons answered in all, from 2 to 1,000,000
     * @param significance the level of the two-sided test, greater than 0 and less than 1
     * @return the splits
     * @throws IllegalArgumentException if a number is out of range
     */
    public static SurveySplits of(double first, double second, int total, double significance) {
        Checks.that(total >= 2 && total <= 1_000_000, "total must be from 2 to 1000000, but is " + total);
        Checks.between(significance, 0, 1, "significance");
        return new SurveySplits(
                total,
                significance,
                IntStream.range(1, total)
                        .filter(size -> ShareComparison.ofShares(first, size, second, total - size)
                                        .p()
                                < significance)
                        .boxed()
                        .toList());
    }

    /**
     * Returns whether the difference is significant for each split.
     *
     * @return true if so
     */
    public boolean always() {
        return significantSizes.size() == total - 1;
    }

    /**
     * Returns whether the difference is significant for no split.
     *
     * @return true if so
     */
    public boolean never() {
        return significantSizes.isEmpty();
    }

    /**
     * Returns the smallest first group for which the difference is significant.
     *
     * @return the size, or empty where there is none
     */
    public OptionalInt smallest() {
        return never() ? OptionalInt.empty() : OptionalInt.of(significantSizes.get(0));
    }

    /**
     * Returns the largest first group for which the difference is significant.
     *
     * @return the size, or empty where there is none
     */
    public OptionalInt largest() {
        return never() ? OptionalInt.empty() : OptionalInt.of(significantSizes.get(significantSizes.size() - 1));
    }
}
