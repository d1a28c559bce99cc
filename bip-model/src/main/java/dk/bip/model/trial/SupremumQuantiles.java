package dk.bip.model.trial;

import dk.bip.core.internal.NormalDistribution;
import dk.bip.model.statistics.Quantiles;
import java.util.Arrays;
import java.util.Random;

/**
 * The quantiles of the largest |z| over weeks, of the weekly differences and of their running sums, where these are normal with a given
 * covariance.
 */
final class SupremumQuantiles {

    /** What is left of a week's variance, once the weeks before it are known, that is rounding. */
    private static final double ROUNDING = 1e-10;

    private final double ofWeeks;
    private final double ofCumulated;

    private SupremumQuantiles(double ofWeeks, double ofCumulated) {
        this.ofWeeks = ofWeeks;
        this.ofCumulated = ofCumulated;
    }

    static SupremumQuantiles of(
            double[][] covariance, double[] cumulatedVariances, double level, int draws, long seed) {
        int weeks = covariance.length;
        double[] errors = new double[weeks];
        double[] cumulatedErrors = new double[weeks];
        for (int w = 0; w < weeks; w++) {
            errors[w] = Math.sqrt(covariance[w][w]);
            cumulatedErrors[w] = Math.sqrt(cumulatedVariances[w]);
        }
        double[][] root = root(covariance, errors);
        Random random = new Random(seed);
        double[] largest = new double[draws];
        double[] largestCumulated = new double[draws];
        double[] normal = new double[weeks];
        for (int draw = 0; draw < draws; draw++) {
            double sum = 0;
            for (int w = 0; w < weeks; w++) {
                if (errors[w] > 0) {
                    normal[w] = random.nextGaussian();
                    double z = 0;
                    double[] row = root[w];
                    for (int v = 0; v <= w; v++) {
                        z += row[v] * normal[v];
                    }
                    largest[draw] = Math.max(largest[draw], Math.abs(z));
                    sum += errors[w] * z;
                }
                if (cumulatedErrors[w] > 0) {
                    largestCumulated[draw] = Math.max(largestCumulated[draw], Math.abs(sum) / cumulatedErrors[w]);
                }
            }
        }
        return new SupremumQuantiles(
                quantile(largest, level, count(errors)), quantile(largestCumulated, level, count(cumulatedErrors)));
    }

    /** The lower triangular root of the correlation matrix; a week that those before it determine gets no draw of its own. */
    private static double[][] root(double[][] covariance, double[] errors) {
        int weeks = errors.length;
        double[][] root = new double[weeks][weeks];
        for (int w = 0; w < weeks; w++) {
            double left = 1;
            for (int v = 0; v < w && errors[w] > 0; v++) {
                if (root[v][v] > 0) {
                    double rest = covariance[w][v] / (errors[w] * errors[v]);
                    for (int k = 0; k < v; k++) {
                        rest -= root[w][k] * root[v][k];
                    }
                    root[w][v] = rest / root[v][v];
                    left -= root[w][v] * root[w][v];
                }
            }
            root[w][w] = errors[w] > 0 && left > ROUNDING ? Math.sqrt(left) : 0;
        }
        return root;
    }

    private static int count(double[] errors) {
        return (int) Arrays.stream(errors).filter(error -> error > 0).count();
    }

    /** Between what a single week and what independent weeks would need. */
    private static double quantile(double[] largest, double level, int weeks) {
        double pointwise = NormalDistribution.halfWidth(level);
        if (weeks <= 1) {
            return pointwise;
        }
        Arrays.sort(largest);
        double sidak = NormalDistribution.halfWidth(StrictMath.pow(level, 1.0 / weeks));
        return Math.min(sidak, Math.max(pointwise, Quantiles.of(largest, level)));
    }

    double ofWeeks() {
        return ofWeeks;
    }

    double ofCumulated() {
        return ofCumulated;
    }
}
