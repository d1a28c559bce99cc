package dk.bip.model.interim;

import dk.bip.core.caseworker.BeliefLevel;
import dk.bip.model.evidence.Evidence;
import dk.bip.model.evidence.Reading;
import dk.bip.model.feature.Feature;
import dk.bip.model.internal.Elementary;
import dk.bip.model.internal.LinearSystem;
import dk.bip.model.internal.RootFinder;
import dk.bip.model.outcome.Horizon;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The model that follows from one set of assumptions.
 *
 * <ol>
 *   <li>The shares of the five belief levels have weights like a normal distribution; its centre is where the belief table then has the
 *       published mean.
 *   <li>The slope of the log-odds on belief is the least-squares line through the table, weighted by the shares. An indicator alone has a
 *       given part of that slope, per standard deviation.
 *   <li>Indicators are normal with one correlation among those who get the job and those who do not. The log-odds are then linear in them
 *       (linear discriminant analysis), with coefficients S^-1 m, where S is their covariance and m the slope of each alone times its
 *       variance. What the indicators share is so counted once.
 *   <li>Changes of caseworker and a company-based course have the coefficients with which the mean probability changes as published.
 *   <li>The intercept is such that the mean probability <em>over the population</em> is 8.0 percent at six months, and the offset of the
 *       third and fourth interval such that it is 14.76 percent at twelve.
 * </ol>
 */
final class Derivation {

    private static final List<Feature> INDICATORS = List.of(
            Feature.CITIZEN_JOB_SEARCH_BEHAVIOUR,
            Feature.CITIZEN_LABOUR_MARKET_KNOWLEDGE,
            Feature.CITIZEN_BELIEF,
            Feature.CITIZEN_COOPERATION,
            Feature.CITIZEN_HEALTH_MASTERY,
            Feature.CASEWORKER_LABOUR_MARKET_KNOWLEDGE,
            Feature.CASEWORKER_GOAL_DIRECTEDNESS,
            Feature.CASEWORKER_BELIEF);
    private static final int SIX_MONTHS = Horizon.SIX_MONTHS.intervals();
    private static final int TWELVE_MONTHS = Horizon.TWELVE_MONTHS.intervals();
    private static final int ROUNDS = 200;
    private static final double SETTLED = 1e-12;

    private final List<Feature> indicators;
    private final double[] means;
    private final double[][] covariance;
    private final double[] coefficients;
    private final MeanProbability population;

    private double intercept = -3.5;
    private double laterOffset;
    private double perChange = -0.3;
    private double perCourse = 0.5;

    private Derivation(Assumptions assumptions, boolean withBelief) {
        this.indicators = withBelief ? INDICATORS : INDICATORS.subList(0, INDICATORS.size() - 1);
        int tableIntervals =
                (int) Math.rint(assumptions.get(Assumptions.Name.BELIEF_TABLE_MONTHS) / Horizon.MONTHS_PER_INTERVAL);
        BeliefDistribution belief = BeliefDistribution.of(tableIntervals, assumptions);
        ItemMoments search = ItemMoments.ofJobSearch(assumptions);
        int n = indicators.size();
        this.means = new double[n];
        double[] spreads = new double[n];
        double[] strengths = new double[n];
        for (int i = 0; i < n; i++) {
            ItemMoments moments = switch (indicators.get(i)) {
                case CITIZEN_JOB_SEARCH_BEHAVIOUR -> search;
                case CASEWORKER_BELIEF -> belief.moments();
                default ->
                    new ItemMoments(
                            assumptions.get(Assumptions.Name.ITEM_MEAN), assumptions.get(Assumptions.Name.ITEM_SPREAD));
            };
            means[i] = moments.mean();
            spreads[i] = moments.spread();
            strengths[i] = indicators.get(i) == Feature.CASEWORKER_BELIEF
                    ? 1
                    : assumptions.get(Assumptions.Name.ITEM_STRENGTH);
        }
        double slopePerSpread = belief.logOddsPerStep() * belief.moments().spread();
        this.covariance = covariance(spreads, assumptions.get(Assumptions.Name.ITEM_CORRELATION));
        double[] shift = IntStream.range(0, n)
                .mapToDouble(i -> strengths[i] * slopePerSpread * spreads[i])
                .toArray();
        this.coefficients = LinearSystem.solve(covariance, shift);
        this.population =
                new MeanProbability(weighted(covariance, coefficients), assumptions.get(Assumptions.Name.COURSE_SHARE));
        settle(assumptions);
    }

