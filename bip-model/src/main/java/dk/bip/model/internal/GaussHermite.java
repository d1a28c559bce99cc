package dk.bip.model.internal;

import java.util.Arrays;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * The Gauss-Hermite rule for the standard normal distribution: E f(X) = sum over k of weight[k] f(node[k]), exact for polynomials
 * of degree up to 2 points - 1. Immutable and thread-safe.
 *
 * <p>The nodes are the roots of the Hermite polynomial that is orthonormal under the normal density: eigenvalues of its
 * recurrence, polished by Newton's method. weight = 1 / (points p(node)^2), p the polynomial one degree lower.
 *
 * <p>G. H. Golub and J. H. Welsch (1969), "Calculation of Gauss quadrature rules", Mathematics of Computation 23, 221-230.
 */
public final class GaussHermite {

    /** The most points; far tails beyond add nothing in double precision. */
    public static final int MAXIMUM_POINTS = 100;

    private final double[] nodes;
    private final double[] weights;

    private GaussHermite(double[] nodes, double[] weights) {
        this.nodes = nodes;
        this.weights = weights;
    }

    /**
     * The rule of a number of points.
     *
     * @param points from 1 to {@link #MAXIMUM_POINTS}
     * @return the rule
     */
    public static GaussHermite of(int points) {
        double[] offDiagonal = new double[points - 1];
        for (int k = 0; k < offDiagonal.length; k++) {
            offDiagonal[k] = Math.sqrt(k + 1.0);
        }
        double[] nodes = points == 1
                ? new double[1]
                : new EigenDecomposition(new double[points], offDiagonal).getRealEigenvalues();
        Arrays.sort(nodes);
        double[] weights = new double[points];
        double[] pair = new double[2];
        for (int k = 0; k < (points + 1) / 2; k++) {
            int mirror = points - 1 - k;
            double x = k == mirror ? 0 : nodes[mirror];
            for (int step = 0; step < 3 && k != mirror; step++) {
                polynomials(points, x, pair);
                x -= pair[0] / (Math.sqrt(points) * pair[1]);
            }
            polynomials(points, x, pair);
            nodes[mirror] = x;
            nodes[k] = 0.0 - x;
            weights[mirror] = 1 / (points * pair[1] * pair[1]);
            weights[k] = weights[mirror];
        }
        return new GaussHermite(nodes, weights);
    }

    /** The orthonormal Hermite polynomials of degree n and n - 1 at a point. */
    private static void polynomials(int n, double x, double[] pair) {
        double before = 0;
        double last = 1;
        for (int k = 0; k < n; k++) {
            double next = (x * last - Math.sqrt(k) * before) / Math.sqrt(k + 1.0);
            before = last;
            last = next;
        }
        pair[0] = last;
        pair[1] = before;
    }

    /**
     * The nodes.
     *
     * @return a copy, ascending
     */
    public double[] nodes() {
        return nodes.clone();
    }

    /**
     * The weights.
     *
     * @return a copy, one for each node; their sum is 1
     */
    public double[] weights() {
        return weights.clone();
    }
}
