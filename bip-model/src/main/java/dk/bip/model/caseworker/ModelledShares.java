package dk.bip.model.caseworker;

import dk.bip.core.internal.NormalDistribution;
import dk.bip.model.internal.Elementary;
import dk.bip.model.statistics.Logistic;
import java.util.Arrays;

/**
 * Shares of the quartiles of a normal distribution of effects, see {@link EffectivenessQuartiles.Method#MODEL_BASED}.
 *
 * <p>The adjusted shares are means over citizens and over the quartile; their variance is that of the estimates (delta method) and
 * that of the mean over citizens, by caseworker. The unadjusted shares weigh each caseworker's outcomes with the probability of the quartile
 * given these outcomes, which has the expectation of a sum over the caseworkers of the quartile itself; their variance is that by
 * caseworker, and that of sigma by the delta method. The probabilities are sums over strata of equal probability of the random
 * intercept; a stratum that a cut goes through is divided.
 */
final class ModelledShares {

    private static final int STRATA = 64;

    /** Where the outermost strata are taken to end. */
    private static final double FAR = 4;

    private ModelledShares() {}

    /**
     * Computes.
     *
     * @param table the rows
     * @param ranking the fit whose effects rank caseworkers
     * @param adjusted the fit that adjusts; the same as ranking where that is adjusted
     */
    static ShareEstimates of(CaseworkerTable table, EffectFit ranking, EffectFit adjusted) {
        ShareEstimates shares = new ShareEstimates(table.caseworkers());
        double[] y = table.outcomes();
        int[] of = table.caseworkerOf();
        double mean = 0;
        for (double each : y) {
            mean += each / y.length;
        }
        shares.set(ShareEstimates.MEAN, mean);
        adjust(table, adjusted, shares);
        weigh(table, ranking, y, shares);
        shares.addInfluenceVariance();
        return shares;
    }

    private static void adjust(CaseworkerTable table, EffectFit fit, ShareEstimates shares) {
        int p = fit.covariates().size();
        double[][] columns = new double[p][];
        for (int j = 0; j < p; j++) {
            columns[j] = table.frame().values(fit.covariates().get(j));
        }
        double[] linear = fit.linear();
        NormalQuartiles quartiles = NormalQuartiles.rule();
        int[] of = table.caseworkerOf();
        int n = linear.length;
        int[] at = new int[ShareEstimates.QUARTILES + 1];
        double[][] gradients = new double[at.length][];
        double[] probabilities = new double[n];
        for (int q = 0; q < ShareEstimates.QUARTILES; q++) {
            double[] nodes = quartiles.nodes()[q];
            double[] shareOf = quartiles.weights()[q];
            double byMean = 0;
            double byDeviation = 0;
            double[] bySlopes = new double[p];
            double mean = 0;
            for (int i = 0; i < n; i++) {
                double sum = 0;
                double weights = 0;
                for (int k = 0; k < nodes.length; k++) {
                    double logOdds = linear[i] + fit.standardDeviation() * nodes[k];
                    double weight = shareOf[k] * Logistic.slope(logOdds);
                    sum += shareOf[k] * Logistic.probability(logOdds);
                    weights += weight;
                    byDeviation += weight * nodes[k] / n;
                }
                probabilities[i] = sum;
                mean += sum / n;
                byMean += weights / n;
                for (int j = 0; j < p; j++) {
                    bySlopes[j] += weights * columns[j][i] / n;
                }
            }
            at[q] = ShareEstimates.adjusted(q);
            shares.set(at[q], mean);
            for (int i = 0; i < n; i++) {
                shares.addInfluence(of[i], at[q], (probabilities[i] - mean) / n);
            }
            gradients[q] = fit.gradient(byMean, bySlopes, byDeviation);
        }
        at[ShareEstimates.QUARTILES] = ShareEstimates.MEAN;
        gradients[ShareEstimates.QUARTILES] = meanShare(of, fit, columns, quartiles, shares);
        shares.addVariance(at, gradients, fit.result().jointCovariance().toArray());
    }

    /** The mean share moves with the estimates as the fitted mean does, which a logistic fit makes equal to it. */
    private static double[] meanShare(
            int[] of, EffectFit fit, double[][] columns, NormalQuartiles quartiles, ShareEstimates shares) {
        double[] linear = fit.linear();
        int n = linear.length;
        double[] probabilities = new double[n];
        double[] gradient = new double[fit.estimates()];
        double[] own = new double[fit.estimates()];
        double mean = 0;
        for (int i = 0; i < n; i++) {
            double base = linear[i] + fit.expectedEffects()[of[i]];
            double weights = 0;
            double bySigma = 0;
            for (int q = 0; q < ShareEstimates.QUARTILES; q++) {
                double[] nodes = quartiles.nodes()[q];
                for (int k = 0; k < nodes.length; k++) {
                    double share = quartiles.weights()[q][k] / ShareEstimates.QUARTILES;
                    double logOdds = base + fit.sigma() * nodes[k];
                    double weight = share * Logistic.slope(logOdds);
                    probabilities[i] += share * Logistic.probability(logOdds);
                    weights += weight;
                    bySigma += weight * nodes[k];
                }
            }
            mean += probabilities[i] / n;
            fit.linearGradient(columns, i, of[i], own);
            for (int j = 0; j < own.length - 1; j++) {
                gradient[j] += weights * own[j] / n;
            }
            gradient[own.length - 1] += bySigma / n;
        }
        for (int i = 0; i < n; i++) {
            shares.addInfluence(of[i], ShareEstimates.MEAN, (probabilities[i] - mean) / n);
        }
        return gradient;
    }

