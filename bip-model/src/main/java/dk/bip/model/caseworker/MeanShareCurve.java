package dk.bip.model.caseworker;

import dk.bip.model.statistics.Logistic;
import java.util.Arrays;

/**
 * The mean over citizens of expit(log-odds + shift) as a function of the shift. Computed where it is asked for at steps of a quarter and
 * between them by the cubic through values and slopes, which is right to 2e-6. Not thread-safe.
 */
final class MeanShareCurve {

    private static final double STEP = 0.25;
    private static final int REACH = 80;

    private final double[] logOdds;
    private final double[] values = new double[2 * REACH + 1];
    private final double[] slopes = new double[values.length];

    MeanShareCurve(double[] logOdds) {
        this.logOdds = logOdds;
        Arrays.fill(values, Double.NaN);
    }

    double at(double shift) {
        if (Math.abs(shift) >= REACH * STEP) {
            return shift > 0 ? 1 : 0;
        }
        double place = shift / STEP + REACH;
        int node = (int) place;
        compute(node);
        compute(node + 1);
        double t = place - node;
        double s = 1 - t;
        return values[node] * s * s * (1 + 2 * t)
                + values[node + 1] * t * t * (1 + 2 * s)
                + STEP * t * s * (slopes[node] * s - slopes[node + 1] * t);
    }

    /** The shift at which the mean over a normal distribution of effects is a share. */
    double shiftFor(double share, double deviation, NormalQuartiles quartiles) {
        double low = -REACH * STEP;
        double high = -low;
        for (int step = 0; step < 60; step++) {
            double middle = (low + high) / 2;
            double mean = 0;
            for (int q = 0; q < EffectivenessQuartiles.QUARTILES; q++) {
                mean += atQuartile(middle, deviation, q, quartiles) / EffectivenessQuartiles.QUARTILES;
            }
            if (mean < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The mean over one quartile of a normal distribution of effects about the shift. */
    double atQuartile(double shift, double deviation, int quartile, NormalQuartiles quartiles) {
        double mean = 0;
        for (int k = 0; k < quartiles.nodes()[quartile].length; k++) {
            mean += quartiles.weights()[quartile][k]
                    * at(shift + deviation * quartiles.nodes()[quartile][k]);
        }
        return mean;
    }

    private void compute(int node) {
        if (Double.isNaN(values[node])) {
            double shift = (node - REACH) * STEP;
            double sum = 0;
            double slope = 0;
            for (double each : logOdds) {
                double p = Logistic.probability(each + shift);
                sum += p;
                slope += p * (1 - p);
            }
            values[node] = sum / logOdds.length;
            slopes[node] = slope / logOdds.length;
        }
    }
}
