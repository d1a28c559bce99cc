package dk.bip.model.internal;

import java.util.Arrays;

/**
 * A few hundred rows of a design, column by column, small enough to stay in cache while every sum over them is taken. Not
 * thread-safe.
 *
 * <p>The rows stand in four groups side by side: row r is in group r / 128 and lane r % 128, and lanes without a row add nothing. A sum over
 * the rows is taken lane by lane, four groups at a time, and then over the lanes. The sums of lanes side by side do not wait for each
 * other, so that a compiler can take several with one instruction; their order is the same whether it does or not, and so are their
 * bits.
 */
public final class RowBlock {

    /** The number of rows that a block holds. */
    public static final int ROWS = 512;

    private static final int GROUPS = 4;
    private static final int LANES = ROWS / GROUPS;

    /** The sum over the lanes is taken in so many parts. */
    private static final int PARTS = 8;

    /**
     * Numbers more in each array, which make it a multiple of 64 bytes with its header: arrays made one after the other then begin at the
     * same place in a cache line, and where one is read in whole lines, all are.
     */
    private static final int PADDING = 6;

    private final int columns;
    private final double[][][] values;
    private final double[][] weights;
    private final double[][] weighted;
    private final double[] sums;
    private int rows;

    /** How many groups and lanes are looked at: one group alone, if all rows are in it. */
    private int groups;

    private int lanes;

    /**
     * An empty block.
     *
     * @param columns the number of columns
     */
    public RowBlock(int columns) {
        this.columns = columns;
        this.values = new double[columns][GROUPS][];
        this.weights = new double[GROUPS][];
        this.weighted = new double[GROUPS][];
        // Nothing else is made between the arrays of numbers.
        for (double[][] column : values) {
            makeLanes(column);
        }
        makeLanes(weights);
        makeLanes(weighted);
        this.sums = new double[LANES + PADDING];
    }

    private static void makeLanes(double[][] groups) {
        for (int g = 0; g < GROUPS; g++) {
            groups[g] = new double[LANES + PADDING];
        }
    }

    /**
     * Makes room for other rows; the columns must be filled or loaded anew.
     *
     * @param newRows how many, at most {@link #ROWS}
     */
    public void resize(int newRows) {
        rows = newRows;
        groups = newRows > LANES ? GROUPS : 1;
        lanes = Math.min(LANES, (newRows + PARTS - 1) / PARTS * PARTS);
    }

    /**
     * Fills a column with one number.
     *
     * @param column the column
     * @param value the number
     */
    public void fill(int column, double value) {
        for (double[] group : values[column]) {
            Arrays.fill(group, value);
        }
    }

    /**
     * Fills a column with numbers less a centre.
     *
     * @param column the column
     * @param source the numbers
     * @param from where the first of them stands
     * @param centre what to take away from each
     */
    public void load(int column, double[] source, int from, double centre) {
        for (int g = 0; g < groups; g++) {
            double[] group = values[column][g];
            copy(source, from, g, group);
            subtract(group, centre, sizeOf(g));
        }
    }

    private static void subtract(double[] numbers, double centre, int size) {
        for (int l = 0; l < size; l++) {
            numbers[l] -= centre;
        }
    }

    /** Copies a group's part of one number a row, and nought into the lanes without a row. */
    private void copy(double[] source, int from, int group, double[] target) {
        int size = sizeOf(group);
        if (size > 0) {
            System.arraycopy(source, from + group * LANES, target, 0, size);
        }
        Arrays.fill(target, size, lanes, 0);
    }

    /** How many lanes of a group have a row. */
    private int sizeOf(int group) {
        return Math.max(0, Math.min(LANES, rows - group * LANES));
    }

    /**
     * Adds the block times a vector to other numbers: target[k] += sum over j of value[k][j] coefficient[j].
     *
     * @param coefficients one for each column
     * @param target one number a row
     */
    public void addProduct(double[] coefficients, double[] target) {
        for (int g = 0; g * LANES < rows; g++) {
            copy(target, 0, g, sums);
            int j = 0;
            for (; j + 4 <= columns; j += 4) {
                addFour(
                        sums,
                        values[j][g],
                        values[j + 1][g],
                        values[j + 2][g],
                        values[j + 3][g],
                        coefficients[j],
                        coefficients[j + 1],
                        coefficients[j + 2],
                        coefficients[j + 3],
                        lanes);
            }
            for (; j < columns; j++) {
                addOne(sums, values[j][g], coefficients[j], lanes);
            }
            System.arraycopy(sums, 0, target, g * LANES, sizeOf(g));
        }
    }

