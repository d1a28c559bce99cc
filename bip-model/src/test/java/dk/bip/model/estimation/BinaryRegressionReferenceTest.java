package dk.bip.model.estimation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case of cases.csv against R and statsmodels. Agreement is |a - b| at most 1e-7 max(|b|, its standard error); a quantity that has no
 * standard error has 1e-7 max(|b|, 1) and a p value 1e-7 relative, wherever in the tail.
 */
class BinaryRegressionReferenceTest {

    private static final double TOLERANCE = 1e-7;

    static Stream<Arguments> casesOfTools() {
        return Stream.of("binary-regression-r.csv", "binary-regression-statsmodels.csv")
                .flatMap(file -> {
                    List<Map<String, String>> references = Csv.rows(file);
                    return ReferenceCase.all().stream()
                            .filter(each -> references.stream()
                                    .anyMatch(row -> row.get("case").equals(each.name())))
                            .map(each -> Arguments.of(each, file));
                });
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("casesOfTools")
    void agreesWith(ReferenceCase each, String file) {
        BinaryRegressionResult result = each.regression().fit(each.frame());
        List<Map<String, String>> references = Csv.rows(file).stream()
                .filter(row -> row.get("case").equals(each.name()))
                .toList();
        assertThat(references).hasSizeGreaterThan(each.columns().size());
        for (Map<String, String> row : references) {
            double expected = Double.parseDouble(row.get("value"));
            String term = row.get("term");
            String quantity = row.get("quantity");
            double actual = term.isEmpty() ? ofModel(each, result, quantity) : ofTerm(result, term, quantity);
            assertThat(Math.abs(actual - expected))
                    .as("%s of %s: %s for %s", quantity, term, actual, expected)
                    .isLessThanOrEqualTo(TOLERANCE * scale(result, term, quantity, expected));
        }
    }

    @ParameterizedTest(name = "{0} has a reference")
    @MethodSource("dk.bip.model.estimation.ReferenceCase#all")
    void everyCaseHasAReference(ReferenceCase each) {
        assertThat(Csv.rows("binary-regression-r.csv"))
                .anyMatch(row -> row.get("case").equals(each.name())
                        && row.get("quantity").equals("std_error"));
    }

    private static double scale(BinaryRegressionResult result, String term, String quantity, double expected) {
        double size = Math.abs(expected);
        return switch (quantity) {
            case "p" -> size * (1 + square(result.coefficient(term).z()));
            case "lr_last_two_p", "wald_last_two_p" -> size * (1 - 2 * Math.log(expected));
            case "estimate", "lower_90" ->
                Math.max(size, result.coefficient(term).standardError());
            case "covariance_with_intercept" ->
                result.coefficient(term).standardError()
                        * result.coefficient(CoefficientTable.INTERCEPT).standardError();
            default -> Math.max(size, 1);
        };
    }

    private static double square(double x) {
        return x * x;
    }

    private static double ofTerm(BinaryRegressionResult result, String term, String quantity) {
        Coefficient coefficient = result.coefficient(term);
        return switch (quantity) {
            case "estimate" -> coefficient.estimate();
            case "std_error" -> coefficient.standardError();
            case "z" -> coefficient.z();
            case "p" -> coefficient.p();
            case "lower_90" -> coefficient.confidenceInterval(0.9).lower();
            case "covariance_with_intercept" ->
                result.coefficients().covariance().covariance(term, CoefficientTable.INTERCEPT);
            default -> throw new IllegalArgumentException(quantity);
        };
    }

    private static double ofModel(ReferenceCase each, BinaryRegressionResult result, String quantity) {
        ToDoubleFunction<BinaryRegressionResult> of = switch (quantity) {
            case "log_likelihood" -> BinaryRegressionResult::logLikelihood;
            case "null_log_likelihood" -> BinaryRegressionResult::nullLogLikelihood;
            case "aic" -> BinaryRegressionResult::aic;
            case "bic" -> BinaryRegressionResult::bic;
            case "observations" -> BinaryRegressionResult::observations;
            case "lr_last_two" -> fit -> ratioTest(each, fit).statistic();
            case "lr_last_two_p" -> fit -> ratioTest(each, fit).p();
            case "wald_last_two" -> fit -> waldTest(each, fit).statistic();
            case "wald_last_two_p" -> fit -> waldTest(each, fit).p();
            default -> throw new IllegalArgumentException(quantity);
        };
        return of.applyAsDouble(result);
    }

    private static List<String> lastTwo(ReferenceCase each) {
        int columns = each.columns().size();
        return each.columns().subList(columns - 2, columns);
    }

    private static LikelihoodRatioTest ratioTest(ReferenceCase each, BinaryRegressionResult result) {
        ModelFrame smaller = each.frame().without(lastTwo(each));
        return LikelihoodRatioTest.of(each.regression().fit(smaller), result);
    }

    private static WaldTest waldTest(ReferenceCase each, BinaryRegressionResult result) {
        return WaldTest.of(
                result.coefficients(),
                lastTwo(each).stream().map(LinearHypothesis::zero).toList());
    }
}
