package dk.bip.model.statistics;

import dk.bip.model.internal.Elementary;

/**
 * The logistic function between log-odds and probabilities, with the same digits on every machine. R's {@code plogis} and {@code qlogis}.
 *
 * <p>Thread-safe: there is no state.
 */
public final class Logistic {

    private Logistic() {}

    /**
     * Returns the probability of log-odds: 1 / (1 + exp(-x)).
     *
     * @param logOdds any number; that of the complement is {@code probability(-logOdds)}, which is right where 1 - p is rounded to 1
     * @return from 0 to 1, right to 1e-15 relative from log-odds of -709 up, where the result is 1e-308; NaN for NaN
     */
    public static double probability(double logOdds) {
        return 1 / (1 + Elementary.exp(-logOdds));
    }

    /**
     * Returns the logarithm of the probability of log-odds.
     *
     * @param logOdds any number
     * @return at most 0; NaN for NaN
     */
    public static double logProbability(double logOdds) {
        return Math.min(0, logOdds) - Elementary.log(1 + Elementary.exp(-Math.abs(logOdds)));
    }

    /**
     * Returns the log-odds of a probability: log(p / (1 - p)).
     *
     * @param probability from 0 to 1
     * @return the log-odds; infinite for 0 and 1, NaN out of range and for NaN
     */
    public static double logOdds(double probability) {
        return StrictMath.log(probability) - StrictMath.log1p(-probability);
    }
}
