package dk.bip.model.validation;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Digits;
import dk.bip.core.internal.words.TextTable;
import dk.bip.model.internal.Probabilities;
import dk.bip.model.statistics.ConfidenceInterval;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Cronbach's alpha, how far the items of a scale agree: k / (k - 1) (1 - sum of item variances / variance of the sum), over the rows that are
 * complete in all k items. Items are taken as they are: none is reversed, whatever its correlation.
 *
 * <p>Alpha is at most 1 and may be negative, where items run against each other. It is a lower bound of reliability under uncorrelated errors,
 * and says nothing of whether the items measure one thing. R: {@code psych::alpha} on complete rows, raw_alpha, without check.keys.
 *
 * <p>L. J. Cronbach (1951), Psychometrika 16, 297-334; interval: L. S. Feldt (1965), Psychometrika 30, 357-370. Immutable and thread-safe.
 */
public final class CronbachAlpha {

    private static final CronbachAlpha DEFAULT = new CronbachAlpha(0.95);

    private final double level;

    private CronbachAlpha(double level) {
        this.level = level;
    }

    /**
     * Returns the calculator with an interval at the level 0.95.
     *
     * @return the calculator
     */
    public static CronbachAlpha withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a calculator with another level of the interval.
     *
     * @param newLevel the level, greater than 0 and less than 1; default 0.95
     * @return the calculator
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public CronbachAlpha withLevel(double newLevel) {
        return new CronbachAlpha(Checks.between(newLevel, 0, 1, "level"));
    }

    /**
     * Computes alpha.
     *
     * @param items the items of the scale, at least two columns and two complete rows
     * @return alpha
     * @throws IllegalArgumentException if there are fewer than two complete rows or the sum over the items does not vary
     */
    public Result evaluate(RatingTable items) {
        Objects.requireNonNull(items, "items");
        Checks.that(
                items.completeRows() >= 2,
                "items must have at least two complete rows, but have " + items.completeRows(),
                "an item that most were not asked should be left out?");
        Checks.that(
                items.totalVaries(RatingTable.ALL),
                "the sum over the items must vary between the rows",
                "the items are ranks, or shares of a whole?");
        return Result.of(items, covariances(items), level);
    }

