package dk.bip.model.validation;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Digits;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.statistics.ConfidenceInterval;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * How accurate forecasts are, in every way that their rows can tell: mean error, Brier score, log loss, area under the curve, calibration. What they
 * cannot tell is absent. Immutable and thread-safe.
 */
public final class ForecastAccuracy implements Summarised, Serializable {

    private static final long serialVersionUID = 1L;

    static final ForecastGrouping TENTHS = ForecastGrouping.equalCount(10);

    private final double meanForecast;
    private final double eventShare;
    private final ConfidenceInterval eventShareInterval;
    private final BrierScore.Result brier;
    private final LogLoss logLoss;
    private final Discrimination.Result discrimination;
    private final Calibration.Result calibration;

    private ForecastAccuracy(
            double meanForecast,
            double eventShare,
            ConfidenceInterval eventShareInterval,
            BrierScore.Result brier,
            LogLoss logLoss,
            Discrimination.Result discrimination,
            Calibration.Result calibration) {
        this.meanForecast = Checks.within(meanForecast, 0, 1, "meanForecast");
        this.eventShare = Checks.within(eventShare, 0, 1, "eventShare");
        this.eventShareInterval = Objects.requireNonNull(eventShareInterval, "eventShareInterval");
        this.brier = Objects.requireNonNull(brier, "brier");
        this.logLoss = logLoss;
        this.discrimination = discrimination;
        this.calibration = calibration;
    }

    /**
     * Computes all that the rows can tell. Rows are taken as independent.
     *
     * @param rows the forecasts
     * @param level the level of the intervals, greater than 0 and less than 1
     * @return the accuracy, the Brier score decomposed over tenths of the rows
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public static ForecastAccuracy of(Forecasts rows, double level) {
        int fewerClass = Math.min(rows.eventCount(), rows.size() - rows.eventCount());
        return new ForecastAccuracy(
                rows.meanForecast(),
                rows.eventShare(),
                ConfidenceInterval.wilson(rows.eventCount(), rows.size(), level),
                BrierScore.withDefaults().withGrouping(TENTHS).withLevel(level).evaluate(rows),
                LogLoss.isFinite(rows) ? LogLoss.of(rows) : null,
                fewerClass < 2
                        ? null
                        : Discrimination.withDefaults().withLevel(level).evaluate(rows.asScores()),
                fewerClass < 1 || !hasLogOdds(rows) ? null : calibration(rows, level));
    }

    static boolean hasLogOdds(Forecasts rows) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.probability(row) == 0 || rows.probability(row) == 1) {
                return false;
            }
        }
        return true;
    }

    private static Calibration.Result calibration(Forecasts rows, double level) {
        try {
            return Calibration.withDefaults().withLevel(level).evaluate(rows);
        } catch (EstimationException separatedOrAllEqual) {
            return null;
        }
    }

    /**
     * Returns the mean forecast.
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
        return eventShare;
    }

    /**
     * Returns the mean forecast less the share of events.
     *
     * @return the mean error, positive where the forecasts are too high
     */
    public double meanError() {
        return meanForecast - eventShare;
    }

    /**
     * Returns the interval of the mean error: the mean forecast less Wilson's interval of the share, which keeps its width where there is no
     * event.
     *
     * @return the interval at the calculator's level
     */
    public ConfidenceInterval meanErrorInterval() {
        return new ConfidenceInterval(
                eventShareInterval.level(),
                meanForecast - eventShareInterval.upper(),
                meanForecast - eventShareInterval.lower());
    }

    /**
     * Returns the Brier score.
     *
     * @return the score with its interval and its parts over tenths of the rows
     */
    public BrierScore.Result brier() {
        return brier;
    }

    /**
     * Returns the log loss.
     *
     * @return the loss, absent where a certain forecast was wrong
     */
    public Optional<LogLoss> logLoss() {
        return Optional.ofNullable(logLoss);
    }

    /**
     * Returns the area under the curve.
     *
     * @return the area with its interval, absent where there are fewer than two rows of either class
     */
    public Optional<Discrimination.Result> discrimination() {
        return Optional.ofNullable(discrimination);
    }

    /**
     * Returns intercept, slope and curve.
     *
     * @return the calibration, absent where the rows are of one class, their forecasts are all equal, exactly 0 or 1, or separate the classes
     *     fully
     */
    public Optional<Calibration.Result> calibration() {
        return Optional.ofNullable(calibration);
    }

    @Override
    public String summary() {
        StringBuilder text = new StringBuilder(this + "\n\n");
        text.append("Mean error ")
                .append(Digits.of(meanError()))
                .append(" (")
                .append(meanErrorInterval())
                .append(")\n");
        text.append(brier).append('\n');
        logLoss().ifPresent(loss -> text.append(loss).append('\n'));
        discrimination().ifPresent(area -> text.append(area).append('\n'));
        calibration().ifPresent(line -> text.append(line.summary()));
        return text.toString();
    }

    /**
     * Returns the numbers in one line.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "forecast " + Digits.percent(meanForecast) + ", observed " + Digits.percent(eventShare)
                + ", Brier score " + Digits.of(brier.score())
                + discrimination().map(area -> ", AUC " + Digits.of(area.auc())).orElse("");
    }

    private Object writeReplace() {
        return new Proxy()
                .holding(meanForecast, eventShare, eventShareInterval, brier, logLoss, discrimination, calibration);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new ForecastAccuracy(
                    parts.number(),
                    parts.number(),
                    parts.next(ConfidenceInterval.class),
                    parts.next(BrierScore.Result.class),
                    parts.nextOrNull(LogLoss.class),
                    parts.nextOrNull(Discrimination.Result.class),
                    parts.nextOrNull(Calibration.Result.class));
        }
    }
}
