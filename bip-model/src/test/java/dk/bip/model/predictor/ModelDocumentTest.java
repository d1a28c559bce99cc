package dk.bip.model.predictor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.core.Text;
import dk.bip.model.card.ModelCard;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.outcome.Horizon;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ModelDocumentTest {

    private static void refused(UnaryOperator<ModelDocument.Builder> broken, String message) {
        assertThatThrownBy(() -> broken.apply(Documents.threeBuilder()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void refusesWhatDoesNotFitTogether() {
        refused(builder -> builder.intercept(Double.NaN), "intercept must be finite, but is NaN");
        refused(builder -> builder.minimumCoverage(1.1), "minimumCoverage must be from 0 to 1");
        refused(builder -> builder.level(1), "level must be greater than 0 and less than 1, but is 1.0");
        refused(
                builder -> builder.intervalOffsets(List.of()),
                "intervalOffsets must have one number for each interval up to the longest horizon");
        refused(
                builder -> builder.intervalOffsets(List.of(0.1)),
                "the first of intervalOffsets must be 0\nMaybe put what it holds into the intercept?");
        refused(
                builder -> builder.intervalOffsets(List.of(0.0, Double.POSITIVE_INFINITY)),
                "intervalOffsets must be finite, but one is Infinity");
        refused(
                builder -> builder.term(new ModelTerm(Documents.NAMES.get(0), 1, 1, false)),
                "terms must not name citizen_belief twice");
        refused(
                builder -> builder.term(new ModelTerm("(Intercept)", 1, 1, false)),
                "terms must not name the intercept");
        refused(
                builder -> builder.featureCovariance(CovarianceMatrix.of(
                        List.of("a", "b"), new double[][] {{1, 0}, {0, 1}})),
                "featureCovariance must have the rows and columns " + Documents.NAMES + ", but has [a, b]");
        refused(
                builder -> builder.featureCovariance(CovarianceMatrix.of(
                        Documents.NAMES, new double[][] {{1, 1, 0}, {1, 1, 0}, {0, 0, 1}})),
                "featureCovariance must be positive definite\nMaybe leave out a feature that the others determine?");
        refused(
                builder -> builder.coefficientCovariance(CovarianceMatrix.of(
                        Documents.withIntercept(Documents.NAMES),
                        new double[][] {{1, 2, 0, 0}, {2, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}})),
                "coefficientCovariance must be positive semidefinite\n"
                        + "Maybe two-way cluster-robust covariances need not be: choose another?");
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
        ModelDocument.Builder empty = ModelDocument.builder("empty", "1");
        assertThatThrownBy(empty::build)
                .isInstanceOf(NullPointerException.class)
                .hasMessage("outcome");
        assertThatThrownBy(() -> ModelDocument.builder(" ", "1")).hasMessage("id must not be blank");
        assertThatThrownBy(() -> Documents.shell("empty").build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("coefficientCovariance");
    }

    @Test
    void refusesTermsThatAreNoNumbers() {
        assertThatThrownBy(() -> new ModelTerm("a", Double.NaN, 0, false))
                .hasMessage("the coefficient of a must be finite, but is NaN");
        assertThatThrownBy(() -> new ModelTerm("a", 0, Double.NEGATIVE_INFINITY, false))
                .hasMessage("the reference of a must be finite, but is -Infinity");
        assertThat(new ModelTerm("a", -0.0, -0.0, false)).isEqualTo(new ModelTerm("a", 0.0, 0.0, false));
    }

    @Test
    void refusesReferenceCasesThatItCannotScore() {
        refused(
                builder -> builder.referenceCase(
                        new ReferenceCase("x", Map.of("age", 1.0), Horizon.SIX_MONTHS, 0.95, 0, 0.5, 0.4, 0.6)),
                "reference case x must name only features of the model");
        refused(
                builder -> builder.referenceCase(
                        new ReferenceCase("x", Map.of(), Horizon.ofMonths(15), 0.95, 0, 0.5, 0.4, 0.6)),
                "reference case x must not reach beyond the longest horizon");
        assertThatThrownBy(() -> new ReferenceCase("x", Map.of(), Horizon.SIX_MONTHS, 0.95, 0, 0.5, 0.6, 0.7))
                .hasMessage(
                        "lower, probability and upper must be in this order and from 0 to 1, but are 0.6, 0.5 and 0.7");
    }

    @Test
    void isEqualByItsParts() {
        assertThat(Documents.three()).isEqualTo(Documents.three()).hasSameHashCodeAs(Documents.three());
        assertThat(Documents.threeBuilder().intercept(-2).build()).isNotEqualTo(Documents.three());
        assertThat(Documents.three().withReferenceCases(List.of())).isEqualTo(Documents.three());
        assertThat(Documents.three()).hasToString("ModelDocument[three 1, JOB, 3 features]");
    }
}
