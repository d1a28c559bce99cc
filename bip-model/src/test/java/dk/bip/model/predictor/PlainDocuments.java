package dk.bip.model.predictor;

import dk.bip.core.Text;
import dk.bip.model.card.ModelCard;
import dk.bip.model.feature.Feature;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.matrix.PrecisionMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** Small model documents with known numbers. */
final class PlainDocuments {

    static final List<String> NAMES =
            List.of(Feature.CITIZEN_BELIEF.name(), Feature.CASEWORKER_BELIEF.name(), Feature.CASEWORKER_CHANGES.name());

    private static final List<Double> COEFFICIENTS = List.of(0.2, 0.6, -0.3);

    private static final CovarianceMatrix COVARIANCE = CovarianceMatrix.of(
            withIntercept(NAMES), new double[][] {{0.04, 0, 0, 0}, {0, 0.01, 0, 0}, {0, 0, 0.02, 0}, {0, 0, 0, 0.03}});

    private PlainDocuments() {}

    static ModelDocument three() {
        return threeBuilder().build();
    }

    /** Citizen belief is required; citizen and caseworker belief correlate by 0.5. */
    static ModelDocument.Builder threeBuilder() {
        return threeWithoutLogits()
                .logit(logit(3, -3))
                .logit(logit(6, -2.5))
                .logit(logit(9, -2.25))
                .logit(logit(12, -2));
    }

    static ModelDocument.Builder threeWithoutLogits() {
        return shell("three")
                .feature(Feature.CITIZEN_BELIEF)
                .feature(Feature.CASEWORKER_BELIEF)
                .feature(Feature.CASEWORKER_CHANGES)
                .require(NAMES.get(0))
                .term(ModelTerm.ofValue(NAMES.get(0), 3))
                .term(ModelTerm.ofValue(NAMES.get(1), 3))
                .term(ModelTerm.ofValue(NAMES.get(2), 0.5))
                .precision(PrecisionMatrix.inverseOf(CovarianceMatrix.of(
                        NAMES, new double[][] {{1, 0.5, 0}, {0.5, 1, 0}, {0, 0, 0.5}})));
    }

    /** A document like another but for its logits. */
    static ModelDocument withLogits(ModelDocument document, UnaryOperator<HorizonLogit> change) {
        ModelDocument.Builder builder = shell(document.id())
                .outcome(document.outcome())
                .precision(document.precision().orElse(null))
                .minimumCoverage(document.minimumCoverage())
                .level(document.level());
        document.schema().features().forEach(builder::feature);
        document.requiredFeatures().forEach(builder::require);
        document.terms().forEach(builder::term);
        document.rules().forEach(builder::rule);
        document.groups().forEach(builder::group);
        document.logits().forEach(logit -> builder.logit(change.apply(logit)));
        return builder.build();
    }

    static HorizonLogit logit(int months, double intercept) {
        return logit(months, intercept, COEFFICIENTS);
    }

    static HorizonLogit logit(int months, double intercept, List<Double> coefficients) {
        return new HorizonLogit(Horizon.ofMonths(months), intercept, coefficients, COVARIANCE);
    }

    static ModelDocument.Builder shell(String id) {
        return ModelDocument.builder(id, "1").outcome(Outcome.JOB).card(card());
    }

    /** A document of one feature, its log-odds of nought at three months where the feature is at its reference. */
    static ModelDocument.Builder one(Feature feature, double coefficient, double reference) {
        return shell("one")
                .feature(feature)
                .term(ModelTerm.ofValue(feature.name(), reference))
                .precision(PrecisionMatrix.of(List.of(feature.name()), new double[][] {{1}}))
                .logit(new HorizonLogit(
                        Horizon.THREE_MONTHS, 0, List.of(coefficient), noErrors(List.of(feature.name()))));
    }

    /** As if each coefficient were certain. */
    static CovarianceMatrix noErrors(List<String> terms) {
        List<String> all = withIntercept(terms);
        return CovarianceMatrix.of(
                all, Collections.nCopies(all.size(), new double[all.size()]).toArray(double[][]::new));
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
