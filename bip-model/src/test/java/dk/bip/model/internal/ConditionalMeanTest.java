package dk.bip.model.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ConditionalMeanTest {

    /** Two variables: mean r * s2 / s1 * deviation, variance s2^2 (1 - r^2). */
    @Test
    void agreesWithTheTextbookForTwoVariables() {
        double[] deviations = {1.5, 0};
        double variance = ConditionalMean.fill(
                new double[][] {{4, 1.2}, {1.2, 1}}, new boolean[] {true, false}, deviations, new double[] {0, 3});
        assertThat(deviations[1]).isCloseTo(1.2 / 4 * 1.5, within(1e-15));
        assertThat(variance).isCloseTo(9 * (1 - 1.2 * 1.2 / 4), within(1e-14));
    }

    @Test
    void isTheMeanOfThePopulationWhereNothingIsGiven() {
        double[] deviations = {0, 0};
        double variance = ConditionalMean.fill(
                new double[][] {{4, 1.2}, {1.2, 1}}, new boolean[] {false, false}, deviations, new double[] {1, 1});
        assertThat(deviations).containsExactly(0, 0);
        assertThat(variance).isCloseTo(4 + 1 + 2.4, within(1e-15));
    }

    /** Knowing one more variable must not leave more variance than before. */
    @Test
    void knowingMoreLeavesLessVarianceSeed3() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            double[][] covariance = covariance(random, 6);
            double[] weights = random.doubles(6, -1, 1).toArray();
            boolean[] given = new boolean[6];
            double before = Double.POSITIVE_INFINITY;
            for (int known = 0; known < 6; known++) {
                double variance = ConditionalMean.fill(covariance, given, new double[6], weights);
                assertThat(variance).isLessThanOrEqualTo(before * (1 + 1e-12));
                before = variance;
                given[known] = true;
            }
        }
    }

    private static double[][] covariance(Random random, int n) {
        double[][] root = new double[n][n];
        double[][] covariance = new double[n][n];
        for (double[] row : root) {
            for (int j = 0; j < n; j++) {
                row[j] = random.nextGaussian();
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int k = 0; k < n; k++) {
                    covariance[i][j] += root[i][k] * root[j][k];
                }
            }
            covariance[i][i] += 0.1;
        }
        return covariance;
    }
}
