package dk.bip.model.population;

import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.intervention.InterventionType;
import java.util.Arrays;
import java.util.Set;

/** How what the indicators measure moves during an interval, by what the citizen takes part in. */
final class LatentChange {

    private static final int INDICATORS = Indicator.all().size();
    private static final Set<Dimension> LABOUR_MARKET = Set.of(
            Indicator.JOB_SEARCH_BEHAVIOUR,
            Indicator.LABOUR_MARKET_KNOWLEDGE,
            Indicator.CITIZEN_BELIEF,
            Indicator.GOAL_DIRECTEDNESS);
    private static final Set<Dimension> UPSKILLING =
            Set.of(Indicator.LABOUR_MARKET_KNOWLEDGE, Indicator.CONCENTRATION_AND_INSTRUCTION);
    private static final Set<Dimension> SOCIAL = Set.of(
            Indicator.CONTACT_ABILITY, Indicator.COOPERATION, Indicator.NETWORK_SUPPORT, Indicator.EVERYDAY_MASTERY);
    private static final Set<Dimension> HEALTH = Set.of(Indicator.HEALTH_MASTERY, Indicator.EVERYDAY_MASTERY);

    private final double[] none;
    private final double[] jobOriented;
    private final double[] internship;
    private final double[] parallel;
    private final double[] upskilling;
    private final double[] social;
    private final double[] health;
    private final double[] nothing = new double[INDICATORS];

    LatentChange(PopulationParameters parameters) {
        this.none = everywhere(parameters.get(PopulationParameter.MOVE_NONE));
        this.internship = everywhere(parameters.get(PopulationParameter.MOVE_INTERNSHIP));
        this.parallel = everywhere(parameters.get(PopulationParameter.MOVE_PARALLEL));
        this.jobOriented = new double[INDICATORS];
        LABOUR_MARKET.forEach(indicator ->
                jobOriented[Indicator.number(indicator) - 1] = parameters.get(PopulationParameter.MOVE_JOB_ORIENTED));
        double own = parameters.get(PopulationParameter.MOVE_OWN);
        this.upskilling = balanced(UPSKILLING, own);
        this.social = balanced(SOCIAL, own);
        this.health = balanced(HEALTH, own);
    }

    private static double[] everywhere(double move) {
        double[] moves = new double[INDICATORS];
        Arrays.fill(moves, move);
        return moves;
    }

    /** Up in some indicators, and down in the others of the seven so far that the mean over the seven stays. */
    private static double[] balanced(Set<Dimension> up, double own) {
        int upInSeven = 0;
        int downInSeven = 0;
        for (Dimension indicator : Readiness.STRONG) {
            if (up.contains(indicator)) {
                upInSeven++;
            } else {
                downInSeven++;
            }
        }
        double down = -own * upInSeven / downInSeven;
        double[] moves = new double[INDICATORS];
        for (Dimension indicator : Indicator.all()) {
            moves[Indicator.number(indicator) - 1] = up.contains(indicator) ? own : down;
        }
        return moves;
    }

    double[] during(InterventionPlan plan) {
        boolean intern = InterventionType.COMPANY_INTERNSHIP.equals(plan.first());
        return switch (plan.kind()) {
            case NONE -> none;
            case JOB_ORIENTED -> intern ? internship : jobOriented;
            case PARALLEL_WITH_JOB_ORIENTED -> parallel;
            case UPSKILLING -> upskilling;
            case SOCIAL -> social;
            case HEALTH_ORIENTED -> health;
            case PARALLEL_WITHOUT_JOB_ORIENTED, SEQUENCE -> nothing;
        };
    }
}
