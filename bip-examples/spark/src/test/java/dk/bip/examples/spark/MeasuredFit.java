package dk.bip.examples.spark;

import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.BinaryRegressionResult;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.feature.VectorAssembler;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.regression.GeneralizedLinearRegression;
import org.apache.spark.ml.regression.GeneralizedLinearRegressionModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A way to fit a logit to the rows of {@link MeasuredRows}: ours, and two of Spark ML at a tolerance. */
enum MeasuredFit {
    BINARY_REGRESSION("BinaryRegression") {
        @Override
        double[] coefficients(Dataset<Row> rows, double tolerance) {
            return result(rows).coefficients().estimates();
        }
    },
    LOGISTIC_REGRESSION("LogisticRegression, regParam 0") {
        @Override
        double[] coefficients(Dataset<Row> rows, double tolerance) {
            LogisticRegressionModel model = new LogisticRegression()
                    .setLabelCol("job")
                    .setRegParam(0)
                    .setTol(tolerance)
                    .setMaxIter(MAXIMUM_ITERATIONS)
                    .fit(assembled(rows));
            return withIntercept(model.intercept(), model.coefficients());
        }
    },
    GENERALIZED_LINEAR_REGRESSION("GeneralizedLinearRegression") {
        @Override
        double[] coefficients(Dataset<Row> rows, double tolerance) {
            GeneralizedLinearRegressionModel model = new GeneralizedLinearRegression()
                    .setFamily("binomial")
                    .setLink("logit")
                    .setLabelCol("job")
                    .setTol(tolerance)
                    .setMaxIter(MAXIMUM_ITERATIONS)
                    .fit(assembled(rows));
            return withIntercept(model.intercept(), model.coefficients());
        }
    };

    private static final int MAXIMUM_ITERATIONS = 1000;
    private static final double[] TOLERANCES = {1e-4, 1e-6, 1e-8, 1e-10, 1e-12, 1e-14};

    private final String label;

    MeasuredFit(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The intercept and the coefficients in the order of the columns. */
    abstract double[] coefficients(Dataset<Row> rows, double tolerance);

    /** The largest tolerance at which coefficients are as near as wanted, or below which no other brings them nearer. */
    double tolerance(Dataset<Row> rows, BinaryRegressionResult truth, double accuracy) {
        double chosen = 0;
        double nearest = Double.POSITIVE_INFINITY;
        for (double tolerance : TOLERANCES) {
            double farthest = farthest(coefficients(rows, tolerance), truth);
            if (!(farthest < nearest)) {
                return chosen;
            }
            chosen = tolerance;
            nearest = farthest;
            if (farthest <= accuracy) {
                return chosen;
            }
        }
        return chosen;
    }

    static BinaryRegressionResult result(Dataset<Row> rows) {
        return RegressionTable.of(rows, "job", MeasuredRows.columns()).fit(BinaryRegression.logit());
    }

    /** How far coefficients lie from others at most, in standard errors. */
    static double farthest(double[] coefficients, BinaryRegressionResult truth) {
        double[] expected = truth.coefficients().estimates();
        double farthest = 0;
        for (int j = 0; j < expected.length; j++) {
            double error = truth.coefficients().coefficients().get(j).standardError();
            farthest = Math.max(farthest, Math.abs(coefficients[j] - expected[j]) / error);
        }
        return farthest;
    }

    private static Dataset<Row> assembled(Dataset<Row> rows) {
        return new VectorAssembler()
                .setInputCols(MeasuredRows.columns().toArray(String[]::new))
                .setOutputCol("features")
                .transform(rows)
                .select("job", "features");
    }

    private static double[] withIntercept(double intercept, Vector coefficients) {
        double[] all = new double[coefficients.size() + 1];
        all[0] = intercept;
        System.arraycopy(coefficients.toArray(), 0, all, 1, coefficients.size());
        return all;
    }
}
