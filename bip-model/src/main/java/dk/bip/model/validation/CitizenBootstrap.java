package dk.bip.model.validation;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Digits;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.statistics.Clusters;
import dk.bip.model.statistics.ConfidenceInterval;
import dk.bip.model.statistics.Quantiles;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The bootstrap grouped by citizen: whole citizens are drawn with replacement, with all their rows, so that intervals allow for the likeness of a
 * person's measurements.
 *
 * <p>Standard error: the standard deviation over the resamples; interval: their percentiles (type 7 of Hyndman and Fan, R's {@code
 * boot.ci(type = "perc")} up to interpolation). Resamples that leave the statistic undefined are counted and left out. Draws are those of {@link
 * Random}, whose algorithm is part of the Java platform: the same labels and seed give the same digits on every machine.
 *
 * <p>B. Efron, R. J. Tibshirani (1993), An Introduction to the Bootstrap; whole clusters: A. C. Davison, D. V. Hinkley (1997), Bootstrap Methods
 * and their Application, section 3.8. Immutable and thread-safe where the statistic is.
 */
public final class CitizenBootstrap {

    private final int replications;
    private final double level;
    private final long seed;

    private CitizenBootstrap(int replications, double level, long seed) {
        this.replications = replications;
        this.level = level;
        this.seed = seed;
    }

    /**
     * Returns the calculator with 1000 resamples and intervals at the level 0.95.
     *
     * @param seed the seed of the draws
     * @return the calculator
     */
    public static CitizenBootstrap withDefaults(long seed) {
        return new CitizenBootstrap(1000, 0.95, seed);
    }

    /**
     * Returns a calculator with another number of resamples.
     *
     * @param newReplications the number, at least 20; default 1000
     * @return the calculator
     * @throws IllegalArgumentException if the number is below 20
     */
    public CitizenBootstrap withReplications(int newReplications) {
        Checks.that(newReplications >= 20, "replications must be at least 20, but are " + newReplications);
        return new CitizenBootstrap(newReplications, level, seed);
    }

    /**
     * Returns a calculator with another level of the intervals.
     *
     * @param newLevel the level, greater than 0 and less than 1; default 0.95
     * @return the calculator
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public CitizenBootstrap withLevel(double newLevel) {
        return new CitizenBootstrap(replications, Checks.between(newLevel, 0, 1, "level"), seed);
    }

    /**
     * Resamples any statistic of the rows.
     *
     * @param citizens the rows of each citizen
     * @param statistic the statistic
     * @return the statistic with its interval
     * @throws IllegalArgumentException if there are fewer than two citizens, or the statistic is undefined on the rows themselves or on more than
     *     half of the resamples
     */
    public Result evaluate(Clusters citizens, RowStatistic statistic) {
        Objects.requireNonNull(citizens, "citizens");
        Objects.requireNonNull(statistic, "statistic");
        double estimate = statistic
                .of(IntStream.range(0, citizens.rowCount()).toArray())
                .orElseThrow(() -> new IllegalArgumentException("statistic is undefined on the rows themselves"));
        return result(estimate, enough(resample(citizens, statistic)));
    }

    private Result result(double estimate, double[] values) {
        return new Result(
                estimate,
                Rows.mean(values),
                Math.sqrt(Rows.sampleVariance(values)),
                percentiles(values, level),
                values.length,
                replications - values.length);
    }

    /**
     * Resamples a statistic of forecasts.
     *
     * @param forecasts the forecasts
     * @param citizens the rows of each citizen
     * @param statistic the statistic, such as {@link Metric#AUC}
     * @return the statistic with its interval
     * @throws IllegalArgumentException as {@link #evaluate(Clusters, RowStatistic)} does, or if the numbers of rows differ
     */
    public Result evaluate(Forecasts forecasts, Clusters citizens, ForecastStatistic statistic) {
        Objects.requireNonNull(statistic, "statistic");
        Rows.sameRows(citizens, forecasts.size(), "forecasts");
        return evaluate(citizens, rows -> statistic.of(forecasts.select(rows)));
    }

