package dk.bip.model.population;

import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import java.util.List;

/**
 * What happens to one citizen, interval by interval from the first measurement: what is latent, what both raters answer, and when a job starts.
 * The same draws under another scenario give the same path but for what the scenario sets.
 */
final class CitizenPath {

    /** Intervals behind the last measurement for which a job can be seen: a year. */
    static final int FOLLOW_UP = 4;

    static final int CALENDAR_INTERVALS = 16;

    /** No channels are known, because the citizen declined. */
    static final int DECLINED = -1;

    private static final int INDICATORS = Indicator.all().size();
    private static final int RATERS = Rater.values().length;
    private static final int COURSE_COUNTS_INTERVALS = 2;
    private static final int ENTRY_INTERVALS = 12;

    private final CitizenModel model;
    private final Draws draws;
    private final CentreStaff staff;
    private final int firstCaseworker;

    /** In which quarter of the calendar the first measurement is. */
    final int entry;

    /** How many intervals begin with a measurement, unless a job starts before. */
    final int measured;

    /** How many intervals were looked at. */
    final int length;

    /** The interval of the first job, or {@link Integer#MAX_VALUE}. */
    final int jobInterval;

    final byte[][] steps;
    final int[] channels;
    final int[] caseworker;
    final int[] changes;
    final boolean[] courseEnded;
    final InterventionPlan[] plans;
    final double register;
    final double[] specific;

    private final double[] hazards;

    /**
     * Lives through the intervals.
     *
     * @param atRisk how many intervals are looked at whenever a job starts, each with the year behind it; 0 to end with the first job
     */
    CitizenPath(
            CitizenModel model,
            Draws draws,
            CentreStaff staff,
            int firstCaseworker,
            PopulationScenario scenario,
            int atRisk) {
        this.model = model;
        this.draws = draws;
        this.staff = staff;
        this.firstCaseworker = firstCaseworker;
        this.entry = entry();
        this.measured = measured();
        int most = measured + FOLLOW_UP - 1;
        this.steps = new byte[most][];
        this.channels = new int[most];
        this.caseworker = new int[most];
        this.changes = new int[most];
        this.courseEnded = new boolean[most];
        this.plans = new InterventionPlan[most + 1];
        this.hazards = new double[most];
        this.specific = new double[INDICATORS];
        double stayingPart = draws.normal(Purpose.READINESS, 0);
        double movingPart = draws.normal(Purpose.MOVING_READINESS, 0);
        double readiness = model.readiness(stayingPart, movingPart);
        double loading = model.parameters.get(PopulationParameter.REGISTER_LOADING);
        this.register = loading * readiness + Math.sqrt(1 - loading * loading) * draws.normal(Purpose.REGISTER, 0);
        Run run = new Run(stayingPart, movingPart, scenario);
        int end = most;
        int job = Integer.MAX_VALUE;
        for (int t = 0; t < end; t++) {
            run.at(t);
            if (job == Integer.MAX_VALUE && draws.uniform(Purpose.EVENT, t) < hazards[t]) {
                job = t;
                end = Math.min(most, Math.max(t, atRisk - 1) + FOLLOW_UP);
            }
        }
        this.jobInterval = job;
        this.length = end;
    }

    private int entry() {
        double u = draws.uniform(Purpose.ENTRY, 0);
        double stock = model.parameters.get(PopulationParameter.STOCK_AT_START);
        return u < stock ? 0 : 1 + (int) ((u - stock) / (1 - stock) * ENTRY_INTERVALS);
    }

    private int measured() {
        int t = 1;
        while (entry + t < CALENDAR_INTERVALS && draws.uniform(Purpose.LEAVING, t) >= model.leaving) {
            t++;
        }
        return t;
    }

    /** How many measurements there are: until a job starts, the citizen leaves or the study ends. */
    int measurements() {
        return jobInterval == Integer.MAX_VALUE ? measured : Math.min(measured, jobInterval + 1);
    }

    /** Whether a job starts in one of the intervals from a measurement on. */
    boolean jobWithin(int interval, int intervals) {
        for (int t = interval; t < interval + intervals && t < length; t++) {
            if (draws.uniform(Purpose.EVENT, t) < hazards[t]) {
                return true;
            }
        }
        return false;
    }

    double hazard(int interval) {
        return hazards[interval];
    }

    /** The state that goes from interval to interval. */
    private final class Run {
        private final PopulationScenario scenario;
        private final double privately = draws.normal(Purpose.PRIVATE, 0);
        private final double stayingPart;
        private final double sorting = model.sorting(staff, firstCaseworker);
        private final double[] moved = new double[INDICATORS];
        private final double[] specificNow = new double[INDICATORS];
        private final double[] latent = new double[INDICATORS];
        private final double[] itemOwn = new double[Item.ALL.size()];
        private final double[] style = new double[RATERS];
        private double movingPart;
        private double readiness;
        private double beliefNoise = draws.normal(Purpose.BELIEF, 0);
        private int current = firstCaseworker;
        private int changed;
        private int intervalsSinceCourse = Integer.MAX_VALUE;
        private InterventionKind kind;

