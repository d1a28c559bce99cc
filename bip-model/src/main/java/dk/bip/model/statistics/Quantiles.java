package dk.bip.model.statistics;

import dk.bip.core.internal.Checks;

/** Quantiles of a sample by linear interpolation: type 7 of R. J. Hyndman and Y. Fan (1996), the default of R. Thread-safe. */
public final class Quantiles {

    private Quantiles() {}

    /**
     * Returns a quantile.
     *
     * @param ascending finite numbers in ascending order, at least one
     * @param probability the share that is to lie below, from 0 to 1
     * @return the quantile
     * @throws IllegalArgumentException if there is no number or the probability is out of range
     */
    public static double of(double[] ascending, double probability) {
        Checks.that(ascending.length > 0, "ascending must hold at least one number");
        double position = (ascending.length - 1) * Checks.within(probability, 0, 1, "probability");
        int below = (int) Math.floor(position);
        double fraction = position - below;
        double low = ascending[below];
        return fraction == 0 ? low : low + fraction * (ascending[below + 1] - low);
    }
}
