package dk.bip.model.caseworker;

import dk.bip.model.internal.Moments;
import dk.bip.model.statistics.Logistic;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One study: an effect for each caseworker, the ranking by it, and the shares of the quartiles in the same sample. */
final class InSampleStudy {

    private final StudyRows rows;
    private final FixedEffectsFit fit;
    private final double[] linear;
    private final MeanShareCurve curve;
    private final double[] caseload;
    private final double tilt;

    InSampleStudy(StudyRows rows) {
        this.rows = rows;
        this.fit = FixedEffectsFit.of(rows);
        this.linear = fit.linear(rows);
        this.curve = new MeanShareCurve(linear);
        this.caseload = caseload();
        this.tilt = Moments.covariance(caseload, fit.effects());
    }

    /** The mean of x' b of each caseworker's citizens, standardised over caseworkers; 0 where they are all alike. */
    private double[] caseload() {
        double[] means = new double[rows.caseworkers()];
        for (int j = 0; j < means.length; j++) {
            int size = rows.starts()[j + 1] - rows.starts()[j];
            for (int i = rows.starts()[j]; i < rows.starts()[j + 1]; i++) {
                means[j] += linear[i] / size;
            }
        }
        double mean = Moments.mean(means);
        double deviation = Math.sqrt(Moments.variance(means));
        for (int j = 0; j < means.length; j++) {
            means[j] = deviation > 0 ? (means[j] - mean) / deviation : 0;
        }
        return means;
    }

    /**
     * The correlation with the caseload that drawn effects have: as the estimated effects go with it, which chance does not bias, over their
     * standard deviation.
     */
    private double correlationWithCaseload(double deviation) {
        return deviation > 0 ? Math.max(-1, Math.min(1, tilt / deviation)) : 0;
    }

    /** The level at which the mean share is expected to be the one found, with drawn effects of a standard deviation. */
    double levelFor(double deviation, NormalQuartiles quartiles) {
        if (deviation == 0) {
            return curve.shiftFor(meanOutcome(), 0, quartiles);
        }
        double correlation = correlationWithCaseload(deviation);
        double[] tilted = linear.clone();
        for (int j = 0; j < caseload.length; j++) {
            for (int i = rows.starts()[j]; i < rows.starts()[j + 1]; i++) {
                tilted[i] += deviation * correlation * caseload[j];
            }
        }
        double rest = deviation * Math.sqrt(1 - correlation * correlation);
        return new MeanShareCurve(tilted).shiftFor(meanOutcome(), rest, quartiles);
    }

    /** The mean share if all citizens had effects like the quartile of a normal distribution where they are largest. */
    double withBestQuartile(double deviation, NormalQuartiles quartiles) {
        return curve.atQuartile(
                levelFor(deviation, quartiles), deviation, EffectivenessQuartiles.QUARTILES - 1, quartiles);
    }

    int citizens() {
        return rows.citizens();
    }

    int caseworkers() {
        return rows.caseworkers();
    }

    double meanOutcome() {
        return rows.meanOutcome();
    }

    QuartileShares found(Random ties) {
        return shares(fit.effects(), fit.level(), rows.outcomes(), ties);
    }

    double variance() {
        return Moments.variance(fit.effects());
    }

    int caseworkersWithoutEvent() {
        int count = 0;
        for (int j = 0; j < rows.caseworkers(); j++) {
            count += events(j) == 0 ? 1 : 0;
        }
        return count;
    }

    /** The shares without the halves: who has no or only events has no finite effect. */
    QuartileShares withoutHalves(Random ties) {
        double[] effects = fit.effects().clone();
        for (int j = 0; j < effects.length; j++) {
            double events = events(j);
            if (events == 0) {
                effects[j] = Double.NEGATIVE_INFINITY;
            } else if (events == rows.starts()[j + 1] - rows.starts()[j]) {
                effects[j] = Double.POSITIVE_INFINITY;
            }
        }
        return shares(effects, fit.level(), rows.outcomes(), ties);
    }

    private double events(int caseworker) {
        double events = 0;
        for (int i = rows.starts()[caseworker]; i < rows.starts()[caseworker + 1]; i++) {
            events += rows.outcomes()[i];
        }
        return events;
    }

    /**
     * The same study with outcomes drawn anew: citizens keep x' b, and caseworkers get normal effects of a standard deviation, which go with
     * their caseloads as the estimated ones do. Slopes are held.
     */
    Draw draw(double deviation, double level, Random random) {
        double[] truth = new double[rows.caseworkers()];
        double[] y = new double[rows.citizens()];
        double sum = 0;
        double correlation = correlationWithCaseload(deviation);
        double rest = Math.sqrt(1 - correlation * correlation);
        for (int j = 0; j < truth.length; j++) {
            truth[j] = correlation * caseload[j] + rest * random.nextGaussian();
            for (int i = rows.starts()[j]; i < rows.starts()[j + 1]; i++) {
                double p = Logistic.probability(level + linear[i] + deviation * truth[j]);
                y[i] = random.nextDouble() < p ? 1 : 0;
                sum += y[i];
            }
        }
        double mean = sum / y.length;
        if (mean == 0 || mean == 1) {
            List<Double> equal = List.of(mean, mean, mean, mean);
            return new Draw(new QuartileShares(equal, equal, mean), 0, 0);
        }
        FixedEffectsFit drawn = FixedEffectsFit.of(rows, linear, y, mean);
        return new Draw(
                shares(drawn.effects(), drawn.level(), y, random),
                Moments.variance(drawn.effects()),
                Moments.correlation(drawn.effects(), truth));
    }

    /**
     * What a study with drawn outcomes finds.
     *
     * @param shares the shares of the quartiles
     * @param variance the variance between the estimated effects
     * @param correlation the correlation of estimated and drawn effects; 0 where the estimated ones are all alike
     */
    record Draw(QuartileShares shares, double variance, double correlation) {}

    private QuartileShares shares(double[] effects, double level, double[] y, Random ties) {
        int[] quartiles = QuartileRanking.quartiles(effects, ties);
        double[] events = new double[EffectivenessQuartiles.QUARTILES];
        double[] citizens = new double[events.length];
        double[] adjusted = new double[events.length];
        double[] caseworkers = new double[events.length];
        double sum = 0;
        for (int j = 0; j < quartiles.length; j++) {
            int q = quartiles[j];
            for (int i = rows.starts()[j]; i < rows.starts()[j + 1]; i++) {
                events[q] += y[i];
                citizens[q]++;
                sum += y[i];
            }
            adjusted[q] += curve.at(level + effects[j]);
            caseworkers[q]++;
        }
        List<Double> own = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        for (int q = 0; q < events.length; q++) {
            own.add(events[q] / citizens[q]);
            all.add(adjusted[q] / caseworkers[q]);
        }
        return new QuartileShares(own, all, sum / y.length);
    }
}
