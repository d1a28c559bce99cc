package dk.bip.examples.benchmarks;

import dk.bip.core.Text;
import dk.bip.model.card.ModelCard;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.matrix.PrecisionMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.HorizonLogit;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A model of 22 made-up columns and rows for it, the same for every contestant. */
public final class RowScoring {

    /** The number of columns. */
    public static final int FEATURES = 22;

    /** The intercept. */
    public static final double INTERCEPT = -3.2;

    private RowScoring() {}

    /**
     * The coefficients of the columns.
     *
     * @return one for each column
     */
    public static double[] coefficients() {
        return new Random(1).doubles(FEATURES, -0.5, 0.5).toArray();
    }

    /**
     * Rows one after the other.
     *
     * @param count how many
     * @return numbers from 1 to 5
     */
    public static double[] rows(int count) {
        Random random = new Random(2);
        double[] rows = new double[count * FEATURES];
        for (int k = 0; k < rows.length; k++) {
            rows[k] = 1 + 4 * random.nextDouble();
        }
        return rows;
    }

    static double[][] columns(double[] rows) {
        double[][] columns = new double[FEATURES][rows.length / FEATURES];
        for (int i = 0; i < columns[0].length; i++) {
            for (int j = 0; j < FEATURES; j++) {
                columns[j][i] = rows[i * FEATURES + j];
            }
        }
        return columns;
    }

    /**
     * The probability of a row, as one writes it by hand.
     *
     * @param coefficients the coefficients
     * @param rows rows one after the other
     * @param start where the row begins
     * @return the probability
     */
    public static double handWritten(double[] coefficients, double[] rows, int start) {
        double sum = INTERCEPT;
        for (int j = 0; j < coefficients.length; j++) {
            sum += coefficients[j] * rows[start + j];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The same by hand where each number must be one of its column's, as the library has it. */
    static double handWrittenChecked(double[] coefficients, double[] rows, int start) {
        double sum = INTERCEPT;
        for (int j = 0; j < coefficients.length; j++) {
            double value = rows[start + j];
            if (!(value >= Domain.SCORE.minimum() && value <= Domain.SCORE.maximum())) {
                throw new IllegalArgumentException(names().get(j) + " must be " + Domain.SCORE);
            }
            sum += coefficients[j] * value;
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static List<String> names() {
        return IntStream.range(0, FEATURES).mapToObj(j -> "x" + j).toList();
    }

    static ModelDocument document() {
        List<String> names = names();
        List<String> withIntercept = new ArrayList<>(names);
        withIntercept.add(0, ModelDocument.INTERCEPT);
        Text text = Text.of("Måling", "Benchmark");
        ModelDocument.Builder builder = ModelDocument.builder("benchmark", "1")
                .outcome(Outcome.JOB)
                .precision(PrecisionMatrix.of(names, identity(FEATURES)))
                .logit(new HorizonLogit(
                        Horizon.THREE_MONTHS,
                        INTERCEPT,
                        DoubleStream.of(coefficients()).boxed().toList(),
                        CovarianceMatrix.of(withIntercept, identity(FEATURES + 1))))
                .card(ModelCard.builder(text, text, text)
                        .intendedUse(text)
                        .forbiddenUse(text)
                        .caveat(text)
                        .build());
        for (String name : names) {
            builder.feature(Feature.of(name, Text.of(name, name), Domain.SCORE)).term(ModelTerm.ofValue(name, 0));
        }
        return builder.build();
    }

    private static double[][] identity(int n) {
        double[][] identity = new double[n][n];
        for (int i = 0; i < n; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }
}