    static Derivation of(Assumptions assumptions, boolean withBelief) {
        return new Derivation(assumptions, withBelief);
    }

    private static double[][] covariance(double[] spreads, double correlation) {
        double[][] covariance = new double[spreads.length][spreads.length];
        for (int i = 0; i < spreads.length; i++) {
            for (int j = 0; j < spreads.length; j++) {
                covariance[i][j] = spreads[i] * spreads[j] * (i == j ? 1 : correlation);
            }
        }
        return covariance;
    }

    private static double weighted(double[][] covariance, double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                sum += weights[i] * covariance[i][j] * weights[j];
            }
        }
        return sum;
    }

    /** Four conditions, one for each of four numbers, each solved in turn until none of them moves. */
    private void settle(Assumptions assumptions) {
        double meanAtSix = Reading.MEAN_SIX_MONTHS.number();
        double meanAtTwelve = Reading.MEAN_TWELVE_MONTHS.number();
        double change = 1 + Reading.CASEWORKER_CHANGE_TWELVE_MONTHS.number();
        double course = 1 + assumptions.get(Assumptions.Name.COURSE_RELATIVE_CHANGE);
        for (int round = 0; round < ROUNDS; round++) {
            double before = intercept + laterOffset + perChange + perCourse;
            intercept =
                    RootFinder.find(a -> population.mean(a, 0, perChange, perCourse, SIX_MONTHS) - meanAtSix, -12, 3);
            laterOffset = RootFinder.find(
                    d -> population.mean(intercept, d, perChange, perCourse, TWELVE_MONTHS) - meanAtTwelve, -4, 4);
            perChange = RootFinder.find(
                    g -> population.meanAtChanges(intercept, laterOffset, g, perCourse, TWELVE_MONTHS, 1)
                            - change * population.meanAtChanges(intercept, laterOffset, g, perCourse, TWELVE_MONTHS, 0),
                    -3,
                    1);
            perCourse = RootFinder.find(
                    g -> population.meanAtCourse(intercept, perChange, g, SIX_MONTHS, 1)
                            - course * population.meanAtCourse(intercept, perChange, g, SIX_MONTHS, 0),
                    -1,
                    4);
            if (Math.abs(intercept + laterOffset + perChange + perCourse - before) < SETTLED) {
                return;
            }
        }
        throw new IllegalStateException("the derivation does not settle for these assumptions");
    }

    List<Feature> features() {
        return Stream.concat(indicators.stream(), Stream.of(Feature.CASEWORKER_CHANGES, Feature.COMPANY_COURSE_ENDED))
                .toList();
    }

    double[] references() {
        double[] references = Arrays.copyOf(means, means.length + 2);
        references[means.length] = MeanProbability.MEAN_CHANGES;
        references[means.length + 1] = population.courseShare();
        return references;
    }

    double[] coefficients() {
        double[] all = Arrays.copyOf(coefficients, coefficients.length + 2);
        all[coefficients.length] = perChange;
        all[coefficients.length + 1] = perCourse;
        return all;
    }

    double[][] featureCovariance() {
        int n = indicators.size();
        double[][] all = new double[n + 2][n + 2];
        for (int i = 0; i < n; i++) {
            System.arraycopy(covariance[i], 0, all[i], 0, n);
        }
        all[n][n] = MeanProbability.MEAN_CHANGES;
        all[n + 1][n + 1] = population.courseShare() * (1 - population.courseShare());
        return all;
    }

    double intercept() {
        return intercept;
    }

    double laterOffset() {
        return laterOffset;
    }

    /** The mean probability of the population within some intervals. */
    double mean(int intervals) {
        return population.mean(intercept, laterOffset, perChange, perCourse, intervals);
    }

    /** The mean probability of the people with one level of belief. */
    double meanAtBelief(BeliefLevel level, int intervals) {
        int belief = indicators.indexOf(Feature.CASEWORKER_BELIEF);
        double pull = 0;
        for (int i = 0; i < indicators.size(); i++) {
            pull += covariance[belief][i] * coefficients[i];
        }
        double variance = covariance[belief][belief];
        double centre = intercept + pull / variance * (level.step() - means[belief]);
        return new MeanProbability(population.variance() - pull * pull / variance, population.courseShare())
                .mean(centre, laterOffset, perChange, perCourse, intervals);
    }

    /** Intercept and coefficients, the intercept moved to where the features have given references. */
    double[] parametersAt(double[] references) {
        double[] slopes = coefficients();
        double[] own = references();
        double[] parameters = new double[slopes.length + 1];
        parameters[0] = intercept;
        for (int i = 0; i < slopes.length; i++) {
            parameters[0] += slopes[i] * (references[i] - own[i]);
            parameters[i + 1] = slopes[i];
        }
        return parameters;
    }

    /** The mean and standard deviation of a feature on the 1-5 scale. */
    record ItemMoments(double mean, double spread) {

        /** From the published shares of the channels: a channel is a step, and who does not search has score 1. */
        static ItemMoments ofJobSearch(Assumptions assumptions) {
            double channels = 0;
            for (int i = 1; i <= 6; i++) {
                channels += Evidence.published().finding("BIP-SEARCH-0" + i).number() / 100;
            }
            double searching = 1 - Evidence.published().finding("BIP-SEARCH-07").number() / 100;
            double perSearcher = channels / searching;
            double within = assumptions.get(Assumptions.Name.CHANNEL_SPREAD);
            double square = searching * (perSearcher * perSearcher + within * within);
            return new ItemMoments(1 + channels, Math.sqrt(square - channels * channels));
        }
    }

    /** The belief levels: their mean and spread, and the log-odds per step in the published table. */
    record BeliefDistribution(ItemMoments moments, double logOddsPerStep) {

        static BeliefDistribution of(int tableIntervals, Assumptions assumptions) {
            boolean twelve = tableIntervals == TWELVE_MONTHS;
            List<Double> table =
                    (twelve ? Reading.BELIEF_TABLE_TWELVE_MONTHS : Reading.BELIEF_TABLE_SIX_MONTHS).numbers();
            double mean = (twelve ? Reading.MEAN_TWELVE_MONTHS : Reading.MEAN_SIX_MONTHS).number();
            double spread = assumptions.get(Assumptions.Name.BELIEF_SPREAD);
            double centre = RootFinder.find(t -> weightedMean(shares(t, spread), table) - mean, -5, 11);
            double[] shares = shares(centre, spread);
            List<Double> steps = List.of(1.0, 2.0, 3.0, 4.0, 5.0);
            double meanStep = weightedMean(shares, steps);
            double variance = 0;
            double slope = 0;
            for (int k = 0; k < shares.length; k++) {
                double deviation = steps.get(k) - meanStep;
                variance += shares[k] * deviation * deviation;
                slope += shares[k] * deviation * logOdds(hazard(table.get(k), tableIntervals));
            }
            return new BeliefDistribution(new ItemMoments(meanStep, Math.sqrt(variance)), slope / variance);
        }

        private static double[] shares(double centre, double spread) {
            double[] shares = new double[5];
            double sum = 0;
            for (int k = 0; k < shares.length; k++) {
                double distance = (k + 1 - centre) / spread;
                shares[k] = Elementary.exp(-distance * distance / 2);
                sum += shares[k];
            }
            for (int k = 0; k < shares.length; k++) {
                shares[k] /= sum;
            }
            return shares;
        }

        private static double weightedMean(double[] shares, List<Double> values) {
            double sum = 0;
            for (int k = 0; k < shares.length; k++) {
                sum += shares[k] * values.get(k);
            }
            return sum;
        }

        private static double hazard(double probability, int intervals) {
            return 1 - StrictMath.pow(1 - probability, 1.0 / intervals);
        }

        private static double logOdds(double probability) {
            return StrictMath.log(probability / (1 - probability));
        }
    }
}