    private static double[][] covariances(RatingTable items) {
        int count = items.columns().size();
        int exponent = items.exponent();
        double[][] covariances = new double[count][count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j <= i; j++) {
                covariances[i][j] =
                        Rows.sampleCovariance(items.scaledColumn(i, exponent), items.scaledColumn(j, exponent));
                covariances[j][i] = covariances[i][j];
            }
        }
        return covariances;
    }

    /** Sum of the covariances of all items but one, the variance of their sum. */
    private static double variance(double[][] covariances, int without) {
        double sum = 0;
        for (int i = 0; i < covariances.length; i++) {
            for (int j = 0; j < covariances.length; j++) {
                sum += i == without || j == without ? 0 : covariances[i][j];
            }
        }
        return sum;
    }

    private static double alpha(double[][] covariances, int without) {
        int count = covariances.length - (without == RatingTable.ALL ? 0 : 1);
        double trace = 0;
        for (int i = 0; i < covariances.length; i++) {
            trace += i == without ? 0 : covariances[i][i];
        }
        // At most 1, which rounding may pass where the items are shifts of one another.
        return Math.min(1, count / (count - 1.0) * (1 - trace / variance(covariances, without)));
    }

    private static double correlationWithRest(double[][] covariances, int item) {
        double withRest = 0;
        for (int j = 0; j < covariances.length; j++) {
            withRest += j == item ? 0 : covariances[item][j];
        }
        double correlation = withRest / Math.sqrt(covariances[item][item]) / Math.sqrt(variance(covariances, item));
        return Math.max(-1, Math.min(1, correlation)) + 0.0;
    }

    /**
     * Returns the configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "CronbachAlpha[level=" + level + "]";
    }

    /** Cronbach's alpha. Immutable and thread-safe. */
    public static final class Result implements Summarised, Serializable {

        private static final long serialVersionUID = 1L;

        private final double alpha;
        private final ConfidenceInterval interval;
        private final int observations;
        private final int incompleteRows;
        private final transient List<Item> items;

        private Result(
                double alpha, ConfidenceInterval interval, int observations, int incompleteRows, List<Item> items) {
            Checks.that(alpha <= 1, "alpha must not be above 1");
            Checks.that(
                    observations >= 2 && incompleteRows >= 0 && items.size() >= 2,
                    "observations and items must be at least 2, and incompleteRows at least 0");
            this.alpha = Checks.finite(alpha, "alpha");
            this.interval = interval;
            this.observations = observations;
            this.incompleteRows = incompleteRows;
            this.items = List.copyOf(items);
        }

        private static Result of(RatingTable table, double[][] covariances, double level) {
            double alpha = CronbachAlpha.alpha(covariances, RatingTable.ALL);
            Checks.that(
                    Double.isFinite(alpha),
                    "the sum over the items must vary by more than rounding can tell from none");
            int count = covariances.length;
            double rowFreedom = table.completeRows() - 1.0;
            double errorFreedom = rowFreedom * (count - 1);
            List<Item> items = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                boolean restVaries = table.totalVaries(i);
                items.add(new Item(
                        table.columns().get(i),
                        restVaries && covariances[i][i] > 0 ? CronbachAlpha.correlationWithRest(covariances, i) : null,
                        restVaries && count > 2 ? CronbachAlpha.alpha(covariances, i) : null));
            }
            return new Result(
                    alpha,
                    new ConfidenceInterval(
                            level,
                            1 - (1 - alpha) * Probabilities.quantileF(0.5 + level / 2, rowFreedom, errorFreedom),
                            1 - (1 - alpha) * Probabilities.quantileF(0.5 - level / 2, rowFreedom, errorFreedom)),
                    table.completeRows(),
                    table.incompleteRows(),
                    items);
        }

        /**
         * Returns alpha.
         *
         * @return alpha, at most 1
         */
        public double alpha() {
            return alpha;
        }

        /**
         * Returns Feldt's interval, which assumes normal ratings with equal item covariances.
         *
         * @return the interval at the calculator's level
         */
        public ConfidenceInterval interval() {
            return interval;
        }

        /**
         * Returns the number of complete rows that alpha rests on.
         *
         * @return the number of complete rows
         */
        public int observations() {
            return observations;
        }

        /**
         * Returns the number of rows left out because a rating was missing.
         *
         * @return the number of incomplete rows
         */
        public int incompleteRows() {
            return incompleteRows;
        }

        /**
         * Returns what each item does to the scale.
         *
         * @return the items in the order of the columns
         */
        public List<Item> items() {
            return items;
        }

        @Override
        public String summary() {
            TextTable table = new TextTable("Item", "Correlation with rest", "Alpha if dropped");
            items.forEach(item ->
                    table.row(item.name, Digits.of(item.correlationWithRest()), Digits.of(item.alphaIfDropped())));
            return this + "\n\n" + table;
        }

        /**
         * Returns the numbers in one line.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return "Alpha " + Digits.of(alpha) + " (" + interval + "), " + items.size() + " items, " + observations
                    + " rows, incomplete " + incompleteRows;
        }

        private Object writeReplace() {
            return new Proxy().holding(alpha, interval, observations, incompleteRows, items);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required();
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Result(
                        parts.number(),
                        parts.next(ConfidenceInterval.class),
                        parts.whole(),
                        parts.whole(),
                        parts.list(Item.class));
            }
        }
    }

    /** One item beside the rest of the scale. Immutable and thread-safe. */
    public static final class Item implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String name;
        private final Double correlationWithRest;
        private final Double alphaIfDropped;

        private Item(String name, Double correlationWithRest, Double alphaIfDropped) {
            this.name = Checks.notBlank(name, "name");
            this.correlationWithRest = correlationWithRest == null
                    ? null
                    : Checks.within(correlationWithRest, -1, 1, "correlationWithRest");
            this.alphaIfDropped = alphaIfDropped == null ? null : Checks.finite(alphaIfDropped, "alphaIfDropped");
        }

        /**
         * Returns the name of the item.
         *
         * @return the name of its column
         */
        public String name() {
            return name;
        }

        /**
         * Returns the correlation of the item with the sum of the others (psych: r.drop).
         *
         * @return the correlation, absent where the item or the rest does not vary
         */
        public OptionalDouble correlationWithRest() {
            return correlationWithRest == null ? OptionalDouble.empty() : OptionalDouble.of(correlationWithRest);
        }

        /**
         * Returns alpha of the scale without the item.
         *
         * @return alpha, absent where fewer than two items are left or their sum does not vary
         */
        public OptionalDouble alphaIfDropped() {
            return alphaIfDropped == null ? OptionalDouble.empty() : OptionalDouble.of(alphaIfDropped);
        }

        /**
         * Returns the numbers in one line.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return name + ": correlation with rest " + Digits.of(correlationWithRest()) + ", alpha if dropped "
                    + Digits.of(alphaIfDropped());
        }

        private Object writeReplace() {
            return new Proxy().holding(name, correlationWithRest, alphaIfDropped);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required();
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Item(parts.text(), parts.nextOrNull(Double.class), parts.nextOrNull(Double.class));
            }
        }
    }
}
