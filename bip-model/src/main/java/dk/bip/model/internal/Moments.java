package dk.bip.model.internal;

import java.util.Arrays;

/** Mean, variance, covariance and correlation of numbers. */
public final class Moments {

    private Moments() {}

    /**
     * Returns the mean.
     *
     * @param values the numbers, one or more
     * @return their mean; of equal numbers that number, without rounding, so that their variance is exactly nought
     */
    public static double mean(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == values[0])
                ? values[0]
                : Arrays.stream(values).average().orElseThrow();
    }

    /**
     * Returns the variance.
     *
     * @param values the numbers, two or more
     * @return the variance with n - 1
     */
    public static double variance(double[] values) {
        return covariance(values, values);
    }

    /**
     * Returns the covariance.
     *
     * @param first numbers, two or more
     * @param second as many others
     * @return the covariance with n - 1
     */
    public static double covariance(double[] first, double[] second) {
        return product(first, second) / (first.length - 1);
    }

    /**
     * Returns the correlation.
     *
     * @param first numbers, two or more
     * @param second as many others
     * @return the correlation, or 0 where the numbers of one kind are all alike
     */
    public static double correlation(double[] first, double[] second) {
        double scale = Math.sqrt(product(first, first) * product(second, second));
        return scale > 0 ? Math.max(-1, Math.min(1, product(first, second) / scale)) : 0;
    }

    /**
     * Returns the sum of the products of deviations from the means.
     *
     * @param first numbers, one or more
     * @param second as many others
     * @return the sum
     */
    public static double product(double[] first, double[] second) {
        double meanOfFirst = mean(first);
        double meanOfSecond = mean(second);
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += (first[i] - meanOfFirst) * (second[i] - meanOfSecond);
        }
        return sum;
    }
}
