package dk.bip.examples.casebook.evidence;

import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.GaussianPrior;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.statistics.Clusters;
import dk.bip.model.validation.CrossValidation;
import dk.bip.model.validation.Forecasts;
import dk.bip.model.validation.LogLoss;
import java.util.List;

/**
 * Logistic ridge regression on standardised columns. The precision is the one of a grid that has the least log loss in cross-validation, where no
 * citizen is in two folds: what one would do with these rows and no other knowledge.
 */
final class CrossValidatedRidge {

    private static final double[] PRECISIONS = {1, 3, 10, 30, 100, 300};
    private static final int FOLDS = 5;
    private static final long SEED = 1;

    private CrossValidatedRidge() {}

    static BinaryRegressionResult fit(ModelFrame frame) {
        return fit(frame, precision(frame));
    }

    static double precision(ModelFrame frame) {
        boolean[] events = new boolean[frame.size()];
        for (int i = 0; i < events.length; i++) {
            events[i] = frame.outcome(i) == 1;
        }
        Clusters citizens = frame.clusters(Study.CITIZEN);
        CrossValidation validation = CrossValidation.withDefaults(SEED).withFolds(FOLDS);
        double best = 0;
        double minimum = Double.POSITIVE_INFINITY;
        for (double precision : PRECISIONS) {
            Forecasts forecasts = validation.forecasts(
                    events,
                    citizens,
                    (training, test) -> fit(frame.rows(training), precision).probabilities(frame.rows(test)));
            double loss = LogLoss.of(forecasts).mean();
            if (loss < minimum) {
                minimum = loss;
                best = precision;
            }
        }
        return best;
    }

    /** The same as ridge on standardised columns, as the intercept is free: variance 1 / (precision x variance of the column). */
    static BinaryRegressionResult fit(ModelFrame frame, double precision) {
        List<String> names = frame.columnNames();
        double[][] covariance = new double[names.size()][names.size()];
        for (int j = 0; j < covariance.length; j++) {
            covariance[j][j] = 1 / (precision * variance(frame.values(names.get(j))));
        }
        GaussianPrior ridge = GaussianPrior.of(new double[names.size()], CovarianceMatrix.of(names, covariance));
        return BinaryRegression.logit().withPrior(ridge).fit(frame);
    }

    private static double variance(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return squares / (values.length - 1);
    }
}
