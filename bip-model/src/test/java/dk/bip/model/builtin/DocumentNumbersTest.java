package dk.bip.model.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.core.Text;
import dk.bip.model.card.CalibrationPoint;
import dk.bip.model.card.ModelCard;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.feature.Feature;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.matrix.PrecisionMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.DomainRule;
import dk.bip.model.predictor.GroupedDifference;
import dk.bip.model.predictor.HorizonLogit;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.predictor.Transform;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** That generated code gives equal documents is shown where it is generated, in the casebook. */
class DocumentNumbersTest {

    private static final Text TEXT = Text.of("Tekst", "Text");
    private static final Text ALL = Text.of("alle", "all");

    private static DocumentNumbers numbers() {
        DocumentNumbers numbers = new DocumentNumbers("made-up", "2", Outcome.JOB);
        numbers.minimumCoverage(0.25);
        numbers.level(0.9);
        numbers.feature("age");
        numbers.feature("citizen_belief");
        numbers.feature("caseworker_changes");
        numbers.require("citizen_belief");
        numbers.value("age", 41.5);
        numbers.levels("belief", "citizen_belief", 3, 1, 2, 3, 4, 6);
        numbers.atLeast("changed", "caseworker_changes", 0.25, 1);
        numbers.precision(0.01, 0.02);
        numbers.precision(1.2, 0, 0, 4);
        numbers.logit(3, -3);
        numbers.coefficients(-0.01, 0.3);
        numbers.coefficients(-0.1);
        numbers.covariance(0.04, 0.001, 0.01);
        numbers.covariance(-0.002, 0.0003, 0.02, 0, 0, 0, 0.03);
        numbers.logit(6, -2);
        numbers.coefficients(-0.01, 0.3, -0.1);
        numbers.covariance(0.04, 0.001, 0.01, -0.002, 0.0003, 0.02, 0, 0, 0, 0.03);
        numbers.rule("age", 15, "caseworker_changes", 2);
        numbers.group("belief", "age");
        numbers.calibration("all", 3, 0.041, 0.042, 0.001);
        numbers.calibration("all", 6, 0.08, 0.081, 0.002);
        numbers.provenance("population_seed", "17");
        numbers.referenceCase("one", 6, 0.95);
        numbers.values("-");
        numbers.values("4.0 0.0");
        numbers.expected(-2.7, 0.1, 0.05, 0.2, 0.03, 0.3);
        return numbers;
    }

    private static ModelCard.Builder words() {
        return ModelCard.builder(TEXT, TEXT, TEXT)
                .intendedUse(TEXT)
                .forbiddenUse(TEXT)
                .caveat(TEXT);
    }

    private static ModelCard.Builder card(DocumentNumbers numbers) {
        return words().calibration(numbers.calibrationPoint(ALL, Horizon.THREE_MONTHS, "own data"))
                .calibration(numbers.calibrationPoint(ALL, Horizon.SIX_MONTHS, "BIP-INT-16"))
                .provenance("population_seed", "17");
    }

    @Test
    void becomesTheDocument() {
        ModelCard card = words().calibration(new CalibrationPoint(
                        ALL, Horizon.THREE_MONTHS, 0.041, 0.042, "own data", OptionalDouble.of(0.001)))
                .calibration(new CalibrationPoint(
                        ALL, Horizon.SIX_MONTHS, 0.08, 0.081, "BIP-INT-16", OptionalDouble.of(0.002)))
                .provenance("population_seed", "17")
                .build();

        Map<String, Double> values = new LinkedHashMap<>();
        values.put("citizen_belief", 4.0);
        values.put("caseworker_changes", 0.0);
        List<String> terms = List.of("age", "belief", "changed");
        CovarianceMatrix covariance =
                CovarianceMatrix.of(List.of("(Intercept)", "age", "belief", "changed"), new double[][] {
                    {0.04, 0.001, -0.002, 0}, {0.001, 0.01, 0.0003, 0}, {-0.002, 0.0003, 0.02, 0}, {0, 0, 0, 0.03}
                });
        assertThat(numbers().document(card(numbers()).build()))
                .isEqualTo(ModelDocument.builder("made-up", "2")
                        .outcome(Outcome.JOB)
                        .minimumCoverage(0.25)
                        .level(0.9)
                        .feature(Feature.AGE)
                        .feature(Feature.CITIZEN_BELIEF)
                        .feature(Feature.CASEWORKER_CHANGES)
                        .require("citizen_belief")
                        .term(ModelTerm.ofValue("age", 41.5))
                        .term(new ModelTerm(
                                "belief", "citizen_belief", Transform.levels(List.of(1.0, 2.0, 3.0, 4.0, 6.0)), 3))
                        .term(new ModelTerm("changed", "caseworker_changes", Transform.atLeast(1), 0.25))
                        .precision(PrecisionMatrix.of(
                                terms, new double[][] {{0.01, 0.02, 0}, {0.02, 1.2, 0}, {0, 0, 4}}))
                        .logit(new HorizonLogit(Horizon.THREE_MONTHS, -3, List.of(-0.01, 0.3, -0.1), covariance))
                        .logit(new HorizonLogit(Horizon.SIX_MONTHS, -2, List.of(-0.01, 0.3, -0.1), covariance))
                        .rule(new DomainRule("age", 15, "caseworker_changes", 2))
                        .group(new GroupedDifference("belief", "age"))
                        .card(card)
                        .referenceCase(new ReferenceCase(
                                "one",
                                values,
                                Horizon.SIX_MONTHS,
                                0.95,
                                -2.7,
                                0.1,
                                0.05,
                                0.2,
                                OptionalDouble.of(0.03),
                                OptionalDouble.of(0.3)))
                        .build());
    }

    @Test
    void refusesACardOfOtherNumbers() {
        assertThatThrownBy(() -> numbers().document(words().build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the card must have all 2 calibration points, but has 0");
        assertThatThrownBy(() -> numbers()
                        .document(card(numbers()).provenance("rows", "10").build()))
                .hasMessage("the card must have the provenance of the numbers");
        assertThatThrownBy(() -> numbers().calibrationPoint(TEXT, Horizon.SIX_MONTHS, "own data"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "there is no calibration of Text at 6 months\nMaybe one of [all at 3 months, all at 6 months]?");
        assertThat(numbers().provenance()).isEqualTo(card(numbers()).build().provenance());
    }

    @Test
    void refusesNumbersThatDoNotFitTogether() {
        refused(
                numbers -> numbers.covariance(0.1),
                "covariance must have 10 numbers, the lower triangle of 4 terms, but has 11");
        refused(
                numbers -> numbers.precision(0.1),
                "precision must have 6 numbers, the lower triangle of 3 terms, but has 7");
        refused(numbers -> numbers.values("1.0"), "reference case one must have 3 values, but has 4");
        refused(
                numbers -> {
                    numbers.referenceCase("two", 6, 0.95);
                    numbers.values("- - -");
                },
                "reference case two must have expected scores");
        refused(
                numbers -> numbers.coefficients(0.1),
                "covariance must have a row for the intercept and one for each coefficient");
    }

    private static void refused(Consumer<DocumentNumbers> broken, String message) {
        DocumentNumbers numbers = numbers();
        broken.accept(numbers);
        assertThatThrownBy(() -> numbers.document(card(numbers()).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
