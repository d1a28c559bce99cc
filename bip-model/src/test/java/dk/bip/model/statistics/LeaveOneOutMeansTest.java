package dk.bip.model.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaveOneOutMeansTest {

    @Test
    void theMeanIsOfTheOthers() {
        double[] means = LeaveOneOutMeans.of(new double[] {1, 2, 6, 4, 5}, List.of("a", "a", "a", "b", "b"), 1);
        assertThat(means).containsExactly(4, 3.5, 1.5, 5, 4);
    }

    @Test
    void tooFewOthersAreMissing() {
        double[] means = LeaveOneOutMeans.of(new double[] {1, 2, 6, 4, 5}, List.of("a", "a", "a", "b", "b"), 2);
        assertThat(means).containsExactly(4, 3.5, 1.5, Double.NaN, Double.NaN);
    }

    @Test
    void aMissingValueCountsForNoOneAndAMissingGroupHasNone() {
        double[] means = LeaveOneOutMeans.of(new double[] {1, Double.NaN, 6, 4}, Arrays.asList("a", "a", "a", null), 1);
        assertThat(means).containsExactly(6, 3.5, 1, Double.NaN);
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> LeaveOneOutMeans.of(new double[2], List.of("a"), 1))
                .hasMessage("groups must have one label for each of 2 values, but has 1");
        assertThatThrownBy(() -> LeaveOneOutMeans.of(new double[1], List.of("a"), 0))
                .hasMessage("minimumOthers must be at least 1, but is 0");
        assertThatThrownBy(() -> LeaveOneOutMeans.of(new double[] {1 / 0.0}, List.of("a"), 1))
                .hasMessage("values must be finite, but row 1 is infinite");
    }

    @Test
    void eachOtherMemberCountsOnceHoweverManyRowsItHas() {
        double[] values = {1, 3, 5, 8, Double.NaN, 4};
        int[] groups = {0, 0, 0, 0, 0, 1};
        int[] members = {0, 0, 1, 2, 2, 0};
        assertThat(LeaveOneOutMeans.of(values, groups, members, 1)).containsExactly(6.5, 6.5, 5, 3.5, 3.5, Double.NaN);
        assertThat(LeaveOneOutMeans.of(values, groups, members, 3)).containsOnly(Double.NaN);
    }

    @Test
    void withOneRowAMemberBothMeansAreTheSame() {
        double[] values = {1, Double.NaN, 6, 4, 2, 9};
        double[] byLabel = LeaveOneOutMeans.of(values, List.of("a", "a", "a", "b", "b", "c"), 1);
        double[] byNumber = LeaveOneOutMeans.of(values, new int[] {0, 0, 0, 1, 1, 2}, new int[] {0, 1, 2, 3, 4, 5}, 1);
        assertThat(byNumber).containsExactly(byLabel);
    }

    @Test
    void badNumbersAreRefused() {
        assertThatThrownBy(() -> LeaveOneOutMeans.of(new double[2], new int[1], new int[2], 1))
                .hasMessage("groups and members must have one number for each of 2 values, but have 1 and 2");
        assertThatThrownBy(() -> LeaveOneOutMeans.of(new double[1], new int[1], new int[1], 0))
                .hasMessage("minimumOthers must be at least 1, but is 0");
        assertThatThrownBy(() -> LeaveOneOutMeans.of(new double[2], new int[2], new int[] {0, -1}, 1))
                .hasMessage("groups and members must be numbers from 0, but row 2 has a negative one");
        assertThatThrownBy(() -> LeaveOneOutMeans.of(new double[] {1 / 0.0}, new int[1], new int[1], 1))
                .hasMessage("values must be finite, but row 1 is infinite");
    }
}