        Run(double stayingPart, double movingPart, PopulationScenario scenario) {
            this.stayingPart = stayingPart;
            this.movingPart = movingPart;
            this.readiness = model.readiness(stayingPart, movingPart);
            this.scenario = scenario;
            for (int c = 0; c < INDICATORS; c++) {
                specific[c] = draws.normal(Purpose.SPECIFIC + c, 0);
                specificNow[c] = specific[c];
            }
            for (int i = 0; i < itemOwn.length; i++) {
                itemOwn[i] = draws.normal(Purpose.ITEM_OWN + i, 0);
            }
            for (int r = 0; r < RATERS; r++) {
                style[r] = draws.normal(Purpose.STYLE + r, 0);
            }
            participate(-1);
        }

        void at(int t) {
            if (t > 0) {
                move(t);
                boolean sameCaseworker = !changesCaseworker(t);
                double chance = draws.normal(Purpose.BELIEF, t);
                beliefNoise = sameCaseworker ? model.belief().noise(beliefNoise, chance) : chance;
            }
            double sumOfStrong = readLatent();
            double orientation = scenario.orientation() == null ? staff.orientation(current) : scenario.orientation();
            int belief = Math.min(
                    5,
                    model.belief().step(sumOfStrong / Readiness.STRONG.size(), privately, orientation, beliefNoise)
                            + scenario.raisedBelief());
            double meanScore = answer(t, belief);
            int used = search(t, orientation, meanScore);
            channels[t] = model.declines(meanScore, draws.uniform(Purpose.DECLINES, t)) ? DECLINED : used;
            caseworker[t] = current;
            changes[t] = changed + scenario.addedChanges();
            courseEnded[t] = scenario.companyCourse() == null
                    ? intervalsSinceCourse < COURSE_COUNTS_INTERVALS
                    : scenario.companyCourse();
            hazards[t] = model.hazard(
                    t,
                    latent,
                    readiness,
                    used,
                    belief,
                    privately,
                    register,
                    scenario.effectiveness() == null ? staff.effect(current) : scenario.effectiveness(),
                    changes[t],
                    courseEnded[t]);
            participate(t);
        }

        private void move(int t) {
            double[] moves = model.movement.during(plans[t]);
            for (int c = 0; c < INDICATORS; c++) {
                moved[c] += moves[c];
            }
            for (int c = 0; c < INDICATORS; c++) {
                specificNow[c] = model.moved(specificNow[c], draws.normal(Purpose.SPECIFIC + c, t));
            }
            movingPart = model.moved(movingPart, draws.normal(Purpose.MOVING_READINESS, t));
            readiness = model.readiness(stayingPart, movingPart);
        }

        private boolean changesCaseworker(int t) {
            if (draws.uniform(Purpose.CHANGE, t) >= model.change) {
                return false;
            }
            int other = draws.integer(Purpose.NEW_CASEWORKER, t, staff.size() - 1);
            current = other < current ? other : other + 1;
            changed++;
            return true;
        }

        private double readLatent() {
            for (int c = 0; c < INDICATORS; c++) {
                latent[c] = model.generalLoading[c] * readiness
                        + model.specificLoading[c] * specificNow[c]
                        + sorting
                        + moved[c];
            }
            double sum = 0;
            List<Dimension> strong = Readiness.STRONG;
            for (int i = 0; i < strong.size(); i++) {
                sum += latent[Indicator.number(strong.get(i)) - 1];
            }
            return sum;
        }

        /** Answers every question but that on channels, and returns the mean of the citizen's. */
        private double answer(int t, int belief) {
            byte[] answers = new byte[Item.ALL.size()];
            double[] ofDay = new double[RATERS];
            for (int r = 0; r < RATERS; r++) {
                ofDay[r] = draws.normal(Purpose.DAY_OF_RATER + r, t);
            }
            int sum = 0;
            for (int i = 0; i < answers.length; i++) {
                Item item = Item.ALL.get(i);
                int rater = item.rater().ordinal();
                answers[i] = (byte)
                        (i == Item.BELIEF
                                ? belief
                                : model.answers()
                                        .step(
                                                i,
                                                latent[item.latent()],
                                                style[rater],
                                                itemOwn[i],
                                                ofDay[rater],
                                                draws.normal(Purpose.ITEM + i, t)));
                if (i < Item.COUNT_OF_CITIZEN) {
                    sum += answers[i];
                }
            }
            steps[t] = answers;
            return (double) sum / Item.COUNT_OF_CITIZEN;
        }

        private int search(int t, double orientation, double meanScore) {
            boolean searching = model.searches(
                    latent[Indicator.number(Indicator.JOB_SEARCH_BEHAVIOUR) - 1],
                    readiness,
                    orientation,
                    draws.normal(Purpose.SEARCH, t));
            return searching ? model.channels(meanScore, draws, t) : 0;
        }

        /** What the citizen takes part in during interval t, and whether a course has ended when the next begins. */
        private void participate(int t) {
            if (kind == null || draws.uniform(Purpose.KIND_STAYS, t) >= model.kindStays) {
                kind = model.kind(staff, readiness, draws.uniform(Purpose.KIND, t));
            }
            InterventionPlan plan = InterventionPlan.draw(kind, draws, t, model.companyShare(t));
            plans[t + 1] = plan;
            if (plan.isCompanyBased()) {
                intervalsSinceCourse = 0;
            } else if (intervalsSinceCourse != Integer.MAX_VALUE) {
                intervalsSinceCourse++;
            }
        }
    }
}
