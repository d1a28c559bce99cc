package dk.bip.model.trial;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.Digits;
import dk.bip.model.statistics.ConfidenceInterval;
import dk.bip.model.statistics.Quantiles;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * What a trial costs and brings for each person who is assigned, at prices that are all the caller's.
 *
 * <p>The value of a person is the sum over weeks of the prices times what was counted, discounted to the day of the assignment by (1 + rate)^(-w /
 * 52); the surplus is the mean of the treated less that of the controls, by intention to treat. A person with a week in which something priced is
 * not known is left out and counted. The interval is the percentile interval of a bootstrap that draws persons within each arm, with a fixed seed:
 * B. Efron, R. J. Tibshirani (1993), chapter 13. Prices are taken as certain. Immutable and thread-safe.
 */
public final class CostBenefit {

    private static final double WEEKS_OF_A_YEAR = 52;

    private final List<Price> prices;
    private final double rate;
    private final double level;
    private final int replications;
    private final long seed;

    private CostBenefit(List<Price> prices, double rate, double level, int replications, long seed) {
        this.prices = prices;
        this.rate = rate;
        this.level = level;
        this.replications = replications;
        this.seed = seed;
    }

    /**
     * Returns the calculator without discount, with 2000 resamples of the seed 1 and an interval at the level 0.95.
     *
     * @param prices the prices, at least one, each of another unit
     * @return the calculator
     * @throws IllegalArgumentException if there is no price, or a unit stands twice
     */
    public static CostBenefit of(List<Price> prices) {
        List<Price> all = List.copyOf(prices);
        Checks.that(!all.isEmpty(), "prices must hold at least one");
        Checks.that(
                all.stream().map(Price::unit).distinct().count() == all.size(), "prices must each be of another unit");
        return new CostBenefit(all, 0, 0.95, 2000, 1);
    }

    /**
     * Returns the calculator with a discount.
     *
     * @param yearly the rate of a year, from 0 to 1, such as 0.035; default 0
     * @return the calculator
     * @throws IllegalArgumentException if the rate is out of range
     */
    public CostBenefit discountedBy(double yearly) {
        return new CostBenefit(prices, Checks.within(yearly, 0, 1, "yearly"), level, replications, seed);
    }

    /**
     * Returns the calculator at another level of the interval.
     *
     * @param newLevel the level, greater than 0 and less than 1; default 0.95
     * @return the calculator
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public CostBenefit withLevel(double newLevel) {
        return new CostBenefit(prices, rate, Checks.between(newLevel, 0, 1, "level"), replications, seed);
    }

    /**
     * Returns the calculator with other resamples.
     *
     * @param newReplications how many, at least 200; default 2000
     * @param newSeed the seed; default 1
     * @return the calculator
     * @throws IllegalArgumentException if there are fewer than 200
     */
    public CostBenefit withReplications(int newReplications, long newSeed) {
        Checks.that(newReplications >= 200, "replications must be at least 200, but are " + newReplications);
        return new CostBenefit(prices, rate, level, newReplications, newSeed);
    }

    /**
     * Computes the surplus.
     *
     * @param table the persons
     * @return the surplus
     * @throws IllegalArgumentException if fewer than two persons of an arm have everything that is priced known in all weeks
     */
    public Result evaluate(TrialTable table) {
        Objects.requireNonNull(table, "table");
        double[] discounts = new double[table.weeks()];
        Arrays.setAll(discounts, week -> StrictMath.pow(1 + rate, -(week + 1) / WEEKS_OF_A_YEAR));
        double[][] values = new double[Arm.values().length][];
        for (Arm arm : Arm.values()) {
            values[arm.ordinal()] = table.persons().stream()
                    .filter(person -> person.arm() == arm)
                    .mapToDouble(person -> value(person, discounts))
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
            Checks.that(
                    values[arm.ordinal()].length >= 2,
                    "table must hold at least two persons of the arm " + arm.code()
                            + " of whom all that is priced is known in all weeks");
        }
        double[] treated = values[Arm.TREATED.ordinal()];
        double[] control = values[Arm.CONTROL.ordinal()];
        Random random = new Random(seed);
        double[] surpluses = new double[replications];
        for (int i = 0; i < replications; i++) {
            surpluses[i] = resampledMean(treated, random) - resampledMean(control, random);
        }
        Arrays.sort(surpluses);
        double tail = (1 - level) / 2;
        double meanTreated = Arrays.stream(treated).average().orElseThrow();
        double meanControl = Arrays.stream(control).average().orElseThrow();
        return new Result(
                meanTreated,
                meanControl,
                meanTreated - meanControl,
                new ConfidenceInterval(level, Quantiles.of(surpluses, tail), Quantiles.of(surpluses, 1 - tail)),
                table.persons().size() - treated.length - control.length);
    }

    /** NaN where something is not known. */
    private double value(TrialPerson person, double[] discounts) {
        double sum = 0;
        for (int week = 1; week <= discounts.length; week++) {
            for (Price price : prices) {
                sum += discounts[week - 1]
                        * price.amount()
                        * price.unit().count(person, week).orElse(Double.NaN);
            }
        }
        return sum;
    }

    private static double resampledMean(double[] values, Random random) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[random.nextInt(values.length)];
        }
        return sum / values.length;
    }

    /**
     * What a trial costs and brings. Immutable and thread-safe.
     *
     * @param meanTreated the mean value of a treated person
     * @param meanControl the mean value of a control
     * @param surplus treated less control, for each person assigned
     * @param interval the interval of the surplus
     * @param leftOut how many persons are left out because something priced is not known in all weeks
     */
    public record Result(
            double meanTreated, double meanControl, double surplus, ConfidenceInterval interval, int leftOut)
            implements Summarised {

        /**
         * Returns the surplus for each person assigned.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return "Surplus for each person assigned " + Digits.of(surplus) + " (" + interval + "): treated "
                    + Digits.of(meanTreated) + ", control " + Digits.of(meanControl) + ", " + leftOut + " left out";
        }
    }

    /**
     * The configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "CostBenefit[prices=" + prices.size() + ", discount=" + rate + ", level=" + level + ", replications="
                + replications + ", seed=" + seed + "]";
    }
}
