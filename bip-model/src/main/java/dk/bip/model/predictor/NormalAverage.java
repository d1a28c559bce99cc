package dk.bip.model.predictor;

import dk.bip.model.internal.GaussHermite;
import dk.bip.model.statistics.Logistic;

/**
 * The mean of the logistic function over a normal distribution: what the probability is where part of the log-odds is not known. By a fixed
 * Gauss-Hermite rule, which the standard deviation alone decides, so that the digits are the same on every machine; right to 1e-9
 * relative up to {@value #LARGEST_DEVIATION}.
 */
final class NormalAverage {

    static final double LARGEST_DEVIATION = 2.5;

    /** Farther out averaging adds no more than here, and the probability would soon be nought. */
    private static final double FARTHEST = 600;

    private static final double[] LIMITS = {0.75, 1.3, 2, LARGEST_DEVIATION};
    private static final GaussHermite[] RULES = {
        GaussHermite.of(15), GaussHermite.of(31), GaussHermite.of(61), GaussHermite.of(99)
    };
    private static final double[][] NODES = new double[RULES.length][];
    private static final double[][] WEIGHTS = new double[RULES.length][];

    static {
        for (int i = 0; i < RULES.length; i++) {
            NODES[i] = RULES[i].nodes();
            WEIGHTS[i] = RULES[i].weights();
        }
    }

    private NormalAverage() {}

    /** The mean probability at log-odds that are normal with a mean and a standard deviation of at most the largest. */
    static double probability(double mean, double deviation) {
        if (deviation == 0) {
            return Logistic.probability(mean);
        }
        // a sum near 1 is rounded too coarsely to rise with the mean, what it lacks of 1 is not
        return mean <= 0 ? ofNegative(mean, deviation) : 1 - ofNegative(-mean, deviation);
    }

    private static double ofNegative(double mean, double deviation) {
        int rule = rule(deviation);
        double[] nodes = NODES[rule];
        double[] weights = WEIGHTS[rule];
        double sum = 0;
        for (int k = 0; k < nodes.length; k++) {
            sum += weights[k] * Logistic.probability(mean + deviation * nodes[k]);
        }
        return sum;
    }

    /** What averaging adds to the log-odds: those of the mean probability less the mean. */
    static double addedLogOdds(double mean, double deviation) {
        if (deviation == 0) {
            return 0;
        }
        double distance = Math.min(Math.abs(mean), FARTHEST);
        double added = Logistic.logOdds(ofNegative(-distance, deviation)) + distance;
        return mean > 0 ? 0.0 - added : added;
    }

    /** By how much the mean probability rises with the mean log-odds: the mean of p (1 - p). */
    static double slope(double mean, double deviation) {
        int rule = rule(deviation);
        double[] nodes = NODES[rule];
        double[] weights = WEIGHTS[rule];
        double sum = 0;
        for (int k = 0; k < nodes.length; k++) {
            double logOdds = mean + deviation * nodes[k];
            sum += weights[k] * Logistic.probability(logOdds) * Logistic.probability(-logOdds);
        }
        return sum;
    }

    private static int rule(double deviation) {
        int rule = 0;
        while (deviation > LIMITS[rule]) {
            rule++;
        }
        return rule;
    }
}
