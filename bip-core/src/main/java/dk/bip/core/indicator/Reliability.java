package dk.bip.core.indicator;

import dk.bip.core.Provenance;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.NormalDistribution;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.Objects;

/**
 * How precisely a scale measures: the standard deviation of its scores among citizens and their reliability, the share of the variance
 * that is not measurement error. Both are needed, and an index has others than a single dimension.
 *
 * <p>With SD and r these, the standard error of measurement is SEM = SD sqrt(1 - r), and that of the difference of two measurements
 * sqrt(2) SEM (N. S. Jacobson and P. Truax, 1991, "Clinical significance: A statistical approach to defining meaningful change in
 * psychotherapy research", Journal of Consulting and Clinical Psychology 59, 12-19).
 *
 * <p>Who has test and retest data of the own instrument should give the numbers with {@link #of(double, double)}; what {@link Bip} assumes
 * says so. Immutable and thread-safe.
 *
 * @param standardDeviation the standard deviation of the scores among citizens, in units of the scale's range, positive and finite
 * @param reliability the reliability of the scores, best from test and retest, between 0 and 1 and neither
 * @param provenance who stands behind the two numbers
 */
public record Reliability(double standardDeviation, double reliability, Provenance provenance) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param standardDeviation the standard deviation of the scores among citizens, in units of the scale's range, positive and finite
     * @param reliability the reliability of the scores, best from test and retest, between 0 and 1 and neither
     * @param provenance who stands behind the two numbers
     * @throws NullPointerException if the provenance is null
     * @throws IllegalArgumentException if a number is out of range, or not a number
     */
    public Reliability {
        Checks.that(
                standardDeviation > 0 && standardDeviation <= Double.MAX_VALUE,
                "standardDeviation must be positive and finite, but is " + standardDeviation);
        Checks.between(reliability, 0, 1, "reliability");
        Objects.requireNonNull(provenance, "provenance");
    }

    /**
     * Returns what the caller knows of a scale.
     *
     * @param standardDeviation the standard deviation of the scores among citizens, in units of the scale's range, positive and finite
     * @param reliability the reliability of the scores, between 0 and 1 and neither
     * @return the reliability, with {@link Provenance#CALLER}
     * @throws IllegalArgumentException if a number is out of range, or not a number
     */
    public static Reliability of(double standardDeviation, double reliability) {
        return new Reliability(standardDeviation, reliability, Provenance.CALLER);
    }

    /**
     * Returns the standard error of measurement.
     *
     * @return SD sqrt(1 - r), in units of the scale's range
     */
    public double standardErrorOfMeasurement() {
        return standardDeviation * Math.sqrt(1 - reliability);
    }

    /**
     * Returns the standard error of the difference of two measurements.
     *
     * @return sqrt(2) SD sqrt(1 - r), in units of the scale's range
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

    private Object writeReplace() {
        return new Proxy().holding(standardDeviation, reliability, provenance);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new Reliability(parts.number(), parts.number(), parts.next(Provenance.class));
        }
    }
}
