package dk.bip.model.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.core.Text;
import dk.bip.model.card.CalibrationPoint;
import dk.bip.model.card.ModelCard;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** That generated code gives equal documents is shown where it is generated, in the casebook. */
class DocumentNumbersTest {

    private static final Text TEXT = Text.of("Tekst", "Text");
    private static final Text ALL = Text.of("alle", "all");

    private static DocumentNumbers numbers() {
        DocumentNumbers numbers = new DocumentNumbers("made-up", "2", Outcome.JOB);
        numbers.intercept(-3);
        numbers.minimumCoverage(0.5);
        numbers.level(0.9);
        numbers.intervalOffsets(0);
        numbers.intervalOffsets(-0.1, -0.2);
        numbers.term("age", -0.01, 41.5, false);
        numbers.term("citizen_belief", 0.3, 3, true);
        numbers.coefficientCovariance(0.04, 0.001);
        numbers.coefficientCovariance(0.01, -0.002, 0.0003, 0.02);
        numbers.featureCovariance(100, -2, 1.2);
        numbers.calibration("all", 3, 0.041, 0.042);
        numbers.calibration("all", 6, 0.08, 0.081);
        numbers.provenance("population_seed", "17");
        numbers.referenceCase("one", 6, 0.95);
        numbers.values("-");
        numbers.values("4.0");
        numbers.expected(-2.7, 0.1, 0.05, 0.2);
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
        ModelCard card = words().calibration(new CalibrationPoint(ALL, Horizon.THREE_MONTHS, 0.041, 0.042, "own data"))
                .calibration(new CalibrationPoint(ALL, Horizon.SIX_MONTHS, 0.08, 0.081, "BIP-INT-16"))
                .provenance("population_seed", "17")
                .build();

        assertThat(numbers().document(card(numbers()).build()))
                .isEqualTo(ModelDocument.builder("made-up", "2")
                        .outcome(Outcome.JOB)
                        .intercept(-3)
                        .minimumCoverage(0.5)
                        .level(0.9)
                        .intervalOffsets(List.of(0.0, -0.1, -0.2))
                        .term(new ModelTerm("age", -0.01, 41.5, false))
                        .term(new ModelTerm("citizen_belief", 0.3, 3, true))
                        .coefficientCovariance(CovarianceMatrix.of(
                                List.of("(Intercept)", "age", "citizen_belief"),
                                new double[][] {{0.04, 0.001, -0.002}, {0.001, 0.01, 0.0003}, {-0.002, 0.0003, 0.02}}))
                        .featureCovariance(CovarianceMatrix.of(
                                List.of("age", "citizen_belief"), new double[][] {{100, -2}, {-2, 1.2}}))
                        .card(card)
                        .referenceCase(new ReferenceCase(
                                "one", Map.of("citizen_belief", 4.0), Horizon.SIX_MONTHS, 0.95, -2.7, 0.1, 0.05, 0.2))
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
                numbers -> numbers.coefficientCovariance(0.1),
                "coefficientCovariance must have 6 numbers, the lower triangle of 3 terms, but has 7");
        refused(
                numbers -> numbers.featureCovariance(0.1),
                "featureCovariance must have 3 numbers, the lower triangle of 2 terms, but has 4");
        refused(numbers -> numbers.values("1.0"), "reference case one must have 2 values, but has 3");
        refused(
                numbers -> {
                    numbers.referenceCase("two", 6, 0.95);
                    numbers.values("- -");
                },
                "reference case two must have expected scores");
        refused(numbers -> numbers.intercept(Double.NaN), "intercept must be finite, but is NaN");
    }

    private static void refused(Consumer<DocumentNumbers> broken, String message) {
        DocumentNumbers numbers = numbers();
        broken.accept(numbers);
        assertThatThrownBy(() -> numbers.document(card(numbers()).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
