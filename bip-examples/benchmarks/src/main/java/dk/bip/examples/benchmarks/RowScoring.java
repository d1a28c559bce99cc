package dk.bip.examples.benchmarks;

import dk.bip.core.Text;
import dk.bip.model.card.ModelCard;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

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

    static ModelDocument document() {
        List<String> names = new ArrayList<>();
        double[] coefficients = coefficients();
        ModelDocument.Builder builder = ModelDocument.builder("benchmark", "1")
                .outcome(Outcome.JOB)
                .intercept(INTERCEPT)
                .intervalOffsets(List.of(0.0));
        for (int i = 0; i < FEATURES; i++) {
            names.add("x" + i);
            builder.term(new ModelTerm("x" + i, coefficients[i], 0, false));
        }
        List<String> withIntercept = new ArrayList<>(names);
        withIntercept.add(0, ModelDocument.INTERCEPT);
        Text text = Text.of("Måling", "Benchmark");
        return builder.coefficientCovariance(CovarianceMatrix.of(withIntercept, identity(FEATURES + 1)))
                .featureCovariance(CovarianceMatrix.of(names, identity(FEATURES)))
                .card(ModelCard.builder(text, text, text)
                        .intendedUse(text)
                        .forbiddenUse(text)
                        .caveat(text)
                        .build())
                .build();
    }

    private static double[][] identity(int n) {
        double[][] identity = new double[n][n];
        for (int i = 0; i < n; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }
}