    /** A statistic that is known to be defined on the rows themselves; nothing where too few resamples define it. */
    Optional<Result> evaluateWhereDefined(Forecasts forecasts, Clusters citizens, ForecastStatistic statistic) {
        double[] values = resample(citizens, rows -> statistic.of(forecasts.select(rows)));
        return isEnough(values) ? Optional.of(result(statistic.of(forecasts).orElseThrow(), values)) : Optional.empty();
    }

    /**
     * Resamples the difference of a statistic between two forecasts of the same rows, with the same citizens drawn for both.
     *
     * @param first the first forecasts
     * @param second the second forecasts, with the same events in the same order
     * @param citizens the rows of each citizen
     * @param statistic the statistic
     * @return the difference first minus second with its interval
     * @throws IllegalArgumentException as {@link #evaluate(Clusters, RowStatistic)} does, or if the numbers of rows or the events differ
     */
    public Result difference(Forecasts first, Forecasts second, Clusters citizens, ForecastStatistic statistic) {
        return evaluate(citizens, pairedStatistic(first, second, citizens, statistic, false));
    }

    /**
     * Resamples the ratio of a statistic between two forecasts of the same rows, with the same citizens drawn for both.
     *
     * @param first the first forecasts
     * @param second the second forecasts, with the same events in the same order; the ratio is undefined where its statistic is not above 1e-12
     * @param citizens the rows of each citizen
     * @param statistic the statistic, such as {@link Metric#MCFADDEN_R2}
     * @return the ratio first over second with its interval
     * @throws IllegalArgumentException as {@link #evaluate(Clusters, RowStatistic)} does, or if the numbers of rows or the events differ
     */
    public Result ratio(Forecasts first, Forecasts second, Clusters citizens, ForecastStatistic statistic) {
        return evaluate(citizens, pairedStatistic(first, second, citizens, statistic, true));
    }

    /** The interval of a ratio that is known to be defined on the rows themselves; nothing where too few resamples define it. */
    Optional<ConfidenceInterval> ratioInterval(
            Forecasts first, Forecasts second, Clusters citizens, ForecastStatistic statistic) {
        double[] values = resample(citizens, pairedStatistic(first, second, citizens, statistic, true));
        return isEnough(values) ? Optional.of(percentiles(values, level)) : Optional.empty();
    }

    private static RowStatistic pairedStatistic(
            Forecasts first, Forecasts second, Clusters citizens, ForecastStatistic statistic, boolean ratio) {
        Objects.requireNonNull(statistic, "statistic");
        Checks.that(
                first.hasSameEvents(second),
                "first and second must be forecasts of the same rows with the same events",
                "the rows are in another order?");
        Rows.sameRows(citizens, first.size(), "forecasts");
        return rows -> {
            OptionalDouble one = statistic.of(first.select(rows));
            OptionalDouble other = statistic.of(second.select(rows));
            if (one.isEmpty() || other.isEmpty() || (ratio && !Metric.isMoreThanNone(other))) {
                return OptionalDouble.empty();
            }
            return OptionalDouble.of(
                    ratio ? one.getAsDouble() / other.getAsDouble() : one.getAsDouble() - other.getAsDouble());
        };
    }

