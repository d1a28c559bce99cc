package dk.bip.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.Coefficient;
import dk.bip.model.estimation.ModelFrame;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The contestants must do the same work before their times are compared. */
class PlainIrlsTest {

    private static final int ROWS = 20_000;

    private final FitData data = FitData.of(0, ROWS);
    private final ModelFrame frame = data.frame().build();
    private final BinaryRegressionResult result = BinaryRegression.logit().fit(frame);

    @Test
    void givesTheCoefficientsOfTheLibrary() {
        double[] plain = PlainIrls.fit(data.rows(true), data.outcome());
        for (int j = 0; j < plain.length; j++) {
            Coefficient coefficient = result.coefficients().coefficients().get(j);
            assertThat(plain[j]).isCloseTo(coefficient.estimate(), within(1e-8 * coefficient.standardError()));
        }
    }

    @Test
    void twoThreadsGiveTheCoefficientsOfOne() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            BinaryRegressionResult two = FitBenchmark.inTwoThreads(BinaryRegression.logit(), frame, ROWS / 3, threads);
            for (Coefficient coefficient : result.coefficients().coefficients()) {
                assertThat(two.coefficients().coefficient(coefficient.term()).estimate())
                        .isCloseTo(coefficient.estimate(), within(1e-10));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aboutOneRowOf25HasAnEvent() {
        assertThat(result.events() / (double) ROWS).isBetween(0.03, 0.05);
    }

    @Test
    void aRowDependsOnItsNumberAlone() {
        FitData later = FitData.of(15_000, 10);
        for (int i = 0; i < 10; i++) {
            assertThat(later.outcome()[i]).isEqualTo(data.outcome()[15_000 + i]);
            for (int j = 0; j < FitData.REGRESSORS; j++) {
                assertThat(later.columns()[j][i]).isEqualTo(data.columns()[j][15_000 + i]);
            }
        }
    }
}