    private static void weigh(CaseworkerTable table, EffectFit fit, double[] y, ShareEstimates shares) {
        int[] of = table.caseworkerOf();
        double[][] weights = posterior(table, fit, y, fit.sigma());
        double[] values = weighted(of, y, weights);
        double[] rows = new double[values.length];
        for (int i = 0; i < y.length; i++) {
            for (int q = 0; q < values.length; q++) {
                rows[q] += weights[of[i]][q];
            }
        }
        int[] at = new int[values.length];
        for (int q = 0; q < values.length; q++) {
            at[q] = ShareEstimates.unadjusted(q);
            shares.set(at[q], values[q]);
            shares.addRows(q, rows[q]);
        }
        for (int i = 0; i < y.length; i++) {
            for (int q = 0; q < values.length; q++) {
                shares.addInfluence(of[i], at[q], weights[of[i]][q] * (y[i] - values[q]) / rows[q]);
            }
        }
        // The derivative by sigma, over a step that is small beside its standard error or beside itself.
        double[][] joint = fit.result().jointCovariance().toArray();
        double variance = joint[joint.length - 1][joint.length - 1];
        double step = Math.max(0.01 * fit.sigma(), 0.01 * Math.sqrt(variance));
        double[] above = weighted(of, y, posterior(table, fit, y, fit.sigma() + step));
        double[] below = weighted(of, y, posterior(table, fit, y, Math.max(0, fit.sigma() - step)));
        double width = step + Math.min(fit.sigma(), step);
        double[][] gradients = new double[values.length][1];
        for (int q = 0; q < values.length; q++) {
            gradients[q][0] = (above[q] - below[q]) / width;
        }
        shares.addVariance(at, gradients, new double[][] {{variance}});
    }

    private static double[] weighted(int[] of, double[] y, double[][] weights) {
        double[] events = new double[ShareEstimates.QUARTILES];
        double[] rows = new double[events.length];
        for (int i = 0; i < y.length; i++) {
            for (int q = 0; q < events.length; q++) {
                events[q] += weights[of[i]][q] * y[i];
                rows[q] += weights[of[i]][q];
            }
        }
        for (int q = 0; q < events.length; q++) {
            events[q] /= rows[q];
        }
        return events;
    }

    /** The probability of each quartile for each caseworker, given the outcomes of its rows. */
    private static double[][] posterior(CaseworkerTable table, EffectFit fit, double[] y, double sigma) {
        int[] of = table.caseworkerOf();
        double[] linear = fit.linear();
        double[] expected = fit.expectedEffects();
        double[] bounds = new double[STRATA + 1];
        double[] nodes = new double[STRATA];
        for (int k = 0; k <= STRATA; k++) {
            bounds[k] = k == 0 ? -FAR : k == STRATA ? FAR : NormalDistribution.quantile(k / (double) STRATA);
        }
        for (int k = 0; k < STRATA; k++) {
            nodes[k] = NormalDistribution.quantile((k + 0.5) / STRATA);
        }
        double spread = fit.standardDeviation() * fit.standardDeviation() - fit.sigma() * fit.sigma();
        double deviation = Math.sqrt(Math.max(0, spread) + sigma * sigma);
        double[][] logs = new double[table.caseworkers()][STRATA];
        for (int i = 0; i < y.length; i++) {
            double[] log = logs[of[i]];
            double base = linear[i] + expected[of[i]];
            for (int k = 0; k < nodes.length; k++) {
                double eta = base + sigma * nodes[k];
                double towards = y[i] == 1 ? eta : -eta;
                log[k] += Logistic.logProbability(towards);
            }
        }
        double[][] probabilities = new double[logs.length][ShareEstimates.QUARTILES];
        double[] below = new double[STRATA + 1];
        for (int code = 0; code < logs.length; code++) {
            double largest = Double.NEGATIVE_INFINITY;
            for (double log : logs[code]) {
                largest = Math.max(largest, log);
            }
            for (int k = 0; k < STRATA; k++) {
                below[k + 1] = below[k] + Elementary.exp(logs[code][k] - largest);
            }
            double last = 0;
            for (int q = 0; q < ShareEstimates.QUARTILES; q++) {
                double next = q == ShareEstimates.QUARTILES - 1
                        ? 1
                        : below(cut(q + 1, deviation, sigma, expected[code]), bounds, below) / below[STRATA];
                probabilities[code][q] = next - last;
                last = next;
            }
        }
        return probabilities;
    }

    /** Where a cut of the effects lies among those of the standard normal random intercept of a caseworker. */
    private static double cut(int quartiles, double deviation, double sigma, double expected) {
        double cut = NormalDistribution.quantile(quartiles / (double) ShareEstimates.QUARTILES);
        if (sigma > 0) {
            return (deviation * cut - expected) / sigma;
        }
        return deviation == 0 ? cut : deviation * cut >= expected ? FAR : -FAR;
    }

    /** The weight of what lies below a value, by linear interpolation within its stratum. */
    private static double below(double value, double[] bounds, double[] below) {
        if (value <= bounds[0]) {
            return 0;
        }
        if (value >= bounds[STRATA]) {
            return below[STRATA];
        }
        int at = Arrays.binarySearch(bounds, value);
        if (at >= 0) {
            return below[at];
        }
        int k = -at - 2;
        double fraction = (value - bounds[k]) / (bounds[k + 1] - bounds[k]);
        return below[k] + fraction * (below[k + 1] - below[k]);
    }
}
