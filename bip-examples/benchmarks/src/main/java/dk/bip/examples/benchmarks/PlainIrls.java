package dk.bip.examples.benchmarks;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealVector;

/**
 * Logistic regression as one writes it by hand: a loop over the rows, {@code Math.exp}, and the Cholesky decomposition of commons-math3. It
 * stops as the library does, when the square of the step in units of its standard errors is below 1e-16; it knows nothing of separation,
 * collinearity, weights or missing values.
 */
final class PlainIrls {

    private static final double TOLERANCE = 1e-16;
    private static final int MAXIMUM_ITERATIONS = 50;

    private PlainIrls() {}

    static double[] fit(double[][] rows, double[] outcome) {
        int p = rows[0].length;
        RealVector beta = new ArrayRealVector(p);
        for (int iteration = 0; iteration < MAXIMUM_ITERATIONS; iteration++) {
            double[] coefficients = beta.toArray();
            double[] gradient = new double[p];
            double[][] information = new double[p][p];
            for (int i = 0; i < rows.length; i++) {
                double[] row = rows[i];
                double eta = 0;
                for (int j = 0; j < p; j++) {
                    eta += row[j] * coefficients[j];
                }
                double mu = 1 / (1 + Math.exp(-eta));
                double residual = outcome[i] - mu;
                double weight = mu * (1 - mu);
                for (int j = 0; j < p; j++) {
                    gradient[j] += residual * row[j];
                    double weighted = weight * row[j];
                    double[] target = information[j];
                    for (int k = 0; k <= j; k++) {
                        target[k] += weighted * row[k];
                    }
                }
            }
            for (int j = 0; j < p; j++) {
                for (int k = 0; k < j; k++) {
                    information[k][j] = information[j][k];
                }
            }
            RealVector right = new ArrayRealVector(gradient, false);
            RealVector step = new CholeskyDecomposition(new Array2DRowRealMatrix(information, false))
                    .getSolver()
                    .solve(right);
            beta = beta.add(step);
            if (step.dotProduct(right) < TOLERANCE) {
                return beta.toArray();
            }
        }
        throw new IllegalStateException("no convergence in " + MAXIMUM_ITERATIONS + " iterations");
    }
}
