package dk.bip.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.ReferenceTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StudentizedRangeTest {

    @Test
    void quantilesAgreeWithR() {
        List<Map<String, String>> rows = ReferenceTable.rows(StudentizedRangeTest.class, "studentized-range.csv");
        assertThat(rows).hasSize(4 * 50);
        for (Map<String, String> row : rows) {
            double probability = Double.parseDouble(row.get("probability"));
            assertThat(StudentizedRange.quantile(probability, Integer.parseInt(row.get("count"))))
                    .as(row.toString())
                    .isCloseTo(Double.parseDouble(row.get("quantile")), within(1e-6));
        }
    }

    @Test
    void rangeOfTwoIsTheirDifference() {
        for (double level : new double[] {0.01, 0.5, 0.8, 0.95, 0.999}) {
            assertThat(StudentizedRange.quantile(level, 2))
                    .isCloseTo(Math.sqrt(2) * NormalDistribution.halfWidth(level), within(1e-10));
        }
    }

    @Test
    void refusesWhatHasNoRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StudentizedRange.quantile(0.95, 1))
                .withMessage("count must be 2 or more, but is 1");
        for (double bad : new double[] {0, 1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> StudentizedRange.quantile(bad, 3))
                    .withMessage("probability must be greater than 0 and less than 1, but is " + bad);
        }
    }
}
