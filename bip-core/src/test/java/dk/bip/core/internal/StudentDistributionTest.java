package dk.bip.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.ReferenceTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StudentDistributionTest {

    @Test
    void agreesWithR() {
        List<Map<String, String>> rows = ReferenceTable.rows(StudentDistributionTest.class, "student-distribution.csv");
        assertThat(rows).hasSize(76);
        for (Map<String, String> row : rows) {
            double reference = Double.parseDouble(row.get("half_width"));
            assertThat(StudentDistribution.halfWidth(
                            Double.parseDouble(row.get("level")), Integer.parseInt(row.get("df"))))
                    .as("%s", row)
                    .isCloseTo(reference, within(1e-10 * reference));
        }
    }

    @Test
    void isTheNormalDistributionForVeryManyDegreesOfFreedom() {
        assertThat(StudentDistribution.halfWidth(0.95, Integer.MAX_VALUE))
                .isEqualTo(NormalDistribution.halfWidth(0.95));
    }

    @Test
    void refusesWhatIsOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StudentDistribution.halfWidth(0.95, 0))
                .withMessage("degreesOfFreedom must be 1 or more, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StudentDistribution.halfWidth(Double.NaN, 3))
                .withMessage("level must be greater than 0 and less than 1, but is NaN");
    }
}
