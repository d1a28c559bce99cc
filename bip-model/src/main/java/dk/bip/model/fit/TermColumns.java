package dk.bip.model.fit;

import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.predictor.ModelTerm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The terms of rows less their references, column by column. */
final class TermColumns {

    private TermColumns() {}

    /** The columns of terms that have their references. */
    static double[][] of(List<ModelTerm> terms, ModelFrame rows) {
        double[][] columns = new double[terms.size()][];
        for (int j = 0; j < columns.length; j++) {
            ModelTerm term = terms.get(j);
            columns[j] = rows.values(term.feature());
            for (int i = 0; i < columns[j].length; i++) {
                columns[j][i] = term.transform().of(columns[j][i]) - term.reference();
            }
        }
        return columns;
    }

    /** Terms that are measured from 0, measured from their means over some rows. */
    static List<ModelTerm> fromMeans(List<ModelTerm> terms, ModelFrame rows) {
        double[][] columns = of(terms, rows);
        List<ModelTerm> measured = new ArrayList<>();
        for (int j = 0; j < columns.length; j++) {
            ModelTerm term = terms.get(j);
            double mean = Arrays.stream(columns[j]).sum() / rows.size();
            measured.add(new ModelTerm(term.name(), term.feature(), term.transform(), mean));
        }
        return measured;
    }

    /** The covariance of columns whose means are 0. */
    static CovarianceMatrix covariance(List<ModelTerm> terms, double[][] columns) {
        int rows = columns[0].length;
        double[][] covariance = new double[columns.length][columns.length];
        for (int j = 0; j < columns.length; j++) {
            for (int k = 0; k <= j; k++) {
                double sum = 0;
                for (int i = 0; i < rows; i++) {
                    sum += columns[j][i] * columns[k][i];
                }
                covariance[j][k] = sum / (rows - 1);
                covariance[k][j] = covariance[j][k];
            }
        }
        return CovarianceMatrix.of(terms.stream().map(ModelTerm::name).toList(), covariance);
    }

    /** Rows with the terms in place of the features. */
    static ModelFrame frame(List<ModelTerm> terms, double[][] columns, ModelFrame rows) {
        ModelFrame frame = rows.select(List.of());
        for (int j = 0; j < columns.length; j++) {
            frame = frame.with(terms.get(j).name(), columns[j]);
        }
        return frame;
    }

    static double[] logOdds(JobModelEstimates.Logit logit, double[][] columns) {
        double[] logOdds = new double[columns[0].length];
        Arrays.fill(logOdds, logit.intercept());
        for (int j = 0; j < columns.length; j++) {
            double coefficient = logit.coefficients().get(j);
            for (int i = 0; i < logOdds.length; i++) {
                logOdds[i] += coefficient * columns[j][i];
            }
        }
        return logOdds;
    }
}
