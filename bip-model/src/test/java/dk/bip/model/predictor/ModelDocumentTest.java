package dk.bip.model.predictor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Text;
import dk.bip.model.card.ModelCard;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.feature.Feature;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.matrix.PrecisionMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ModelDocumentTest {

    private static void refused(UnaryOperator<ModelDocument.Builder> broken, String message) {
        assertThatThrownBy(() -> broken.apply(PlainDocuments.threeBuilder()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void refusesWhatDoesNotFitTogether() {
        refused(builder -> builder.minimumCoverage(1.1), "minimumCoverage must be from 0 to 1");
        refused(builder -> builder.level(1), "level must be greater than 0 and less than 1, but is 1.0");
        refused(builder -> builder.feature(Feature.CITIZEN_BELIEF), "features must not name one twice");
        refused(
                builder -> builder.feature(Feature.AGE),
                "each feature must have a term, but age has none\nMaybe leave the feature out?");
        refused(builder -> builder.require("age"), "a required feature must be one of the model, but age is not");
        refused(builder -> builder.require("citizen_belief"), "required features must not name one twice");
    }

    @Test
    void refusesTermsThatDoNotFit() {
        refused(
                builder -> builder.term(ModelTerm.ofValue(PlainDocuments.NAMES.get(0), 1)),
                "terms must not name citizen_belief twice");
        refused(
                builder -> builder.term(new ModelTerm("(Intercept)", "citizen_belief", Transform.value(), 1)),
                "terms must not name the intercept");
        refused(
                builder -> builder.term(ModelTerm.ofValue("age", 1)),
                "term age must be of a feature of the model, but age is none");
        refused(
                builder -> builder.term(
                        new ModelTerm("score", "caseworker_belief", Transform.levels(List.of(1.0, 2.0, 3.0, 4.0)), 1)),
                "term score must have a score for each level of its feature, which is a number from 1 to 5");
        refused(
                builder -> builder.term(
                        new ModelTerm("score", "caseworker_changes", Transform.levels(List.of(1.0, 2.0, 3.0, 4.0)), 1)),
                "term score must have a score for each level of its feature, which is a whole number from 0 to 20");
        assertThatThrownBy(() -> ModelTerm.ofValue("a", Double.NEGATIVE_INFINITY))
                .hasMessage("the reference of a must be finite, but is -Infinity");
        assertThat(ModelTerm.ofValue("a", -0.0)).isEqualTo(ModelTerm.ofValue("a", 0));
    }

    @Test
    void refusesGapsThatNobodyCanReadAndACovarianceAtSomeHorizonsOnly() {
        refused(
                builder -> builder.precision(null),
                "precision must be given where a feature may be missing"
                        + "\nMaybe require every feature, where nobody has published how they go together?");
        refused(
                builder -> builder.logit(
                        new HorizonLogit(Horizon.ofMonths(15), 0, List.of(0.2, 0.6, -0.3), Optional.empty())),
                "a covariance must be given at every horizon or at none");
    }

    @Test
    void refusesMatricesThatDoNotFit() {
        refused(
                builder -> builder.precision(PrecisionMatrix.of(List.of("a", "b"), new double[][] {{1, 0}, {0, 1}})),
                "precision must have the rows and columns " + PlainDocuments.NAMES + ", but has [a, b]");
        CovarianceMatrix other = CovarianceMatrix.of(
                List.of(ModelDocument.INTERCEPT, "a", "b", "c"),
                PlainDocuments.noErrors(PlainDocuments.NAMES).toArray());
        refused(
                builder -> builder.logit(new HorizonLogit(Horizon.ofMonths(15), 0, List.of(0.2, 0.6, -0.3), other)),
                "the covariance of 15 months must have the rows and columns [(Intercept), citizen_belief,"
                        + " caseworker_belief, caseworker_changes], but has [(Intercept), a, b, c]");
        assertThatThrownBy(() -> PrecisionMatrix.of(List.of("a", "b"), new double[][] {{1, 1}, {1, 1}}))
                .hasMessage("a precision matrix must be positive definite\n"
                        + "Maybe leave out a term that the others determine?");
    }

    @Test
    void refusesLogitsThatDoNotFit() {
        refused(
                builder -> builder.logit(PlainDocuments.logit(12, 0)),
                "the horizons must be in order, from the shortest to the longest");
        assertThatThrownBy(() -> PlainDocuments.threeWithoutLogits().build())
                .hasMessage("there must be a logit for each horizon, one or more");
        assertThatThrownBy(() -> PlainDocuments.logit(3, Double.NaN))
                .hasMessageStartingWith("intercept must be finite");
        assertThatThrownBy(() -> PlainDocuments.logit(3, 0, List.of(0.0, Double.NaN, 0.0)))
                .hasMessageStartingWith("coefficients must be finite");
        assertThatThrownBy(() -> PlainDocuments.logit(3, 0, List.of(0.0)))
                .hasMessage("covariance must have a row for the intercept and one for each coefficient");
        assertThatThrownBy(() -> new HorizonLogit(
                        Horizon.THREE_MONTHS, 0, List.of(0.0), CovarianceMatrix.of(List.of("a", "b"), new double[][] {
                            {1, 2}, {2, 1}
                        })))
                .hasMessage("covariance must be positive semidefinite\n"
                        + "Maybe two-way cluster-robust covariances need not be: choose another?");
    }

    @Test
    void refusesRulesAndGroupsThatDoNotFit() {
        refused(
                builder -> builder.rule(new DomainRule("age", 20, "citizen_belief", 3)),
                "a rule must be about features of the model, but age is none");
        refused(
                builder -> builder.rule(new DomainRule("caseworker_changes", 0.5, "citizen_belief", 3)),
                "the numbers of the rule about caseworker_changes and citizen_belief must be of their domains");
        refused(
                builder -> builder.rule(new DomainRule("caseworker_changes", 0, "citizen_belief", 6)),
                "the numbers of the rule about caseworker_changes and citizen_belief must be of their domains");
        refused(
                builder -> builder.rule(new DomainRule("caseworker_changes", 0, "citizen_belief", 3))
                        .rule(new DomainRule("caseworker_belief", 1, "caseworker_changes", 3)),
                "rules must not speak of caseworker_changes twice");
        refused(
                builder -> builder.group(new GroupedDifference("caseworker_belief", "age")),
                "a group must be of terms of the model that are the only ones of their features, but age is none");
        refused(
                builder -> builder.group(new GroupedDifference("caseworker_belief", "citizen_belief"))
                        .group(new GroupedDifference("caseworker_changes", "citizen_belief")),
                "groups must not name citizen_belief twice");
        assertThatThrownBy(() -> new DomainRule("a", 1, "a", 1)).hasMessage("feature and bounded must be two features");
        assertThatThrownBy(() -> new DomainRule("a", Double.NaN, "b", 1))
                .hasMessageStartingWith("value must be finite");
        assertThatThrownBy(() -> new GroupedDifference("a", "a")).hasMessage("term and level must be two terms");
    }

    /** By hand: with the citizen's belief alone known, tau^2 = 0.6^2 (1 - 0.5^2) + 0.3^2 0.5. */
    @Test
    void saysByHowMuchWhatIsMissingCanSpreadAndRefusesMoreThanItCanAverage() {
        assertThat(PlainDocuments.three().largestDeviation()).isCloseTo(Math.sqrt(0.27 + 0.045), within(1e-15));
        assertThat(PlainDocuments.one(Feature.CITIZEN_BELIEF, 2.5, 3).build().largestDeviation())
                .isEqualTo(2.5);
        assertThat(PlainDocuments.one(Feature.CITIZEN_BELIEF, 9, 3)
                        .require("citizen_belief")
                        .build()
                        .largestDeviation())
                .isZero();
        assertThatThrownBy(() ->
                        PlainDocuments.one(Feature.CITIZEN_BELIEF, -2.6, 3).build())
                .hasMessage("what may be missing must not spread the log-odds by more than 2.5, but does by 2.6\n"
                        + "Maybe require the features that weigh most?");
    }

    @Test
    void refusesACardThatExplainsATermItDoesNotHave() {
        Text text = Text.of("Tekst", "Text");
        refused(
                builder -> builder.card(ModelCard.builder(text, text, text)
                        .intendedUse(text)
                        .forbiddenUse(text)
                        .caveat(text)
                        .termNote("age", text)
                        .build()),
                "the card must have notes only on terms of the model, but has one on age");
    }

    @Test
    void refusesToBeWithoutItsParts() {
        assertThatThrownBy(() -> ModelDocument.builder("empty", "1").build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("outcome");
        assertThatThrownBy(() -> ModelDocument.builder(" ", "1")).hasMessage("id must not be blank");
        assertThatThrownBy(() -> PlainDocuments.shell("empty").build()).hasMessage("features must not be empty");
        assertThatThrownBy(() -> ModelDocument.builder("empty", "1")
                        .outcome(Outcome.JOB)
                        .feature(Feature.AGE)
                        .build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("card");
    }

    private static ReferenceCase referenceCase(Map<String, Double> values, int months) {
        return new ReferenceCase(
                "x",
                values,
                Horizon.ofMonths(months),
                0.95,
                0,
                0.5,
                0.4,
                0.6,
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    @Test
    void refusesReferenceCasesThatItCannotScore() {
        refused(
                builder -> builder.referenceCase(referenceCase(Map.of("age", 1.0), 6)),
                "reference case x must name only features of the model");
        refused(
                builder -> builder.referenceCase(referenceCase(Map.of("citizen_belief", 9.0), 6)),
                "reference case x must have values of the features' domains, but citizen_belief has another");
        refused(
                builder -> builder.referenceCase(referenceCase(Map.of(), 15)),
                "reference case x must have a horizon of the model");
    }

    @Test
    void namesItsHorizonsWhereAnotherIsAskedFor() {
        assertThat(PlainDocuments.three().logit(Horizon.SIX_MONTHS).intercept()).isEqualTo(-2.5);
        assertThatThrownBy(() -> PlainDocuments.three().logit(Horizon.ofMonths(15)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("horizon must be one of the model's, but is 15 months\n"
                        + "Maybe one of 3 months, 6 months, 9 months, 12 months?");
    }

    @Test
    void isEqualByItsParts() {
        ModelDocument three = PlainDocuments.three();
        assertThat(three).isEqualTo(PlainDocuments.three()).hasSameHashCodeAs(PlainDocuments.three());
        assertThat(three.toBuilder("1").build()).isEqualTo(three);
        assertThat(three.toBuilder("2").build()).isNotEqualTo(three);
        assertThat(PlainDocuments.threeBuilder().level(0.9).build()).isNotEqualTo(three);
        assertThat(three).hasToString("ModelDocument[three 1, JOB, 3 features]");
        for (ModelDocument document : RandomDocuments.some(25, 10)) {
            assertThat(document.toBuilder(document.version()).build()).isEqualTo(document);
        }
    }
}
