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
import java.util.List;
import java.util.Objects;

/**
 * Brier score, the mean squared difference of forecast and outcome, with its decomposition.
 *
 * <p>Over groups k of n_k rows with mean forecast f_k and observed share o_k, and the overall share o:
 *
 * <pre>
 *   score = reliability - resolution + uncertainty + within-bin variance - within-bin covariance
 *   reliability = sum n_k (f_k - o_k)^2 / n        resolution = sum n_k (o_k - o)^2 / n        uncertainty = o (1 - o)
 *   within-bin variance = sum (f - f_k)^2 / n      within-bin covariance = 2 sum (f - f_k)(y - o_k) / n
 * </pre>
 *
 * <p>Over groups of equal forecasts, the default, the last two are zero and this is Murphy's decomposition; then resolution grows with the
 * number of different forecasts, so that forecasts that are nearly all different call for wider groups.
 *
 * <p>G. W. Brier (1950), Monthly Weather Review 78, 1-3; A. H. Murphy (1973), Journal of Applied Meteorology 12, 595-600; D. B. Stephenson, C.
 * A. S. Coelho, I. T. Jolliffe (2008), Weather and Forecasting 23, 752-757. Immutable and thread-safe.
 */
public final class BrierScore {

    private static final BrierScore DEFAULT = new BrierScore(ForecastGrouping.equalForecasts(), 0.95);

    private final ForecastGrouping grouping;
    private final double level;

    private BrierScore(ForecastGrouping grouping, double level) {
        this.grouping = grouping;
        this.level = level;
    }

    /**
     * Returns the calculator that decomposes over groups of equal forecasts, with intervals at the level 0.95.
     *
     * @return the calculator
     */
    public static BrierScore withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a calculator that decomposes over other groups.
     *
     * @param newGrouping the grouping; default equal forecasts
     * @return the calculator
     */
    public BrierScore withGrouping(ForecastGrouping newGrouping) {
        return new BrierScore(Objects.requireNonNull(newGrouping, "grouping"), level);
    }

    /**
     * Returns a calculator with another level of the interval.
     *
     * @param newLevel the level, greater than 0 and less than 1; default 0.95
     * @return the calculator
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public BrierScore withLevel(double newLevel) {
        return new BrierScore(grouping, Checks.between(newLevel, 0, 1, "level"));
    }

    /**
     * Computes the score alone.
     *
     * @param forecasts the forecasts
     * @return the mean squared difference, from 0 (best) to 1
     */
    public static double of(Forecasts forecasts) {
        return Rows.mean(squaredErrors(forecasts));
    }

    /**
     * Computes the score and its parts.
     *
     * @param forecasts the forecasts
     * @return the score
     */
    public Result evaluate(Forecasts forecasts) {
        double[] squared = squaredErrors(forecasts);
        List<int[]> groups = grouping.rows(forecasts);
        int count = forecasts.size();
        double share = forecasts.eventShare();
        double[] reliability = new double[groups.size()];
        double[] resolution = new double[groups.size()];
        double[] variance = new double[count];
        double[] covariance = new double[count];
        for (int k = 0; k < groups.size(); k++) {
            Forecasts group = forecasts.select(groups.get(k));
            double forecast = group.meanForecast();
            double observed = group.eventShare();
            reliability[k] = group.size() * (forecast - observed) * (forecast - observed);
            resolution[k] = group.size() * (observed - share) * (observed - share);
            for (int row : groups.get(k)) {
                double within = forecasts.probability(row) - forecast;
                variance[row] = within * within;
                covariance[row] = 2 * within * (forecasts.outcome(row) - observed);
            }
        }
        return new Result(
                Rows.mean(squared),
                Rows.standardErrorOfMean(squared),
                Rows.sum(reliability) / count,
                Rows.sum(resolution) / count,
                share * (1 - share),
                Rows.mean(variance),
                Rows.mean(covariance) + 0.0,
                groups.size(),
                level);
    }

    private static double[] squaredErrors(Forecasts forecasts) {
        Objects.requireNonNull(forecasts, "forecasts");
        double[] squared = new double[forecasts.size()];
        for (int row = 0; row < squared.length; row++) {
            double error = forecasts.probability(row) - forecasts.outcome(row);
            squared[row] = error * error;
        }
        return squared;
    }

