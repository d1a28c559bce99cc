package dk.bip.examples.casebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeanIntervalTest {

    /** With two degrees of freedom the quantile of Student's t has a closed form: (2p - 1) / sqrt(2p (1 - p)). */
    @Test
    void isStudentsInterval() {
        MeanInterval interval = MeanInterval.of(new double[] {1, 2, 6});
        double quantile = 0.95 / Math.sqrt(2 * 0.975 * 0.025);
        double standardError = Math.sqrt(7.0 / 3);
        assertThat(interval.mean()).isEqualTo(3);
        assertThat(interval.upper()).isCloseTo(3 + quantile * standardError, within(1e-9));
        assertThat(interval.lower()).isCloseTo(3 - quantile * standardError, within(1e-9));
    }
}
