package dk.bip.core.internal.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of a picture along one of its sides, and those that are written beside it. Immutable and thread-safe.
 *
 * @param from the first number
 * @param to the last number, which is another
 * @param start where the first number stands
 * @param end where the last number stands
 */
public record NumberAxis(double from, double to, double start, double end) {

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    private static final double TEN = 10;

    /**
     * Returns where a number stands.
     *
     * @param number the number
     * @return its place; that of the nearer end where it lies outside
     */
    public double at(double number) {
        double share = (number - from) / (to - from);
        return start + (end - start) * Math.min(1, Math.max(0, share));
    }

    /**
     * Returns round numbers to write, some of which may be the ends.
     *
     * @param most how many steps there may be between them, one or more
     * @return a list in rising order, multiples of one round step
     */
    public List<Double> ticks(int most) {
        double least = Math.min(from, to);
        double greatest = Math.max(from, to);
        double step = roundStep((greatest - least) / most);
        List<Double> ticks = new ArrayList<>();
        for (double i = Math.ceil(least / step - 1e-9); i <= Math.floor(greatest / step + 1e-9); i++) {
            ticks.add(i * step + 0.0);
        }
        return ticks;
    }

    /**
     * Returns the least of 1, 2, 2.5 and 5 times a power of ten that reaches a number.
     *
     * @param least a positive number
     * @return the step, not below it but for rounding
     */
    public static double roundStep(double least) {
        double power = 1;
        while (power > least) {
            power /= TEN;
        }
        while (power * TEN <= least) {
            power *= TEN;
        }
        for (double factor : ROUND) {
            if (factor * power >= least * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return TEN * power;
    }
}
