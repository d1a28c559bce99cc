package dk.bip.model.internal;

import java.util.Arrays;

/**
 * A few hundred rows of a design, column by column, small enough to stay in cache while every sum over them is taken. Not
 * thread-safe.
 *
 * <p>Columns are padded with zeros to a multiple of four, because the cross-products are taken four by four: sixteen sums in
 * registers for eight numbers read.
 */
public final class RowBlock {

    /** The number of rows that a block holds. */
    public static final int ROWS = 256;

    private final int columns;
    private final int padded;
    private final double[] values;
    private final double[] weighted = new double[4 * ROWS];
    private final double[] sums;

    /**
     * An empty block.
     *
     * @param columns the number of columns
     */
    public RowBlock(int columns) {
        this.columns = columns;
        this.padded = (columns + 3) / 4 * 4;
        this.values = new double[padded * ROWS];
        this.sums = new double[padded * padded];
    }

    /**
     * Fills a column with one number.
     *
     * @param column the column
     * @param value the number
     */
    public void fill(int column, double value) {
        Arrays.fill(values, column * ROWS, column * ROWS + ROWS, value);
    }

    /**
     * Fills a column with numbers less a centre.
     *
     * @param column the column
     * @param source the numbers
     * @param from where the first of them stands
     * @param rows how many
     * @param centre what to take away from each
     */
    public void load(int column, double[] source, int from, int rows, double centre) {
        int to = column * ROWS;
        for (int k = 0; k < rows; k++) {
            values[to + k] = source[from + k] - centre;
        }
    }

    /**
     * Adds the block times a vector to other numbers: target[k] += sum over j of value[k][j] coefficient[j].
     *
     * @param coefficients one for each column
     * @param target one number a row
     * @param rows how many rows
     */
    public void addProduct(double[] coefficients, double[] target, int rows) {
        for (int j = 0; j < padded; j += 4) {
            addFourColumns(
                    values,
                    j * ROWS,
                    coefficients[j],
                    j + 1 < columns ? coefficients[j + 1] : 0,
                    j + 2 < columns ? coefficients[j + 2] : 0,
                    j + 3 < columns ? coefficients[j + 3] : 0,
                    target,
                    rows);
        }
    }

    private static void addFourColumns(
            double[] v, int j0, double c0, double c1, double c2, double c3, double[] target, int rows) {
        int j1 = j0 + ROWS;
        int j2 = j1 + ROWS;
        int j3 = j2 + ROWS;
        for (int k = 0; k < rows; k++) {
            target[k] += (v[j0 + k] * c0 + v[j1 + k] * c1) + (v[j2 + k] * c2 + v[j3 + k] * c3);
        }
    }

    /**
     * Adds the columns' sums over the rows, each row times its factor, to a vector: target[j] += sum over k of factor[k]
     * value[k][j].
     *
     * @param factors one for each row
     * @param target one number a column
     * @param rows how many rows
     */
    public void addTransposedProduct(double[] factors, double[] target, int rows) {
        for (int j = 0; j < columns; j += 4) {
            int j0 = j * ROWS;
            int j1 = j0 + ROWS;
            int j2 = j1 + ROWS;
            int j3 = j2 + ROWS;
            double s0 = 0;
            double s1 = 0;
            double s2 = 0;
            double s3 = 0;
            for (int k = 0; k < rows; k++) {
                double f = factors[k];
                s0 += f * values[j0 + k];
                s1 += f * values[j1 + k];
                s2 += f * values[j2 + k];
                s3 += f * values[j3 + k];
            }
            target[j] += s0;
            if (j + 1 < columns) {
                target[j + 1] += s1;
            }
            if (j + 2 < columns) {
                target[j + 2] += s2;
            }
            if (j + 3 < columns) {
                target[j + 3] += s3;
            }
        }
    }

    /**
     * Adds the weighted cross-products of the columns to a symmetric matrix: target[i][j] += sum over k of weight[k] value[k][i]
     * value[k][j] for j not above i.
     *
     * @param weights one for each row
     * @param target the lower triangle, row after row
     * @param rows how many rows
     */
    public void addCrossProducts(double[] weights, double[] target, int rows) {
        for (int i = 0; i < padded; i += 4) {
            for (int c = 0; c < 4; c++) {
                int from = (i + c) * ROWS;
                int to = c * ROWS;
                for (int k = 0; k < rows; k++) {
                    weighted[to + k] = weights[k] * values[from + k];
                }
            }
            for (int j = 0; j <= i; j += 4) {
                fourByFour(weighted, values, j * ROWS, rows, sums, i * padded + j, padded);
            }
        }
        for (int i = 0; i < columns; i++) {
            int row = i * (i + 1) / 2;
            for (int j = 0; j <= i; j++) {
                target[row + j] += sums[i * padded + j];
            }
        }
    }

    private static void fourByFour(double[] u, double[] v, int j0, int rows, double[] sums, int at, int stride) {
        int j1 = j0 + ROWS;
        int j2 = j1 + ROWS;
        int j3 = j2 + ROWS;
        double s00 = 0;
        double s01 = 0;
        double s02 = 0;
        double s03 = 0;
        double s10 = 0;
        double s11 = 0;
        double s12 = 0;
        double s13 = 0;
        double s20 = 0;
        double s21 = 0;
        double s22 = 0;
        double s23 = 0;
        double s30 = 0;
        double s31 = 0;
        double s32 = 0;
        double s33 = 0;
        for (int k = 0; k < rows; k++) {
            double u0 = u[k];
            double u1 = u[ROWS + k];
            double u2 = u[2 * ROWS + k];
            double u3 = u[3 * ROWS + k];
            double v0 = v[j0 + k];
            s00 += u0 * v0;
            s10 += u1 * v0;
            s20 += u2 * v0;
            s30 += u3 * v0;
            double v1 = v[j1 + k];
            s01 += u0 * v1;
            s11 += u1 * v1;
            s21 += u2 * v1;
            s31 += u3 * v1;
            double v2 = v[j2 + k];
            s02 += u0 * v2;
            s12 += u1 * v2;
            s22 += u2 * v2;
            s32 += u3 * v2;
            double v3 = v[j3 + k];
            s03 += u0 * v3;
            s13 += u1 * v3;
            s23 += u2 * v3;
            s33 += u3 * v3;
        }
        int second = at + stride;
        int third = second + stride;
        int fourth = third + stride;
        sums[at] = s00;
        sums[at + 1] = s01;
        sums[at + 2] = s02;
        sums[at + 3] = s03;
        sums[second] = s10;
        sums[second + 1] = s11;
        sums[second + 2] = s12;
        sums[second + 3] = s13;
        sums[third] = s20;
        sums[third + 1] = s21;
        sums[third + 2] = s22;
        sums[third + 3] = s23;
        sums[fourth] = s30;
        sums[fourth + 1] = s31;
        sums[fourth + 2] = s32;
        sums[fourth + 3] = s33;
    }

    /**
     * Copies one row.
     *
     * @param row the row
     * @param target one number a column
     */
    public void copyRow(int row, double[] target) {
        for (int j = 0; j < columns; j++) {
            target[j] = values[j * ROWS + row];
        }
    }
}
