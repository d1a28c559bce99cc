package dk.bip.model.estimation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every case of random-intercept-cases.csv against lme4. Agreement is |a - b| at most 1e-4 max(|b|, its standard error), which
 * the optimiser of lme4 sets; the log-likelihood, flat at its maximum, agrees to 1e-8.
 */
class RandomInterceptReferenceTest {

    static final List<Map<String, String>> CASES = Csv.rows("random-intercept-cases.csv");

    private static final double TOLERANCE = 1e-4;
    private static final double LIKELIHOOD_TOLERANCE = 1e-8;

    @ParameterizedTest(name = "{0}")
    @FieldSource("CASES")
    void agreesWithLme4(Map<String, String> cells) {
        RandomInterceptResult result = fit(cells);
        List<Map<String, String>> references = Csv.rows("random-intercept-r.csv").stream()
                .filter(row -> row.get("case").equals(cells.get("case")))
                .toList();
        assertThat(references).hasSizeGreaterThan(10);
        for (Map<String, String> row : references) {
            double expected = Double.parseDouble(row.get("value"));
            String term = row.get("term");
            double actual;
            double scale = Math.abs(expected);
            double tolerance = TOLERANCE;
            switch (row.get("quantity")) {
                case "estimate" -> {
                    actual = result.coefficient(term).estimate();
                    scale = Math.max(scale, result.coefficient(term).standardError());
                }
                case "std_error" -> actual = result.coefficient(term).standardError();
                case "sd_random_intercept" -> {
                    actual = result.standardDeviation();
                    scale = Math.max(scale, 1e-3);
                }
                case "sd_std_error" -> {
                    int sigma = result.jointCovariance().terms().size() - 1;
                    actual = Math.sqrt(result.jointCovariance().at(sigma, sigma));
                }
                case "correlation_with_sd" -> {
                    int sigma = result.jointCovariance().terms().size() - 1;
                    actual =
                            result.jointCovariance().at(result.jointCovariance().indexOf(term), sigma)
                                    / result.coefficient(term).standardError()
                                    / Math.sqrt(result.jointCovariance().at(sigma, sigma));
                    scale = 1;
                }
                case "group_effect" -> {
                    actual = result.groupEffect(term).effect();
                    scale = Math.max(scale, Math.max(result.groupEffect(term).standardError(), 1e-3));
                }
                case "group_std_error" -> {
                    actual = result.groupEffect(term).standardError();
                    scale = Math.max(scale, 1e-3);
                }
                case "log_likelihood" -> {
                    actual = result.logLikelihood();
                    tolerance = LIKELIHOOD_TOLERANCE;
                }
                case "aic" -> {
                    actual = result.aic();
                    tolerance = LIKELIHOOD_TOLERANCE;
                }
                case "bic" -> {
                    actual = result.bic();
                    tolerance = LIKELIHOOD_TOLERANCE;
                }
                case "observations" -> actual = result.observations();
                default -> throw new IllegalArgumentException(row.get("quantity"));
            }
            assertThat(Math.abs(actual - expected))
                    .as("%s of %s: %s for %s", row.get("quantity"), term, actual, expected)
                    .isLessThanOrEqualTo(tolerance * scale);
        }
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("CASES")
    void theBoundaryIsSaid(Map<String, String> cells) {
        RandomInterceptResult result = fit(cells);
        assertThat(result.isOnBoundary())
                .isEqualTo(cells.get("case").startsWith("infert")
                        || cells.get("case").startsWith("birthwt"));
        assertThat(result.standardDeviation() == 0).isEqualTo(result.isOnBoundary());
    }

    private static RandomInterceptResult fit(Map<String, String> cells) {
        return RandomInterceptRegression.of(
                        cells.get("link").equals("logit") ? Link.LOGIT : Link.COMPLEMENTARY_LOG_LOG, cells.get("group"))
                .withQuadraturePoints(Integer.parseInt(cells.get("points")))
                .fit(frame(cells));
    }

    private static ModelFrame frame(Map<String, String> cells) {
        List<Map<String, String>> rows = Csv.rows("data/" + cells.get("data") + ".csv");
        ModelFrameBuilder builder =
                ModelFrame.builder().outcome(cells.get("outcome"), Csv.numbers(rows, cells.get("outcome")));
        if (!cells.get("columns").isEmpty()) {
            for (String column : cells.get("columns").split(" ")) {
                builder.column(column, Csv.numbers(rows, column));
            }
        }
        if (!cells.get("weights").isEmpty()) {
            builder.weights(Csv.numbers(rows, cells.get("weights")));
        }
        if (!cells.get("offset").isEmpty()) {
            builder.offset(Csv.numbers(rows, cells.get("offset")));
        }
        return builder.cluster(cells.get("group"), Csv.texts(rows, cells.get("group")))
                .build();
    }
}
