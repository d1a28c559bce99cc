package dk.bip.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.ReferenceTable;
import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.Reliability;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method on two public data sets, one where higher is better and one where lower is, against R scripts written from the papers. */
class ChangeReferenceTest {

    private static final double RELATIVE = 1e-12;
    private static final List<Map<String, String>> CHANGES =
            ReferenceTable.rows(ChangeReferenceTest.class, "changes.csv");

    static List<Map<String, String>> groups() {
        return ReferenceTable.rows(ChangeReferenceTest.class, "groups.csv");
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private static void close(double value, double reference) {
        assertThat(value).isCloseTo(reference, within(Math.max(1e-14, RELATIVE * Math.abs(reference))));
    }

    private static ScorePair pair(Map<String, String> row) {
        return new ScorePair(number(row, "pre"), number(row, "post"));
    }

    private static List<ScorePair> pairs(Map<String, String> group) {
        return CHANGES.stream()
                .filter(row -> row.get("data").equals(group.get("data"))
                        && row.get("method").equals("MID"))
                .map(ChangeReferenceTest::pair)
                .toList();
    }

    private static ChangeMethod method(Map<String, String> row, Map<String, String> group, GroupStatistics statistics) {
        return switch (row.get("method")) {
            case "JT" ->
                new JacobsonTruax(Reliability.of(statistics.preStandardDeviation(), number(row, "reliability")));
            case "GLN" -> new GulliksenLordNovick(statistics, number(row, "reliability"));
            case "HLL" -> new HsuLinnLord(statistics, number(row, "reliability"));
            case "EN" -> new EdwardsNunnally(statistics, number(row, "reliability"));
            case "NK" -> new NunnallyKotsch(statistics, number(row, "reliability"), number(row, "post_reliability"));
            case "HA" -> new HagemanArrindell(statistics, number(row, "reliability"));
            case "PERCENTAGE" -> new PercentageChange(number(group, "share"));
            default -> new MinimalImportantDifference(number(group, "important"));
        };
    }

    @ParameterizedTest
    @MethodSource("groups")
    void everyIndexAndCategoryAgreesWithR(Map<String, String> group) {
        GroupStatistics statistics = GroupStatistics.of(pairs(group));
        Direction direction = Direction.ofCode(group.get("better"));
        CutOff cutOff = CutOff.c(
                new Population(statistics.preMean(), statistics.preStandardDeviation()),
                new Population(number(group, "working_mean"), number(group, "working_sd")),
                direction);
        List<Map<String, String>> rows = CHANGES.stream()
                .filter(row -> row.get("data").equals(group.get("data")))
                .toList();
        assertThat(rows).hasSize(14 * statistics.count());
        for (Map<String, String> row : rows) {
            ChangeMethod method = method(row, group, statistics);
            ChangeAssessment alone = ChangeAssessment.of(method, direction);
            AssessedChange found = alone.assess(pair(row));
            close(found.index(), number(row, "index"));
            assertThat(method.code()).isEqualTo(row.get("method"));
            assertThat(found.category().code()).as("%s", row).isEqualTo(row.get("alone"));
            ChangeAssessment bounded = alone.withCutOff(cutOff);
            assertThat(bounded.assess(pair(row)).category().code())
                    .as("%s", row)
                    .isEqualTo(row.get("with_cutoff"));
            if (!row.get("with_difference").isEmpty()) {
                assertThat(bounded.withMinimalImportantDifference(number(group, "important"))
                                .assess(pair(row))
                                .category()
                                .code())
                        .as("%s", row)
                        .isEqualTo(row.get("with_difference"));
            }
        }
    }

    @Test
    void everyCategoryOccursInTheReference() {
        assertThat(CHANGES.stream().map(row -> row.get("with_cutoff")).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("RECOVERED", "IMPROVED", "UNCHANGED", "DETERIORATED", "HARMED");
    }

    @ParameterizedTest
    @MethodSource("groups")
    void statisticsBoundariesAndIntervalsAgreeWithR(Map<String, String> group) {
        GroupStatistics statistics = GroupStatistics.of(pairs(group));
        Direction direction = Direction.ofCode(group.get("better"));
        assertThat(statistics.count()).isEqualTo(Integer.parseInt(group.get("count")));
        close(statistics.preMean(), number(group, "pre_mean"));
        close(statistics.preStandardDeviation(), number(group, "pre_sd"));
        close(statistics.postMean(), number(group, "post_mean"));
        close(statistics.postStandardDeviation(), number(group, "post_sd"));
        close(statistics.correlation(), number(group, "correlation"));
        close(statistics.changeStandardDeviation(), number(group, "change_sd"));

        Population outOfWork = new Population(statistics.preMean(), statistics.preStandardDeviation());
        Population inWork = new Population(number(group, "working_mean"), number(group, "working_sd"));
        close(CutOff.a(outOfWork, direction).value(), number(group, "cutoff_a"));
        close(CutOff.b(inWork, direction).value(), number(group, "cutoff_b"));
        close(CutOff.c(outOfWork, inWork, direction).value(), number(group, "cutoff_c"));

        SmallestDetectableChange detectable =
                new SmallestDetectableChange(Reliability.of(statistics.preStandardDeviation(), 0.9));
        close(detectable.ofIndividual(), number(group, "detectable"));
        close(detectable.ofGroup(statistics.count()), number(group, "detectable_group"));

        GroupChange change = new MinimalImportantDifference(number(group, "important")).ofGroup(statistics, direction);
        boolean higher = direction == Direction.HIGHER_IS_BETTER;
        closer(change.mean(), direction.towardsBetter(number(group, "mean_change")));
        closer(change.lower(), direction.towardsBetter(number(group, higher ? "lower" : "upper")));
        closer(change.upper(), direction.towardsBetter(number(group, higher ? "upper" : "lower")));
    }

    /** The interval, whose quantile is right to 1e-10, and the mean of differences, which R adds up in another order. */
    private static void closer(double value, double reference) {
        assertThat(value).isCloseTo(reference, within(1e-9 * Math.abs(reference)));
    }
}
