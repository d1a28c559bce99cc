package dk.bip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PseudoRSquaredTest {

    @ParameterizedTest
    @ValueSource(strings = {"asah", "birthwt", "infert"})
    void agreesWithRAndStatsmodels(String name) {
        ReferenceData data = ReferenceData.of(name);
        PseudoRSquared fit = PseudoRSquared.of(data.forecasts("fit"));
        data.agrees("fit_mcfadden", fit.mcFadden());
        data.agrees("fit_coxsnell", fit.coxSnell());
        data.agrees("fit_nagelkerke", fit.nagelkerke());
        data.agrees("fit_tjur", fit.tjur());
        data.agrees("fit_log_likelihood", fit.logLikelihood());
        data.agrees("p_mcfadden", PseudoRSquared.of(data.forecasts("p")).mcFadden());
    }

    @Test
    void isZeroForTheOverallShare() {
        PseudoRSquared none =
                PseudoRSquared.of(Forecasts.of(new double[] {0.25, 0.25, 0.25, 0.25}, new double[] {0, 0, 1, 0}));
        assertThat(none.mcFadden()).isCloseTo(0, within(1e-15));
        assertThat(none.nagelkerke()).isCloseTo(0, within(1e-15));
        assertThat(none.tjur()).isCloseTo(0, within(1e-15));
    }

    @Test
    void isOneForPerfectForecastsButCoxAndSnells() {
        PseudoRSquared perfect = PseudoRSquared.of(Forecasts.of(new double[] {0, 1, 1, 0}, new double[] {0, 1, 1, 0}));
        assertThat(perfect.mcFadden()).isEqualTo(1);
        assertThat(perfect.nagelkerke()).isEqualTo(1);
        assertThat(perfect.tjur()).isEqualTo(1);
        assertThat(perfect.coxSnell()).isCloseTo(0.75, within(1e-15));
    }

    @Test
    void isNegativeForForecastsWorseThanTheShare() {
        PseudoRSquared worse = PseudoRSquared.of(Forecasts.of(new double[] {0.9, 0.1}, new double[] {0, 1}));
        assertThat(worse.mcFadden()).isNegative();
        assertThat(worse.nagelkerke()).isNegative();
        assertThat(worse.tjur()).isCloseTo(-0.8, within(1e-15));
    }

    @Test
    void refusesOneClass() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PseudoRSquared.of(Forecasts.of(new double[] {0.1, 0.2}, new boolean[2])))
                .withMessage("forecasts must hold both classes, but hold 0 and 2");
    }
}
