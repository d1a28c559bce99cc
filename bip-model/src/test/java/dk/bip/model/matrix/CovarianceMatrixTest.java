package dk.bip.model.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CovarianceMatrixTest {

    private static final List<String> TWO = List.of("a", "b");

    @Test
    void aNegativeVarianceIsHeldOnlyWhereItIsSaid() {
        double[][] values = {{1, 0}, {0, -0.5}};

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CovarianceMatrix.of(TWO, values))
                .withMessage("the variance of b must not be negative, but is -0.5"
                        + "\nMaybe it is a difference of matrices, which indefinite(...) takes?");
        CovarianceMatrix matrix = CovarianceMatrix.indefinite(TWO, values);
        assertThat(matrix.hasNegativeVariance()).isTrue();
        assertThat(matrix.isPositiveSemidefinite()).isFalse();
        assertThat(CovarianceMatrix.indefinite(TWO, new double[][] {{1, 0}, {0, 0}})
                        .hasNegativeVariance())
                .isFalse();
    }

    @Test
    void theMeanOfTwoVeryLargeMirroredNumbersStaysFinite() {
        double high = Math.nextUp(1e308);
        CovarianceMatrix matrix = CovarianceMatrix.of(TWO, new double[][] {{1e308, 1e308}, {high, 1e308}});

        assertThat(matrix.covariance("a", "b")).isBetween(1e308, high);
        assertThat(matrix.covariance("a", "b")).isEqualTo(matrix.covariance("b", "a"));
    }

    @Test
    void aCovarianceOfNextToNothingBesideOnesIsPositiveDefinite() {
        List<String> terms = List.of("a", "b", "c", "d");
        double[][] values = new double[4][4];
        for (int i = 0; i < 4; i++) {
            values[i][i] = 1;
        }
        values[0][1] = 1e-158;
        values[1][0] = 1e-158;
        values[2][3] = 1e-300;
        values[3][2] = 1e-300;

        assertThat(CovarianceMatrix.of(terms, values).isPositiveSemidefinite()).isTrue();
        assertThat(CovarianceMatrix.of(terms, values).isPositiveDefinite()).isTrue();
    }

    @Test
    void aVarianceOfTheLargestSizeIsNoException() {
        double[][] values = {{1e308, 0.01}, {0.01, 1e-308}};

        assertThat(CovarianceMatrix.of(TWO, values).isPositiveSemidefinite()).isTrue();
        assertThat(CovarianceMatrix.indefinite(TWO, new double[][] {{1e-300, 0}, {0, 1e-300}})
                        .isPositiveDefinite())
                .isTrue();
        assertThat(CovarianceMatrix.indefinite(TWO, new double[][] {{1e-3, 1e300}, {1e300, 1e-3}})
                        .isPositiveSemidefinite())
                .isFalse();
    }

    @Test
    void productsOfRandomMatricesArePositiveSemidefiniteAndShiftedOnesAreNotWithSeed12() {
        Random random = new Random(12);
        for (int round = 0; round < 2_000; round++) {
            int n = 1 + random.nextInt(8);
            int rank = 1 + random.nextInt(n);
            double[][] root = new double[n][rank];
            for (double[] row : root) {
                double unit = Math.scalb(1.0, random.nextInt(200) - 100);
                for (int k = 0; k < rank; k++) {
                    row[k] = random.nextGaussian() * unit;
                }
            }
            double[][] values = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    for (int k = 0; k < rank; k++) {
                        values[i][j] += root[i][k] * root[j][k];
                    }
                }
            }
            List<String> terms =
                    IntStream.range(0, n).mapToObj(i -> "term " + i).toList();
            CovarianceMatrix matrix = CovarianceMatrix.of(terms, values);
            assertThat(matrix.isPositiveSemidefinite()).isTrue();
            if (rank < n) {
                assertThat(matrix.isPositiveDefinite()).isFalse();
                for (int i = 0; i < n; i++) {
                    values[i][i] *= 1 - 1e-6;
                }
                assertThat(CovarianceMatrix.of(terms, values).isPositiveSemidefinite())
                        .isFalse();
            }
        }
    }
}
