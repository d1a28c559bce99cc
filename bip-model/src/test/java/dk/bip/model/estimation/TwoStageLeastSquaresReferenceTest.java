package dk.bip.model.estimation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every case of two-stage-cases.csv against R. Agreement is |a - b| at most 1e-7 max(|b|, its standard error); a quantity that
 * has no standard error has 1e-7 max(|b|, 1), and a p value 1e-7 relative, wherever in the tail.
 */
class TwoStageLeastSquaresReferenceTest {

    static final List<Map<String, String>> CASES = Csv.rows("two-stage-cases.csv");

    private static final double TOLERANCE = 1e-7;

    @ParameterizedTest(name = "{0}")
    @FieldSource("CASES")
    void agreesWithR(Map<String, String> cells) {
        TwoStageLeastSquaresResult result = regression(cells).fit(frame(cells));
        List<Map<String, String>> references = Csv.rows("two-stage-least-squares-r.csv").stream()
                .filter(row -> row.get("case").equals(cells.get("case")))
                .toList();
        assertThat(references).hasSizeGreaterThan(15);
        for (Map<String, String> row : references) {
            double expected = Double.parseDouble(row.get("value"));
            String term = row.get("term");
            String quantity = row.get("quantity");
            double actual = actual(result, term, quantity);
            assertThat(Math.abs(actual - expected))
                    .as("%s of %s: %s for %s", quantity, term, actual, expected)
                    .isLessThanOrEqualTo(TOLERANCE * scale(result, term, quantity, Math.abs(expected)));
        }
    }

    private static double actual(TwoStageLeastSquaresResult result, String term, String quantity) {
        return switch (quantity) {
            case "estimate" -> result.coefficient(term).estimate();
            case "std_error" -> result.coefficient(term).standardError();
            case "t" -> result.coefficient(term).z();
            case "p" -> result.coefficient(term).p();
            case "covariance_with_intercept" ->
                result.coefficients().covariance().covariance(term, CoefficientTable.INTERCEPT);
            case "sigma" -> result.residualStandardError();
            case "r_squared" -> result.rSquared();
            case "degrees_of_freedom" -> result.degreesOfFreedom();
            case "observations" -> result.observations();
            case "first_stage_f" -> result.firstStage(term).f().orElseThrow();
            case "first_stage_p" -> result.firstStage(term).p().orElseThrow();
            case "partial_r_squared" -> result.firstStage(term).partialRSquared();
            case "robust_f" -> result.firstStage(term).robustF().orElseThrow();
            default -> throw new IllegalArgumentException(quantity);
        };
    }

    private static double scale(TwoStageLeastSquaresResult result, String term, String quantity, double size) {
        return switch (quantity) {
            case "estimate" -> Math.max(size, result.coefficient(term).standardError());
            case "covariance_with_intercept" ->
                result.coefficient(term).standardError()
                        * result.coefficient(CoefficientTable.INTERCEPT).standardError();
            case "std_error" -> size;
            // The tail is steep: a statistic that is off by a share moves p by that times the statistic squared.
            case "p" ->
                size
                        * (1
                                + result.coefficient(term).z()
                                        * result.coefficient(term).z());
            case "first_stage_p" -> size * (1 + result.firstStage(term).f().orElseThrow());
            default -> Math.max(size, 1);
        };
    }

    private static List<String> words(Map<String, String> cells, String cell) {
        return cells.get(cell).isEmpty() ? List.of() : List.of(cells.get(cell).split(" "));
    }

    private static TwoStageLeastSquares regression(Map<String, String> cells) {
        List<String> endogenous = words(cells, "endogenous");
        List<String> instruments = words(cells, "instruments");
        TwoStageLeastSquares regression = instruments.isEmpty()
                ? TwoStageLeastSquares.of(endogenous, List.of("unused")).withoutInstruments()
                : TwoStageLeastSquares.of(endogenous, instruments);
        if (!cells.get("errors").isEmpty()) {
            regression = regression.withRobustErrors(TwoStageLeastSquares.RobustErrors.valueOf(cells.get("errors")));
        }
        if (!cells.get("clusters").isEmpty()) {
            regression = regression
                    .withClusters(words(cells, "clusters").toArray(String[]::new))
                    .withSmallSampleCorrection(SmallSampleCorrection.valueOf(cells.get("correction")));
        }
        return regression;
    }

    private static ModelFrame frame(Map<String, String> cells) {
        List<Map<String, String>> rows = Csv.rows("data/" + cells.get("data") + ".csv");
        ModelFrameBuilder builder =
                ModelFrame.builder().outcome(cells.get("outcome"), Csv.numbers(rows, cells.get("outcome")));
        for (String kind : List.of("exogenous", "endogenous", "instruments")) {
            words(cells, kind).forEach(column -> builder.column(column, Csv.numbers(rows, column)));
        }
        if (words(cells, "instruments").isEmpty()) {
            builder.column("unused", Csv.numbers(rows, words(cells, "exogenous").get(0)));
        }
        if (!cells.get("weights").isEmpty()) {
            builder.weights(Csv.numbers(rows, cells.get("weights")));
        }
        words(cells, "clusters").forEach(cluster -> builder.cluster(cluster, Csv.texts(rows, cluster)));
        return builder.build();
    }
}
