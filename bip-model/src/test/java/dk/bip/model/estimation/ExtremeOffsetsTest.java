package dk.bip.model.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Offsets that lie hundreds apart, against arithmetic of 400 digits (extreme_offsets.py). Agreement is |a - b| at most 1e-7 max(|b|, its
 * standard error); a fit whose maximum doubles cannot tell from its neighbours must be refused.
 */
class ExtremeOffsetsTest {

    private static final double TOLERANCE = 1e-7;
    private static final double LEAST_SHARE = 1e-10;

    /** Events far down the complementary log-log link have curvature, but none is expected: scoring, as R does it, halves its error at best. */
    private static final Set<String> SCORING_CREEPS = Set.of("scattered-cloglog", "one-far-cloglog", "mild-cloglog");

    static Stream<String> cases() {
        return Csv.rows("extreme-offsets-cases.csv").stream().map(row -> row.get("case"));
    }

    private static Map<String, String> named(String name) {
        return Csv.rows("extreme-offsets-cases.csv").stream()
                .filter(row -> row.get("case").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static double reference(String name, String term, String quantity) {
        return Csv.rows("extreme-offsets-python.csv").stream()
                .filter(row -> row.get("case").equals(name)
                        && row.get("term").equals(term)
                        && row.get("quantity").equals(quantity))
                .mapToDouble(row -> Double.parseDouble(row.get("value")))
                .findFirst()
                .orElseThrow();
    }

    private static ModelFrame frame(Map<String, String> cells) {
        List<Map<String, String>> rows = Csv.rows("extreme-offsets-data.csv");
        ModelFrameBuilder builder = ModelFrame.builder()
                .outcome(cells.get("outcome"), Csv.numbers(rows, cells.get("outcome")))
                .offset(Csv.numbers(rows, cells.get("offset")));
        for (String column : cells.get("columns").split(" ")) {
            if (!column.isEmpty()) {
                builder.column(column, Csv.numbers(rows, column));
            }
        }
        return builder.build();
    }

    private static BinaryRegression regression(Map<String, String> cells) {
        return cells.get("link").equals("logit") ? BinaryRegression.logit() : BinaryRegression.complementaryLogLog();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isFittedAsInExactArithmeticOrRefused(String name) {
        Map<String, String> cells = named(name);
        ModelFrame frame = frame(cells);
        BinaryRegression regression = regression(cells);
        if (reference(name, "", "information_share") < LEAST_SHARE) {
            assertThatThrownBy(() -> regression.fit(frame))
                    .isInstanceOf(NotConvergedException.class)
                    .hasMessageContaining("offsets");
            return;
        }
        if (SCORING_CREEPS.contains(name)) {
            assertThatThrownBy(() -> regression.fit(frame))
                    .isInstanceOf(NotConvergedException.class)
                    .hasMessageContaining("offsets that lie far apart");
            return;
        }
        BinaryRegressionResult result = regression.fit(frame);
        close(result.logLikelihood(), reference(name, "", "log_likelihood"), 1);
        close(result.nullLogLikelihood(), reference(name, "", "null_log_likelihood"), 1);
        for (String term : result.coefficients().terms()) {
            Coefficient coefficient = result.coefficient(term);
            double error = reference(name, term, "std_error");
            close(coefficient.estimate(), reference(name, term, "estimate"), error);
            close(coefficient.standardError(), error, 0);
        }
    }

    private static void close(double actual, double expected, double scale) {
        assertThat(Math.abs(actual - expected))
                .as("%s for %s", actual, expected)
                .isLessThanOrEqualTo(TOLERANCE * Math.max(Math.abs(expected), scale));
    }
}
