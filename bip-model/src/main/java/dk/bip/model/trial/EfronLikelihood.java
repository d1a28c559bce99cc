package dk.bip.model.trial;

import dk.bip.model.statistics.RatioEstimate;
import java.util.List;
import java.util.Optional;

/** The partial likelihood of one hazard ratio between two arms, with Efron's treatment of outcomes in one week. */
final class EfronLikelihood {

    private static final int MAXIMUM_STEPS = 100;
    private static final double CONVERGED = 1e-14;

    private final List<RiskSet> sets;

    private EfronLikelihood(List<RiskSet> sets) {
        this.sets = sets;
    }

    /** Nothing where the likelihood has no maximum, as where all outcomes are of one arm. */
    static Optional<RatioEstimate> maximum(List<RiskSet> sets) {
        boolean bounded = sets.stream().anyMatch(set -> set.treatedEvents() > 0 && set.control() > 0)
                && sets.stream().anyMatch(set -> set.controlEvents() > 0 && set.treated() > 0);
        return bounded ? Optional.of(new EfronLikelihood(sets).maximum()) : Optional.empty();
    }

    /** Newton's method within bounds that close in, as the score falls with the log of the ratio. */
    private RatioEstimate maximum() {
        double lower = Double.NEGATIVE_INFINITY;
        double upper = Double.POSITIVE_INFINITY;
        double logRatio = 0;
        for (int step = 0; step < MAXIMUM_STEPS; step++) {
            double[] derivatives = derivatives(logRatio);
            if (derivatives[0] > 0) {
                lower = logRatio;
            } else {
                upper = logRatio;
            }
            double next = logRatio + derivatives[0] / derivatives[1];
            if (!(next > lower && next < upper)) {
                next = lower == Double.NEGATIVE_INFINITY || upper == Double.POSITIVE_INFINITY
                        ? logRatio + Math.copySign(1, derivatives[0])
                        : (lower + upper) / 2;
            }
            boolean settled = Math.abs(next - logRatio) <= CONVERGED * Math.max(1, Math.abs(next));
            logRatio = next;
            if (settled) {
                break;
            }
        }
        return new RatioEstimate(StrictMath.exp(logRatio), 1 / Math.sqrt(derivatives(logRatio)[1]));
    }

    /** The score and the information. */
    private double[] derivatives(double logRatio) {
        double ratio = StrictMath.exp(logRatio);
        double score = 0;
        double information = 0;
        for (RiskSet set : sets) {
            score += set.treatedEvents();
            for (int k = 0; k < set.events(); k++) {
                double out = (double) k / set.events();
                double treated = ratio * (set.treated() - out * set.treatedEvents());
                double control = set.control() - out * set.controlEvents();
                double share = treated / (treated + control);
                score -= share;
                information += share * (1 - share);
            }
        }
        return new double[] {score, information};
    }
}
