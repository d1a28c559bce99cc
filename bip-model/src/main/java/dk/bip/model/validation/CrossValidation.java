package dk.bip.model.validation;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Digits;
import dk.bip.core.internal.words.TextTable;
import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.statistics.Clusters;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * k-fold cross-validation grouped by citizen: the model is fitted k times, each time without the citizens of one fold, and forecasts those.
 *
 * <p>Folds are stratified by whether a citizen has an event ({@link Folds#stratified}). The pooled metric is computed once from all
 * out-of-fold forecasts; the mean over folds weights every fold alike. The spread between folds is no standard error, since their training rows
 * overlap (Y. Bengio, Y. Grandvalet, 2004, Journal of Machine Learning Research 5, 1089-1105).
 *
 * <p>M. Stone (1974), Journal of the Royal Statistical Society B 36, 111-147. Immutable and thread-safe where the {@link Refit} is.
 */
public final class CrossValidation {

    private final int folds;
    private final long seed;

    private CrossValidation(int folds, long seed) {
        this.folds = folds;
        this.seed = seed;
    }

    /**
     * Returns the calculator with ten folds.
     *
     * @param seed the seed that decides who is in which fold
     * @return the calculator
     */
    public static CrossValidation withDefaults(long seed) {
        return new CrossValidation(10, seed);
    }

    /**
     * Returns a calculator with another number of folds.
     *
     * @param newFolds the number of folds, at least 2; default 10
     * @return the calculator
     * @throws IllegalArgumentException if the number is below 2
     */
    public CrossValidation withFolds(int newFolds) {
        Checks.that(newFolds >= 2, "folds must be at least 2, but are " + newFolds);
        return new CrossValidation(newFolds, seed);
    }

    /**
     * Forecasts every row by the model that has not seen its citizen.
     *
     * @param events whether the event happened in each row
     * @param citizens the rows of each citizen
     * @param refit fits and forecasts
     * @return the out-of-fold forecasts, in the order of the rows
     * @throws IllegalArgumentException if the numbers of rows differ, there are fewer citizens than folds, or the refit gives a wrong number of
     *     forecasts
     */
    public Forecasts forecasts(boolean[] events, Clusters citizens, Refit refit) {
        return forecasts(events, Folds.stratified(citizens, events, folds, seed), refit);
    }

    /**
     * Forecasts every row of a frame by a regression that has not seen its citizen.
     *
     * @param regression the regression; the exceptions of its fits are passed on
     * @param rows the rows, whose outcome is 0 or 1
     * @param citizens the name of the clusters of the rows of the same citizen
     * @return the out-of-fold forecasts, in the order of the rows
     * @throws IllegalArgumentException if there are no such clusters, fewer citizens than folds, or an outcome is neither 0 nor 1
     */
    public Forecasts forecasts(BinaryRegression regression, ModelFrame rows, String citizens) {
        return forecasts(Rows.events(Rows.outcomes(rows)), rows.clusters(citizens), Refit.of(regression, rows));
    }

    /**
     * Forecasts every row out of its fold and computes the metrics.
     *
     * @param events whether the event happened in each row
     * @param citizens the rows of each citizen
     * @param refit fits and forecasts
     * @return the metrics, pooled and by fold
     * @throws IllegalArgumentException if the numbers of rows differ, there are fewer citizens than folds, or the refit gives a wrong number of
     *     forecasts
     */
    public Result evaluate(boolean[] events, Clusters citizens, Refit refit) {
        Folds dealt = Folds.stratified(citizens, events, folds, seed);
        Forecasts pooled = forecasts(events, dealt, refit);
        List<Metrics> byFold = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            byFold.add(Metrics.of(pooled.select(dealt.testRows(fold))));
        }
        return new Result(Metrics.of(pooled), List.copyOf(byFold));
    }

    /**
     * Forecasts every row of a frame out of its fold by a regression, and computes the metrics.
     *
     * @param regression the regression; the exceptions of its fits are passed on
     * @param rows the rows, whose outcome is 0 or 1
     * @param citizens the name of the clusters of the rows of the same citizen
     * @return the metrics, pooled and by fold
     * @throws IllegalArgumentException if there are no such clusters, fewer citizens than folds, or an outcome is neither 0 nor 1
     */
    public Result evaluate(BinaryRegression regression, ModelFrame rows, String citizens) {
        return evaluate(Rows.events(Rows.outcomes(rows)), rows.clusters(citizens), Refit.of(regression, rows));
    }

    private static Forecasts forecasts(boolean[] events, Folds dealt, Refit refit) {
        Objects.requireNonNull(refit, "refit");
        double[] probabilities = new double[events.length];
        for (int fold = 0; fold < dealt.count(); fold++) {
            int[] test = dealt.testRows(fold);
            double[] forecast = checked(refit, dealt.trainingRows(fold), test);
            for (int i = 0; i < test.length; i++) {
                probabilities[test[i]] = forecast[i];
            }
        }
        return Forecasts.of(probabilities, events);
    }

    /** The refit gets copies, so that it cannot disturb the rows of the caller. */
    static double[] checked(Refit refit, int[] trainingRows, int[] testRows) {
        double[] forecast =
                Objects.requireNonNull(refit.forecast(trainingRows.clone(), testRows.clone()), "forecast of the refit");
        Checks.that(
                forecast.length == testRows.length,
                "refit must give one forecast for each of the " + testRows.length + " test rows, but gave "
                        + forecast.length);
        return forecast;
    }

    /**
     * Returns the configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "CrossValidation[folds=" + folds + ", seed=" + seed + "]";
    }

    /** Metrics of out-of-fold forecasts. Immutable and thread-safe. */
    public static final class Result implements Summarised, Serializable {

        private static final long serialVersionUID = 1L;

        private final Metrics pooled;
        private final transient List<Metrics> folds;

        private Result(Metrics pooled, List<Metrics> folds) {
            Checks.that(folds.size() >= 2, "folds must be at least two");
            this.pooled = Objects.requireNonNull(pooled, "pooled");
            this.folds = List.copyOf(folds);
        }

        /**
         * Returns the metrics of all out-of-fold forecasts together.
         *
         * @return the pooled metrics
         */
        public Metrics pooled() {
            return pooled;
        }

        /**
         * Returns the metrics of each fold.
         *
         * @return the folds, in order
         */
        public List<Metrics> folds() {
            return folds;
        }

        /**
         * Returns the mean of a metric over the folds.
         *
         * @param metric which
         * @return the mean, absent where any fold leaves the metric undefined
         */
        public OptionalDouble meanOverFolds(Metric metric) {
            double[] values = folds.stream()
                    .map(fold -> fold.value(metric))
                    .filter(OptionalDouble::isPresent)
                    .mapToDouble(OptionalDouble::getAsDouble)
                    .toArray();
            return values.length < folds.size() ? OptionalDouble.empty() : OptionalDouble.of(Rows.mean(values));
        }

        @Override
        public String summary() {
            TextTable table = new TextTable("Metric", "Pooled", "Mean of folds", "Lowest", "Highest");
            for (Metric metric : Metric.values()) {
                DoubleSummaryStatistics ofFolds = folds.stream()
                        .flatMapToDouble(fold -> fold.value(metric).stream())
                        .summaryStatistics();
                table.row(
                        metric.code(),
                        Digits.of(pooled.value(metric)),
                        Digits.of(meanOverFolds(metric)),
                        ofFolds.getCount() == 0 ? "-" : Digits.of(ofFolds.getMin()),
                        ofFolds.getCount() == 0 ? "-" : Digits.of(ofFolds.getMax()));
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
            return folds.size() + "-fold cross-validation: pooled AUC " + Digits.of(pooled.value(Metric.AUC))
                    + ", Brier score " + Digits.of(pooled.value(Metric.BRIER)) + ", log loss "
                    + Digits.of(pooled.value(Metric.LOG_LOSS));
        }

        private Object writeReplace() {
            return new Proxy().holding(pooled, folds);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required();
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Result(parts.next(Metrics.class), parts.list(Metrics.class));
            }
        }
    }
}
