package dk.bip.model.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.estimation.Csv;
import dk.bip.model.internal.Moments;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** comparison-r.csv, from src/test/R/group/comparison.R, on public data. Agreement is |a - b| at most 1e-9 |b|. */
class GroupComparisonReferenceTest {

    static final List<Map<String, String>> REFERENCES = Csv.rows("/dk/bip/model/group/comparison-r.csv");

    private static final List<Map<String, String>> GIRLS = Csv.rows("/dk/bip/model/group/anorexia.csv");

    @ParameterizedTest(name = "{0}")
    @FieldSource("REFERENCES")
    void agreesWithR(Map<String, String> cells) {
        double expected = Double.parseDouble(cells.get("value"));
        assertThat(actual(cells.get("first"), cells.get("second"), cells.get("quantity")))
                .isCloseTo(expected, within(1e-9 * Math.abs(expected)));
    }

    private static double actual(String first, String second, String quantity) {
        if (second.isEmpty()) {
            return ofMean(changes(first), quantity);
        }
        GroupComparison comparison = GroupComparison.of(starts(first), changes(first), starts(second), changes(second));
        return quantity.startsWith("unadjusted_")
                ? ofDifference(comparison.unadjusted(), quantity.replace("unadjusted_", ""))
                : ofDifference(comparison.adjusted().orElseThrow(), quantity.replaceAll("adjusted_(end_)?", ""));
    }

    private static double ofMean(double[] changes, String quantity) {
        MeanChange mean =
                new MeanChange(changes.length, Moments.mean(changes), Math.sqrt(Moments.variance(changes)), 0);
        return switch (quantity) {
            case "mean" -> mean.mean();
            case "std_error" -> mean.standardError();
            case "mean_lower_90" -> mean.confidenceInterval(0.9).lower();
            default -> mean.confidenceInterval(0.9).upper();
        };
    }

    private static double ofDifference(MeanDifference difference, String quantity) {
        return switch (quantity) {
            case "estimate" -> difference.estimate();
            case "std_error" -> difference.standardError();
            case "p" -> difference.p();
            case "lower_90" -> difference.confidenceInterval(0.9).lower();
            case "upper_90" -> difference.confidenceInterval(0.9).upper();
            default -> difference.degreesOfFreedom();
        };
    }

    private static List<Map<String, String>> girls(String group) {
        return GIRLS.stream().filter(girl -> girl.get("group").equals(group)).toList();
    }

    private static double[] starts(String group) {
        return Csv.numbers(girls(group), "start");
    }

    private static double[] changes(String group) {
        double[] ends = Csv.numbers(girls(group), "end");
        double[] starts = starts(group);
        return IntStream.range(0, ends.length)
                .mapToDouble(i -> ends[i] - starts[i])
                .toArray();
    }
}
