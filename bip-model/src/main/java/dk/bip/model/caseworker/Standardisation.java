package dk.bip.model.caseworker;

import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.CoefficientTable;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.statistics.PointEstimate;
import dk.bip.model.statistics.RatioEstimate;
import java.util.List;
import java.util.Map;

/**
 * Mean predicted probabilities of all rows with some columns set, and their ratios; standard errors by the delta method from the
 * regression's covariance, for these rows.
 */
final class Standardisation {

    private final BinaryRegressionResult fit;
    private final ModelFrame frame;
    private final double[][] covariance;

    Standardisation(BinaryRegressionResult fit, ModelFrame frame) {
        this.fit = fit;
        this.frame = frame;
        this.covariance = fit.coefficients().covariance().toArray();
    }

    /**
     * The mean probability with some columns set.
     *
     * @param mean the mean
     * @param gradient its derivative by each coefficient
     */
    record Mean(double mean, double[] gradient) {}

    Mean meanWith(Map<String, Double> settings) {
        List<String> terms = fit.coefficients().terms();
        double[] estimates = fit.coefficients().estimates();
        double[] predictors = fit.linearPredictors(frame);
        double[][] columns = new double[terms.size()][];
        int n = frame.size();
        for (int j = 0; j < columns.length; j++) {
            String term = terms.get(j);
            if (!term.equals(CoefficientTable.INTERCEPT) && !settings.containsKey(term)) {
                columns[j] = frame.values(term);
            } else if (settings.containsKey(term)) {
                double value = settings.get(term);
                double[] own = frame.values(term);
                for (int i = 0; i < n; i++) {
                    predictors[i] += estimates[j] * (value - own[i]);
                }
            }
        }
        double sum = 0;
        double weights = 0;
        double[] gradient = new double[terms.size()];
        for (int i = 0; i < n; i++) {
            double p = fit.link().probability(predictors[i]);
            double weight = p * (1 - p);
            sum += p;
            weights += weight;
            for (int j = 0; j < columns.length; j++) {
                if (columns[j] != null) {
                    gradient[j] += weight * columns[j][i] / n;
                }
            }
        }
        for (int j = 0; j < columns.length; j++) {
            if (columns[j] == null) {
                gradient[j] = weights / n * settings.getOrDefault(terms.get(j), 1.0);
            }
        }
        return new Mean(sum / n, gradient);
    }

    PointEstimate estimate(Mean mean) {
        return PointEstimate.ofShare(mean.mean(), root(mean.gradient()));
    }

    RatioEstimate ratio(Mean high, Mean low) {
        double[] gradient = new double[high.gradient().length];
        for (int j = 0; j < gradient.length; j++) {
            gradient[j] = high.gradient()[j] / high.mean() - low.gradient()[j] / low.mean();
        }
        return new RatioEstimate(high.mean() / low.mean(), root(gradient));
    }

    private double root(double[] gradient) {
        double sum = 0;
        for (int i = 0; i < gradient.length; i++) {
            for (int j = 0; j < gradient.length; j++) {
                sum += gradient[i] * covariance[i][j] * gradient[j];
            }
        }
        return Math.sqrt(Math.max(0, sum));
    }
}
