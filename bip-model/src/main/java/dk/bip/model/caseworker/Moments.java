package dk.bip.model.caseworker;

import java.util.Arrays;

/** Mean, variance, covariance and correlation of numbers. */
final class Moments {

    private Moments() {}

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    /** With n - 1. */
    static double variance(double[] values) {
        return covariance(values, values);
    }

    /** With n - 1. */
    static double covariance(double[] first, double[] second) {
        return product(first, second) / (first.length - 1);
    }

    /** The correlation, or 0 where the numbers of one kind are all alike. */
    static double correlation(double[] first, double[] second) {
        double scale = Math.sqrt(product(first, first) * product(second, second));
        return scale > 0 ? Math.max(-1, Math.min(1, product(first, second) / scale)) : 0;
    }

    private static double product(double[] first, double[] second) {
        double meanOfFirst = mean(first);
        double meanOfSecond = mean(second);
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += (first[i] - meanOfFirst) * (second[i] - meanOfSecond);
        }
        return sum;
    }
}
