package dk.bip.model.estimation;

import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.statistics.Logistic;
import java.util.ArrayList;
import java.util.List;

/**
 * The mean derivative of the probability of a logit by each of its columns, over rows, with errors by the delta method.
 *
 * <p>With p the probability of a row, s = p (1 - p), S = mean of s and h = mean of s (1 - 2p) x, the effect of column j is S b_j, and its
 * derivative by the coefficients is S e_j + b_j h.
 */
final class AverageMarginalEffects {

    private final CoefficientTable coefficients;
    private final ModelFrame frame;

    AverageMarginalEffects(CoefficientTable coefficients, ModelFrame frame) {
        this.coefficients = coefficients;
        this.frame = frame;
    }

    CoefficientTable table() {
        List<String> terms = coefficients.terms();
        double[] estimates = coefficients.estimates();
        double[] slopes = coefficients.linearPredictors(frame);
        double[] bends = new double[slopes.length];
        double meanSlope = 0;
        for (int i = 0; i < slopes.length; i++) {
            double logOdds = slopes[i];
            slopes[i] = Logistic.slope(logOdds);
            bends[i] = slopes[i] * (1 - 2 * Logistic.probability(logOdds));
            meanSlope += slopes[i] / slopes.length;
        }
        double[] meanBends = new double[terms.size()];
        for (int k = 0; k < meanBends.length; k++) {
            meanBends[k] = mean(bends, terms.get(k));
        }
        List<String> columns = new ArrayList<>(terms);
        columns.remove(CoefficientTable.INTERCEPT);
        double[] effects = new double[columns.size()];
        double[][] gradients = new double[columns.size()][];
        for (int j = 0; j < effects.length; j++) {
            int term = terms.indexOf(columns.get(j));
            effects[j] = meanSlope * estimates[term];
            gradients[j] = new double[meanBends.length];
            for (int k = 0; k < meanBends.length; k++) {
                gradients[j][k] = estimates[term] * meanBends[k] + (k == term ? meanSlope : 0);
            }
        }
        return CoefficientTable.of(effects, CovarianceMatrix.indefinite(columns, covariance(gradients)));
    }

    private double mean(double[] bends, String term) {
        double[] column = term.equals(CoefficientTable.INTERCEPT) ? null : frame.values(term);
        double sum = 0;
        for (int i = 0; i < bends.length; i++) {
            sum += column == null ? bends[i] : bends[i] * column[i];
        }
        return sum / bends.length;
    }

    private double[][] covariance(double[][] gradients) {
        double[][] ofCoefficients = coefficients.covariance().toArray();
        double[][] covariance = new double[gradients.length][gradients.length];
        for (int i = 0; i < gradients.length; i++) {
            double[] half = Matrices.times(ofCoefficients, gradients[i]);
            for (int j = 0; j <= i; j++) {
                covariance[i][j] = Matrices.dot(half, gradients[j]);
                covariance[j][i] = covariance[i][j];
            }
        }
        return covariance;
    }
}
