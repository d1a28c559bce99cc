package dk.bip.model.population;

import static dk.bip.model.population.PopulationParameter.*;

import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.questionnaire.JobSearchChannel;
import dk.bip.model.internal.Elementary;
import dk.bip.model.statistics.Logistic;

/** The parameters of a population in the form in which a citizen's path needs them. Immutable. */
final class CitizenModel {

    static final int CHANNELS = JobSearchChannel.values().length - 1;

    private static final int INDICATORS = Indicator.all().size();
    private static final double MIDDLE = 3;
    private static final double BELIEF_MIDDLE = 3;
    private static final double LOW_SCORE = 2.5;
    private static final int COMPANY_BASED_STEADY_INTERVALS = 8;
    private static final int LONGEST_DURATION = 12;

    final PopulationParameters parameters;
    final LatentChange movement;
    final double[] generalLoading = new double[INDICATORS];
    final double[] specificLoading = new double[INDICATORS];
    final double[] readinessOfClass;
    final double[] effectOfClass;
    final double leaving;
    final double change;
    final double innovation;
    final double kindStays;
    final double effectCarriedOver;

    private final double[] itemNoise = new double[Item.ALL.size()];
    private final double[] itemThresholds = new double[4];
    private final double[] beliefThresholds;
    private final double stable;
    private final double occasional;
    private final double searchThreshold;
    private final double searchNoise;
    private final double searchOnReadiness;
    private final double searchOnOrientation;
    private final double[] channel = new double[CHANNELS];
    private final double[] channelOnScore = new double[CHANNELS];
    private final double[] channelAtLowScore = new double[CHANNELS];
    private final double declinesLow;
    private final double declinesOther;
    private final double beliefOnReadiness;
    private final double beliefOnPrivate;
    private final double beliefOnOrientation;
    private final double beliefNoise;
    private final double intercept;
    private final double duration;
    private final double[] hazardOfIndicator = new double[INDICATORS];
    private final double searches;
    private final double bestChannel;
    private final double perBelief;
    private final double perPrivate;
    private final double perPrivateSquared;
    private final double perRegister;
    private final double perChange;
    private final double course;
    private final double[] kindWeights = new double[InterventionKind.ALL.size()];
    private final double kindOnReadiness;
    private final double companyBased;
    private final double companyBasedDecline;

