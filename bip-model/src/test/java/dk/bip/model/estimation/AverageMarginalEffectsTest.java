package dk.bip.model.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.model.statistics.PointEstimate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against statsmodels' {@code get_margeff}, |a - b| at most 1e-7 max(|b|, its standard error); p within 1e-7 of its size for each unit of z squared. */
class AverageMarginalEffectsTest {

    private static final double TOLERANCE = 1e-7;
    private static final List<Map<String, String>> REFERENCES = Csv.rows("marginal-effects-statsmodels.csv");

    static Stream<ReferenceCase> cases() {
        return ReferenceCase.all().stream()
                .filter(each ->
                        REFERENCES.stream().anyMatch(row -> row.get("case").equals(each.name())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void agreeWithStatsmodels(ReferenceCase each) {
        BinaryRegressionResult fit = each.regression().fit(each.frame());
        CoefficientTable effects = fit.averageMarginalEffects(each.frame());
        assertThat(effects.terms()).isEqualTo(each.columns());
        for (Map<String, String> row : REFERENCES) {
            if (row.get("case").equals(each.name())) {
                double expected = Double.parseDouble(row.get("value"));
                String term = row.get("term");
                String quantity = row.get("quantity");
                double actual = term.isEmpty()
                        ? ofModel(fit, quantity)
                        : quantity.startsWith("effect")
                                ? ofEffect(effects.coefficient(term), quantity)
                                : ofDifference(fit, each.frame(), term, quantity);
                double scale = scale(effects, term, quantity, Math.abs(expected));
                assertThat(Math.abs(actual - expected))
                        .as("%s of %s: %s for %s", quantity, term, actual, expected)
                        .isLessThanOrEqualTo(TOLERANCE * scale);
            }
        }
    }

    private static double scale(CoefficientTable effects, String term, String quantity, double size) {
        return switch (quantity) {
            case "effect", "effect_lower_95", "difference" ->
                Math.max(size, effects.coefficient(term).standardError());
            case "effect_p" -> size * (1 + Math.pow(effects.coefficient(term).z(), 2));
            case "likelihood_ratio_p" -> size * (1 - 2 * Math.log(size));
            default -> size;
        };
    }

    private static double ofModel(BinaryRegressionResult fit, String quantity) {
        return switch (quantity) {
            case "likelihood_ratio" -> fit.likelihoodRatio().orElseThrow().statistic();
            case "likelihood_ratio_p" -> fit.likelihoodRatio().orElseThrow().p();
            case "pseudo_r_squared" -> fit.pseudoRSquared().orElseThrow();
            default -> throw new IllegalArgumentException(quantity);
        };
    }

    private static double ofEffect(Coefficient effect, String quantity) {
        return switch (quantity) {
            case "effect" -> effect.estimate();
            case "effect_std_error" -> effect.standardError();
            case "effect_p" -> effect.p();
            case "effect_lower_95" -> effect.confidenceInterval().lower();
            default -> throw new IllegalArgumentException(quantity);
        };
    }

    private static double ofDifference(BinaryRegressionResult fit, ModelFrame frame, String term, String quantity) {
        PointEstimate difference = fit.standardisation(frame).difference(Map.of(term, 1.0), Map.of(term, 0.0));
        return switch (quantity) {
            case "difference" -> difference.estimate();
            case "difference_std_error" -> difference.standardError();
            default -> throw new IllegalArgumentException(quantity);
        };
    }

    @Test
    void areOfALogitAndOfRowsWithAllColumns() {
        ModelFrame frame = ModelFrame.builder()
                .outcome("job", new double[] {0, 1, 0, 1, 1, 0})
                .column("age", new double[] {1, 2, 3, 4, 5, 6})
                .build();
        BinaryRegressionResult logit = BinaryRegression.logit().fit(frame);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> BinaryRegression.complementaryLogLog().fit(frame).averageMarginalEffects(frame))
                .withMessage("the link must be the logit, but is cloglog");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> logit.averageMarginalEffects(frame.without(List.of("age"))))
                .withMessageContaining("age");
    }
}