    /**
     * Returns the configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "BrierScore[" + grouping + ", level=" + level + "]";
    }

    /** A Brier score and its parts. Immutable and thread-safe. */
    public static final class Result implements Summarised, Serializable {

        private static final long serialVersionUID = 1L;

        private final double score;
        private final double standardError;
        private final double reliability;
        private final double resolution;
        private final double uncertainty;
        private final double withinBinVariance;
        private final double withinBinCovariance;
        private final int groups;
        private final double level;

        private Result(
                double score,
                double standardError,
                double reliability,
                double resolution,
                double uncertainty,
                double withinBinVariance,
                double withinBinCovariance,
                int groups,
                double level) {
            Checks.that(groups >= 1, "groups must be at least 1");
            this.score = Checks.within(score, 0, 1, "score");
            this.standardError = Checks.notNegative(standardError, "standardError");
            this.reliability = Checks.notNegative(reliability, "reliability");
            this.resolution = Checks.notNegative(resolution, "resolution");
            this.uncertainty = Checks.notNegative(uncertainty, "uncertainty");
            this.withinBinVariance = Checks.notNegative(withinBinVariance, "withinBinVariance");
            this.withinBinCovariance = Checks.finite(withinBinCovariance, "withinBinCovariance");
            this.groups = groups;
            this.level = Checks.between(level, 0, 1, "level");
        }

        /**
         * Returns the score.
         *
         * @return the mean squared difference, from 0 (best) to 1
         */
        public double score() {
            return score;
        }

        /**
         * Returns the standard error of the score as a mean over independent rows.
         *
         * @return the standard error; zero for a single row
         */
        public double standardError() {
            return standardError;
        }

        /**
         * Returns the Wald interval of the score, clipped to [0, 1].
         *
         * @return the interval at the calculator's level
         */
        public ConfidenceInterval interval() {
            return ConfidenceInterval.wald(score, standardError, level, 0, 1);
        }

        /**
         * Returns how far the forecasts of the groups are from their shares.
         *
         * @return the reliability, 0 is best
         */
        public double reliability() {
            return reliability;
        }

        /**
         * Returns how far the shares of the groups are from the overall share.
         *
         * @return the resolution, from 0 to the uncertainty, higher is better
         */
        public double resolution() {
            return resolution;
        }

        /**
         * Returns the score of forecasting the overall share for everybody.
         *
         * @return the uncertainty, from 0 to 0.25
         */
        public double uncertainty() {
            return uncertainty;
        }

        /**
         * Returns the variance of the forecasts within the groups.
         *
         * @return the within-bin variance, zero over groups of equal forecasts
         */
        public double withinBinVariance() {
            return withinBinVariance;
        }

        /**
         * Returns twice the covariance of forecast and outcome within the groups.
         *
         * @return the within-bin covariance, zero over groups of equal forecasts
         */
        public double withinBinCovariance() {
            return withinBinCovariance;
        }

        /**
         * Returns the number of groups that are not empty.
         *
         * @return the number of groups
         */
        public int groups() {
            return groups;
        }

        @Override
        public String summary() {
            return this + "\n\n"
                    + new TextTable("Part, over " + groups + " groups", "Value")
                            .row("Reliability", Digits.of(reliability))
                            .row("Resolution", Digits.of(resolution))
                            .row("Uncertainty", Digits.of(uncertainty))
                            .row("Variance within groups", Digits.of(withinBinVariance))
                            .row("Covariance within groups", Digits.of(withinBinCovariance));
        }

        /**
         * Returns the numbers in one line.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return "Brier score " + Digits.of(score) + " (" + interval() + "), standard error "
                    + Digits.of(standardError);
        }

        private Object writeReplace() {
            return new Proxy()
                    .holding(
                            score,
                            standardError,
                            reliability,
                            resolution,
                            uncertainty,
                            withinBinVariance,
                            withinBinCovariance,
                            groups,
                            level);
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
                        parts.number(),
                        parts.number(),
                        parts.number(),
                        parts.number(),
                        parts.whole(),
                        parts.number());
            }
        }
    }
}
