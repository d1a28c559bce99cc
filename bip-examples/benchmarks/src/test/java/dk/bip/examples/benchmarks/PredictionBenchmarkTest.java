package dk.bip.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class PredictionBenchmarkTest {

    @Test
    void whatIsTimedIsAnEstimate() {
        assertThatCode(new PredictionBenchmark()::requireEstimates).doesNotThrowAnyException();
    }
}
