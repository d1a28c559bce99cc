package dk.bip.model.population;

import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
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
        double readiness =
                model.readinessOfClass[staff.effectiveness(firstCaseworker)] + draws.normal(Purpose.READINESS, 0);
        double loading = model.parameters.get(PopulationParameter.REGISTER_LOADING);
        this.register = loading * readiness + Math.sqrt(1 - loading * loading) * draws.normal(Purpose.REGISTER, 0);
        Run run = new Run(readiness, scenario);
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
        private final double[] moved = new double[INDICATORS];
        private final double[] latent = new double[INDICATORS];
        private final double[] itemStable = new double[Item.ALL.size()];
        private final double searchStable = draws.normal(Purpose.SEARCH_STABLE, 0);
        private double readiness;
        private double beliefStable;
        private int current = firstCaseworker;
        private int before = firstCaseworker;
        private int changed;
        private int intervalsSinceCourse = Integer.MAX_VALUE;
        private InterventionKind kind;

        Run(double readiness, PopulationScenario scenario) {
            this.readiness = readiness;
            this.scenario = scenario;
            for (int c = 0; c < INDICATORS; c++) {
                specific[c] = draws.normal(Purpose.SPECIFIC + c, 0);
            }
            for (int i = 0; i < itemStable.length; i++) {
                itemStable[i] = draws.normal(Purpose.ITEM_STABLE + i, 0);
            }
            beliefStable = draws.normal(Purpose.BELIEF_STABLE, 0);
            participate(-1);
        }

        void at(int t) {
            if (t > 0) {
                move(t);
                changeCaseworker(t);
            }
            double sumOfStrong = readLatent();
            double orientation = scenario.orientation() == null ? staff.orientation(current) : scenario.orientation();
            int belief = Math.min(
                    5,
                    model.belief(
                                    sumOfStrong / Readiness.STRONG.size(),
                                    privately,
                                    orientation,
                                    beliefStable,
                                    draws.normal(Purpose.BELIEF, t))
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
                    t, latent, used, belief, privately, register, effectOfCaseworker(), changes[t], courseEnded[t]);
            participate(t);
        }

        private void move(int t) {
            double[] moves = model.movement.during(plans[t]);
            for (int c = 0; c < INDICATORS; c++) {
                moved[c] += moves[c];
            }
            readiness += model.innovation * draws.normal(Purpose.READINESS, t);
        }

        private void changeCaseworker(int t) {
            before = current;
            if (draws.uniform(Purpose.CHANGE, t) < model.change) {
                int other = draws.integer(Purpose.NEW_CASEWORKER, t, staff.size() - 1);
                current = other < current ? other : other + 1;
                changed++;
                beliefStable = draws.normal(Purpose.BELIEF_STABLE, t);
            }
        }

        /** Of the caseworker and, in the first interval after a change, of the one before. */
        private double effectOfCaseworker() {
            return scenario.effectiveness() == null
                    ? model.effectOfCaseworker(staff.effectiveness(before), staff.effectiveness(current))
                    : model.effectOfClass[scenario.effectiveness().ordinal()];
        }

        private double readLatent() {
            for (int c = 0; c < INDICATORS; c++) {
                latent[c] = model.generalLoading[c] * readiness + model.specificLoading[c] * specific[c] + moved[c];
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
            int sum = 0;
            for (int i = 0; i < answers.length; i++) {
                answers[i] = i == Item.BELIEF
                        ? (byte) belief
                        : (byte) model.step(
                                i, latent[Item.ALL.get(i).latent()], itemStable[i], draws.normal(Purpose.ITEM + i, t));
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
                    searchStable,
                    draws.normal(Purpose.SEARCH, t));
            return searching ? model.channels(meanScore, draws, t) : 0;
        }

        /** What the citizen takes part in during interval t, and whether a course has ended when the next begins. */
        private void participate(int t) {
            if (kind == null || draws.uniform(Purpose.KIND_STAYS, t) >= model.kindStays) {
                kind = model.kind(readiness, draws.uniform(Purpose.KIND, t));
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
