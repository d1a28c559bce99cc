package dk.bip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Text;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.matrix.PrecisionMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.Documents;
import dk.bip.model.predictor.HorizonLogit;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Birth weights of a public data set, by the logit that stands in {@code external_validation.py} too. */
class ExternalValidationReferenceTest {

    private static final List<String> NAMES = List.of("age", "lwt", "smoke", "ht");
    private static final ExternalValidation CALCULATOR =
            ExternalValidation.withDefaults(41).withFolds(5).withLevel(0.9).withGroups("smoke");

    private final Map<String, Double> expected = expected();
    private final Set<String> compared = new HashSet<>();

    private static Map<String, Double> expected() {
        ReferenceData data = ReferenceData.of("external-validation");
        List<String> cases = data.texts("data");
        List<String> quantities = data.texts("quantity");
        double[] values = data.numbers("value");
        Map<String, Double> expected = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            expected.put(cases.get(i) + " " + quantities.get(i), values[i]);
        }
        return expected;
    }

    private void agrees(String of, String quantity, double actual) {
        String name = of + " " + quantity;
        assertThat(expected).containsKey(name);
        assertThat(actual)
                .as(name)
                .isCloseTo(expected.get(name), within(1e-8 * Math.max(1, Math.abs(expected.get(name)))));
        compared.add(name);
    }

    private static ModelDocument document() {
        ModelDocument.Builder document = Documents.shell("birth-weights")
                .feature(Feature.of("age", Text.of("alder", "age"), Domain.range(10, 60)))
                .feature(Feature.of("lwt", Text.of("vægt", "weight"), Domain.range(50, 300)))
                .feature(Feature.of("smoke", Text.of("ryger", "smokes"), Domain.YES_OR_NO))
                .feature(Feature.of("ht", Text.of("forhøjet blodtryk", "hypertension"), Domain.YES_OR_NO));
        double[] references = {23, 130, 0.375, 0.0625};
        double[][] unit = new double[4][4];
        double[][] covariance = new double[5][5];
        for (int i = 0; i < 4; i++) {
            document.term(ModelTerm.ofValue(NAMES.get(i), references[i]));
            unit[i][i] = 1;
            covariance[i + 1][i + 1] = 0.0625;
        }
        return document.precision(PrecisionMatrix.of(NAMES, unit))
                .logit(new HorizonLogit(
                        Horizon.THREE_MONTHS,
                        -1.25,
                        List.of(-0.031, -0.0157, 0.53, 1.27),
                        CovarianceMatrix.of(List.of(ModelDocument.INTERCEPT, "age", "lwt", "smoke", "ht"), covariance)))
                .build();
    }

    private static ModelFrame frame() {
        ReferenceData data = ReferenceData.of("birthwt-nested");
        var builder = ModelFrame.builder().outcome("low", data.numbers("low"));
        NAMES.forEach(name -> builder.column(name, data.numbers(name)));
        int rows = data.numbers("low").length;
        return builder.cluster(
                        "pair",
                        IntStream.range(0, rows).mapToObj(i -> "p" + i / 2).toList())
                .build();
    }

    @Test
    void agreesWithPythonBeforeAndAfterAndByChance() {
        ExternalValidation.Result alone = CALCULATOR.evaluate(document(), Horizon.THREE_MONTHS, frame());
        ExternalValidation.Result pairs =
                CALCULATOR.withClusters("pair").evaluate(document(), Horizon.THREE_MONTHS, frame());
        agrees("recalibration", "intercept", alone.recalibration().orElseThrow().intercept());
        agrees("recalibration", "slope", alone.recalibration().orElseThrow().slope());
        performance("before", alone.before());
        performance("before", pairs.before());
        performance("after", alone.after().orElseThrow());
        performance("after_by_pair", pairs.after().orElseThrow());
        chance("chance", alone.chance());
        chance("chance_by_pair", pairs.chance());
        resampled("resampled", pairs.before());
        resampled("resampled_after", pairs.after().orElseThrow());
        assertThat(compared).isEqualTo(expected.keySet());
    }

    private void performance(String of, ModelPerformance performance) {
        for (ValidationMeasure measure : ValidationMeasure.values()) {
            agrees(of, measure.code(), performance.value(measure).orElseThrow());
        }
        ForecastAccuracy accuracy = performance.accuracy();
        agrees(
                of,
                "auc_lower",
                accuracy.discrimination().orElseThrow().interval().lower());
        agrees(
                of,
                "auc_upper",
                accuracy.discrimination().orElseThrow().interval().upper());
        Calibration.Result calibration = accuracy.calibration().orElseThrow();
        agrees(of, "calibration_slope_lower", calibration.slopeInterval().lower());
        agrees(of, "calibration_slope_upper", calibration.slopeInterval().upper());
        agrees(of, "resolution", accuracy.brier().resolution());
        agrees(of, "within_variance", accuracy.brier().withinBinVariance());
        for (int i = 0; i < 10; i++) {
            agrees(of, "tenth_" + i + "_forecast", calibration.curve().get(i).meanForecast());
            agrees(of, "tenth_" + i + "_share", calibration.curve().get(i).eventShare());
        }
        for (GroupEvaluation.Group group : performance.groups().get("smoke").groups()) {
            agrees(
                    of,
                    "smoke_" + group.label() + "_error",
                    group.accuracy().orElseThrow().meanError());
        }
        OptionalDouble largest = performance.groups().get("smoke").groups().stream()
                .mapToDouble(group -> Math.abs(group.accuracy().orElseThrow().meanError()))
                .max();
        assertThat(performance.largestGroupError("smoke")).isEqualTo(largest);
    }

    private void chance(String of, ChancePerformance chance) {
        for (ValidationMeasure measure : ValidationMeasure.values()) {
            range(of, measure.code(), chance.ifRight(measure).orElseThrow());
        }
        range(
                of,
                "largest_error_of_smoke",
                chance.largestGroupErrorIfRight("smoke").orElseThrow());
        range(of, "auc_of_no_knowledge", chance.aucOfNoKnowledge().orElseThrow());
    }

    private void range(String of, String quantity, ChanceRange range) {
        agrees(of, quantity + "_mean", range.mean());
        agrees(of, quantity + "_lower", range.lower());
        agrees(of, quantity + "_upper", range.upper());
        assertThat(range.level()).isEqualTo(0.9);
        assertThat(range.draws()).isEqualTo(200);
    }

    private void resampled(String of, ModelPerformance performance) {
        for (ValidationMeasure measure : ValidationMeasure.values()) {
            if (!measure.isResampled()) {
                assertThat(performance.resampled(measure)).isEmpty();
                continue;
            }
            CitizenBootstrap.Result result = performance.resampled(measure).orElseThrow();
            agrees(of, measure.code() + "_mean", result.estimate() + result.bias());
            agrees(of, measure.code() + "_lower", result.interval().lower());
            agrees(of, measure.code() + "_upper", result.interval().upper());
        }
    }
}
