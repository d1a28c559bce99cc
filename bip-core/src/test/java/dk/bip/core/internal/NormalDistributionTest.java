package dk.bip.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.ReferenceTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NormalDistributionTest {

    @Test
    void quantilesAgreeWithR() {
        List<Map<String, String>> rows = ReferenceTable.rows(NormalDistributionTest.class, "normal-quantiles.csv");
        assertThat(rows).hasSize(50);
        for (Map<String, String> row : rows) {
            double expected = Double.parseDouble(row.get("quantile"));
            assertThat(NormalDistribution.quantile(Double.parseDouble(row.get("probability"))))
                    .as("probability " + row.get("probability"))
                    .isCloseTo(expected, within(1e-14 * Math.abs(expected)));
        }
    }

    @Test
    void halfWidthIsTheTwoSidedQuantile() {
        assertThat(NormalDistribution.halfWidth(0.95)).isEqualTo(NormalDistribution.quantile(0.975));
        assertThat(NormalDistribution.halfWidth(0.95)).isCloseTo(1.959964, within(5e-7));
    }

    @Test
    void probabilitiesAgreeWithR() {
        List<Map<String, String>> rows = ReferenceTable.rows(NormalDistributionTest.class, "normal-probabilities.csv");
        assertThat(rows).hasSize(29);
        for (Map<String, String> row : rows) {
            double x = Double.parseDouble(row.get("x"));
            assertThat(NormalDistribution.below(x))
                    .as("x " + x)
                    .isCloseTo(Double.parseDouble(row.get("probability")), within(1e-14))
                    .isBetween(0.0, 1.0);
        }
        assertThat(NormalDistribution.density(0)).isEqualTo(1 / Math.sqrt(2 * Math.PI));
    }

    @Test
    void refusesWhatIsNoProbability() {
        for (double bad : new double[] {0, 1, -0.5, 1.5, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NormalDistribution.quantile(bad))
                    .withMessage("probability must be greater than 0 and less than 1, but is " + bad);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NormalDistribution.halfWidth(bad))
                    .withMessage("level must be greater than 0 and less than 1, but is " + bad);
        }
    }
}
