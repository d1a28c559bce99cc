package dk.bip.model.validation;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Digits;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.CoefficientTable;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.statistics.Logistic;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;

/**
 * Moves forecasts to where local outcomes say they belong, without estimating the model anew: logit(p') = intercept + slope x logit(p). The order
 * of the forecasts, and so their discrimination, stays as it was where the slope is positive.
 *
 * <p>With a few hundred local rows the intercept alone is what the data can carry. A recalibration looks better on the rows that it was estimated
 * from than on others: evaluate it on other citizens. {@link DocumentRecalibration} writes it into a model document. E. W. Steyerberg (2009), Clinical Prediction Models, chapter 20. Immutable and
 * thread-safe.
 */
public final class Recalibration implements Serializable {

    private static final long serialVersionUID = 1L;

    private final double intercept;
    private final double slope;

    private Recalibration(double intercept, double slope) {
        this.intercept = intercept;
        this.slope = slope;
    }

    /**
     * Creates a recalibration from its two numbers.
     *
     * @param intercept the intercept in log-odds, finite; 0 leaves forecasts as they are
     * @param slope the slope, finite; 1 leaves forecasts as they are
     * @return the recalibration
     * @throws IllegalArgumentException if one is not finite
     */
    public static Recalibration of(double intercept, double slope) {
        Checks.that(Double.isFinite(intercept), "intercept must be finite, but is " + intercept);
        Checks.that(Double.isFinite(slope), "slope must be finite, but is " + slope);
        return new Recalibration(intercept + 0.0, slope + 0.0);
    }

    /**
     * Estimates the intercept and holds the slope at 1.
     *
     * @param forecasts forecasts greater than 0 and less than 1, and what happened
     * @return the recalibration, after which the mean forecast of these rows is their share of events
     * @throws IllegalArgumentException if a forecast is exactly 0 or 1
     * @throws EstimationException if all rows are of one class
     */
    public static Recalibration ofIntercept(Forecasts forecasts) {
        return of(estimate(Calibration.fitIntercept(forecasts), CoefficientTable.INTERCEPT), 1);
    }

    /**
     * Estimates intercept and slope.
     *
     * @param forecasts forecasts greater than 0 and less than 1, and what happened
     * @return the recalibration
     * @throws IllegalArgumentException if a forecast is exactly 0 or 1
     * @throws EstimationException if all rows are of one class, all forecasts are equal, or the forecasts separate the classes fully
     */
    public static Recalibration ofInterceptAndSlope(Forecasts forecasts) {
        BinaryRegressionResult fit = Calibration.fitInterceptAndSlope(forecasts);
        return of(estimate(fit, CoefficientTable.INTERCEPT), estimate(fit, Calibration.LOG_ODDS));
    }

    private static double estimate(BinaryRegressionResult fit, String term) {
        return fit.coefficient(term).estimate();
    }

    /**
     * Returns the intercept.
     *
     * @return the intercept, in log-odds
     */
    public double intercept() {
        return intercept;
    }

    /**
     * Returns the slope.
     *
     * @return the slope; not positive where the forecasts point the wrong way
     */
    public double slope() {
        return slope;
    }

    /**
     * Recalibrates one forecast.
     *
     * @param probability the forecast, greater than 0 and less than 1
     * @return the recalibrated forecast
     * @throws IllegalArgumentException if the forecast is not between 0 and 1
     */
    public double apply(double probability) {
        Checks.that(probability > 0 && probability < 1, "probability must be greater than 0 and less than 1");
        return applyToLogOdds(Logistic.logOdds(probability));
    }

    /** The recalibrated forecast of one that is given by its log-odds. */
    double applyToLogOdds(double logOdds) {
        return Logistic.probability(intercept + slope * logOdds);
    }

    /**
     * Recalibrates forecasts; what happened stays as it was.
     *
     * @param forecasts forecasts greater than 0 and less than 1
     * @return the recalibrated forecasts, in the same order
     * @throws IllegalArgumentException if a forecast is exactly 0 or 1
     */
    public Forecasts apply(Forecasts forecasts) {
        Objects.requireNonNull(forecasts, "forecasts");
        double[] probabilities = forecasts.probabilities();
        for (int row = 0; row < probabilities.length; row++) {
            probabilities[row] = apply(probabilities[row]);
        }
        return Forecasts.of(probabilities, forecasts.outcomes());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recalibration that && intercept == that.intercept && slope == that.slope;
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(intercept) + Double.hashCode(slope);
    }

    /**
     * Returns the numbers in one line.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "Recalibration: intercept " + Digits.of(intercept) + ", slope " + Digits.of(slope);
    }

    private Object writeReplace() {
        return new Proxy().holding(intercept, slope);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return Recalibration.of(parts.number(), parts.number());
        }
    }
}
