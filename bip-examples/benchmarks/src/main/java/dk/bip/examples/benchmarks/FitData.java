package dk.bip.examples.benchmarks;

import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameBuilder;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Made-up rows of 30 regressors and a 0/1 outcome that is 1 in about one row of 25: 22 answers from 1 to 5 that hang together, an age and
 * seven yes-no columns. A row depends on its number alone, so that data of any size can be made again block by block.
 *
 * <p>Not thread-safe: {@link #columns} and {@link #outcome} give the arrays themselves, so that every contestant reads the same ones.
 */
public final class FitData {

    /** The number of regressors, without the intercept. */
    public static final int REGRESSORS = 30;

    private static final int ANSWERS = 22;
    private static final int AGE = ANSWERS;
    private static final double INTERCEPT = -3.55;
    private static final int BUFFER = 1 << 20;

    private final double[][] columns;
    private final double[] outcome;

    private FitData(double[][] columns, double[] outcome) {
        this.columns = columns;
        this.outcome = outcome;
    }

    /**
     * Makes rows.
     *
     * @param from the number of the first row, from 0
     * @param rows how many
     * @return the rows
     */
    public static FitData of(long from, int rows) {
        FitData data = new FitData(new double[REGRESSORS][rows], new double[rows]);
        for (int i = 0; i < rows; i++) {
            data.draw(i, from + i, 0);
        }
        return data;
    }

    /**
     * Makes rows of groups that differ by a normal effect of standard deviation 0.5; row i belongs to group i modulo the number of groups.
     *
     * @param rows how many rows
     * @param groups how many groups
     * @return the rows
     */
    public static FitData ofGroups(int rows, int groups) {
        SplittableRandom random = new SplittableRandom(3);
        double[] effects = new double[groups];
        for (int g = 0; g < groups; g++) {
            effects[g] = 0.5 * random.nextGaussian();
        }
        FitData data = new FitData(new double[REGRESSORS][rows], new double[rows]);
        for (int i = 0; i < rows; i++) {
            data.draw(i, i, effects[i % groups]);
        }
        return data;
    }

    private void draw(int i, long row, double effect) {
        SplittableRandom random = new SplittableRandom(row);
        double person = random.nextDouble() + random.nextDouble() - 1;
        double sum = INTERCEPT + effect;
        // Two answers from each draw of 64 bits: making the rows should not take longer than fitting them.
        for (int j = 0; j < ANSWERS; j += 2) {
            long bits = random.nextLong();
            columns[j][i] = answer(person, (int) bits);
            columns[j + 1][i] = answer(person, (int) (bits >>> 32));
            sum += coefficient(j) * (columns[j][i] - 3) + coefficient(j + 1) * (columns[j + 1][i] - 3);
        }
        columns[AGE][i] = 18 + Math.floor(47 * random.nextDouble());
        sum += 0.02 * (40 - columns[AGE][i]);
        for (int j = AGE + 1; j < REGRESSORS; j++) {
            columns[j][i] = random.nextDouble() < 0.08 * (j - AGE) ? 1 : 0;
            sum += coefficient(j) * columns[j][i];
        }
        outcome[i] = random.nextDouble() < 1 / (1 + StrictMath.exp(-sum)) ? 1 : 0;
    }

    private static double answer(double person, int bits) {
        double noise = bits * 0x1p-31;
        return Math.max(1, Math.min(5, Math.rint(3 + 1.2 * person + 2 * noise)));
    }

    private static double coefficient(int j) {
        return (j % 5 - 1.5) * 0.08;
    }

    /**
     * The names of the columns.
     *
     * @return x1 to x30
     */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (int j = 1; j <= REGRESSORS; j++) {
            names.add("x" + j);
        }
        return names;
    }

    /**
     * The regressors.
     *
     * @return one array a column
     */
    public double[][] columns() {
        return columns;
    }

    /**
     * The outcome.
     *
     * @return 0 or 1 for each row
     */
    public double[] outcome() {
        return outcome;
    }

    /**
     * The regressors row by row.
     *
     * @param withIntercept whether each row begins with a 1
     * @return one array a row
     */
    public double[][] rows(boolean withIntercept) {
        int first = withIntercept ? 1 : 0;
        double[][] rows = new double[outcome.length][REGRESSORS + first];
        for (int i = 0; i < rows.length; i++) {
            rows[i][0] = 1;
            for (int j = 0; j < REGRESSORS; j++) {
                rows[i][j + first] = columns[j][i];
            }
        }
        return rows;
    }

    /**
     * The data as the library takes them.
     *
     * @return a builder of the frame, to which clusters may be added
     */
    public ModelFrameBuilder frame() {
        ModelFrameBuilder frame = ModelFrame.builder().outcome("y", outcome);
        List<String> names = names();
        for (int j = 0; j < REGRESSORS; j++) {
            frame.column(names.get(j), columns[j]);
        }
        return frame;
    }

    /**
     * Writes data for tools in other languages: the outcome and then the columns, as big-endian doubles.
     *
     * @param args the number of rows and the file
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        FitData data = of(0, Integer.parseInt(args[0]));
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])), BUFFER))) {
            write(data.outcome, out);
            for (double[] column : data.columns) {
                write(column, out);
            }
        }
    }

    private static void write(double[] values, DataOutputStream out) throws IOException {
        for (double value : values) {
            out.writeDouble(value);
        }
    }
}
