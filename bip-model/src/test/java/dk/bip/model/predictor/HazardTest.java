package dk.bip.model.predictor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HazardTest {

    /** Python: p = 1; for o in (0, 0.1, 0.3, -0.2): p *= 1 - 1 / (1 + mpmath.exp(-(x + o))); 1 - p, at 60 digits. */
    @ParameterizedTest
    @CsvSource({"-35, 2.6946558823291953e-15", "-60, 3.7423229629183023e-26", "-2, 0.4167761000869743"})
    void aTinyChanceKeepsItsDigits(double logOdds, double exact) {
        assertThat(Hazard.probability(logOdds, new double[] {0, 0.1, 0.3, -0.2}))
                .isCloseTo(exact, within(1e-14 * exact));
    }

    @Test
    void probabilityAndSurvivalAreComplements() {
        double[] offsets = {0, 0.1, 0.3, -0.2};
        for (double logOdds = -6; logOdds < 6; logOdds += 0.25) {
            assertThat(Hazard.probability(logOdds, offsets))
                    .isCloseTo(1 - Hazard.survival(logOdds, offsets, 4), within(4e-16));
        }
    }
}
