package dk.bip.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every sum of a block against plain loops over its rows, for numbers of rows and columns that fill lanes and groups or do not. */
class RowBlockTest {

    private static final double CENTRE = 0.25;

    @ParameterizedTest
    @CsvSource({
        "1, 1", "2, 1", "5, 2", "3, 3", "1, 4", "6, 5", "4, 7", "9, 31", "33, 128", "8, 129", "6, 300", "31, 509",
        "8, 512"
    })
    void sumsAreThoseOfPlainLoops(int columns, int rows) {
        Random random = new Random(100L * rows + columns);
        RowBlock block = new RowBlock(columns);
        // What a larger block left behind must not count.
        fill(block, columns, random.doubles((long) columns * RowBlock.ROWS).toArray(), RowBlock.ROWS);
        double[] numbers = random.doubles((long) columns * rows, -1, 1).toArray();
        fill(block, columns, numbers, rows);

        double[] coefficients = random.doubles(columns).toArray();
        double[] weights = random.doubles(rows).toArray();
        double[] product = random.doubles(rows).toArray();
        double[] transposed = random.doubles(columns).toArray();
        double[] crossProducts =
                random.doubles((long) columns * (columns + 1) / 2).toArray();
        double[] plainProduct = product.clone();
        double[] plainTransposed = transposed.clone();
        double[] plainCrossProducts = crossProducts.clone();
        for (int k = 0; k < rows; k++) {
            int next = 0;
            for (int i = 0; i < columns; i++) {
                double value = value(numbers, rows, i, k);
                plainProduct[k] += value * coefficients[i];
                plainTransposed[i] += weights[k] * value;
                for (int j = 0; j <= i; j++) {
                    plainCrossProducts[next++] += weights[k] * value * value(numbers, rows, j, k);
                }
            }
        }

        block.addProduct(coefficients, product);
        block.addTransposedProduct(weights, transposed);
        block.addCrossProducts(weights, crossProducts);

        Offset<Double> rounding = Offset.offset(1e-12);
        assertThat(product).containsExactly(plainProduct, rounding);
        assertThat(transposed).containsExactly(plainTransposed, rounding);
        assertThat(crossProducts).containsExactly(plainCrossProducts, rounding);
        double[] row = new double[columns];
        for (int k = 0; k < rows; k++) {
            block.copyRow(k, row);
            for (int j = 0; j < columns; j++) {
                assertThat(row[j]).isEqualTo(value(numbers, rows, j, k));
            }
        }
    }

    /** The first column is an intercept; the others stand behind one another in the numbers. */
    private static void fill(RowBlock block, int columns, double[] numbers, int rows) {
        block.resize(rows);
        block.fill(0, 1);
        for (int j = 1; j < columns; j++) {
            block.load(j, numbers, j * rows, CENTRE);
        }
    }

    private static double value(double[] numbers, int rows, int column, int row) {
        return column == 0 ? 1 : numbers[column * rows + row] - CENTRE;
    }
}
