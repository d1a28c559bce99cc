package dk.bip.model.predictor;

import dk.bip.model.statistics.ConfidenceInterval;
import dk.bip.model.statistics.Logistic;
import java.util.Optional;

/** What follows of log-odds, of their standard error and of what is missing: the numbers of an estimate on the scale of probability. */
final class AveragedLogit {

    private static final double TOO_NEAR_FOR_A_QUOTIENT = 1e-4;

    private final double logOdds;
    private final double tau;
    private final double halfWidth;
    private final double probability;
    private final double interceptProbability;
    private final double slope;

    /**
     * Calculates the probabilities.
     *
     * @param intercept the log-odds where every known feature has its reference value
     * @param logOdds the log-odds
     * @param tau the standard deviation of what is missing, 0 where nothing is
     * @param halfWidth how many standard errors or deviations the ranges reach to each side
     */
    AveragedLogit(double intercept, double logOdds, double tau, double halfWidth) {
        this.logOdds = logOdds;
        this.tau = tau;
        this.halfWidth = halfWidth;
        this.probability = NormalAverage.probability(logOdds, tau);
        this.interceptProbability = NormalAverage.probability(intercept, tau);
        this.slope = Math.abs(logOdds - intercept) < TOO_NEAR_FOR_A_QUOTIENT
                ? NormalAverage.slope((logOdds + intercept) / 2, tau)
                : (probability - interceptProbability) / (logOdds - intercept);
    }

    double probability() {
        return probability;
    }

    double interceptProbability() {
        return interceptProbability;
    }

    /** What a part of the log-odds adds to the probability. */
    double points(double part) {
        return part * slope;
    }

    /** What averaging over what is missing adds to the log-odds. */
    double averaging() {
        return NormalAverage.addedLogOdds(logOdds, tau);
    }

    ConfidenceInterval interval(double standardError, double level) {
        double margin = halfWidth * standardError;
        return new ConfidenceInterval(
                level,
                Math.min(probability, NormalAverage.probability(logOdds - margin, tau)),
                Math.max(probability, NormalAverage.probability(logOdds + margin, tau)));
    }

    Optional<Spread> spread(double level) {
        if (tau == 0) {
            return Optional.empty();
        }
        double margin = halfWidth * tau;
        return Optional.of(
                new Spread(level, Logistic.probability(logOdds - margin), Logistic.probability(logOdds + margin), tau));
    }
}
