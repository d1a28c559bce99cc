package dk.bip.model.predictor;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.feature.Domain;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.statistics.Logistic;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Scores complete rows of numbers, one or many, without allocating anything: the probability alone, the same to the last bit as
 * {@link JobProbabilityPredictor} gives. A value outside its feature's domain is refused, because 9, 99 and -1 are what registers write for
 * missing.
 *
 * <p>Immutable and thread-safe.
 */
public final class RowScorer implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many rows that what is read and written again of each column stays in the first-level cache. */
    private static final int BLOCK = 1024;

    private final ModelDocument document;
    private final Horizon horizon;
    private final transient LogitForm form;
    private final transient double intercept;
    private final transient double[] coefficients;
    private final transient double[] minima;
    private final transient double[] maxima;
    private final transient boolean[] whole;
    /** Which features have one term, which is their value. */
    private final transient boolean[] plain;
    /** Coefficient and reference of each feature's first term. */
    private final transient double[] firstCoefficients;

    private final transient double[] firstReferences;

    private RowScorer(ModelDocument document, Horizon horizon) {
        this.document = document;
        this.horizon = horizon;
        this.form = document.form();
        int index = document.indexOf(horizon);
        this.intercept = form.intercepts[index];
        this.coefficients = form.coefficients[index];
        int n = form.features;
        this.minima = new double[n];
        this.maxima = new double[n];
        this.whole = new boolean[n];
        this.plain = new boolean[n];
        this.firstCoefficients = new double[n];
        this.firstReferences = new double[n];
        for (int f = 0; f < n; f++) {
            Domain domain = form.domain(f);
            minima[f] = domain.minimum();
            maxima[f] = domain.maximum();
            whole[f] = domain.kind() != Domain.Kind.RANGE;
            int first = form.termsOf[f][0];
            plain[f] = form.termsOf[f].length == 1 && form.transforms[first] instanceof Transform.Value;
            firstCoefficients[f] = coefficients[first];
            firstReferences[f] = form.references[first];
        }
    }

    /**
     * Returns the scorer of a model.
     *
     * @param document the model
     * @param horizon within which time, one of the model's
     * @return the scorer
     * @throws IllegalArgumentException if the model does not have the horizon
     */
    public static RowScorer of(ModelDocument document, Horizon horizon) {
        return new RowScorer(Objects.requireNonNull(document, "document"), horizon);
    }

    /**
     * Returns the columns of a row.
     *
     * @return an unmodifiable list of the features' names in the order of the row
     */
    public List<String> names() {
        return document.schema().names();
    }

    /**
     * Scores one row.
     *
     * @param row a number of its domain for each feature
     * @return the probability, 0 to 1
     * @throws IllegalArgumentException if the row has another length, a number is outside its domain, or two exclude each other by a rule of
     *     the model; a row with something missing is for {@link JobProbabilityPredictor}
     */
    public double probability(double[] row) {
        Checks.that(row.length == minima.length, "row must have one number for each feature");
        return probability(row, 0);
    }

    /**
     * Scores many rows.
     *
     * @param rows the rows one after the other, each with a number of its domain for each feature
     * @param probabilities where the probabilities go, one for each row
     * @throws IllegalArgumentException if the lengths do not fit together, or a row is not one that {@link #probability} takes: then nothing
     *     can be said of what {@code probabilities} holds
     */
    public void probabilities(double[] rows, double[] probabilities) {
        int columns = minima.length;
        Checks.that(
                rows.length == probabilities.length * columns,
                "rows must have one number for each feature of each row that probabilities has a place for");
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = probability(rows, i * columns);
        }
    }

    private double probability(double[] rows, int start) {
        double logOdds = intercept;
        for (int f = 0; f < minima.length; f++) {
            double value = rows[start + f];
            if (!(value >= minima[f] && value <= maxima[f] && (!whole[f] || value == Math.rint(value)))) {
                throw outsideDomain(f, start / minima.length);
            }
            logOdds += plain[f] ? firstCoefficients[f] * (value - firstReferences[f]) : contribution(f, value);
        }
        if (!form.keepsRules(rows, start)) {
            throw excluded(start / minima.length);
        }
        return Logistic.probability(logOdds);
    }

    /** The same sum as {@link LogitForm#contribution}, in the same order. */
    private double contribution(int feature, double value) {
        int[] own = form.termsOf[feature];
        int first = own[0];
        double sum = coefficients[first] * (form.transforms[first].of(value) - form.references[first]);
        for (int k = 1; k < own.length; k++) {
            int j = own[k];
            sum += coefficients[j] * (form.transforms[j].of(value) - form.references[j]);
        }
        return sum;
    }

    /**
     * Scores many rows that stand column by column, as in most data frames: faster than row by row, because the sums of rows side by side are
     * taken at once.
     *
     * @param columns one array for each feature, in the order of {@link #names}, with a number of its domain for each row
     * @param probabilities where the probabilities go, one for each row
     * @throws IllegalArgumentException if the lengths do not fit together, or a row is not one that {@link #probability} takes: then nothing
     *     can be said of what {@code probabilities} holds
     */
    public void probabilities(double[][] columns, double[] probabilities) {
        Checks.that(columns.length == minima.length, "columns must be one for each feature of the model");
        for (double[] column : columns) {
            Checks.that(
                    column.length == probabilities.length,
                    "each column must have one number for each row that probabilities has a place for");
        }
        for (int from = 0; from < probabilities.length; from += BLOCK) {
            int to = Math.min(probabilities.length, from + BLOCK);
            Arrays.fill(probabilities, from, to, intercept);
            for (int f = 0; f < columns.length; f++) {
                check(f, columns[f], from, to);
                add(f, columns[f], probabilities, from, to);
            }
            int broken = form.firstThatBreaksRules(columns, from, to);
            if (broken >= 0) {
                throw excluded(broken);
            }
            for (int i = from; i < to; i++) {
                probabilities[i] = Logistic.probability(probabilities[i]);
            }
        }
    }

    private void add(int feature, double[] column, double[] logOdds, int from, int to) {
        if (plain[feature]) {
            double coefficient = firstCoefficients[feature];
            double reference = firstReferences[feature];
            for (int i = from; i < to; i++) {
                logOdds[i] += coefficient * (column[i] - reference);
            }
        } else {
            for (int i = from; i < to; i++) {
                logOdds[i] += contribution(feature, column[i]);
            }
        }
    }

    private void check(int feature, double[] column, int from, int to) {
        double minimum = minima[feature];
        double maximum = maxima[feature];
        boolean inside = true;
        for (int i = from; i < to; i++) {
            inside &= column[i] >= minimum & column[i] <= maximum;
        }
        if (whole[feature]) {
            for (int i = from; i < to; i++) {
                inside &= column[i] == Math.rint(column[i]);
            }
        }
        if (!inside) {
            for (int i = from; i < to; i++) {
                if (!form.domain(feature).contains(column[i])) {
                    throw outsideDomain(feature, i);
                }
            }
        }
    }

    private IllegalArgumentException outsideDomain(int feature, int row) {
        return new IllegalArgumentException(names().get(feature) + " must be " + form.domain(feature) + ", in row "
                + row + "\nMaybe it is missing? JobProbabilityPredictor takes a row with something missing.");
    }

    private static IllegalArgumentException excluded(int row) {
        return new IllegalArgumentException("two values exclude each other by a rule of the model, in row " + row
                + "\nMaybe see document.rules()?");
    }

    /**
     * Returns the model and the horizon.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "RowScorer[" + document + ", " + horizon + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(document, horizon);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new RowScorer(parts.next(ModelDocument.class), parts.next(Horizon.class));
        }
    }
}
