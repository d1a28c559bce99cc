package dk.bip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogLossTest {

    @ParameterizedTest
    @ValueSource(strings = {"asah", "birthwt", "infert"})
    void agreesWithRAndScikitLearn(String name) {
        ReferenceData data = ReferenceData.of(name);
        LogLoss loss = LogLoss.of(data.forecasts("p"));
        data.agrees("log_loss", loss.mean());
        data.agrees("log_loss_se", loss.standardError());
        data.agrees("fit_log_likelihood", LogLoss.of(data.forecasts("fit")).logLikelihood());
    }

    @Test
    void isTheMeanOfMinusLogs() {
        LogLoss loss = LogLoss.of(Forecasts.of(new double[] {0.5, 0.25, 1, 0}, new double[] {1, 0, 1, 0}));
        assertThat(loss.mean()).isCloseTo((Math.log(2) + Math.log(4 / 3.0)) / 4, within(1e-15));
        assertThat(loss.logLikelihood()).isCloseTo(-4 * loss.mean(), within(1e-15));
        assertThat(loss.interval(0.95).lower()).isZero();
        assertThat(loss.interval(0.5).upper()).isGreaterThan(loss.mean());
    }

    @Test
    void refusesACertainForecastThatWasWrong() {
        for (double[] columns : new double[][] {{0, 1}, {1, 0}}) {
            Forecasts wrong = Forecasts.of(new double[] {0.5, columns[0]}, new double[] {1, columns[1]});
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LogLoss.of(wrong))
                    .withMessage("log loss is infinite: the forecast of row 2 was certain and wrong\n"
                            + "Maybe the forecasts were rounded to 0 or 1 before?");
        }
    }
}
