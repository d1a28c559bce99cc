package dk.bip.model.caseworker;

import dk.bip.model.internal.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Studies drawn again with normal effects of caseworkers of one standard deviation after the other, the same random numbers for each: what
 * variance between estimated effects to expect of each, and so which standard deviations the found variance agrees with.
 */
final class EffectSimulation {

    static final double STEP = 0.15;
    static final double LARGEST = 3;

    private static final double HALF_WIDTH = 1.959963984540054;
    private static final long SPREAD_OF_SEEDS = 0x9E3779B97F4A7C15L;

    private final List<InSampleStudy> studies;
    private final int replications;
    private final long seed;
    private final NormalQuartiles quartiles = NormalQuartiles.rule();
    private final List<Level> levels = new ArrayList<>();

    /**
     * What one standard deviation gives.
     *
     * @param deviation the standard deviation of the drawn effects
     * @param variance the mean variance between estimated effects
     * @param spread the standard deviation of that variance over the replications
     * @param correlation the mean correlation of estimated and drawn effects
     * @param shares what each replication found
     */
    private record Level(
            double deviation, double variance, double spread, double correlation, List<QuartileShares> shares) {

        double bound(double halfWidths) {
            return variance + halfWidths * spread;
        }
    }

    /** Draws studies with larger and larger effects until the found variance is too small for them. */
    EffectSimulation(List<InSampleStudy> studies, double foundVariance, int replications, long seed) {
        this.studies = studies;
        this.replications = replications;
        this.seed = seed;
        for (int step = 0; step * STEP <= LARGEST; step++) {
            Level level = level(step * STEP);
            levels.add(level);
            if (level.bound(-HALF_WIDTH) > foundVariance && step > 0) {
                break;
            }
        }
    }

    private Level level(double deviation) {
        double[] shifts = studies.stream()
                .mapToDouble(study -> study.levelFor(deviation, quartiles))
                .toArray();
        double[] variances = new double[replications];
        double[] correlations = new double[replications];
        List<QuartileShares> shares = new ArrayList<>();
        for (int r = 0; r < replications; r++) {
            Random random = new Random(seed ^ (r + 1) * SPREAD_OF_SEEDS);
            List<QuartileShares> ofStudies = new ArrayList<>();
            for (int s = 0; s < shifts.length; s++) {
                InSampleStudy.Draw draw = studies.get(s).draw(deviation, shifts[s], random);
                variances[r] += draw.variance() / shifts.length;
                correlations[r] += draw.correlation() / shifts.length;
                ofStudies.add(draw.shares());
            }
            shares.add(QuartileShares.meanOf(ofStudies));
        }
        return new Level(
                deviation,
                Moments.mean(variances),
                Math.sqrt(Moments.variance(variances)),
                deviation == 0 ? 0 : Moments.mean(correlations),
                shares);
    }

    /** What the studies find where caseworkers do not differ. */
    List<QuartileShares> withoutEffect() {
        return levels.get(0).shares();
    }

    /** The standard deviation at which the found variance is the expected one; 0 where chance alone gives as much. */
    double deviation(double found) {
        return deviation(found, 0);
    }

    /** The smallest and largest standard deviation at which the found variance lies within the central 95 %. */
    double[] range(double found) {
        return new double[] {deviation(found, HALF_WIDTH), deviation(found, -HALF_WIDTH)};
    }

    /** Where a bound on the variance passes the found one, by interpolation in the square of the standard deviation. */
    private double deviation(double found, double halfWidths) {
        if (levels.get(0).bound(halfWidths) >= found) {
            return 0;
        }
        for (int k = 1; k < levels.size(); k++) {
            Level above = levels.get(k);
            if (above.bound(halfWidths) >= found) {
                Level below = levels.get(k - 1);
                double share = (found - below.bound(halfWidths)) / (above.bound(halfWidths) - below.bound(halfWidths));
                double square = square(below.deviation());
                return Math.sqrt(square + share * (square(above.deviation()) - square));
            }
        }
        return levels.get(levels.size() - 1).deviation();
    }

    /** The share of the expected variance between estimated effects that is not there without effects. */
    double realShare(double deviation) {
        double without = levels.get(0).variance();
        double with = interpolated(square(deviation), true);
        return with > without ? 1 - without / with : 0;
    }

    /** The expected correlation of estimated and drawn effects. */
    double correlation(double deviation) {
        return interpolated(deviation, false);
    }

    private double interpolated(double at, boolean variance) {
        for (int k = 1; k < levels.size(); k++) {
            Level below = levels.get(k - 1);
            Level above = levels.get(k);
            double from = variance ? square(below.deviation()) : below.deviation();
            double to = variance ? square(above.deviation()) : above.deviation();
            if (at <= to) {
                double share = (at - from) / (to - from);
                return variance
                        ? below.variance() + share * (above.variance() - below.variance())
                        : below.correlation() + share * (above.correlation() - below.correlation());
            }
        }
        Level last = levels.get(levels.size() - 1);
        return variance ? last.variance() : last.correlation();
    }

    /** The mean share if all caseworkers had effects like the quartile whose drawn effects are largest. */
    double withBestQuartile(double deviation) {
        return studies.stream()
                .mapToDouble(study -> study.withBestQuartile(deviation, quartiles))
                .average()
                .orElseThrow();
    }

    private static double square(double x) {
        return x * x;
    }
}
