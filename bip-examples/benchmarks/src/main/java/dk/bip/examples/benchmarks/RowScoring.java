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
final class RowScoring {

    static final int FEATURES = 22;
    static final double INTERCEPT = -3.2;

    private RowScoring() {}

    static double[] coefficients() {
        return new Random(1).doubles(FEATURES, -0.5, 0.5).toArray();
    }

    static double[] rows(int count) {
        return new Random(2).doubles((long) count * FEATURES, 1, 5).toArray();
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
