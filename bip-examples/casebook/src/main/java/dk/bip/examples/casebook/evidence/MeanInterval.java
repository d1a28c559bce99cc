package dk.bip.examples.casebook.evidence;

import dk.bip.model.estimation.CoefficientTable;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.statistics.ConfidenceInterval;
import java.util.Arrays;
import java.util.List;

/** The mean over replications and its 95 % interval by Student's t. */
record MeanInterval(double mean, double lower, double upper) {

    private static final String MEAN = "mean";

    static MeanInterval of(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        int freedom = values.length - 1;
        double[][] variance = {{squares / freedom / values.length}};
        ConfidenceInterval interval = CoefficientTable.of(
                        new double[] {mean}, CovarianceMatrix.of(List.of(MEAN), variance), freedom)
                .coefficient(MEAN)
                .confidenceInterval();
        return new MeanInterval(mean, interval.lower(), interval.upper());
    }
}
