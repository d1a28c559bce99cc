package dk.bip.model.predictor;

import dk.bip.core.internal.Checks;
import dk.bip.model.outcome.Horizon;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Scores complete rows of numbers, one or many, without allocating anything: the probability alone, the same to the last bit as
 * {@link JobProbabilityPredictor} gives. It serves models of any columns, also of such that cannot be read from a case.
 *
 * <p>Immutable and thread-safe.
 */
@SuppressWarnings("serial") // the lists of List.copyOf and Stream.toList are serializable
public final class RowScorer implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<String> names;
    private final double intercept;
    private final double[] coefficients;
    private final double[] references;
    private final double[] offsets;

    private RowScorer(ModelDocument document, Horizon horizon) {
        this.names = document.names();
        this.intercept = document.intercept();
        this.coefficients =
                document.terms().stream().mapToDouble(ModelTerm::coefficient).toArray();
        this.references =
                document.terms().stream().mapToDouble(ModelTerm::reference).toArray();
        this.offsets = Hazard.offsets(document, horizon);
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
        return new RowScorer(document, horizon);
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
            throw notFinite(rows, start);
        }
        return Hazard.probability(logOdds, offsets);
    }

    private IllegalArgumentException notFinite(double[] rows, int start) {
        for (int j = 0; j < coefficients.length; j++) {
            if (!Double.isFinite(rows[start + j])) {
                return new IllegalArgumentException(names.get(j) + " must be a finite number, in row "
                        + start / coefficients.length
                        + "\nMaybe score a row with something missing by JobProbabilityPredictor?");
            }
        }
        return new IllegalArgumentException("the numbers are too large, in row " + start / coefficients.length);
    }
}
