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
     * @return at most 0, right to 1e-15 relative where the probability is next to 1 too; NaN for NaN
     */
    public static double logProbability(double logOdds) {
        return Math.min(0, logOdds) - StrictMath.log1p(Elementary.exp(-Math.abs(logOdds)));
    }

    /**
     * Returns the slope of the logistic function: p (1 - p), the variance of an outcome with the probability p of the log-odds.
     *
     * @param logOdds any number
     * @return from 0 to 0.25, right to 1e-15 relative within log-odds of -/+709, also where 1 - p is rounded to 0; NaN for NaN
     */
    public static double slope(double logOdds) {
        double odds = Elementary.exp(-Math.abs(logOdds));
        return odds / ((1 + odds) * (1 + odds));
    }

    /**
     * Returns the probability of at least one event in independent trials, without the digits that 1 - product of (1 - p) loses where
     * all are small.
     *
     * @param logOdds the log-odds of a trial without its offset, any number
     * @param offsets what each trial adds to them, at least one number
     * @return from 0 to 1, right to 1e-15 relative for each trial; NaN for NaN
     */
    public static double probabilityOfAny(double logOdds, double[] offsets) {
        if (offsets.length == 1) {
            return probability(logOdds + offsets[0]);
        }
        double odds = 0;
        for (double offset : offsets) {
            double ofTrial = Math.min(Double.MAX_VALUE, Elementary.exp(logOdds + offset));
            odds = odds * (1 + ofTrial) + ofTrial;
        }
        // Every step grows with the log-odds, rounding included, so that the probability never falls with them.
        return 1 / (1 + 1 / odds);
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
