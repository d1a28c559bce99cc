package dk.bip.model.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaveOneOutTest {

    @Test
    void theMeanIsOfTheOthers() {
        double[] means = LeaveOneOut.means(new double[] {1, 2, 6, 4, 5}, List.of("a", "a", "a", "b", "b"), 1);
        assertThat(means).containsExactly(4, 3.5, 1.5, 5, 4);
    }

    @Test
    void tooFewOthersAreMissing() {
        double[] means = LeaveOneOut.means(new double[] {1, 2, 6, 4, 5}, List.of("a", "a", "a", "b", "b"), 2);
        assertThat(means).containsExactly(4, 3.5, 1.5, Double.NaN, Double.NaN);
    }

    @Test
    void aMissingValueCountsForNoOneAndAMissingGroupHasNone() {
        double[] means = LeaveOneOut.means(new double[] {1, Double.NaN, 6, 4}, Arrays.asList("a", "a", "a", null), 1);
        assertThat(means).containsExactly(6, 3.5, 1, Double.NaN);
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> LeaveOneOut.means(new double[2], List.of("a"), 1))
                .hasMessage("groups must have one label for each of 2 values, but has 1");
        assertThatThrownBy(() -> LeaveOneOut.means(new double[1], List.of("a"), 0))
                .hasMessage("leastOthers must be at least 1, but is 0");
        assertThatThrownBy(() -> LeaveOneOut.means(new double[] {1 / 0.0}, List.of("a"), 1))
                .hasMessage("values must be finite, but row 1 is infinite");
    }
}