    CitizenModel(PopulationParameters p) {
        this.parameters = p;
        this.movement = new LatentChange(p);
        for (Dimension indicator : Indicator.all()) {
            double loading = p.get(Readiness.STRONG.contains(indicator) ? STRONG_LOADING : WEAK_LOADING);
            generalLoading[Indicator.number(indicator) - 1] = loading;
            specificLoading[Indicator.number(indicator) - 1] = Math.sqrt(1 - loading * loading);
        }
        this.readinessOfClass = readinessOfClasses(p);
        this.effectOfClass = effectOfClasses(p);
        this.leaving = p.get(LEAVING);
        this.change = p.get(CHANGE_OF_CASEWORKER);
        this.innovation = p.get(READINESS_INNOVATION);
        this.kindStays = p.get(KIND_STAYS);
        this.effectCarriedOver = p.get(EFFECT_CARRIED_OVER);
        for (int i = 0; i < itemNoise.length; i++) {
            Item item = Item.ALL.get(i);
            boolean citizen = item.rater() == Rater.CITIZEN;
            itemNoise[i] = p.get(
                    citizen
                            ? (item.strong() ? CITIZEN_NOISE : CITIZEN_WEAK_NOISE)
                            : (item.strong() ? CASEWORKER_NOISE : CASEWORKER_WEAK_NOISE));
        }
        for (int k = 0; k < itemThresholds.length; k++) {
            itemThresholds[k] = (k + 1.5 - MIDDLE - p.get(ITEM_MEAN)) / p.get(ITEM_SPREAD);
        }
        double second = p.get(BELIEF_THRESHOLD_2);
        double third = second + p.get(BELIEF_WIDTH_2);
        double fourth = third + p.get(BELIEF_WIDTH_3);
        this.beliefThresholds = new double[] {second, third, fourth, fourth + p.get(BELIEF_WIDTH_4)};
        this.stable = Math.sqrt(p.get(STABLE_NOISE));
        this.occasional = Math.sqrt(1 - p.get(STABLE_NOISE));
        this.searchThreshold = p.get(SEARCH_THRESHOLD);
        this.searchNoise = p.get(SEARCH_NOISE);
        this.searchOnReadiness = p.get(SEARCH_ON_READINESS);
        this.searchOnOrientation = p.get(SEARCH_ON_ORIENTATION);
        for (int c = 0; c < CHANNELS; c++) {
            channel[c] = p.get(PopulationParameter.values()[CHANNEL_NEWSPAPERS.ordinal() + c]);
            channelOnScore[c] = p.get(PopulationParameter.values()[NEWSPAPERS_ON_SCORE.ordinal() + c]);
        }
        channelAtLowScore[JobSearchChannel.NETWORK.ordinal()] = p.get(NETWORK_AT_LOW_SCORE);
        channelAtLowScore[JobSearchChannel.INTERNSHIP_COMPANY.ordinal()] = p.get(INTERNSHIP_COMPANY_AT_LOW_SCORE);
        this.declinesLow = p.get(DECLINES_LOW);
        this.declinesOther = p.get(DECLINES_OTHER);
        this.beliefOnReadiness = p.get(BELIEF_ON_READINESS) / Readiness.spreadOfMean(p.get(STRONG_LOADING));
        this.beliefOnPrivate = p.get(BELIEF_ON_PRIVATE);
        this.beliefOnOrientation = p.get(BELIEF_ON_ORIENTATION);
        this.beliefNoise = p.get(BELIEF_NOISE);
        this.intercept = p.get(HAZARD_INTERCEPT);
        this.duration = p.get(HAZARD_DURATION);
        for (Dimension indicator : Readiness.STRONG) {
            hazardOfIndicator[Indicator.number(indicator) - 1] =
                    p.get(PopulationParameter.valueOf("HAZARD_" + indicator.id()));
        }
        this.searches = p.get(HAZARD_SEARCHES);
        this.bestChannel = p.get(HAZARD_BEST_CHANNEL);
        this.perBelief = p.get(HAZARD_BELIEF);
        this.perPrivate = p.get(HAZARD_PRIVATE);
        this.perPrivateSquared = p.get(HAZARD_PRIVATE_SQUARED);
        this.perRegister = p.get(HAZARD_REGISTER);
        this.perChange = p.get(HAZARD_CHANGE);
        this.course = p.get(HAZARD_COURSE);
        for (InterventionKind kind : InterventionKind.ALL) {
            kindWeights[kind.ordinal()] = p.get(kind.share());
        }
        this.kindOnReadiness = p.get(KIND_ON_READINESS);
        this.companyBased = p.get(COMPANY_BASED);
        this.companyBasedDecline = p.get(COMPANY_BASED_DECLINE);
    }

    private static double[] readinessOfClasses(PopulationParameters p) {
        double least = p.get(READINESS_LEAST);
        double second = p.get(READINESS_SECOND_LEAST);
        double most = p.get(READINESS_MOST);
        return new double[] {least, second, -(least + second + most), most};
    }

    private static double[] effectOfClasses(PopulationParameters p) {
        double least = p.get(HAZARD_LEAST);
        double second = p.get(HAZARD_SECOND_LEAST);
        double ofMoreEffective = -(least + second) / 2;
        double apart = p.get(HAZARD_MOST_ABOVE_SECOND_MOST) / 2;
        return new double[] {least, second, ofMoreEffective - apart, ofMoreEffective + apart};
    }

    InterventionKind kind(double readiness, double u) {
        double jobOriented = Elementary.exp(kindOnReadiness * readiness);
        double total = 0;
        for (InterventionKind kind : InterventionKind.ALL) {
            total += weight(kind, jobOriented);
        }
        double sum = 0;
        for (InterventionKind kind : InterventionKind.ALL) {
            sum += weight(kind, jobOriented);
            if (u * total < sum) {
                return kind;
            }
        }
        return InterventionKind.NONE;
    }

