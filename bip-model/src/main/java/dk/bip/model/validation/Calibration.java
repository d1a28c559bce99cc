package dk.bip.model.validation;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Digits;
import dk.bip.core.internal.words.TextTable;
import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.Coefficient;
import dk.bip.model.estimation.CoefficientTable;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameBuilder;
import dk.bip.model.statistics.Clusters;
import dk.bip.model.statistics.ConfidenceInterval;
import dk.bip.model.statistics.Logistic;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Whether forecasts of p per cent come true in p per cent of the cases: intercept, slope and curve.
 *
 * <p>The <b>intercept</b> a (calibration in the large) is that of logit P(event) = a + logit(p), with the slope held at 1: positive where events are
 * more frequent than forecast. The <b>slope</b> b is that of logit P(event) = a' + b logit(p), with both estimated: below 1 where forecasts are
 * too extreme, as those of an overfitted model are. Perfect forecasts have 0 and 1. The <b>curve</b> sets the mean forecast of groups of rows
 * beside their share of events, with Wilson's interval.
 *
 * <p>R: {@code glm(y ~ offset(qlogis(p)), binomial)} and {@code glm(y ~ qlogis(p), binomial)}. Rows are taken as independent: with several rows
 * a citizen use {@link CitizenBootstrap}.
 *
 * <p>D. R. Cox (1958), Biometrika 45, 562-565; M. E. Miller, S. L. Hui, W. M. Tierney (1991), Statistics in Medicine 10, 1213-1226; E. B. Wilson
 * (1927), Journal of the American Statistical Association 22, 209-212. Immutable and thread-safe.
 */
public final class Calibration {

    private static final Calibration DEFAULT = new Calibration(ForecastGrouping.equalCount(10), 0.95);
    private static final BinaryRegression LOGIT = BinaryRegression.logit();

    /** A range of log-odds that two ways of computing one forecast can have between them. */
    private static final double ROUNDING_OF_LOG_ODDS = 1e-9;

    /** The log-odds of the forecasts, the one regressor. */
    static final String LOG_ODDS = "logit(p)";

    private final ForecastGrouping grouping;
    private final double level;

    private Calibration(ForecastGrouping grouping, double level) {
        this.grouping = grouping;
        this.level = level;
    }

    /**
     * Returns the calculator whose curve has ten groups of equal count, with intervals at the level 0.95.
     *
     * @return the calculator
     */
    public static Calibration withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a calculator with other groups of the curve.
     *
     * @param newGrouping the grouping; default ten groups of equal count
     * @return the calculator
     */
    public Calibration withGrouping(ForecastGrouping newGrouping) {
        return new Calibration(Objects.requireNonNull(newGrouping, "grouping"), level);
    }

    /**
     * Returns a calculator with another level of the intervals.
     *
     * @param newLevel the level, greater than 0 and less than 1; default 0.95
     * @return the calculator
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public Calibration withLevel(double newLevel) {
        return new Calibration(grouping, Checks.between(newLevel, 0, 1, "level"));
    }

    /**
     * Computes intercept, slope and curve.
     *
     * @param forecasts forecasts greater than 0 and less than 1
     * @return the calibration
     * @throws IllegalArgumentException if a forecast is exactly 0 or 1
     * @throws EstimationException if all rows are of one class, all forecasts are equal, or the forecasts separate the classes fully
     */
    public Result evaluate(Forecasts forecasts) {
        BinaryRegressionResult inTheLarge = fitIntercept(forecasts);
        BinaryRegressionResult joint = fitInterceptAndSlope(forecasts);
        return new Result(
                inTheLarge.coefficient(CoefficientTable.INTERCEPT),
                joint.coefficient(CoefficientTable.INTERCEPT),
                joint.coefficient(LOG_ODDS),
                curve(forecasts),
                level);
    }