    /**
     * Estimates by how much a model looks better on the rows that it was fitted to than on new citizens: in each resample the model is fitted
     * anew, and its statistic on the original rows is taken from that on the resample. R: {@code rms::validate}.
     *
     * <p>F. E. Harrell, K. L. Lee, D. B. Mark (1996), Statistics in Medicine 15, 361-387.
     *
     * @param events whether the event happened in each row
     * @param citizens the rows of each citizen
     * @param refit fits and forecasts; a fit that fails with an {@link EstimationException} counts as undefined
     * @param statistic the statistic
     * @return the apparent statistic, its optimism and the corrected one
     * @throws IllegalArgumentException as {@link #evaluate(Clusters, RowStatistic)} does, or if the numbers of rows differ or the refit gives a
     *     wrong number of forecasts
     * @throws EstimationException if the model cannot be fitted to the rows themselves
     */
    public Optimism optimism(boolean[] events, Clusters citizens, Refit refit, ForecastStatistic statistic) {
        Objects.requireNonNull(refit, "refit");
        Objects.requireNonNull(statistic, "statistic");
        Rows.sameRows(Objects.requireNonNull(citizens, "citizens"), events.length, "events");
        int[] all = IntStream.range(0, events.length).toArray();
        double apparent = statistic
                .of(Forecasts.of(CrossValidation.checked(refit, all, all), events))
                .orElseThrow(() -> new IllegalArgumentException("statistic is undefined on the rows themselves"));
        double[] values = enough(resample(citizens, rows -> {
            double[] forecast;
            try {
                forecast = CrossValidation.checked(refit, rows, all);
            } catch (EstimationException separatedOrCollinear) {
                return OptionalDouble.empty();
            }
            Forecasts original = Forecasts.of(forecast, events);
            OptionalDouble onResample = statistic.of(original.select(rows));
            OptionalDouble onOriginal = statistic.of(original);
            return onResample.isEmpty() || onOriginal.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(onResample.getAsDouble() - onOriginal.getAsDouble());
        }));
        return new Optimism(apparent, Rows.mean(values), values.length, replications - values.length);
    }

    private double[] resample(Clusters citizens, RowStatistic statistic) {
        Checks.that(citizens.count() >= 2, "citizens must be at least two, but are " + citizens.count());
        Random random = new Random(seed);
        double[] values = new double[replications];
        int defined = 0;
        for (int replication = 0; replication < replications; replication++) {
            OptionalDouble value = statistic.of(draw(citizens, random));
            if (value.isPresent()) {
                Checks.that(Double.isFinite(value.getAsDouble()), "statistic must be a finite number or none");
                values[defined++] = value.getAsDouble();
            }
        }
        return Arrays.copyOf(values, defined);
    }

    private boolean isEnough(double[] values) {
        return 2 * values.length >= replications;
    }

    private double[] enough(double[] values) {
        Checks.that(
                isEnough(values),
                "statistic must be defined on at least half of the resamples, but is on " + values.length + " of "
                        + replications,
                "there are too few events?");
        return values;
    }

    private static void checkCounts(int replications, int undefined) {
        Checks.that(replications >= 2 && undefined >= 0, "replications must be at least 2 and undefined at least 0");
    }

    private static ConfidenceInterval percentiles(double[] values, double level) {
        double[] sorted = Rows.sorted(values);
        return new ConfidenceInterval(
                level, Quantiles.of(sorted, 0.5 - level / 2), Quantiles.of(sorted, 0.5 + level / 2));
    }

