package dk.bip.model;

import dk.bip.core.Text;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.evidence.Evidence;
import dk.bip.model.evidence.FindingId;
import dk.bip.model.evidence.Interpretation;
import dk.bip.model.feature.Coverage;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.matrix.PrecisionMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.Estimates;
import dk.bip.model.predictor.Explanation;
import dk.bip.model.predictor.ExplanationSentence;
import dk.bip.model.predictor.ExplanationValue;
import dk.bip.model.predictor.ModelReference;
import dk.bip.model.predictor.NoEstimate;
import dk.bip.model.predictor.NoEstimateReason;
import dk.bip.model.predictor.SurvivalCurve;
import dk.bip.model.predictor.Verification;
import dk.bip.model.statistics.ConfidenceInterval;
import dk.bip.model.whatif.Association;
import dk.bip.model.whatif.Scenario;
import dk.bip.model.whatif.WhatIf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Samples of values that are shown or parts of others, and have no JSON of their own. */
final class ShownValues {

    private ShownValues() {}

    static List<Object> all() {
        return List.of(
                CovarianceMatrix.of(List.of("a", "b"), new double[][] {{1.21, -0.3}, {-0.3, 110.25}}),
                new Verification(3, List.of("ung", "tro 5")),
                new Coverage(List.of("a"), List.of("b", "c"), List.of("c")),
                PrecisionMatrix.of(List.of("a", "b"), new double[][] {{1.21, -0.3}, {-0.3, 110.25}}),
                new ReferenceCase(
                        "ung",
                        Map.of("a", 4.0, "b", 25.0),
                        Horizon.TWELVE_MONTHS,
                        0.95,
                        -1.7298,
                        0.4387,
                        0.31,
                        0.59,
                        OptionalDouble.of(0.2),
                        OptionalDouble.of(0.7)),
                new SurvivalCurve(
                        Outcome.JOB,
                        0.95,
                        List.of(
                                new SurvivalCurve.Point(
                                        Horizon.THREE_MONTHS,
                                        0.9,
                                        Optional.of(new ConfidenceInterval(0.95, 0.85, 0.94))),
                                new SurvivalCurve.Point(Horizon.SIX_MONTHS, 0.8, Optional.empty()))),
                inJob(List.of()),
                inJob(List.of(Feature.AGE.name())),
                effect(),
                effect().range(),
                new Scenario.NotApplicable(
                        Interpretation.BELIEF_STEP_TWELVE_MONTHS,
                        List.of(Evidence.published().finding("BIP-BELIEF-02")),
                        Text.of("Troen er højest", "The belief is at its highest")),
                WhatIf.of(Estimates.of(Outcome.JOB, Horizon.TWELVE_MONTHS, 0.2))
                        .association(Association.CHANGE_OF_CASEWORKER),
                points(),
                sentence(),
                new ExplanationSentence(
                        ExplanationSentence.Kind.CAVEAT,
                        List.of(),
                        List.of(),
                        List.of(),
                        Text.of("Et forbehold", "A caveat")),
                new Explanation(List.of(sentence())),
                new Explanation(List.of(sentence(), sentence())));
    }

    private static ExplanationValue points() {
        return new ExplanationValue(ExplanationValue.Name.POINTS, -0.012);
    }

    private static ExplanationSentence sentence() {
        return new ExplanationSentence(
                ExplanationSentence.Kind.CONTRIBUTION,
                List.of(Feature.AGE),
                List.of(points(), new ExplanationValue(ExplanationValue.Name.VALUE, 24)),
                List.of(new FindingId("BIP-POP-01")),
                Text.of("-1,2 procentpoint: alder.", "-1.2 points of probability: age."));
    }

    private static NoEstimate inJob(List<String> requiredFeatures) {
        return new NoEstimate(
                new ModelReference("example", "1"),
                "0.4.0",
                Outcome.JOB,
                Horizon.TWELVE_MONTHS,
                FeatureRow.builder(FeatureSchema.of(Feature.AGE)).build(),
                List.of(NoEstimateReason.IN_JOB),
                0.5,
                requiredFeatures);
    }

    private static Scenario.Effect effect() {
        return (Scenario.Effect)
                WhatIf.of(Estimates.of(Outcome.JOB, Horizon.TWELVE_MONTHS, 0.8)).oneStepOfBelief();
    }
}
