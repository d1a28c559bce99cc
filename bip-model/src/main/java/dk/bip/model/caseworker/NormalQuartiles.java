package dk.bip.model.caseworker;

import dk.bip.core.internal.NormalDistribution;

/**
 * Rules for means over the quartiles of the standard normal distribution: E f(Z | quartile) = sum of weight x f(node). Gauss-Legendre
 * with the density in the weights, four points within an inner quartile, twelve from the outer cut to seven standard deviations.
 *
 * @param nodes the nodes of each quartile, from the lowest
 * @param weights their weights, which sum to 1 in each quartile
 */
record NormalQuartiles(double[][] nodes, double[][] weights) {

    private static final int INNER = 4;
    private static final int OUTER = 12;
    private static final double FAR = 7;

    static NormalQuartiles rule() {
        double cut = NormalDistribution.quantile(0.75);
        double[][] nodes = {new double[OUTER], new double[INNER], new double[INNER], new double[OUTER]};
        double[][] weights = {new double[OUTER], new double[INNER], new double[INNER], new double[OUTER]};
        fill(nodes[3], weights[3], cut, FAR);
        fill(nodes[2], weights[2], 0, cut);
        for (int q = 0; q < 2; q++) {
            for (int k = 0; k < nodes[q].length; k++) {
                int mirror = nodes[q].length - 1 - k;
                nodes[q][k] = -nodes[3 - q][mirror];
                weights[q][k] = weights[3 - q][mirror];
            }
        }
        return new NormalQuartiles(nodes, weights);
    }

    private static void fill(double[] nodes, double[] weights, double from, double to) {
        int n = nodes.length;
        double sum = 0;
        for (int k = 0; k < n; k++) {
            // Newton's method from the usual guess of a root of the Legendre polynomial.
            double x = -StrictMath.cos(Math.PI * (k + 0.75) / (n + 0.5));
            double slope = 1;
            for (int step = 0; step < 20; step++) {
                double before = 1;
                double last = x;
                for (int degree = 2; degree <= n; degree++) {
                    double next = ((2 * degree - 1) * x * last - (degree - 1) * before) / degree;
                    before = last;
                    last = next;
                }
                slope = n * (x * last - before) / (x * x - 1);
                x -= last / slope;
            }
            nodes[k] = from + (x + 1) / 2 * (to - from);
            weights[k] = 2 / ((1 - x * x) * slope * slope) * StrictMath.exp(-nodes[k] * nodes[k] / 2);
            sum += weights[k];
        }
        for (int k = 0; k < n; k++) {
            weights[k] /= sum;
        }
    }
}
