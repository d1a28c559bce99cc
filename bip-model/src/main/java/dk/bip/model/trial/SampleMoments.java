package dk.bip.model.trial;

import java.util.Arrays;

/** Mean and variance (n - 1) of some numbers; the variance of equal numbers is exactly nought, however their mean is rounded. */
record SampleMoments(double mean, double variance) {

    static SampleMoments of(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        if (Arrays.stream(values).allMatch(value -> value == values[0])) {
            return new SampleMoments(values[0], 0);
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return new SampleMoments(mean, squares / (values.length - 1));
    }
}
