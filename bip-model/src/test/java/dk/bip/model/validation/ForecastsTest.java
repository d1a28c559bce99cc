package dk.bip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.estimation.ModelFrame;
import org.junit.jupiter.api.Test;

class ForecastsTest {

    private static final Forecasts THREE = Forecasts.of(new double[] {0.1, 0.6, 0.2}, new double[] {0, 1, 1});

    @Test
    void countsAndAverages() {
        assertThat(THREE.size()).isEqualTo(3);
        assertThat(THREE.eventCount()).isEqualTo(2);
        assertThat(THREE.eventShare()).isCloseTo(2 / 3.0, within(1e-16));
        assertThat(THREE.meanForecast()).isCloseTo(0.3, within(1e-16));
        assertThat(THREE.asScores().score(1)).isEqualTo(0.6);
    }

    @Test
    void takesTheOutcomesOfTheRowsThatItForecasts() {
        ModelFrame rows = ModelFrame.builder()
                .outcome("job", new double[] {0, 1, 1})
                .column("age", new double[] {1, 2, 3})
                .build();
        assertThat(Forecasts.of(new double[] {0.1, 0.6, 0.2}, rows)).isEqualTo(THREE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forecasts.of(new double[2], rows))
                .withMessageStartingWith("probabilities");
    }

    @Test
    void selectsRowsMoreThanOnce() {
        assertThat(THREE.select(new int[] {2, 2, 0}))
                .isEqualTo(Forecasts.of(new double[] {0.2, 0.2, 0.1}, new double[] {1, 1, 0}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THREE.select(new int[0]))
                .withMessage("rows must select at least one row");
    }

    @Test
    void showsCountsOnly() {
        assertThat(THREE).hasToString("Forecasts[observations=3, events=2]");
    }

    @Test
    void refusesWhatIsNoProbability() {
        for (double bad : new double[] {-0.01, 1.01, 35, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Forecasts.of(new double[] {0.5, bad}, new boolean[2]))
                    .withMessage("probabilities must be from 0 to 1, but row 2 is not\n"
                            + "Maybe they are percentages or log-odds?");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forecasts.of(new double[0], new double[0]))
                .withMessage("probabilities must hold at least one row");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forecasts.of(new double[1], new double[2]))
                .withMessage("probabilities and events must have the same number of rows, but have 1 and 2");
    }
}
