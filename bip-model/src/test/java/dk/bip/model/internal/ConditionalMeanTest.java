package dk.bip.model.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Test;

class ConditionalMeanTest {

    /** Two variables: mean r * s2 / s1 * deviation, variance s2^2 (1 - r^2). */
    @Test
    void agreesWithTheTextbookForTwoVariables() {
        double[] deviations = {1.5, 0};
        double variance = ConditionalMean.of(new double[][] {{4, 1.2}, {1.2, 1}})
                .fill(new boolean[] {true, false}, deviations, new double[] {0, 3});
        assertThat(deviations[1]).isCloseTo(1.2 / 4 * 1.5, within(1e-15));
        assertThat(variance).isCloseTo(9 * (1 - 1.2 * 1.2 / 4), within(1e-14));
    }

    @Test
    void isTheMeanOfThePopulationWhereNothingIsGiven() {
        double[] deviations = {0, 0};
        double variance = ConditionalMean.of(new double[][] {{4, 1.2}, {1.2, 1}})
                .fill(new boolean[] {false, false}, deviations, new double[] {1, 1});
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
                double variance = ConditionalMean.of(covariance).fill(given, new double[6], weights);
                assertThat(variance).isLessThanOrEqualTo(before * (1 + 1e-12));
                before = variance;
                given[known] = true;
            }
        }
    }

    /** S(U,K) S(K,K)^-1 k, and S(U,U) - S(U,K) S(K,K)^-1 S(K,U), as the textbook has them. */
    @Test
    void agreesWithTheTextbookForAnyGapsSeed5() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            int n = 2 + random.nextInt(9);
            double[][] covariance = covariance(random, n);
            double[] weights = random.doubles(n, -1, 1).toArray();
            boolean[] given = new boolean[n];
            double[] deviations = new double[n];
            for (int i = 0; i < n; i++) {
                given[i] = i > 0 && random.nextInt(3) > 0;
                deviations[i] = given[i] ? random.nextGaussian() : 0;
            }
            int[] known = IntStream.range(0, n).filter(i -> given[i]).toArray();
            int[] unknown = IntStream.range(0, n).filter(i -> !given[i]).toArray();
            RealMatrix all = new Array2DRowRealMatrix(covariance);
            RealMatrix around = all.getSubMatrix(unknown, unknown);
            RealVector mean = new ArrayRealVector(unknown.length);
            if (known.length > 0) {
                RealMatrix between = all.getSubMatrix(unknown, known);
                RealMatrix slopes = between.multiply(new LUDecomposition(all.getSubMatrix(known, known))
                        .getSolver()
                        .getInverse());
                mean = slopes.operate(new ArrayRealVector(
                        IntStream.of(known).mapToDouble(i -> deviations[i]).toArray()));
                around = around.subtract(slopes.multiply(between.transpose()));
            }
            RealVector weightsOfUnknown = new ArrayRealVector(
                    IntStream.of(unknown).mapToDouble(i -> weights[i]).toArray());

            double variance = ConditionalMean.of(covariance).fill(given, deviations, weights);

            for (int i = 0; i < unknown.length; i++) {
                assertThat(deviations[unknown[i]]).isCloseTo(mean.getEntry(i), within(1e-9));
            }
            assertThat(variance).isCloseTo(weightsOfUnknown.dotProduct(around.operate(weightsOfUnknown)), within(1e-9));
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
