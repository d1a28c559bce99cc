package dk.bip.core.indicator;

import dk.bip.core.internal.Checks;
import java.util.Objects;

/**
 * How precisely the items of an instrument measure, and with it each scale that is made of them: the one place that the reliabilities of a
 * progression and the noise of a made-up population come from.
 *
 * <p>An item's score is a true score and noise, the measurement error of one day. With SD and r the standard deviation and the reliability
 * of an item, its noise has the standard deviation SEM = SD sqrt(1 - r). Two items that one rater answers on one day have noise that goes
 * together by rho, because a good day is a good day for all of them; the noise of the two raters, and of two days, is independent. The
 * scores of two items correlate by c. Then the mean of k items of one rater has
 *
 * <pre>
 *   noise variance     SEM^2 (1 + (k - 1) rho) / k
 *   variance           SD^2 (1 + (k - 1) c) / k
 *   reliability        1 - (1 - r) (1 + (k - 1) rho) / (1 + (k - 1) c)
 * </pre>
 *
 * <p>(C. Spearman, 1910, and W. Brown, 1910, where rho = 0 and c = r). In general, with the weights w of the items in an index and W the
 * sum of the weights of one rater's items, the noise variance is SEM^2 ((1 - rho) sum w^2 + rho (sum W^2)) and the variance SD^2 ((1 - c)
 * sum w^2 + c). So an index that borrows an item from the other rater, and the index of both, are a little more precise than one rater's
 * alone. What is missing is not known here: an index over five of its seven items is taken to be as precise as one over all of them.
 *
 * <p>Answers in whole steps are a latent value, rounded. Rounding adds a variance of 1/12 and nothing that goes together (W. F. Sheppard,
 * 1898), so {@link #noiseBeforeRounding()} and {@link #noiseCorrelationBeforeRounding()} are what a simulation adds to the latent value for
 * the answers to be as precise as said here; near the ends of the range, where values are cut off, they are a little more precise.
 *
 * <p>Immutable and thread-safe; holds no person's data.
 *
 * @param item the standard deviation and the reliability of an item, in the steps in which it is answered
 * @param scoreCorrelation c, the mean correlation of two items' scores among citizens, from 0 to below 1
 * @param noiseCorrelation rho, the correlation of the noise of two items of one rater on one day, from 0 to below 1, and such that (1 - r)
 *     rho is at most c, for scores go together at least as much as their noise
 */
public record ItemPrecision(Reliability item, double scoreCorrelation, double noiseCorrelation) {

    private static final double ROUNDING_VARIANCE = 1.0 / 12;

    /**
     * Checks the parts.
     *
     * @param item the standard deviation and the reliability of an item, in the steps in which it is answered
     * @param scoreCorrelation the mean correlation of two items' scores among citizens
     * @param noiseCorrelation the correlation of the noise of two items of one rater on one day
     * @throws NullPointerException if the item is null
     * @throws IllegalArgumentException if a correlation is out of range, or not a number
     */
    public ItemPrecision {
        Objects.requireNonNull(item, "item");
        checkCorrelation(scoreCorrelation, "scoreCorrelation");
        checkCorrelation(noiseCorrelation, "noiseCorrelation");
        Checks.that(
                (1 - item.reliability()) * noiseCorrelation <= scoreCorrelation,
                "scoreCorrelation must be at least (1 - reliability) noiseCorrelation, but is " + scoreCorrelation,
                "the noise goes together less than was thought?");
        scoreCorrelation += 0.0;
        noiseCorrelation += 0.0;
    }

    private static void checkCorrelation(double correlation, String name) {
        Checks.that(correlation >= 0 && correlation < 1, name + " must be from 0 to below 1, but is " + correlation);
    }

    /**
     * Returns the standard deviation of the noise that is added to a latent value before it is rounded to a whole step.
     *
     * @return sqrt(SEM^2 - 1/12), in steps
     * @throws IllegalStateException if the items are more precise than rounding allows
     */
    public double noiseBeforeRounding() {
        return Math.sqrt(varianceBeforeRounding());
    }

    /**
     * Returns the correlation of the noise of two items of one rater on one day before they are rounded to whole steps.
     *
     * @return rho SEM^2 / (SEM^2 - 1/12)
     * @throws IllegalStateException if the items are more precise than rounding allows, or the noise of whole steps cannot go together so
     *     much
     */
    public double noiseCorrelationBeforeRounding() {
        double correlation = noiseCorrelation * noiseVariance() / varianceBeforeRounding();
        if (!(correlation < 1)) {
            throw new IllegalStateException("noiseCorrelation must leave the correlation before rounding below 1"
                    + "\nMaybe the noise goes together less than was thought?");
        }
        return correlation;
    }

    private double varianceBeforeRounding() {
        double variance = noiseVariance() - ROUNDING_VARIANCE;
        if (!(variance > 0)) {
            throw new IllegalStateException("the standard error of measurement must exceed that of rounding, sqrt(1/12)"
                    + "\nMaybe the items are not answered in whole steps?");
        }
        return variance;
    }

    private double noiseVariance() {
        double error = item.standardErrorOfMeasurement();
        return error * error;
    }

    /**
     * Returns the reliability of the mean of several items of one rater.
     *
     * @param items how many items, one or more
     * @return its standard deviation and reliability by the formula above, with the provenance of the item's
     * @throws IllegalArgumentException if the number is below one
     */
    public Reliability ofMean(int items) {
        Checks.that(items >= 1, "items must be 1 or more, but is " + items);
        return ofWeights(1.0 / items, 1);
    }

    /**
     * Returns the reliability of a scale, each dimension of which is taken for one item.
     *
     * @param scale a dimension, or an index of one rater or of both
     * @return its standard deviation and reliability by the formula above, with the provenance of the item's
     * @throws NullPointerException if the scale is null
     */
    public Reliability of(Scale scale) {
        return scale.index()
                .map(index -> {
                    ItemWeights weights = ItemWeights.of(index, scale.rater());
                    return ofWeights(weights.sumOfSquares(), weights.sumOfSquaresOfRaters());
                })
                .orElse(item);
    }

    private Reliability ofWeights(double squares, double squaresOfRaters) {
        double noise = (1 - noiseCorrelation) * squares + noiseCorrelation * squaresOfRaters;
        double variance = (1 - scoreCorrelation) * squares + scoreCorrelation;
        return new Reliability(
                item.standardDeviation() * Math.sqrt(variance),
                1 - (1 - item.reliability()) * noise / variance,
                item.provenance());
    }
}
