package dk.bip.model.validation;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Digits;
import dk.bip.model.statistics.ConfidenceInterval;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;

/**
 * Logarithmic loss, the mean negative log-likelihood of the outcomes under the forecasts, in natural logarithms: -sum(y log p + (1 - y) log(1 -
 * p)) / n. scikit-learn: {@code log_loss} (which moves forecasts of 0 and 1 inwards; here they are refused where the outcome contradicts them,
 * because the loss is infinite).
 *
 * <p>I. J. Good (1952), Journal of the Royal Statistical Society B 14, 107-114. Immutable and thread-safe.
 */
public final class LogLoss implements Summarised, Serializable {

    private static final long serialVersionUID = 1L;

    private final double mean;
    private final double standardError;
    private final double logLikelihood;

    private LogLoss(double mean, double standardError, double logLikelihood) {
        this.mean = Checks.notNegative(mean, "mean");
        this.standardError = Checks.notNegative(standardError, "standardError");
        this.logLikelihood = Checks.finite(logLikelihood, "logLikelihood");
    }

    /**
     * Computes the loss.
     *
     * @param forecasts the forecasts
     * @return the loss
     * @throws IllegalArgumentException if a forecast of exactly 0 or 1 is contradicted by its outcome
     */
    public static LogLoss of(Forecasts forecasts) {
        Objects.requireNonNull(forecasts, "forecasts");
        double[] losses = new double[forecasts.size()];
        for (int row = 0; row < losses.length; row++) {
            double probability = forecasts.probability(row);
            Checks.that(
                    forecasts.event(row) ? probability > 0 : probability < 1,
                    "log loss is infinite: the forecast of row " + (row + 1) + " was certain and wrong",
                    "the forecasts were rounded to 0 or 1 before?");
            losses[row] = 0.0 - (forecasts.event(row) ? StrictMath.log(probability) : StrictMath.log1p(-probability));
        }
        return new LogLoss(Rows.mean(losses), Rows.standardErrorOfMean(losses), 0.0 - Rows.sum(losses));
    }

    /** Whether no certain forecast was wrong, so that the loss is finite. */
    static boolean isFinite(Forecasts forecasts) {
        for (int row = 0; row < forecasts.size(); row++) {
            if (forecasts.probability(row) == 1 - forecasts.outcome(row)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the mean loss of a row.
     *
     * @return the loss, 0 is best
     */
    public double mean() {
        return mean;
    }

    /**
     * Returns the standard error of the loss as a mean over independent rows.
     *
     * @return the standard error; zero for a single row
     */
    public double standardError() {
        return standardError;
    }

    /**
     * Returns the Wald interval of the loss, clipped at 0.
     *
     * @param level the level, greater than 0 and less than 1
     * @return the interval
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public ConfidenceInterval interval(double level) {
        return ConfidenceInterval.wald(mean, standardError, level, 0, Double.MAX_VALUE);
    }

    /**
     * Returns the log-likelihood of all rows.
     *
     * @return the log-likelihood, at most 0
     */
    public double logLikelihood() {
        return logLikelihood;
    }

    /**
     * Returns the numbers in one line.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "Log loss " + Digits.of(mean) + ", standard error " + Digits.of(standardError) + ", log-likelihood "
                + Digits.of(logLikelihood);
    }

    private Object writeReplace() {
        return new Proxy().holding(mean, standardError, logLikelihood);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new LogLoss(parts.number(), parts.number(), parts.number());
        }
    }
}
