package dk.bip.model.estimation;

import dk.bip.model.matrix.CovarianceMatrix;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * The oracle: Fisher scoring straight from the definitions, one row after another, with no blocks, no centring, no merging and
 * other linear algebra. Too slow and too fragile to use.
 */
final class RowByRowRegression {

    private RowByRowRegression() {}

    static CoefficientTable fit(ModelFrame frame, Link link) {
        List<String> terms = new ArrayList<>(List.of(CoefficientTable.INTERCEPT));
        terms.addAll(frame.columnNames());
        int k = terms.size();
        double events = 0;
        double total = 0;
        for (int i = 0; i < frame.size(); i++) {
            events += frame.weight(i) * frame.outcome(i);
            total += frame.weight(i);
        }
        RealVector beta = new ArrayRealVector(k);
        double share = events / total;
        beta.setEntry(0, link == Link.LOGIT ? Math.log(share / (1 - share)) : Math.log(-Math.log1p(-share)));
        RealMatrix information = null;
        for (int iteration = 0; iteration < 200; iteration++) {
            double[] gradient = new double[k];
            information = new Array2DRowRealMatrix(k, k);
            for (int row = 0; row < frame.size(); row++) {
                addRow(frame, row, link, terms, beta, gradient, information);
            }
            RealVector step =
                    new CholeskyDecomposition(information, 1e-9, 0).getSolver().solve(new ArrayRealVector(gradient));
            beta = beta.add(step);
            if (step.dotProduct(new ArrayRealVector(gradient)) < 1e-24) {
                break;
            }
        }
        double[][] covariance = new CholeskyDecomposition(information, 1e-9, 0)
                .getSolver()
                .getInverse()
                .getData();
        return CoefficientTable.of(beta.toArray(), CovarianceMatrix.of(terms, covariance));
    }

    private static void addRow(
            ModelFrame frame,
            int row,
            Link link,
            List<String> terms,
            RealVector beta,
            double[] gradient,
            RealMatrix information) {
        double[] x = new double[terms.size()];
        x[0] = 1;
        for (int j = 1; j < x.length; j++) {
            x[j] = frame.value(row, terms.get(j));
        }
        double eta = frame.offset(row) + beta.dotProduct(new ArrayRealVector(x));
        double mu = link == Link.LOGIT ? 1 / (1 + Math.exp(-eta)) : -Math.expm1(-Math.exp(eta));
        double slope = link == Link.LOGIT ? mu * (1 - mu) : Math.exp(eta) * (1 - mu);
        double score = frame.weight(row) * (frame.outcome(row) - mu) * slope / (mu * (1 - mu));
        double weight = frame.weight(row) * slope * slope / (mu * (1 - mu));
        for (int i = 0; i < x.length; i++) {
            gradient[i] += score * x[i];
            for (int j = 0; j < x.length; j++) {
                information.addToEntry(i, j, weight * x[i] * x[j]);
            }
        }
    }
}