    /**
     * Computes the curve alone, which forecasts of exactly 0 and 1 and rows of one class allow too.
     *
     * @param forecasts the forecasts
     * @return the points of the groups that are not empty, in ascending order of their forecasts
     */
    public List<CurvePoint> curve(Forecasts forecasts) {
        Objects.requireNonNull(forecasts, "forecasts");
        return grouping.rows(forecasts).stream()
                .map(rows -> CurvePoint.of(forecasts.select(rows), level))
                .toList();
    }

    static BinaryRegressionResult fitIntercept(Forecasts forecasts) {
        return fitIntercept(forecasts, Map.of());
    }

    /** The fit with errors that are robust to one or two kinds of cluster, or to none. */
    static BinaryRegressionResult fitIntercept(Forecasts forecasts, Map<String, Clusters> clusters) {
        Objects.requireNonNull(forecasts, "forecasts");
        return regression(clusters)
                .fit(frame(forecasts, clusters).offset(logOdds(forecasts)).build());
    }

    static BinaryRegressionResult fitInterceptAndSlope(Forecasts forecasts) {
        return fitInterceptAndSlope(forecasts, Map.of());
    }

    /** The fit with errors that are robust to one or two kinds of cluster, or to none. */
    static BinaryRegressionResult fitInterceptAndSlope(Forecasts forecasts, Map<String, Clusters> clusters) {
        Objects.requireNonNull(forecasts, "forecasts");
        double[] logOdds = logOdds(forecasts);
        DoubleSummaryStatistics range = Arrays.stream(logOdds).summaryStatistics();
        if (!(range.getMax() - range.getMin() > ROUNDING_OF_LOG_ODDS)) {
            throw new EstimationException(
                    "the forecasts are all equal, or differ by rounding only, so that they have no slope"
                            + "\nMaybe the intercept alone?",
                    List.of(LOG_ODDS));
        }
        return regression(clusters)
                .fit(frame(forecasts, clusters).column(LOG_ODDS, logOdds).build());
    }

    private static BinaryRegression regression(Map<String, Clusters> clusters) {
        return clusters.isEmpty() ? LOGIT : LOGIT.withClusters(clusters.keySet().toArray(String[]::new));
    }

    private static ModelFrameBuilder frame(Forecasts forecasts, Map<String, Clusters> clusters) {
        ModelFrameBuilder frame = ModelFrame.builder().outcome("event", forecasts.outcomes());
        clusters.forEach((name, kind) -> frame.cluster(
                name, Arrays.stream(kind.codes()).mapToObj(kind.labels()::get).toList()));
        return frame;
    }

    private static double[] logOdds(Forecasts forecasts) {
        double[] logOdds = forecasts.probabilities();
        for (int row = 0; row < logOdds.length; row++) {
            Checks.that(
                    logOdds[row] > 0 && logOdds[row] < 1,
                    "forecasts must be greater than 0 and less than 1 to have log-odds, but row " + (row + 1)
                            + " is not",
                    "the forecasts were rounded before?");
            logOdds[row] = Logistic.logOdds(logOdds[row]);
        }
        return logOdds;
    }

    /**
     * Returns the configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "Calibration[" + grouping + ", level=" + level + "]";
    }

    /** One group of the calibration curve. Immutable and thread-safe. */
    public static final class CurvePoint implements Serializable {

        private static final long serialVersionUID = 1L;

        private final int observations;
        private final int events;
        private final double meanForecast;
        private final ConfidenceInterval interval;

        private CurvePoint(int observations, int events, double meanForecast, double level) {
            this.observations = observations;
            this.events = events;
            this.meanForecast = Checks.within(meanForecast, 0, 1, "meanForecast");
            this.interval = ConfidenceInterval.wilson(events, observations, level);
        }

        private static CurvePoint of(Forecasts group, double level) {
            return new CurvePoint(group.size(), group.eventCount(), group.meanForecast(), level);
        }

        /**
         * Returns the number of rows.
         *
         * @return the number of rows, at least 1
         */
        public int observations() {
            return observations;
        }

        /**
         * Returns the number of rows with the event.
         *
         * @return the number of events
         */
        public int events() {
            return events;
        }