    private double weight(InterventionKind kind, double jobOriented) {
        return kindWeights[kind.ordinal()] * (kind.includesJobOriented() ? jobOriented : 1);
    }

    /** The share of job-oriented interventions that are at a company. */
    double companyShare(int interval) {
        double logOdds = Elementary.log(companyBased / (1 - companyBased))
                - companyBasedDecline * Math.max(0, interval - COMPANY_BASED_STEADY_INTERVALS);
        return Logistic.probability(logOdds);
    }

    int step(int item, double latent, double stableNoise, double occasionalNoise) {
        double seen = latent + itemNoise[item] * (stable * stableNoise + occasional * occasionalNoise);
        return 1 + passed(itemThresholds, seen);
    }

    int belief(double meanOfStrong, double privately, double orientation, double stableNoise, double occasionalNoise) {
        double seen = beliefOnReadiness * meanOfStrong
                + beliefOnPrivate * privately
                + beliefOnOrientation * orientation
                + beliefNoise * (stable * stableNoise + occasional * occasionalNoise);
        return 1 + passed(beliefThresholds, seen);
    }

    private static int passed(double[] thresholds, double x) {
        int passed = 0;
        for (double threshold : thresholds) {
            if (x > threshold) {
                passed++;
            }
        }
        return passed;
    }

    boolean searches(double latent, double readiness, double orientation, double stableNoise, double occasionalNoise) {
        double pull = latent
                + searchOnReadiness * readiness
                + searchOnOrientation * orientation
                + searchNoise * (stable * stableNoise + occasional * occasionalNoise);
        return pull > searchThreshold;
    }

    boolean declines(double meanScore, double u) {
        return u < (meanScore < LOW_SCORE ? declinesLow : declinesOther);
    }

    /** The channels of a citizen who searches, one bit each; who names no other searches through the network. */
    int channels(double meanScore, Draws draws, int interval) {
        int chosen = 0;
        for (int c = 0; c < CHANNELS; c++) {
            double logOdds = channel[c]
                    + channelOnScore[c] * (meanScore - MIDDLE)
                    + (meanScore < LOW_SCORE ? channelAtLowScore[c] : 0);
            double u = draws.uniform(Purpose.CHANNEL + c, interval);
            if (u * (1 + Elementary.exp(-logOdds)) < 1) {
                chosen |= 1 << c;
            }
        }
        return chosen == 0 ? 1 << JobSearchChannel.NETWORK.ordinal() : chosen;
    }

    double effectOfCaseworker(int before, int current) {
        return effectOfClass[current] + effectCarriedOver * (effectOfClass[before] - effectOfClass[current]);
    }

    /** The chance of a job within an interval of three months. */
    double hazard(
            int interval,
            double[] latent,
            int channels,
            int belief,
            double privately,
            double register,
            double effectOfCaseworker,
            int changes,
            boolean courseEnded) {
        double logOdds = intercept
                + duration * Math.min(interval, LONGEST_DURATION)
                + ofIndicators(latent)
                + (channels == 0 ? 0 : searches)
                + bestChannel * best(channels)
                + perBelief * (belief - BELIEF_MIDDLE)
                + perPrivate * privately
                + perPrivateSquared * (privately * privately - 1)
                + perRegister * register
                + effectOfCaseworker
                + perChange * changes
                + (courseEnded ? course : 0);
        return Logistic.probability(logOdds);
    }

    private double ofIndicators(double[] latent) {
        double sum = 0;
        for (int c = 0; c < latent.length; c++) {
            sum += hazardOfIndicator[c] * latent[c];
        }
        return sum;
    }

    private static int best(int channels) {
        return (channels >> JobSearchChannel.INTERNET.ordinal() & 1)
                + (channels >> JobSearchChannel.INTERNSHIP_COMPANY.ordinal() & 1);
    }
}