    private static void addFour(
            double[] target,
            double[] v0,
            double[] v1,
            double[] v2,
            double[] v3,
            double c0,
            double c1,
            double c2,
            double c3,
            int lanes) {
        for (int l = 0; l < lanes; l++) {
            target[l] += (v0[l] * c0 + v1[l] * c1) + (v2[l] * c2 + v3[l] * c3);
        }
    }

    private static void addOne(double[] target, double[] v, double c, int lanes) {
        for (int l = 0; l < lanes; l++) {
            target[l] += v[l] * c;
        }
    }

    /**
     * Adds the columns' sums over the rows, each row times its factor, to a vector: target[j] += sum over k of factor[k]
     * value[k][j].
     *
     * @param factors one for each row
     * @param target one number a column
     */
    public void addTransposedProduct(double[] factors, double[] target) {
        copyWeights(factors);
        for (int j = 0; j < columns; j++) {
            target[j] += product(weights, values[j]);
        }
    }

    /**
     * Adds the weighted cross-products of the columns to a symmetric matrix: target[i][j] += sum over k of weight[k] value[k][i]
     * value[k][j] for j not above i.
     *
     * @param rowWeights one for each row
     * @param target the lower triangle, row after row
     */
    public void addCrossProducts(double[] rowWeights, double[] target) {
        copyWeights(rowWeights);
        int next = 0;
        for (int i = 0; i < columns; i++) {
            for (int g = 0; g < groups; g++) {
                multiply(weighted[g], weights[g], values[i][g], lanes);
            }
            for (int j = 0; j <= i; j++) {
                target[next++] += product(weighted, values[j]);
            }
        }
    }

    private void copyWeights(double[] numbers) {
        for (int g = 0; g < groups; g++) {
            copy(numbers, 0, g, weights[g]);
        }
    }

    private static void multiply(double[] target, double[] u, double[] v, int lanes) {
        for (int l = 0; l < lanes; l++) {
            target[l] = u[l] * v[l];
        }
    }

    private double product(double[][] u, double[][] v) {
        Arrays.fill(sums, 0, lanes, 0);
        if (groups == 1) {
            addProduct(sums, u[0], v[0], lanes);
        } else {
            addProducts(sums, u[0], u[1], u[2], u[3], v[0], v[1], v[2], v[3], lanes);
        }
        return sum(sums, lanes);
    }

    private static void addProduct(double[] target, double[] u, double[] v, int lanes) {
        for (int l = 0; l < lanes; l++) {
            target[l] += u[l] * v[l];
        }
    }

    /** Adds to numbers rather than setting them: the compiler of JDK 17 makes vector instructions of the one and not of the other. */
    private static void addProducts(
            double[] target,
            double[] u0,
            double[] u1,
            double[] u2,
            double[] u3,
            double[] v0,
            double[] v1,
            double[] v2,
            double[] v3,
            int lanes) {
        for (int l = 0; l < lanes; l++) {
            target[l] += (u0[l] * v0[l] + u1[l] * v1[l]) + (u2[l] * v2[l] + u3[l] * v3[l]);
        }
    }

    /** In parts, so that no addition waits for another. */
    private static double sum(double[] numbers, int lanes) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double s4 = 0;
        double s5 = 0;
        double s6 = 0;
        double s7 = 0;
        for (int k = 0; k < lanes; k += PARTS) {
            s0 += numbers[k];
            s1 += numbers[k + 1];
            s2 += numbers[k + 2];
            s3 += numbers[k + 3];
            s4 += numbers[k + 4];
            s5 += numbers[k + 5];
            s6 += numbers[k + 6];
            s7 += numbers[k + 7];
        }
        return ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
    }

    /**
     * Copies one row.
     *
     * @param row the row
     * @param target one number a column
     */
    public void copyRow(int row, double[] target) {
        int g = row / LANES;
        int l = row % LANES;
        for (int j = 0; j < columns; j++) {
            target[j] = values[j][g][l];
        }
    }
}