    private static int[] draw(Clusters citizens, Random random) {
        int[][] drawn = new int[citizens.count()][];
        int size = 0;
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = citizens.rows(random.nextInt(drawn.length));
            size += drawn[i].length;
        }
        int[] rows = new int[size];
        int next = 0;
        for (int[] citizen : drawn) {
            System.arraycopy(citizen, 0, rows, next, citizen.length);
            next += citizen.length;
        }
        return rows;
    }

    /**
     * Returns the configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "CitizenBootstrap[replications=" + replications + ", level=" + level + ", seed=" + seed + "]";
    }

    /** A statistic with its bootstrap interval. Immutable and thread-safe. */
    public static final class Result implements Summarised, Serializable {

        private static final long serialVersionUID = 1L;

        private final double estimate;
        private final double mean;
        private final double standardError;
        private final ConfidenceInterval interval;
        private final int replications;
        private final int undefined;

        private Result(
                double estimate,
                double mean,
                double standardError,
                ConfidenceInterval interval,
                int replications,
                int undefined) {
            checkCounts(replications, undefined);
            this.estimate = Checks.finite(estimate, "estimate");
            this.mean = Checks.finite(mean, "mean");
            this.standardError = Checks.notNegative(standardError, "standardError");
            this.interval = interval;
            this.replications = replications;
            this.undefined = undefined;
        }

        /**
         * Returns the statistic of the rows themselves.
         *
         * @return the estimate
         */
        public double estimate() {
            return estimate;
        }

        /**
         * Returns the mean over the resamples less the estimate.
         *
         * @return the bootstrap estimate of bias
         */
        public double bias() {
            return mean - estimate;
        }

        /**
         * Returns the standard deviation over the resamples.
         *
         * @return the standard error
         */
        public double standardError() {
            return standardError;
        }

        /**
         * Returns the percentile interval.
         *
         * @return the interval at the calculator's level
         */
        public ConfidenceInterval interval() {
            return interval;
        }

        /**
         * Returns the number of resamples that the interval rests on.
         *
         * @return the number of resamples on which the statistic was defined
         */
        public int replications() {
            return replications;
        }

        /**
         * Returns the number of resamples left out.
         *
         * @return the number of resamples on which the statistic was undefined
         */
        public int undefined() {
            return undefined;
        }

        /**
         * Returns the numbers in one line.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return "Bootstrap of citizens: " + Digits.of(estimate) + " (" + interval + "), standard error "
                    + Digits.of(standardError) + ", bias " + Digits.of(bias()) + ", " + replications
                    + " replications, undefined " + undefined;
        }

        private Object writeReplace() {
            return new Proxy().holding(estimate, mean, standardError, interval, replications, undefined);
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
                        parts.number(),
                        parts.number(),
                        parts.next(ConfidenceInterval.class),
                        parts.whole(),
                        parts.whole());
            }
        }
    }

    /** A statistic on the rows of the fit and corrected for that. Immutable and thread-safe. */
    public static final class Optimism implements Summarised, Serializable {

        private static final long serialVersionUID = 1L;

        private final double apparent;
        private final double optimism;
        private final int replications;
        private final int undefined;

        private Optimism(double apparent, double optimism, int replications, int undefined) {
            checkCounts(replications, undefined);
            this.apparent = Checks.finite(apparent, "apparent");
            this.optimism = Checks.finite(optimism, "optimism");
            this.replications = replications;
            this.undefined = undefined;
        }

        /**
         * Returns the statistic on the rows that the model was fitted to.
         *
         * @return the apparent statistic
         */
        public double apparent() {
            return apparent;
        }

        /**
         * Returns the mean over the resamples of the statistic on the resample less that on the original rows.
         *
         * @return the optimism, positive for a metric of which more is better
         */
        public double optimism() {
            return optimism;
        }

        /**
         * Returns the statistic to be expected on new citizens.
         *
         * @return apparent less optimism
         */
        public double corrected() {
            return apparent - optimism;
        }

        /**
         * Returns the number of resamples that the optimism rests on.
         *
         * @return the number of resamples on which the fit and the statistic were defined
         */
        public int replications() {
            return replications;
        }

        /**
         * Returns the number of resamples left out.
         *
         * @return the number of resamples on which the fit failed or the statistic was undefined
         */
        public int undefined() {
            return undefined;
        }

        /**
         * Returns the numbers in one line.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return "Apparent " + Digits.of(apparent) + ", optimism " + Digits.of(optimism) + ", corrected "
                    + Digits.of(corrected()) + ", " + replications + " replications, undefined " + undefined;
        }

        private Object writeReplace() {
            return new Proxy().holding(apparent, optimism, replications, undefined);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required();
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Optimism(parts.number(), parts.number(), parts.whole(), parts.whole());
            }
        }
    }

    /** A number computed from some of the caller's rows, for the bootstrap. Implementations keep no state between calls. */
    @FunctionalInterface
    public interface RowStatistic {

        /**
         * Computes the number.
         *
         * @param rows the rows, from 0; a row may stand several times
         * @return the finite number, or none where these rows leave it undefined
         */
        OptionalDouble of(int[] rows);
    }
}
