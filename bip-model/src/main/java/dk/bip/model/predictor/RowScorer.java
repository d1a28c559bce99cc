package dk.bip.model.predictor;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.outcome.Horizon;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Scores complete rows of numbers, one or many, without allocating anything: the probability alone, the same to the last bit as
 * {@link JobProbabilityPredictor} gives. It serves models of any columns, also of such that cannot be read from a case.
 *
 * <p>Immutable and thread-safe.
 */
public final class RowScorer implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many rows that what is read and written again of each column stays in the first-level cache. */
    private static final int BLOCK = 1024;

    private final transient List<String> names;
    private final double intercept;
    private final double[] coefficients;
    private final double[] references;
    private final double[] offsets;

    private RowScorer(
            List<String> names, double intercept, double[] coefficients, double[] references, double[] offsets) {
        Checks.that(
                !names.isEmpty() && coefficients.length == names.size() && references.length == names.size(),
                "coefficients and references must be one for each name");
        Checks.that(offsets.length > 0, "offsets must be one for each interval");
        this.names = List.copyOf(names);
        this.intercept = finite(intercept);
        this.coefficients = finite(coefficients);
        this.references = finite(references);
        this.offsets = finite(offsets);
    }

    private static double[] finite(double[] numbers) {
        return Arrays.stream(numbers).map(RowScorer::finite).toArray();
    }

    private static double finite(double number) {
        Checks.that(Double.isFinite(number), "intercept, coefficients, references and offsets must be finite");
        return number + 0.0;
    }

    /**
     * Returns the scorer of a model.
     *
     * @param document the model
     * @param horizon within which time
     * @return the scorer
     * @throws IllegalArgumentException if the horizon is longer than the model's longest
     */
    public static RowScorer of(ModelDocument document, Horizon horizon) {
        Objects.requireNonNull(document, "document");
        Checks.that(
                horizon.compareTo(document.longestHorizon()) <= 0,
                "horizon must not be longer than " + document.longestHorizon() + ", the longest of the model, but is "
                        + horizon);
        List<ModelTerm> terms = document.terms();
        return new RowScorer(
                document.names(),
                document.intercept(),
                terms.stream().mapToDouble(ModelTerm::coefficient).toArray(),
                terms.stream().mapToDouble(ModelTerm::reference).toArray(),
                Hazard.offsets(document, horizon));
    }

    /**
     * Returns the columns of a row.
     *
     * @return an unmodifiable list in the order of the row
     */
    public List<String> names() {
        return names;
    }

    /**
     * Scores one row.
     *
     * @param row a finite number for each column
     * @return the probability, 0 to 1
     * @throws IllegalArgumentException if the row has another length or holds a number that is not finite; a row with something missing
     *     is for {@link JobProbabilityPredictor}
     */
    public double probability(double[] row) {
        Checks.that(row.length == coefficients.length, "row must have one number for each column");
        return probability(logOdds(row, 0), row, 0);
    }

    /**
     * Scores many rows.
     *
     * @param rows the rows one after the other, each with a finite number for each column
     * @param probabilities where the probabilities go, one for each row
     * @throws IllegalArgumentException if the lengths do not fit together, or a number is not finite: then nothing can be said of what
     *     {@code probabilities} holds
     */
    public void probabilities(double[] rows, double[] probabilities) {
        Checks.that(
                rows.length == probabilities.length * coefficients.length,
                "rows must have one number for each column of each row that probabilities has a place for");
        int columns = coefficients.length;
        int i = 0;
        for (; i + 4 <= probabilities.length; i += 4) {
            fourLogOdds(rows, i * columns, probabilities, i);
        }
        for (; i < probabilities.length; i++) {
            probabilities[i] = logOdds(rows, i * columns);
        }
        for (i = 0; i < probabilities.length; i++) {
            probabilities[i] = probability(probabilities[i], rows, i * columns);
        }
    }

    /**
     * Scores many rows that stand column by column, as in most data frames: about twice as fast as row by row, because the sums of rows
     * side by side are taken at once.
     *
     * @param columns one array for each column, in the order of {@link #names}, with a finite number for each row
     * @param probabilities where the probabilities go, one for each row
     * @throws IllegalArgumentException if the lengths do not fit together, or a number is not finite: then nothing can be said of what
     *     {@code probabilities} holds
     */
    public void probabilities(double[][] columns, double[] probabilities) {
        Checks.that(columns.length == coefficients.length, "columns must be one for each column of the model");
        for (double[] column : columns) {
            Checks.that(
                    column.length == probabilities.length,
                    "each column must have one number for each row that probabilities has a place for");
        }
        for (int from = 0; from < probabilities.length; from += BLOCK) {
            int to = Math.min(probabilities.length, from + BLOCK);
            addColumns(columns, probabilities, from, to);
            for (int i = from; i < to; i++) {
                if (!(Math.abs(probabilities[i]) <= Double.MAX_VALUE)) {
                    throw notFinite(columns, i);
                }
                probabilities[i] = Hazard.probability(probabilities[i], offsets);
            }
        }
    }

    /** Each row's sum is added in the same order as in {@link #logOdds}, so that it has the same bits. */
    private void addColumns(double[][] columns, double[] logOdds, int from, int to) {
        Arrays.fill(logOdds, from, to, intercept);
        int j = 0;
        for (; j + 4 <= columns.length; j += 4) {
            addFourColumns(columns, j, logOdds, from, to);
        }
        for (; j < columns.length; j++) {
            addColumn(columns[j], coefficients[j], references[j], logOdds, from, to);
        }
    }

    private void addFourColumns(double[][] columns, int j, double[] logOdds, int from, int to) {
        double[] x0 = columns[j];
        double[] x1 = columns[j + 1];
        double[] x2 = columns[j + 2];
        double[] x3 = columns[j + 3];
        double c0 = coefficients[j];
        double c1 = coefficients[j + 1];
        double c2 = coefficients[j + 2];
        double c3 = coefficients[j + 3];
        double r0 = references[j];
        double r1 = references[j + 1];
        double r2 = references[j + 2];
        double r3 = references[j + 3];
        for (int i = from; i < to; i++) {
            logOdds[i] =
                    (((logOdds[i] + c0 * (x0[i] - r0)) + c1 * (x1[i] - r1)) + c2 * (x2[i] - r2)) + c3 * (x3[i] - r3);
        }
    }

    private static void addColumn(
            double[] column, double coefficient, double reference, double[] logOdds, int from, int to) {
        for (int i = from; i < to; i++) {
            logOdds[i] += coefficient * (column[i] - reference);
        }
    }

    /** Four rows at a time: each sum is added in its own order as in {@link #logOdds}, but none waits for the others. */
    private void fourLogOdds(double[] rows, int start, double[] logOdds, int at) {
        int columns = coefficients.length;
        int second = start + columns;
        int third = second + columns;
        int fourth = third + columns;
        double a = intercept;
        double b = intercept;
        double c = intercept;
        double d = intercept;
        for (int j = 0; j < columns; j++) {
            double coefficient = coefficients[j];
            double reference = references[j];
            a += coefficient * (rows[start + j] - reference);
            b += coefficient * (rows[second + j] - reference);
            c += coefficient * (rows[third + j] - reference);
            d += coefficient * (rows[fourth + j] - reference);
        }
        logOdds[at] = a;
        logOdds[at + 1] = b;
        logOdds[at + 2] = c;
        logOdds[at + 3] = d;
    }

    private double logOdds(double[] rows, int start) {
        double logOdds = intercept;
        for (int j = 0; j < coefficients.length; j++) {
            logOdds += coefficients[j] * (rows[start + j] - references[j]);
        }
        return logOdds;
    }

    private double probability(double logOdds, double[] rows, int start) {
        if (!(Math.abs(logOdds) <= Double.MAX_VALUE)) {
            throw notFinite(rows, start, start / coefficients.length);
        }
        return Hazard.probability(logOdds, offsets);
    }

    private IllegalArgumentException notFinite(double[] numbers, int start, int row) {
        for (int j = 0; j < coefficients.length; j++) {
            if (!Double.isFinite(numbers[start + j])) {
                return new IllegalArgumentException(names.get(j) + " must be a finite number, in row " + row
                        + "\nMaybe score a row with something missing by JobProbabilityPredictor?");
            }
        }
        return new IllegalArgumentException("the numbers are too large, in row " + row);
    }

    private IllegalArgumentException notFinite(double[][] columns, int row) {
        double[] numbers = new double[columns.length];
        for (int j = 0; j < numbers.length; j++) {
            numbers[j] = columns[j][row];
        }
        return notFinite(numbers, 0, row);
    }

    private Object writeReplace() {
        return new Proxy().holding(names, intercept, coefficients, references, offsets);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new RowScorer(
                    parts.list(String.class),
                    parts.number(),
                    parts.next(double[].class),
                    parts.next(double[].class),
                    parts.next(double[].class));
        }
    }
}
