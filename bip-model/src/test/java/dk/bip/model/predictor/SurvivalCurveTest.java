package dk.bip.model.predictor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.Language;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.statistics.ConfidenceInterval;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurvivalCurveTest {

    private static final SurvivalCurve.Point THREE = point(Horizon.THREE_MONTHS, 0.9, 0.85, 0.94);
    private static final SurvivalCurve.Point SIX = point(Horizon.SIX_MONTHS, 0.8, 0.72, 0.87);

    private static SurvivalCurve.Point point(Horizon horizon, double survival, double lower, double upper) {
        return new SurvivalCurve.Point(horizon, survival, Optional.of(new ConfidenceInterval(0.95, lower, upper)));
    }

    private static void assertRefused(String message, double level, SurvivalCurve.Point... points) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SurvivalCurve(Outcome.JOB, level, List.of(points)))
                .withMessageStartingWith(message);
    }

    @Test
    void pointsAreThereInOrderAndDoNotRise() {
        assertRefused("points must not be empty", 0.95);
        assertRefused("points must be in order of horizon", 0.95, SIX, THREE);
        assertRefused("points must be in order of horizon", 0.95, THREE, THREE);
        assertRefused("survival must not rise", 0.95, THREE, point(Horizon.SIX_MONTHS, 0.91, 0.85, 0.95));
        assertRefused("level must be ", 1.5, THREE);
        SurvivalCurve level =
                new SurvivalCurve(Outcome.JOB, 0.95, List.of(THREE, point(Horizon.SIX_MONTHS, 0.9, 0.9, 0.9)));
        assertThat(level.points()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"0.5,0.6,0.7", "0.8,0.6,0.7", "0.5,-0.1,0.7", "0.9,0.8,1.1"})
    void aPointLiesInItsInterval(double survival, double lower, double upper) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> point(Horizon.SIX_MONTHS, survival, lower, upper))
                .withMessage("lower, survival and upper must be in this order and from 0 to 1");
    }

    @Test
    void aPointMayHaveNoInterval() {
        assertThat(new SurvivalCurve.Point(Horizon.SIX_MONTHS, 0.5, Optional.empty()).interval())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SurvivalCurve.Point(Horizon.SIX_MONTHS, Double.NaN, Optional.empty()))
                .withMessage("survival must be from 0 to 1");
    }

    @Test
    void isDescribedHorizonByHorizon() {
        SurvivalCurve.Point nine = new SurvivalCurve.Point(Horizon.ofMonths(9), 0.75, Optional.empty());
        SurvivalCurve curve = new SurvivalCurve(Outcome.JOB, 0.95, List.of(THREE, nine));
        assertThat(curve.describe(Language.ENGLISH)).isEqualTo("""
                Probability of still being without: job
                After 3 months: 90.0 % (95 % interval 85.0 to 94.0 %)
                After 9 months: 75.0 %""");
        assertThat(curve.describe(Language.DANISH)).isEqualTo("""
                Sandsynlighed for endnu at være uden: job
                Efter 3 måneder: 90,0 % (95 %-interval 85,0 til 94,0 %)
                Efter 9 måneder: 75,0 %""");
        assertThat(curve.toString()).doesNotContain("0.9", "90");
    }
}
