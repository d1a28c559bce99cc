package dk.bip.core.progression;

import dk.bip.core.Provenance;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.NormalDistribution;
import java.io.Serializable;
import java.util.Objects;

/**
 * How precisely a scale measures: the standard deviation of its scores among citizens and their reliability, the share of the variance
 * that is not measurement error. Both are needed, and an index has others than a single indicator.
 *
 * <p>With SD and r these, the standard error of measurement is SEM = SD sqrt(1 - r), and that of the difference of two measurements
 * sqrt(2) SEM (N. S. Jacobson and P. Truax, 1991, "Clinical significance: A statistical approach to defining meaningful change in
 * psychotherapy research", Journal of Consulting and Clinical Psychology 59, 12-19).
 *
 * <p>Nothing is published of the reliability of BIP. The defaults are ours and say so; they fit together as seven items of standard
 * deviation 1, reliability 0.7 and a mean correlation of 0.4 do. Who has test and retest data of the own instrument should give the
 * numbers with {@link #of(double, double)}. Immutable and thread-safe.
 *
 * @param standardDeviation the standard deviation of the scores among citizens, in steps of the 1-5 scale, between 0 and 4 and neither
 * @param reliability the reliability of the scores, best from test and retest, between 0 and 1 and neither
 * @param provenance who stands behind the two numbers
 */
public record Reliability(double standardDeviation, double reliability, Provenance provenance) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final double WIDTH_OF_SCALE = 4;

    /**
     * Checks the parts.
     *
     * @param standardDeviation the standard deviation of the scores among citizens, in steps of the 1-5 scale, between 0 and 4 and neither
     * @param reliability the reliability of the scores, best from test and retest, between 0 and 1 and neither
     * @param provenance who stands behind the two numbers
     * @throws IllegalArgumentException if a number is out of range, or not a number
     */
    public Reliability {
        Checks.between(standardDeviation, 0, WIDTH_OF_SCALE, "standardDeviation");
        Checks.between(reliability, 0, 1, "reliability");
        Objects.requireNonNull(provenance, "provenance");
    }

    /**
     * Returns what the caller knows of a scale.
     *
     * @param standardDeviation the standard deviation of the scores among citizens, between 0 and 4 and neither
     * @param reliability the reliability of the scores, between 0 and 1 and neither
     * @return the reliability, with {@link Provenance#CALLER}
     * @throws IllegalArgumentException if a number is out of range, or not a number
     */
    public static Reliability of(double standardDeviation, double reliability) {
        return new Reliability(standardDeviation, reliability, Provenance.CALLER);
    }

    /**
     * Returns our assumption for one indicator by one rater.
     *
     * @return standard deviation 1 and reliability 0.7, with {@link Provenance#OURS}; a change must exceed 1.52 to be reliable at 95 %
     */
    public static Reliability ofIndicator() {
        return new Reliability(1, 0.7, Provenance.OURS);
    }

    /**
     * Returns our assumption for an overall index of one rater. For the mean of the two raters, and for the index over eleven, it is on
     * the cautious side.
     *
     * @return standard deviation 0.7 and reliability 0.9, with {@link Provenance#OURS}; a change must exceed 0.61 to be reliable at 95 %
     */
    public static Reliability ofIndex() {
        return new Reliability(0.7, 0.9, Provenance.OURS);
    }

    /**
     * Returns the standard error of measurement.
     *
     * @return SD sqrt(1 - r), in steps of the 1-5 scale
     */
    public double standardErrorOfMeasurement() {
        return standardDeviation * Math.sqrt(1 - reliability);
    }

    /**
     * Returns the standard error of the difference of two measurements.
     *
     * @return sqrt(2) SD sqrt(1 - r), in steps of the 1-5 scale
     */
    public double standardErrorOfDifference() {
        return Math.sqrt(2) * standardErrorOfMeasurement();
    }

    /**
     * Returns what a difference must exceed to be reliable.
     *
     * @param level the level of confidence, between 0 and 1 and neither
     * @return the standard error of the difference times the two-sided normal quantile, 1.96 at 0.95
     * @throws IllegalArgumentException if the level is out of range, or not a number
     */
    public double threshold(double level) {
        return NormalDistribution.halfWidth(level) * standardErrorOfDifference();
    }
}
