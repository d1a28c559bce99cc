package dk.bip.core.change;

import dk.bip.core.internal.Checks;
import java.io.Serializable;
import java.util.Collection;

/**
 * What some methods need to know of the group that a person belongs to: means and standard deviations of the earlier and the later scores,
 * and how the two go together. Immutable and thread-safe; holds no one person's score.
 *
 * @param count how many people have both scores, two or more
 * @param preMean the mean of the earlier scores, in units of the scale, finite
 * @param preStandardDeviation the standard deviation (n - 1) of the earlier scores, in units of the scale, positive and finite
 * @param postMean the mean of the later scores, in units of the scale, finite
 * @param postStandardDeviation the standard deviation (n - 1) of the later scores, in units of the scale, zero or more and finite
 * @param correlation the correlation of the earlier and the later scores, from -1 to 1; 0 where the later scores do not vary, which
 *     leaves the variance of the change what it is
 */
public record GroupStatistics(
        int count,
        double preMean,
        double preStandardDeviation,
        double postMean,
        double postStandardDeviation,
        double correlation)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the numbers.
     *
     * @param count how many people have both scores, two or more
     * @param preMean the mean of the earlier scores, in units of the scale, finite
     * @param preStandardDeviation the standard deviation (n - 1) of the earlier scores, in units of the scale, positive and finite
     * @param postMean the mean of the later scores, in units of the scale, finite
     * @param postStandardDeviation the standard deviation (n - 1) of the later scores, in units of the scale, zero or more and finite
     * @param correlation the correlation of the earlier and the later scores, from -1 to 1
     * @throws IllegalArgumentException if a number is out of range, or not a number
     */
    public GroupStatistics {
        Checks.that(count >= 2, "count must be 2 or more, but is " + count);
        preMean = Checks.finite(preMean, "preMean");
        Checks.that(
                preStandardDeviation > 0 && preStandardDeviation <= Double.MAX_VALUE,
                "preStandardDeviation must be positive and finite, but is " + preStandardDeviation,
                "the earlier scores do not vary?");
        postMean = Checks.finite(postMean, "postMean");
        postStandardDeviation = Checks.notNegative(postStandardDeviation, "postStandardDeviation");
        correlation = Checks.within(correlation, -1, 1, "correlation");
    }

    /**
     * Returns the statistics of a group.
     *
     * @param pairs the scores of its people, two or more, of whom the earlier ones are not all the same
     * @return the statistics
     * @throws NullPointerException if there is a null
     * @throws IllegalArgumentException if there are fewer than two people, the earlier scores do not vary, or they are so large that a
     *     standard deviation is not finite
     */
    public static GroupStatistics of(Collection<ScorePair> pairs) {
        int count = pairs.size();
        Checks.that(count >= 2, "pairs must be 2 or more, but are " + count);
        Column pre = Column.of(pairs.stream().mapToDouble(ScorePair::pre).toArray());
        Column post = Column.of(pairs.stream().mapToDouble(ScorePair::post).toArray());
        Checks.that(
                pre.varies(), "pairs must have earlier scores that vary", "there is one person only, counted twice?");
        return new GroupStatistics(
                count, pre.mean, pre.standardDeviation(), post.mean, post.standardDeviation(), pre.correlation(post));
    }

    /** The scores of one time, less their mean, in units of the largest of these deviations. */
    private record Column(double mean, double largest, double[] deviations) {

        static Column of(double[] scores) {
            double first = scores[0];
            double sum = 0;
            for (double score : scores) {
                sum += score - first;
            }
            double mean = sum / scores.length;
            double[] deviations = new double[scores.length];
            double largest = 0;
            for (int i = 0; i < scores.length; i++) {
                deviations[i] = scores[i] - first - mean;
                largest = Math.max(largest, Math.abs(deviations[i]));
            }
            for (int i = 0; i < scores.length && largest > 0; i++) {
                deviations[i] /= largest;
            }
            return new Column(first + mean, largest, deviations);
        }

        boolean varies() {
            return largest > 0;
        }

        double products(Column other) {
            double sum = 0;
            for (int i = 0; i < deviations.length; i++) {
                sum += deviations[i] * other.deviations[i];
            }
            return sum;
        }

        double standardDeviation() {
            return largest * Math.sqrt(products(this) / (deviations.length - 1));
        }

        double correlation(Column other) {
            if (!other.varies()) {
                return 0;
            }
            double correlation = products(other) / Math.sqrt(products(this)) / Math.sqrt(other.products(other));
            return Math.max(-1, Math.min(1, correlation));
        }
    }

    /**
     * Returns the true score that is to be expected of a person with an earlier score, which lies nearer to the mean than the score
     * (T. L. Kelley, 1947).
     *
     * @param pre the earlier score
     * @param reliability the reliability of the scores, between 0 and 1
     * @return preMean + reliability (pre - preMean)
     */
    double expectedTrueScore(double pre, double reliability) {
        return preMean + reliability * (pre - preMean);
    }

    /**
     * Returns the mean change.
     *
     * @return postMean - preMean, in units of the scale
     */
    public double meanChange() {
        return postMean - preMean + 0.0;
    }

    /**
     * Returns the standard deviation of the change.
     *
     * @return sqrt(pre SD^2 + post SD^2 - 2 correlation pre SD post SD), in units of the scale, zero or more
     */
    public double changeStandardDeviation() {
        double ratio = postStandardDeviation / preStandardDeviation;
        return preStandardDeviation * Math.sqrt(Math.max(0, 1 + ratio * (ratio - 2 * correlation)));
    }

    /**
     * Returns how many people there are.
     *
     * @return a text that holds the count only
     */
    @Override
    public String toString() {
        return "GroupStatistics[" + count + " people]";
    }
}
