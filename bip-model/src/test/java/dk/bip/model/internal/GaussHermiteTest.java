package dk.bip.model.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GaussHermiteTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 9, 25, 64, 100})
    void integratesPolynomialsExactly(int points) {
        GaussHermite rule = GaussHermite.of(points);
        double[] nodes = rule.nodes();
        double[] weights = rule.weights();
        assertThat(nodes).hasSize(points).isSorted();
        // E X^(2m) = 1 x 3 x ... x (2m - 1); odd moments are 0.
        double moment = 1;
        for (int degree = 0; degree <= Math.min(2 * points - 1, 40); degree++) {
            double sum = 0;
            double size = 0;
            for (int k = 0; k < points; k++) {
                double term = weights[k] * Math.pow(nodes[k], degree);
                sum += term;
                size += Math.abs(term);
            }
            double expected = degree % 2 == 0 ? moment : 0;
            assertThat(sum).as("degree %s", degree).isCloseTo(expected, within(1e-12 * size));
            if (degree % 2 == 0) {
                moment *= degree + 1;
            }
        }
    }
}
