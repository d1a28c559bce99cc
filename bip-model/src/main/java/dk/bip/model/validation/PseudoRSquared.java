package dk.bip.model.validation;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Digits;
import dk.bip.core.internal.words.TextTable;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;

/**
 * What a forecast explains of a yes-or-no outcome, as McFadden's, Cox and Snell's, Nagelkerke's and Tjur's R squared.
 *
 * <p>With the log-likelihood L of the forecasts, L0 of the overall share of these rows, and n rows:
 *
 * <pre>
 *   McFadden = 1 - L / L0       Cox-Snell = 1 - exp(2 (L0 - L) / n)       Nagelkerke = Cox-Snell / (1 - exp(2 L0 / n))
 *   Tjur = mean forecast of the events - mean forecast of the others
 * </pre>
 *
 * <p>On the rows of a fit with an intercept they are from 0 to 1. On other rows the first three may be negative: the forecasts then do worse
 * than the overall share of those rows.
 *
 * <p>D. McFadden (1974), in Frontiers in Econometrics, 105-142; D. R. Cox, E. J. Snell (1989), Analysis of Binary Data; N. J. D. Nagelkerke
 * (1991), Biometrika 78, 691-692; T. Tjur (2009), The American Statistician 63, 366-372. Immutable and thread-safe.
 */
public final class PseudoRSquared implements Summarised, Serializable {

    private static final long serialVersionUID = 1L;

    private final double logLikelihood;
    private final double nullLogLikelihood;
    private final int observations;
    private final double tjur;

    private PseudoRSquared(double logLikelihood, double nullLogLikelihood, int observations, double tjur) {
        Checks.that(observations >= 2, "observations must be at least 2");
        Checks.that(nullLogLikelihood < 0, "nullLogLikelihood must be below 0");
        this.logLikelihood = Checks.finite(logLikelihood, "logLikelihood");
        this.nullLogLikelihood = Checks.finite(nullLogLikelihood, "nullLogLikelihood");
        this.observations = observations;
        this.tjur = Checks.within(tjur, -1, 1, "tjur");
    }

    /**
     * Computes the measures.
     *
     * @param forecasts the forecasts, with both classes
     * @return the measures
     * @throws IllegalArgumentException if all rows are of one class, or a forecast of exactly 0 or 1 is contradicted by its outcome
     */
    public static PseudoRSquared of(Forecasts forecasts) {
        Objects.requireNonNull(forecasts, "forecasts");
        double tjur = tjur(forecasts);
        int events = forecasts.eventCount();
        int others = forecasts.size() - events;
        double share = forecasts.eventShare();
        return new PseudoRSquared(
                LogLoss.of(forecasts).logLikelihood(),
                events * StrictMath.log(share) + others * StrictMath.log1p(-share),
                forecasts.size(),
                tjur);
    }

    /** Needs no logarithm, so certain forecasts may be wrong. */
    static double tjur(Forecasts forecasts) {
        int events = forecasts.eventCount();
        int others = forecasts.size() - events;
        Checks.that(
                events > 0 && others > 0, "forecasts must hold both classes, but hold " + events + " and " + others);
        double[] signed = new double[forecasts.size()];
        for (int row = 0; row < signed.length; row++) {
            signed[row] = forecasts.probability(row) * (forecasts.event(row) ? 1.0 / events : -1.0 / others);
        }
        return Rows.sum(signed) + 0.0;
    }

    /**
     * Returns the log-likelihood of the forecasts.
     *
     * @return the log-likelihood
     */
    public double logLikelihood() {
        return logLikelihood;
    }

    /**
     * Returns the log-likelihood of the overall share of these rows.
     *
     * @return the null log-likelihood
     */
    public double nullLogLikelihood() {
        return nullLogLikelihood;
    }

    /**
     * Returns McFadden's measure.
     *
     * @return 1 - L / L0
     */
    public double mcFadden() {
        return 1 - logLikelihood / nullLogLikelihood;
    }

    /**
     * Returns Cox and Snell's measure.
     *
     * @return 1 - exp(2 (L0 - L) / n), below 1 even for perfect forecasts
     */
    public double coxSnell() {
        return 0.0 - StrictMath.expm1(2 * (nullLogLikelihood - logLikelihood) / observations);
    }

    /**
     * Returns Nagelkerke's measure.
     *
     * @return Cox and Snell's over its maximum possible value
     */
    public double nagelkerke() {
        return coxSnell() / -StrictMath.expm1(2 * nullLogLikelihood / observations);
    }

    /**
     * Returns Tjur's coefficient of discrimination.
     *
     * @return mean forecast of the events less that of the others, from -1 to 1
     */
    public double tjur() {
        return tjur;
    }

    @Override
    public String summary() {
        return this + "\n\n"
                + new TextTable("R squared", "Value")
                        .row("McFadden", Digits.of(mcFadden()))
                        .row("Cox and Snell", Digits.of(coxSnell()))
                        .row("Nagelkerke", Digits.of(nagelkerke()))
                        .row("Tjur", Digits.of(tjur));
    }

    /**
     * Returns the numbers in one line.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "R squared: McFadden " + Digits.of(mcFadden()) + ", Nagelkerke " + Digits.of(nagelkerke()) + ", Tjur "
                + Digits.of(tjur);
    }

    private Object writeReplace() {
        return new Proxy().holding(logLikelihood, nullLogLikelihood, observations, tjur);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new PseudoRSquared(parts.number(), parts.number(), parts.whole(), parts.number());
        }
    }
}
