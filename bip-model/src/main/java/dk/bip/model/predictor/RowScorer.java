package dk.bip.model.predictor;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
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
    private final transient ScoredFeatures features;

    private RowScorer(ModelDocument document, Horizon horizon) {
        this.document = document;
        this.horizon = horizon;
        this.form = document.form();
        int index = document.indexOf(horizon);
        this.intercept = form.intercepts[index];
        this.features = new ScoredFeatures(document, index);
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
        Checks.that(row.length == form.features, "row must have one number for each feature");
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
        int columns = form.features;
        Checks.that(
                rows.length == probabilities.length * columns,
                "rows must have one number for each feature of each row that probabilities has a place for");
        int i = 0;
        for (; i + 4 <= probabilities.length; i += 4) {
            four(rows, i * columns, probabilities, i);
        }
        for (; i < probabilities.length; i++) {
            probabilities[i] = probability(rows, i * columns);
        }
    }

    private double probability(double[] rows, int start) {
        double logOdds = intercept;
        for (int f = 0; f < form.features; f++) {
            logOdds += features.contribution(f, rows, start + f);
        }
        requireRules(rows, start);
        return Logistic.probability(logOdds);
    }

    /** Four rows at once: while the sum of one waits for its last addition, those of the others go on. */
    private void four(double[] rows, int start, double[] probabilities, int at) {
        int second = start + form.features;
        int third = second + form.features;
        int fourth = third + form.features;
        double ofFirst = intercept;
        double ofSecond = intercept;
        double ofThird = intercept;
        double ofFourth = intercept;
        for (int f = 0; f < form.features; f++) {
            ofFirst += features.contribution(f, rows, start + f);
            ofSecond += features.contribution(f, rows, second + f);
            ofThird += features.contribution(f, rows, third + f);
            ofFourth += features.contribution(f, rows, fourth + f);
        }
        requireRules(rows, start);
        requireRules(rows, second);
        requireRules(rows, third);
        requireRules(rows, fourth);
        probabilities[at] = Logistic.probability(ofFirst);
        probabilities[at + 1] = Logistic.probability(ofSecond);
        probabilities[at + 2] = Logistic.probability(ofThird);
        probabilities[at + 3] = Logistic.probability(ofFourth);
    }

    private void requireRules(double[] rows, int start) {
        if (!form.keepsRules(rows, start)) {
            throw excluded(start / form.features);
        }
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
        Checks.that(columns.length == form.features, "columns must be one for each feature of the model");
        for (double[] column : columns) {
            Checks.that(
                    column.length == probabilities.length,
                    "each column must have one number for each row that probabilities has a place for");
        }
        for (int from = 0; from < probabilities.length; from += BLOCK) {
            int to = Math.min(probabilities.length, from + BLOCK);
            Arrays.fill(probabilities, from, to, intercept);
            for (int f = 0; f < columns.length; f++) {
                features.add(f, columns[f], probabilities, from, to);
            }
            features.requireDomains(columns, probabilities, from, to);
            int broken = form.firstThatBreaksRules(columns, from, to);
            if (broken >= 0) {
                throw excluded(broken);
            }
            for (int i = from; i < to; i++) {
                probabilities[i] = Logistic.probability(probabilities[i]);
            }
        }
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
