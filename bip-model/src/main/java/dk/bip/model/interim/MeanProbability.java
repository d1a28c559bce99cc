package dk.bip.model.interim;

import dk.bip.model.evidence.Evidence;
import dk.bip.model.internal.Elementary;

/**
 * The mean probability over a population in which the log-odds from the indicators are normal, the changes of caseworker have a Poisson
 * distribution and a company-based course has ended for a share.
 *
 * <p>The normal distribution is integrated by the trapezoidal rule on a fixed grid. For functions as smooth as these its error falls
 * exponentially with the number of points and is here about that of rounding.
 */
final class MeanProbability {

    /**
     * The mean number of changes: a Poisson distribution with it has the published share of citizens with at least one change
     * (BIP-SHIFT-02). That the distribution is Poisson is ours.
     */
    static final double MEAN_CHANGES =
            -StrictMath.log(1 - Evidence.published().finding("BIP-SHIFT-02").number() / 100);

    /** The intervals that the six-month figures fix; the offset is for those after them. */
    static final int EARLY_INTERVALS = 2;

    private static final int MOST_CHANGES = 12;
    private static final double REACH = 8;
    private static final double STEP = 0.5;
    private static final double DENSITY_AT_ZERO = 0.39894228040143267794;

    private final double variance;
    private final double courseShare;

    MeanProbability(double variance, double courseShare) {
        this.variance = variance;
        this.courseShare = courseShare;
    }

    double variance() {
        return variance;
    }

    double courseShare() {
        return courseShare;
    }

    /** The mean over everybody. */
    double mean(double intercept, double laterOffset, double perChange, double perCourse, int intervals) {
        double sum = 0;
        double weight = Elementary.exp(-MEAN_CHANGES);
        for (int changes = 0; changes <= MOST_CHANGES; changes++) {
            sum += weight * meanAtChanges(intercept, laterOffset, perChange, perCourse, intervals, changes);
            weight *= MEAN_CHANGES / (changes + 1);
        }
        return sum;
    }

    /** The mean over the people with a number of changes of caseworker. */
    double meanAtChanges(
            double intercept, double laterOffset, double perChange, double perCourse, int intervals, int changes) {
        double centre = intercept + perChange * (changes - MEAN_CHANGES);
        double without = centre - perCourse * courseShare;
        if (courseShare == 0) {
            return overIndicators(without, laterOffset, intervals);
        }
        double with = centre + perCourse * (1 - courseShare);
        if (courseShare == 1) {
            return overIndicators(with, laterOffset, intervals);
        }
        return (1 - courseShare) * overIndicators(without, laterOffset, intervals)
                + courseShare * overIndicators(with, laterOffset, intervals);
    }

    /** The mean over the people with (1) or without (0) an ended course, within intervals that have no offset. */
    double meanAtCourse(double intercept, double perChange, double perCourse, int intervals, int ended) {
        MeanProbability all = new MeanProbability(variance, ended);
        return all.mean(intercept + perCourse * (ended - courseShare), 0, perChange, perCourse, intervals);
    }

    private double overIndicators(double centre, double laterOffset, int intervals) {
        double spread = Math.sqrt(variance);
        double sum = 0;
        int steps = (int) (REACH / STEP);
        for (int k = -steps; k <= steps; k++) {
            double z = k * STEP;
            double early = 1 / (1 + Elementary.exp(centre + spread * z));
            double late = 1 / (1 + Elementary.exp(centre + spread * z + laterOffset));
            double survival = 1;
            for (int interval = 1; interval <= intervals; interval++) {
                survival *= interval > EARLY_INTERVALS ? late : early;
            }
            sum += STEP * DENSITY_AT_ZERO * Elementary.exp(-z * z / 2) * (1 - survival);
        }
        return sum;
    }
}
