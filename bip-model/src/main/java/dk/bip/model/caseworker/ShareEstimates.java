package dk.bip.model.caseworker;

import dk.bip.model.statistics.PointEstimate;

/**
 * Four unadjusted shares, four adjusted shares and the mean share, in this order, with their joint covariance: influences summed by
 * caseworker, and what the estimates of a regression add.
 */
final class ShareEstimates {

    static final int QUARTILES = 4;
    static final int MEAN = 2 * QUARTILES;

    private final double[] values = new double[MEAN + 1];
    private final double[] rows = new double[QUARTILES];
    private final double[][] influences;
    private final double[][] covariance = new double[MEAN + 1][MEAN + 1];

    ShareEstimates(int caseworkers) {
        influences = new double[caseworkers][MEAN + 1];
    }

    static int unadjusted(int quartile) {
        return quartile;
    }

    static int adjusted(int quartile) {
        return QUARTILES + quartile;
    }

    void set(int share, double value) {
        values[share] = value;
    }

    double value(int share) {
        return values[share];
    }

    void addRows(int quartile, double number) {
        rows[quartile] += number;
    }

    double rows(int quartile) {
        return rows[quartile];
    }

    /** Adds the influence of a row of a caseworker on a share. */
    void addInfluence(int caseworker, int share, double influence) {
        influences[caseworker][share] += influence;
    }

    /** Adds gradient x covariance x gradient' of the shares' derivatives by estimates. */
    void addVariance(int[] shares, double[][] gradients, double[][] ofEstimates) {
        for (int a = 0; a < shares.length; a++) {
            for (int b = 0; b < shares.length; b++) {
                double sum = 0;
                for (int i = 0; i < ofEstimates.length; i++) {
                    for (int j = 0; j < ofEstimates.length; j++) {
                        sum += gradients[a][i] * ofEstimates[i][j] * gradients[b][j];
                    }
                }
                covariance[shares[a]][shares[b]] += sum;
            }
        }
    }

    /** Adds the cross-products of the influences, which must be complete, with the factor G / (G - 1). */
    void addInfluenceVariance() {
        double factor = influences.length / (influences.length - 1.0);
        for (double[] influence : influences) {
            for (int a = 0; a <= MEAN; a++) {
                for (int b = 0; b <= MEAN; b++) {
                    covariance[a][b] += factor * influence[a] * influence[b];
                }
            }
        }
    }

    PointEstimate share(int share) {
        return PointEstimate.ofShare(values[share], root(covariance[share][share]));
    }

    PointEstimate difference(int share, int other) {
        double variance = covariance[share][share] + covariance[other][other] - 2 * covariance[share][other];
        return PointEstimate.ofDifference(values[share] - values[other], root(variance));
    }

    private static double root(double variance) {
        return Math.sqrt(Math.max(0, variance));
    }
}