        /**
         * Returns the mean forecast of the rows.
         *
         * @return the mean, from 0 to 1
         */
        public double meanForecast() {
            return meanForecast;
        }

        /**
         * Returns the share of rows with the event.
         *
         * @return the share, from 0 to 1
         */
        public double eventShare() {
            return events / (double) observations;
        }

        /**
         * Returns Wilson's interval of the share.
         *
         * @return the interval at the calculator's level
         */
        public ConfidenceInterval interval() {
            return interval;
        }

        /**
         * Returns the numbers in one line.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return "forecast " + Digits.percent(meanForecast) + ", observed " + Digits.percent(eventShare()) + " of "
                    + observations;
        }

        private Object writeReplace() {
            return new Proxy().holding(observations, events, meanForecast, interval.level());
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required();
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new CurvePoint(parts.whole(), parts.whole(), parts.number(), parts.number());
            }
        }
    }

    /** A calibration. Immutable and thread-safe. */
    public static final class Result implements Summarised, Serializable {

        private static final long serialVersionUID = 1L;

        private final Coefficient intercept;
        private final Coefficient jointIntercept;
        private final Coefficient slope;
        private final transient List<CurvePoint> curve;
        private final double level;

        private Result(
                Coefficient intercept,
                Coefficient jointIntercept,
                Coefficient slope,
                List<CurvePoint> curve,
                double level) {
            Checks.that(!curve.isEmpty(), "curve must have a point");
            this.intercept = intercept;
            this.jointIntercept = jointIntercept;
            this.slope = slope;
            this.curve = List.copyOf(curve);
            this.level = Checks.between(level, 0, 1, "level");
        }

        /**
         * Returns the intercept with the slope held at 1.
         *
         * @return the intercept in log-odds with its standard error, 0 where events are as frequent as forecast
         */
        public Coefficient intercept() {
            return intercept;
        }

        /**
         * Returns the interval of {@link #intercept}.
         *
         * @return the interval at the calculator's level
         */
        public ConfidenceInterval interceptInterval() {
            return intercept.confidenceInterval(level);
        }

        /**
         * Returns the slope.
         *
         * @return the slope with its standard error, 1 where forecasts are as extreme as they should be
         */
        public Coefficient slope() {
            return slope;
        }

        /**
         * Returns the interval of {@link #slope}.
         *
         * @return the interval at the calculator's level
         */
        public ConfidenceInterval slopeInterval() {
            return slope.confidenceInterval(level);
        }

        /**
         * Returns the intercept that was estimated together with the slope.
         *
         * @return the intercept in log-odds with its standard error: the log-odds of a row whose forecast was one half
         */
        public Coefficient jointIntercept() {
            return jointIntercept;
        }

        /**
         * Returns the curve.
         *
         * @return the points in ascending order of their forecasts
         */
        public List<CurvePoint> curve() {
            return curve;
        }

        @Override
        public String summary() {
            TextTable table = new TextTable("Group", "Rows", "Events", "Forecast", "Observed", "from", "to");
            for (CurvePoint point : curve) {
                table.row(
                        Integer.toString(curve.indexOf(point) + 1),
                        Integer.toString(point.observations),
                        Integer.toString(point.events),
                        Digits.percent(point.meanForecast),
                        Digits.percent(point.eventShare()),
                        Digits.percent(point.interval.lower()),
                        Digits.percent(point.interval.upper()));
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
            return "Calibration intercept " + Digits.of(intercept.estimate()) + " (" + interceptInterval() + "), slope "
                    + Digits.of(slope.estimate()) + " (" + slopeInterval() + ")";
        }

        private Object writeReplace() {
            return new Proxy().holding(intercept, jointIntercept, slope, curve, level);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required();
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Result(
                        parts.next(Coefficient.class),
                        parts.next(Coefficient.class),
                        parts.next(Coefficient.class),
                        parts.list(CurvePoint.class),
                        parts.number());
            }
        }
    }
}
