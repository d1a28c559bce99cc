package dk.bip.model.predictor;

import dk.bip.core.Text;
import dk.bip.model.card.ModelCard;
import dk.bip.model.feature.Feature;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Small model documents with known numbers. */
final class Documents {

    static final List<String> NAMES = List.of(
            Feature.CITIZEN_BELIEF.featureName(),
            Feature.CASEWORKER_BELIEF.featureName(),
            Feature.CASEWORKER_CHANGES.featureName());

    private Documents() {}

    static ModelDocument three() {
        return threeBuilder().build();
    }

    /** Citizen belief is required; citizen and caseworker belief correlate by 0.5. */
    static ModelDocument.Builder threeBuilder() {
        return shell("three")
                .term(new ModelTerm(NAMES.get(0), 0.2, 3, true))
                .term(new ModelTerm(NAMES.get(1), 0.6, 3, false))
                .term(new ModelTerm(NAMES.get(2), -0.3, 0.5, false))
                .coefficientCovariance(CovarianceMatrix.of(
                        withIntercept(NAMES),
                        new double[][] {{0.04, 0, 0, 0}, {0, 0.01, 0, 0}, {0, 0, 0.02, 0}, {0, 0, 0, 0.03}}))
                .featureCovariance(CovarianceMatrix.of(NAMES, new double[][] {{1, 0.5, 0}, {0.5, 1, 0}, {0, 0, 0.5}}))
                .minimumCoverage(0.5);
    }

    static ModelDocument.Builder shell(String id) {
        return ModelDocument.builder(id, "1")
                .outcome(Outcome.JOB)
                .intercept(-3)
                .intervalOffsets(List.of(0.0, 0.0, 0.1, 0.1))
                .card(card());
    }

    static ModelCard card() {
        Text text = Text.of("Prøve", "Trial");
        return ModelCard.builder(text, text, text)
                .intendedUse(text)
                .forbiddenUse(text)
                .caveat(Text.of("En prøve.", "A trial."))
                .build();
    }

    static List<String> withIntercept(List<String> names) {
        List<String> all = new ArrayList<>();
        all.add(ModelDocument.INTERCEPT);
        all.addAll(names);
        return all;
    }
}
