package dk.bip.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.ReferenceTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChiSquareDistributionTest {

    @Test
    void agreesWithR() {
        List<Map<String, String>> rows =
                ReferenceTable.rows(ChiSquareDistributionTest.class, "chi-square-distribution.csv");
        assertThat(rows).hasSize(102);
        for (Map<String, String> row : rows) {
            double reference = Double.parseDouble(row.get("quantile"));
            assertThat(ChiSquareDistribution.quantile(
                            Double.parseDouble(row.get("probability")), Integer.parseInt(row.get("df"))))
                    .as("%s", row)
                    .isCloseTo(reference, within(1e-9 * reference));
        }
    }

    @Test
    void goesOverIntoTheCubeRootOfManyDegreesWithoutAStep() {
        for (double probability : new double[] {0.025, 0.5, 0.975}) {
            double before = ChiSquareDistribution.quantile(probability, 199);
            double after = ChiSquareDistribution.quantile(probability, 200);
            double next = ChiSquareDistribution.quantile(probability, 201);
            assertThat(after - before).isCloseTo(next - after, within(0.02));
        }
    }

    @Test
    void refusesWhatIsOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChiSquareDistribution.quantile(0.5, 0))
                .withMessage("degreesOfFreedom must be 1 or more, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChiSquareDistribution.quantile(1, 3))
                .withMessage("probability must be greater than 0 and less than 1, but is 1.0");
    }
}
