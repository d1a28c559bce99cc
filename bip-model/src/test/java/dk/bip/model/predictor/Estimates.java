package dk.bip.model.predictor;

import dk.bip.core.Text;
import dk.bip.core.internal.NormalDistribution;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.statistics.ConfidenceInterval;
import dk.bip.model.statistics.Logistic;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Estimates of a chosen probability, for tests that ask for little else of them. Age is missing: a complete one has no choice of its last digit. */
public final class Estimates {

    private static final double LEVEL = 0.95;
    private static final double STANDARD_ERROR = 0.5;

    /** Log-odds beyond which the probability is 0 or 1. */
    private static final double FARTHEST = 800;

    private Estimates() {}

    public static Estimate of(Outcome outcome, Horizon horizon, double probability) {
        return of(outcome, horizon, probability, 3);
    }

    /** An estimate that saw a belief. */
    public static Estimate of(Outcome outcome, Horizon horizon, double probability, double ofBelief) {
        double logOdds = Math.max(-FARTHEST, Math.min(FARTHEST, Logistic.logOdds(probability)));
        double margin = NormalDistribution.halfWidth(LEVEL) * STANDARD_ERROR;
        Feature belief = Feature.CASEWORKER_BELIEF;
        return Estimate.of(
                new ModelReference("example", "1"),
                "0.4.0",
                outcome,
                horizon,
                FeatureRow.builder(FeatureSchema.of(belief, Feature.AGE))
                        .value(belief, ofBelief)
                        .build(),
                probability,
                LEVEL,
                Optional.of(new ConfidenceInterval(
                        LEVEL, Logistic.probability(logOdds - margin), Logistic.probability(logOdds + margin))),
                Optional.empty(),
                logOdds,
                probability,
                OptionalDouble.of(STANDARD_ERROR),
                0,
                List.of(Contribution.of(belief, 0, 0, 0)),
                List.of(new ContributionLine(ContributionLine.Kind.FEATURE, belief, 0, 0, 0)),
                List.of(Text.of("Et skøn", "An estimate")));
    }
}
