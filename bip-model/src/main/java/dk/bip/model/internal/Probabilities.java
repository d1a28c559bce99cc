package dk.bip.model.internal;

import dk.bip.core.internal.NormalDistribution;
import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.exception.MathIllegalArgumentException;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;

/** Tail probabilities of the distributions that tests use, accurate in the far tail too. */
public final class Probabilities {

    private static final double SQRT_HALF = Math.sqrt(0.5);

    private Probabilities() {}

    /**
     * The two-sided p value of a statistic.
     *
     * @param statistic the statistic
     * @param degreesOfFreedom the degrees of freedom of the t distribution, or positive infinity for the normal one
     * @return P(|T| &gt;= |statistic|)
     */
    public static double twoSided(double statistic, double degreesOfFreedom) {
        if (degreesOfFreedom == Double.POSITIVE_INFINITY) {
            return Erf.erfc(Math.abs(statistic) * SQRT_HALF);
        }
        double t2 = statistic * statistic;
        return upperF(t2, 1, degreesOfFreedom);
    }

    /**
     * How many standard errors a two-sided interval reaches to each side.
     *
     * @param level the level of the interval, between 0 and 1 and neither
     * @param degreesOfFreedom the degrees of freedom of the t distribution, or positive infinity for the normal one
     * @return the half-width in standard errors
     */
    public static double halfWidth(double level, double degreesOfFreedom) {
        return degreesOfFreedom == Double.POSITIVE_INFINITY
                ? NormalDistribution.halfWidth(level)
                : new TDistribution(degreesOfFreedom, 1e-13).inverseCumulativeProbability(0.5 + level / 2);
    }

    /**
     * The p value of a chi-square statistic.
     *
     * @param statistic the statistic, at least 0
     * @param degreesOfFreedom the degrees of freedom, more than 0
     * @return P(X &gt;= statistic)
     */
    public static double upperChiSquare(double statistic, double degreesOfFreedom) {
        return statistic > 0 ? Gamma.regularizedGammaQ(degreesOfFreedom / 2, statistic / 2, 1e-15, 100_000) : 1;
    }

    /**
     * The p value of an F statistic.
     *
     * @param statistic the statistic, at least 0
     * @param numerator the degrees of freedom of the numerator, more than 0
     * @param denominator the degrees of freedom of the denominator, more than 0
     * @return P(F &gt;= statistic)
     */
    public static double upperF(double statistic, double numerator, double denominator) {
        return Beta.regularizedBeta(
                denominator / (denominator + numerator * statistic), denominator / 2, numerator / 2, 1e-15, 100_000);
    }

    /**
     * The value that an F statistic stays below with a probability.
     *
     * @param probability the probability, between 0 and 1 and neither
     * @param numerator the degrees of freedom of the numerator, more than 0
     * @param denominator the degrees of freedom of the denominator, more than 0
     * @return the quantile; NaN where it cannot be computed, as with next to no degrees of freedom
     */
    public static double quantileF(double probability, double numerator, double denominator) {
        try {
            return new FDistribution(null, numerator, denominator, 1e-14).inverseCumulativeProbability(probability);
        } catch (MathIllegalStateException | MathIllegalArgumentException outOfReach) {
            return Double.NaN;
        }
    }
}
