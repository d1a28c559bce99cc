package dk.bip.model.population;

import static dk.bip.model.population.PopulationParameter.*;

import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.questionnaire.JobSearchChannel;
import dk.bip.model.internal.Elementary;
import dk.bip.model.statistics.Logistic;

/** The parameters of a population in the form in which a citizen's path needs them. Immutable. */
final class CitizenModel {

    static final int CHANNELS = JobSearchChannel.values().length - 1;

    private static final int INDICATORS = Indicator.all().size();
    private static final double MIDDLE = 3;
    private static final double BELIEF_MIDDLE = 3;

    /** Of five steps that are equally frequent. */
    private static final double BELIEF_VARIANCE = 2;

    private static final double LOW_SCORE = 2.5;
    private static final int COMPANY_BASED_STEADY_INTERVALS = 8;
    private static final int LONGEST_DURATION = 10;

    final PopulationParameters parameters;
    final LatentChange movement;
    final double[] generalLoading = new double[INDICATORS];
    final double[] specificLoading = new double[INDICATORS];
    final double leaving;
    final double change;
    final double kindStays;

    private final double caseloadReadiness;
    private final double centreReadiness;
    private final double staying;
    private final double moving;
    private final double persistence;
    private final double innovation;
    private final ItemAnswers answers;
    private final double searchThreshold;
    private final double searchNoise;
    private final double searchOnReadiness;
    private final double searchOnOrientation;
    private final double[] channel = new double[CHANNELS];
    private final double[] channelOnScore = new double[CHANNELS];
    private final double[] channelAtLowScore = new double[CHANNELS];
    private final double declinesLow;
    private final double declinesOther;
    private final BeliefModel beliefModel;
    private final double intercept;
    private final double duration;
    private final double[] hazardOfIndicator = new double[INDICATORS];
    private final double perReadiness;
    private final double searches;
    private final double bestChannel;
    private final double perBelief;
    private final double perBeliefSquared;
    private final double perPrivate;
    private final double perRegister;
    private final double perEffect;
    private final double perChange;
    private final double course;
    private final double[] kindWeights = new double[InterventionKind.ALL.size()];
    private final double kindOnReadiness;
    private final double centreParticipation;
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
        this.leaving = p.get(LEAVING);
        this.change = p.get(CHANGE_OF_CASEWORKER);
        this.kindStays = p.get(KIND_STAYS);
        this.caseloadReadiness = p.get(CASELOAD_READINESS);
        this.centreReadiness = p.get(CENTRE_READINESS);
        this.staying = Math.sqrt(1 - p.get(READINESS_MOVES));
        this.moving = Math.sqrt(p.get(READINESS_MOVES));
        this.persistence = p.get(PERSISTENCE);
        this.innovation = Math.sqrt(1 - persistence * persistence);
        this.answers = new ItemAnswers(p);
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
        this.beliefModel = new BeliefModel(p);
        this.intercept = p.get(HAZARD_INTERCEPT);
        this.duration = p.get(HAZARD_DURATION);
        for (Dimension indicator : Readiness.STRONG) {
            hazardOfIndicator[Indicator.number(indicator) - 1] =
                    p.get(PopulationParameter.valueOf("HAZARD_" + indicator.id()));
        }
        this.perReadiness = p.get(HAZARD_READINESS);
        this.searches = p.get(HAZARD_SEARCHES);
        this.bestChannel = p.get(HAZARD_BEST_CHANNEL);
        this.perBelief = p.get(HAZARD_BELIEF);
        this.perBeliefSquared = p.get(HAZARD_BELIEF_SQUARED);
        this.perPrivate = p.get(HAZARD_PRIVATE);
        this.perRegister = p.get(HAZARD_REGISTER);
        this.perEffect = p.get(CASEWORKER_EFFECT);
        this.perChange = p.get(HAZARD_CHANGE);
        this.course = p.get(HAZARD_COURSE);
        for (InterventionKind kind : InterventionKind.ALL) {
            kindWeights[kind.ordinal()] = p.get(kind.share());
        }
        this.kindOnReadiness = p.get(KIND_ON_READINESS);
        this.centreParticipation = p.get(CENTRE_PARTICIPATION);
        this.companyBased = p.get(COMPANY_BASED);
        this.companyBasedDecline = p.get(COMPANY_BASED_DECLINE);
    }

    /** How far what the indicators measure of a citizen lies above all citizens', by job centre and caseworker: citizens are sorted by what can be seen. */
    double sorting(CentreStaff staff, int caseworker) {
        return caseloadReadiness * staff.caseload(caseworker) + centreReadiness * staff.readiness();
    }

    /** The readiness of a citizen, of which a part moves. */
    double readiness(double stayingPart, double movingPart) {
        return staying * stayingPart + moving * movingPart;
    }

    /** What moves, one measurement later; standard normal if it was. */
    double moved(double before, double chance) {
        return persistence * before + innovation * chance;
    }

    InterventionKind kind(CentreStaff staff, double readiness, double u) {
        double jobOriented = Elementary.exp(kindOnReadiness * readiness + centreParticipation * staff.participation());
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

    ItemAnswers answers() {
        return answers;
    }

    BeliefModel belief() {
        return beliefModel;
    }

    boolean searches(double latent, double readiness, double orientation, double noise) {
        return latent + searchOnReadiness * readiness + searchOnOrientation * orientation + searchNoise * noise
                > searchThreshold;
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

    /** The chance of a job within an interval of three months. */
    double hazard(
            int interval,
            double[] latent,
            double readiness,
            int channels,
            int belief,
            double privately,
            double register,
            double effectOfCaseworker,
            int changes,
            boolean courseEnded) {
        double steps = belief - BELIEF_MIDDLE;
        double logOdds = intercept
                + duration * Math.min(interval, LONGEST_DURATION)
                + ofIndicators(latent)
                + perReadiness * readiness
                + (channels == 0 ? 0 : searches)
                + bestChannel * best(channels)
                + perBelief * steps
                + perBeliefSquared * (steps * steps - BELIEF_VARIANCE)
                + perPrivate * privately
                + perRegister * register
                + perEffect * effectOfCaseworker
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
