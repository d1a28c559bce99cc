package dk.bip.model.caseworker;

import dk.bip.model.statistics.Logistic;
import java.util.function.IntToDoubleFunction;

/**
 * Shares of quartiles that rows were assigned to.
 *
 * <p>Unadjusted: the mean outcome of the quartile's rows. Adjusted: the level a of the quartile solves sum over its rows of (y - expit(a +
 * x' b)) = 0 with slopes b from the regression of effects; the share is the mean over all rows of expit(a + x' b). Influences are
 * those of the estimating equations with estimated cuts between quartiles: who moves a cut moves caseworkers there into or out of a
 * quartile, and their residuals are taken to lie midway between those of the two quartiles. The covariance of b is added by the delta
 * method.
 */
final class MeasuredShares {

    private static final int MAXIMUM_STEPS = 100;
    private static final double TOLERANCE = 1e-12;

    private MeasuredShares() {}

    /**
     * Measures.
     *
     * @param table the rows
     * @param quartileOf the quartile of each row, or -1 for a row that is left out
     * @param linear x' b of each row, with any constant
     * @param covariates the columns of x
     * @param slopeCovariance the covariance of b
     */
    static ShareEstimates of(
            CaseworkerTable table,
            int[] quartileOf,
            double[] linear,
            double[][] covariates,
            double[][] slopeCovariance) {
        int[] of = table.caseworkerOf();
        double[] y = table.outcomes();
        ShareEstimates shares = new ShareEstimates(table.caseworkers());
        double[] events = new double[ShareEstimates.QUARTILES];
        for (int i = 0; i < y.length; i++) {
            if (quartileOf[i] >= 0) {
                shares.addRows(quartileOf[i], 1);
                events[quartileOf[i]] += y[i];
            }
        }
        double used = 0;
        double happened = 0;
        for (int q = 0; q < events.length; q++) {
            used += shares.rows(q);
            happened += events[q];
            shares.set(ShareEstimates.unadjusted(q), events[q] / shares.rows(q));
        }
        shares.set(ShareEstimates.MEAN, happened / used);
        for (int i = 0; i < y.length; i++) {
            if (quartileOf[i] >= 0) {
                shares.addInfluence(of[i], ShareEstimates.MEAN, (y[i] - happened / used) / used);
            }
        }
        for (int q = 0; q < events.length; q++) {
            int place = ShareEstimates.unadjusted(q);
            double share = shares.value(place);
            double[] ofCuts = influenceOfCuts(q, shares, used, k -> events[k] / shares.rows(k) - share);
            for (int i = 0; i < y.length; i++) {
                if (quartileOf[i] >= 0) {
                    double own = quartileOf[i] == q ? y[i] - share : 0;
                    shares.addInfluence(of[i], place, (own + ofCuts[quartileOf[i]]) / shares.rows(q));
                }
            }
        }
        double[][] gradients = new double[events.length][covariates.length];
        int[] adjusted = new int[events.length];
        for (int q = 0; q < events.length; q++) {
            adjusted[q] = ShareEstimates.adjusted(q);
            adjust(q, events[q], used, shares, of, y, quartileOf, linear, covariates, gradients[q]);
        }
        shares.addInfluenceVariance();
        shares.addVariance(adjusted, gradients, slopeCovariance);
        return shares;
    }

    private static void adjust(
            int quartile,
            double events,
            double used,
            ShareEstimates shares,
            int[] of,
            double[] y,
            int[] quartileOf,
            double[] linear,
            double[][] covariates,
            double[] gradient) {
        int share = ShareEstimates.adjusted(quartile);
        if (events == 0 || events == shares.rows(quartile)) {
            // No finite level; without and with certainty all citizens would have the quartile's share.
            shares.set(share, events == 0 ? 0 : 1);
            return;
        }
        double level = level(quartile, events, y, quartileOf, linear);
        double mean = 0;
        double slope = 0;
        double ownWeight = 0;
        double[] ownSums = new double[covariates.length];
        double[] residuals = new double[ShareEstimates.QUARTILES];
        for (int i = 0; i < y.length; i++) {
            if (quartileOf[i] < 0) {
                continue;
            }
            double p = Logistic.probability(level + linear[i]);
            double weight = Logistic.slope(level + linear[i]);
            mean += p / used;
            residuals[quartileOf[i]] += (y[i] - p) / shares.rows(quartileOf[i]);
            slope += weight / used;
            for (int j = 0; j < covariates.length; j++) {
                gradient[j] += weight * covariates[j][i] / used;
            }
            if (quartileOf[i] == quartile) {
                ownWeight += weight;
                for (int j = 0; j < covariates.length; j++) {
                    ownSums[j] += weight * covariates[j][i];
                }
            }
        }
        shares.set(share, mean);
        for (int j = 0; j < covariates.length; j++) {
            gradient[j] -= slope * ownSums[j] / ownWeight;
        }
        double[] ofCuts = influenceOfCuts(quartile, shares, used, k -> residuals[k]);
        for (int i = 0; i < y.length; i++) {
            if (quartileOf[i] >= 0) {
                double p = Logistic.probability(level + linear[i]);
                double own = quartileOf[i] == quartile ? y[i] - p : 0;
                double moment = (own + ofCuts[quartileOf[i]]) * slope / ownWeight;
                shares.addInfluence(of[i], share, moment + (p - mean) / used);
            }
        }
    }

    /**
     * What a row of each quartile adds to the sum of residuals of one quartile by moving that quartile's cuts.
     *
     * @param residualOf the mean residual of the rows of a quartile at the level of the one
     */
    private static double[] influenceOfCuts(
            int quartile, ShareEstimates shares, double used, IntToDoubleFunction residualOf) {
        double[] influence = new double[ShareEstimates.QUARTILES];
        double below = 0;
        for (int k = 0; k < quartile; k++) {
            below += shares.rows(k) / used;
        }
        double through = below + shares.rows(quartile) / used;
        for (int k = 0; k < influence.length; k++) {
            if (quartile > 0) {
                influence[k] += residualOf.applyAsDouble(quartile - 1) / 2 * ((k < quartile ? 1 : 0) - below);
            }
            if (quartile < influence.length - 1) {
                influence[k] -= residualOf.applyAsDouble(quartile + 1) / 2 * ((k <= quartile ? 1 : 0) - through);
            }
        }
        return influence;
    }

    /** Newton's method within a bracket: the sum of probabilities rises with the level. */
    private static double level(int quartile, double events, double[] y, int[] quartileOf, double[] linear) {
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        double level = 0;
        for (int step = 0; step < MAXIMUM_STEPS; step++) {
            double expected = 0;
            double weight = 0;
            for (int i = 0; i < y.length; i++) {
                if (quartileOf[i] == quartile) {
                    expected += Logistic.probability(level + linear[i]);
                    weight += Logistic.slope(level + linear[i]);
                }
            }
            if (expected < events) {
                low = level;
            } else {
                high = level;
            }
            double next = level + Math.max(-2, Math.min(2, (events - expected) / weight));
            if (!(next > low && next < high)) {
                next = Double.isInfinite(low) || Double.isInfinite(high) ? level : (low + high) / 2;
            }
            if (Math.abs(next - level) <= TOLERANCE * Math.max(1, Math.abs(level))) {
                return next;
            }
            level = next;
        }
        return level;
    }
}
