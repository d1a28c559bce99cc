package dk.bip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.internal.words.Digits;
import dk.bip.model.statistics.Clusters;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupEvaluationTest {

    private static final GroupEvaluation CALCULATOR = GroupEvaluation.withDefaults();

    @ParameterizedTest
    @ValueSource(strings = {"asah", "birthwt", "infert"})
    void agreesWithRInEachGroup(String name) {
        ReferenceData data = ReferenceData.of(name);
        List<GroupEvaluation.Group> groups = CALCULATOR
                .evaluate(data.forecasts("p"), Clusters.of(data.texts("group")))
                .groups();
        assertThat(groups).hasSizeGreaterThan(1);
        for (GroupEvaluation.Group group : groups) {
            String prefix = "group_" + group.label() + "_";
            ForecastAccuracy accuracy = group.accuracy().orElseThrow();
            data.agrees(prefix + "error", accuracy.meanError());
            data.agrees(prefix + "error_lower", accuracy.meanErrorInterval().lower());
            data.agrees(prefix + "error_upper", accuracy.meanErrorInterval().upper());
            data.agrees(prefix + "brier", accuracy.brier().score());
            Discrimination.Result auc = accuracy.discrimination().orElseThrow();
            data.agrees(prefix + "auc", auc.auc());
            data.agrees(prefix + "auc_lower", auc.interval().lower());
            Calibration.Result calibration = accuracy.calibration().orElseThrow();
            data.agrees(prefix + "slope", calibration.slope().estimate());
            data.agrees(prefix + "slope_se", calibration.slope().standardError());
            assertThat(accuracy.logLoss()).isPresent();
        }
    }

    @Test
    void weighedMeansOfTheGroupsAreTheWhole() {
        ReferenceData data = ReferenceData.of("birthwt");
        Forecasts forecasts = data.forecasts("p");
        List<GroupEvaluation.Group> groups =
                CALCULATOR.evaluate(forecasts, Clusters.of(data.texts("group"))).groups();
        assertThat(groups.stream().mapToInt(GroupEvaluation.Group::observations).sum())
                .isEqualTo(forecasts.size());
        assertThat(groups.stream().mapToInt(GroupEvaluation.Group::events).sum())
                .isEqualTo(forecasts.eventCount());
        double brier = groups.stream()
                .mapToDouble(group -> group.observations()
                        * group.accuracy().orElseThrow().brier().score())
                .sum();
        assertThat(brier / forecasts.size()).isCloseTo(BrierScore.of(forecasts), within(1e-14));
    }

    @Test
    void saysWhereAGroupIsTooSmallOrTellsTooLittle() {
        List<String> labels = IntStream.range(0, 25)
                .mapToObj(row -> row < 12 ? "no events" : row < 22 ? "one event" : "three rows")
                .collect(Collectors.toList());
        double[] probabilities = new double[25];
        boolean[] events = new boolean[25];
        for (int row = 0; row < 25; row++) {
            probabilities[row] = 0.1 + 0.02 * row;
        }
        events[15] = true;
        GroupEvaluation.Result result = CALCULATOR.evaluate(Forecasts.of(probabilities, events), Clusters.of(labels));
        assertThat(result).hasToString("3 groups of 25 rows, largest mean error " + Digits.of(result.largestError()));
        assertThat(result.largestError().orElseThrow())
                .isCloseTo(
                        Math.abs(result.group("one event")
                                .accuracy()
                                .orElseThrow()
                                .meanError()),
                        within(1e-15));
        assertThat(result.summary())
                .startsWith(result + "\n\nGroup ")
                .containsPattern("no events +12 +0 +21.0 % +0.0 % ")
                .endsWith("three rows     3       0  too few rows\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.group("others"))
                .withMessage("label must be that of a group of the evaluation");
        List<GroupEvaluation.Group> groups = result.groups();
        assertThat(groups)
                .extracting(GroupEvaluation.Group::label)
                .containsExactly("no events", "one event", "three rows");
        ForecastAccuracy none = groups.get(0).accuracy().orElseThrow();
        assertThat(none.discrimination()).isEmpty();
        assertThat(none.calibration()).isEmpty();
        assertThat(none.meanErrorInterval().lower()).isNegative();
        ForecastAccuracy one = groups.get(1).accuracy().orElseThrow();
        assertThat(one.discrimination()).isEmpty();
        assertThat(one.calibration()).isPresent();
        assertThat(groups.get(2).accuracy()).isEmpty();
        assertThat(groups.get(2).observations()).isEqualTo(3);
        assertThat(groups.get(2)).hasToString("three rows: 3 rows, 0 events, too few rows");
        assertThat(CALCULATOR
                        .withMinimumRows(3)
                        .evaluate(Forecasts.of(probabilities, events), Clusters.of(labels))
                        .group("three rows")
                        .accuracy())
                .isPresent();
    }

    @Test
    void leavesOutCalibrationWhereForecastsSeparateOrAreCertain() {
        double[] probabilities = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9};
        double[] separated = {0, 0, 0, 0, 0, 1, 1, 1, 1, 1};
        Clusters all = Clusters.of(Collections.nCopies(10, "all"));
        ForecastAccuracy apart = CALCULATOR
                .evaluate(Forecasts.of(probabilities, separated), all)
                .groups()
                .get(0)
                .accuracy()
                .orElseThrow();
        assertThat(apart.calibration()).isEmpty();
        assertThat(apart.discrimination().orElseThrow().auc()).isEqualTo(1);
        probabilities[9] = 0;
        ForecastAccuracy certain = CALCULATOR
                .evaluate(Forecasts.of(probabilities, separated), all)
                .groups()
                .get(0)
                .accuracy()
                .orElseThrow();
        assertThat(certain.calibration()).isEmpty();
        assertThat(certain.logLoss()).isEmpty();
    }

    @Test
    void refusesBadArguments() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.withMinimumRows(1))
                .withMessage("minimumRows must be at least 2, but is 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.withLevel(0))
                .withMessageStartingWith("level must be");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.evaluate(
                        Forecasts.of(new double[] {0.5}, new boolean[1]), Clusters.of(List.of("a", "b"))))
                .withMessage("groups and forecasts must have the same number of rows, but have 2 and 1");
    }
}
