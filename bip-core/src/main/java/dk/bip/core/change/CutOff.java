package dk.bip.core.change;

import dk.bip.core.indicator.Direction;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.Objects;

/**
 * A boundary on a scale between a population out of work and one in work: who crosses it with a change that is more than measurement error has
 * come to where the other population is (N. S. Jacobson and P. Truax, 1991, Journal of Consulting and Clinical Psychology 59, 12-19).
 *
 * <p>With the mean M0 and standard deviation S0 of those out of work, and M1 and S1 of those in work, where higher is better,
 *
 * <ul>
 *   <li>a = M0 + 2 S0: beyond it one is outside of those out of work; needs nothing of those in work and asks for most;
 *   <li>b = M1 - 2 S1: beyond it one is within those in work; where the two overlap, many out of work are there already; some programs take S0
 *       for S1, the paper does not;
 *   <li>c = (S0 M1 + S1 M0) / (S0 + S1): beyond it one is nearer to those in work, each mean in its own standard deviations; what the paper
 *       recommends where the two overlap.
 * </ul>
 *
 * <p>Where lower is better the signs are turned over. A boundary says where people in work score, not who gets work: nobody is to be put on a
 * side of it by a number alone. Immutable and thread-safe.
 *
 * @param value the boundary, in units of the scale, finite
 * @param direction which way from it those in work are
 */
public record CutOff(double value, Direction direction) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final double STANDARD_DEVIATIONS = 2;

    /**
     * Checks the parts.
     *
     * @param value the boundary, in units of the scale, finite
     * @param direction which way from it those in work are
     * @throws NullPointerException if the direction is null
     * @throws IllegalArgumentException if the boundary is not finite
     */
    public CutOff {
        value = Checks.finite(value, "value");
        Objects.requireNonNull(direction, "direction");
    }

    /**
     * Returns the boundary a.
     *
     * @param outOfWork the population out of work
     * @param direction which way is for the better
     * @return two standard deviations for the better from its mean
     * @throws NullPointerException if an argument is null
     */
    public static CutOff a(Population outOfWork, Direction direction) {
        return new CutOff(
                outOfWork.mean() + direction.towardsBetter(STANDARD_DEVIATIONS * outOfWork.standardDeviation()),
                direction);
    }

    /**
     * Returns the boundary b.
     *
     * @param inWork the population in work
     * @param direction which way is for the better
     * @return two standard deviations for the worse from its mean
     * @throws NullPointerException if an argument is null
     */
    public static CutOff b(Population inWork, Direction direction) {
        return new CutOff(
                inWork.mean() - direction.towardsBetter(STANDARD_DEVIATIONS * inWork.standardDeviation()), direction);
    }

    /**
     * Returns the boundary c.
     *
     * @param outOfWork the population out of work
     * @param inWork the population in work, with the better mean
     * @param direction which way is for the better
     * @return the score that is as many standard deviations of each population from its mean
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the population in work has not the better mean
     */
    public static CutOff c(Population outOfWork, Population inWork, Direction direction) {
        Checks.that(
                direction.towardsBetter(inWork.mean() - outOfWork.mean()) > 0,
                "the population in work must have the better mean",
                "the direction is the other, or the populations were mixed up?");
        double share = outOfWork.standardDeviation() / (outOfWork.standardDeviation() + inWork.standardDeviation());
        return new CutOff(outOfWork.mean() + share * (inWork.mean() - outOfWork.mean()), direction);
    }

    /**
     * Returns on which side a score is.
     *
     * @param score the score
     * @return positive on the side of those in work, negative on that of those out of work, 0 on the boundary
     */
    public double beyond(double score) {
        return direction.towardsBetter(score - value);
    }

    private Object writeReplace() {
        return new Proxy().holding(value, direction);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new CutOff(parts.number(), parts.next(Direction.class));
        }
    }
}
