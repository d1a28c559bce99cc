package dk.bip.model.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dk.bip.core.caseworker.BeliefLevel;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.testing.SerialCopy;
import dk.bip.model.internal.Elementary;
import dk.bip.model.outcome.Horizon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A scenario sets one variable and leaves every draw as it was, seed 5. */
class PopulationScenarioTest {

    private static final long SEED = 5;
    private static final List<Horizon> HORIZONS =
            List.of(Horizon.THREE_MONTHS, Horizon.SIX_MONTHS, Horizon.ofMonths(9), Horizon.TWELVE_MONTHS);
    private static final PopulationScenario AS_IT_IS = PopulationScenario.asItIs();

    /** Effects of which the sign is sure, whatever the initial values are. */
    private static final PopulationParameters PARAMETERS = PopulationParameters.initial()
            .with(PopulationParameter.CASEWORKER_EFFECT, 0.5)
            .with(PopulationParameter.HAZARD_BELIEF, 0.5)
            .with(PopulationParameter.HAZARD_BELIEF_SQUARED, 0.1)
            .with(PopulationParameter.HAZARD_CHANGE, -0.4)
            .with(PopulationParameter.HAZARD_COURSE, 0.6)
            .with(PopulationParameter.BELIEF_ON_ORIENTATION, 0.5);

    private static final List<ReferenceCitizen> CITIZENS = ReferencePopulation.of(SEED)
            .with(PARAMETERS)
            .jobCentres()
            .limit(3)
            .flatMap(centre -> centre.citizens().stream())
            .toList();

    private static List<Boolean> outcomes(PopulationScenario scenario) {
        List<Boolean> outcomes = new ArrayList<>();
        for (ReferenceCitizen citizen : CITIZENS) {
            ScenarioOutcomes under = citizen.under(scenario);
            for (PersonInterval interval : citizen.intervals()) {
                HORIZONS.forEach(horizon -> outcomes.add(under.jobWithin(interval.number(), horizon)));
            }
        }
        return outcomes;
    }

    private static List<Boolean> factual() {
        List<Boolean> outcomes = new ArrayList<>();
        for (ReferenceCitizen citizen : CITIZENS) {
            for (PersonInterval interval : citizen.intervals()) {
                HORIZONS.forEach(horizon -> outcomes.add(interval.jobWithin(horizon)));
            }
        }
        return outcomes;
    }

    private static int jobs(List<Boolean> outcomes) {
        return (int) outcomes.stream().filter(job -> job).count();
    }

    /** Jobs come on top and none goes. */
    private static void assertMore(List<Boolean> before, List<Boolean> after) {
        for (int i = 0; i < before.size(); i++) {
            assertThat(!before.get(i) || after.get(i)).as("job %d", i).isTrue();
        }
        assertThat(jobs(after)).isGreaterThan(jobs(before));
    }

    @Test
    void asItIsEveryOutcomeIsTheOneThatHappened() {
        assertThat(outcomes(AS_IT_IS)).isEqualTo(factual());
        assertThat(outcomes(AS_IT_IS.withRaisedBelief(0).withAddedChanges(0))).isEqualTo(factual());
        assertThat(jobs(factual())).isPositive();
    }

    /** Also behind the first job under the scenario: the citizen is at risk at every measurement that there really was. */
    @Test
    void aRaisedBeliefRemovesNoJob() {
        List<Boolean> before = factual();
        for (int steps = 1; steps <= 4; steps++) {
            List<Boolean> after = outcomes(AS_IT_IS.withRaisedBelief(steps));
            assertMore(before, after);
            before = after;
        }
    }

    @Test
    void tellsWhatIsBelievedUnderTheScenario() {
        int belief = PersonInterval.questions().indexOf("bip.caseworker.belief");
        for (ReferenceCitizen citizen : CITIZENS) {
            ScenarioOutcomes asItIs = citizen.under(AS_IT_IS);
            ScenarioOutcomes raised = citizen.under(AS_IT_IS.withRaisedBelief(2));
            for (PersonInterval interval : citizen.intervals()) {
                int step = interval.step(belief);
                assertThat(asItIs.belief(interval.number())).isEqualTo(BeliefLevel.ofStep(step));
                assertThat(raised.belief(interval.number())).isEqualTo(BeliefLevel.ofStep(Math.min(5, step + 2)));
            }
        }
    }

    /** Hardly a caseworker lies three standard deviations out. */
    @Test
    void effectiveCaseworkersRemoveNoJobAndIneffectiveOnesAddNone() {
        assertMore(factual(), outcomes(AS_IT_IS.withEffectiveness(3)));
        assertMore(outcomes(AS_IT_IS.withEffectiveness(-3)), factual());
    }

    @Test
    void changesAddNoJobAndCoursesRemoveNone() {
        assertMore(outcomes(AS_IT_IS.withAddedChanges(1)), factual());
        assertMore(outcomes(AS_IT_IS.withAddedChanges(3)), outcomes(AS_IT_IS.withAddedChanges(1)));
        assertMore(factual(), outcomes(AS_IT_IS.withCompanyCourse(true)));
        assertMore(outcomes(AS_IT_IS.withCompanyCourse(false)), factual());
    }

    /** Whoever searches because of it may stop because of a lower one, so that single jobs may go; not most. */
    @Test
    void orientationAddsJobsOnTheWhole() {
        assertThat(jobs(outcomes(AS_IT_IS.withOrientation(1.5)))).isGreaterThan(jobs(factual()));
        assertThat(jobs(outcomes(AS_IT_IS.withOrientation(-1.5)))).isLessThan(jobs(factual()));
    }

    @Test
    void partsAddUp() {
        PopulationScenario both = AS_IT_IS.withRaisedBelief(1).withEffectiveness(3);
        assertMore(outcomes(AS_IT_IS.withRaisedBelief(1)), outcomes(both));
        assertMore(outcomes(AS_IT_IS.withEffectiveness(3)), outcomes(both));
    }

    /** The paths of one job centre under a scenario, all lived to the end of the follow-up. */
    private static List<CitizenPath> paths(PopulationScenario scenario) {
        CitizenModel model = new CitizenModel(PARAMETERS);
        CentreStaff staff = staff();
        List<CitizenPath> paths = new ArrayList<>();
        for (int i = 0; i < 30 * staff.size(); i++) {
            paths.add(new CitizenPath(
                    model, Draws.of(SEED, 0, i), staff, i % staff.size(), scenario, CitizenPath.CALENDAR_INTERVALS));
        }
        return paths;
    }

    private static CentreStaff staff() {
        return new CentreStaff(Draws.of(SEED, 0, -1), PARAMETERS);
    }

    private interface Comparison {
        void compare(CitizenPath before, CitizenPath after, int t);
    }

    /** What no scenario may touch is the same; the rest is compared. */
    private static void compare(PopulationScenario scenario, Comparison comparison) {
        List<CitizenPath> before = paths(AS_IT_IS);
        List<CitizenPath> after = paths(scenario);
        for (int i = 0; i < before.size(); i++) {
            CitizenPath one = before.get(i);
            CitizenPath other = after.get(i);
            assertThat(other.entry).isEqualTo(one.entry);
            assertThat(other.measured).isEqualTo(one.measured);
            assertThat(other.length).isEqualTo(one.length).isEqualTo(one.measured + CitizenPath.FOLLOW_UP - 1);
            assertThat(other.register).isEqualTo(one.register);
            assertThat(other.specific).isEqualTo(one.specific);
            assertThat(other.caseworker).isEqualTo(one.caseworker);
            assertThat(other.plans).isEqualTo(one.plans);
            for (int t = 0; t < one.length; t++) {
                for (int item = 0; item < Item.ALL.size(); item++) {
                    if (item != Item.BELIEF) {
                        assertThat(other.steps[t][item]).isEqualTo(one.steps[t][item]);
                    }
                }
                comparison.compare(one, other, t);
            }
        }
    }

    private static double logOdds(double hazard) {
        return Elementary.log(hazard / (1 - hazard));
    }

    private static void assertOnly(
            CitizenPath before, CitizenPath after, int t, IntBinaryOperator belief, double effect) {
        int was = before.steps[t][Item.BELIEF];
        assertThat(after.steps[t][Item.BELIEF]).isEqualTo((byte) belief.applyAsInt(was, t));
        assertThat(after.channels[t]).isEqualTo(before.channels[t]);
        assertThat(logOdds(after.hazard(t)) - logOdds(before.hazard(t))).isCloseTo(effect, offset(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void aRaisedBeliefChangesTheBeliefAndTheHazardAlone(int steps) {
        compare(AS_IT_IS.withRaisedBelief(steps), (before, after, t) -> {
            int raised = Math.min(5, before.steps[t][Item.BELIEF] + steps);
            int was = before.steps[t][Item.BELIEF] - 3;
            double effect = 0.5 * (raised - 3 - was) + 0.1 * ((raised - 3) * (raised - 3) - was * was);
            assertOnly(before, after, t, (step, interval) -> raised, effect);
            assertThat(after.changes[t]).isEqualTo(before.changes[t]);
            assertThat(after.courseEnded[t]).isEqualTo(before.courseEnded[t]);
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1.5, 0, 2})
    void anEffectChangesTheHazardAlone(double standardDeviations) {
        CentreStaff staff = staff();
        compare(AS_IT_IS.withEffectiveness(standardDeviations), (before, after, t) -> {
            double effect = 0.5 * (standardDeviations - staff.effect(before.caseworker[t]));
            assertOnly(before, after, t, (was, interval) -> was, effect);
            assertThat(after.changes[t]).isEqualTo(before.changes[t]);
            assertThat(after.courseEnded[t]).isEqualTo(before.courseEnded[t]);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void addedChangesChangeTheirNumberAndTheHazardAlone(int added) {
        compare(AS_IT_IS.withAddedChanges(added), (before, after, t) -> {
            assertOnly(before, after, t, (was, interval) -> was, -0.4 * added);
            assertThat(after.changes[t]).isEqualTo(before.changes[t] + added);
            assertThat(after.courseEnded[t]).isEqualTo(before.courseEnded[t]);
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCourseChangesWhetherOneEndedAndTheHazardAlone(boolean ended) {
        compare(AS_IT_IS.withCompanyCourse(ended), (before, after, t) -> {
            double effect = before.courseEnded[t] == ended ? 0 : ended ? 0.6 : -0.6;
            assertOnly(before, after, t, (was, interval) -> was, effect);
            assertThat(after.courseEnded[t]).isEqualTo(ended);
            assertThat(after.changes[t]).isEqualTo(before.changes[t]);
        });
    }

    /** The belief and the job search follow the orientation, and the hazard follows both. */
    @Test
    void aHigherOrientationLowersNeitherBeliefNorSearch() {
        compare(AS_IT_IS.withOrientation(4), (before, after, t) -> {
            assertThat(after.steps[t][Item.BELIEF]).isGreaterThanOrEqualTo(before.steps[t][Item.BELIEF]);
            assertThat((before.channels[t] == CitizenPath.DECLINED) == (after.channels[t] == CitizenPath.DECLINED))
                    .isTrue();
            if (before.channels[t] > 0) {
                assertThat(after.channels[t]).isEqualTo(before.channels[t]);
            }
            assertThat(after.changes[t]).isEqualTo(before.changes[t]);
            assertThat(after.courseEnded[t]).isEqualTo(before.courseEnded[t]);
            assertThat(after.hazard(t)).isGreaterThanOrEqualTo(before.hazard(t));
        });
    }

    /** The case file and the intervals are those that happened, whatever was asked for in between. */
    @Test
    void leavesTheCitizenAsItWas() {
        ReferenceCitizen citizen = CITIZENS.get(0);
        List<String> rows = Rows.of(citizen);
        citizen.under(AS_IT_IS.withRaisedBelief(4)).jobWithin(1, Horizon.TWELVE_MONTHS);
        assertThat(Rows.of(citizen)).isEqualTo(rows);
        PersonInterval first = citizen.intervals().get(0);
        assertThat(first.score(Rater.CASEWORKER, Indicator.CASEWORKER_BELIEF)).hasValue(first.belief());
    }

    static Stream<String> mistakes() {
        return Stream.of(
                "raisedBelief -1",
                "raisedBelief 5",
                "addedChanges -1",
                "addedChanges 101",
                "orientation NaN",
                "orientation Infinity",
                "effectiveness NaN",
                "effectiveness -Infinity");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void refusesWhatIsOutOfRange(String mistake) {
        String name = mistake.split(" ")[0];
        double value = Double.parseDouble(mistake.split(" ")[1]);
        assertThatThrownBy(() -> {
                    switch (name) {
                        case "raisedBelief" -> AS_IT_IS.withRaisedBelief((int) value);
                        case "addedChanges" -> AS_IT_IS.withAddedChanges((int) value);
                        case "effectiveness" -> AS_IT_IS.withEffectiveness(value);
                        default -> AS_IT_IS.withOrientation(value);
                    }
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        switch (name) {
                            case "raisedBelief" -> "raisedBelief must be 0 to 4, but is " + (int) value;
                            case "addedChanges" -> "addedChanges must be 0 to 100, but is " + (int) value;
                            default -> name + " must be finite, but is " + value;
                        });
    }

    @Test
    void refusesIntervalsAndHorizonsThatThereAreNot() {
        ReferenceCitizen citizen = CITIZENS.get(0);
        int intervals = citizen.intervals().size();
        ScenarioOutcomes outcomes = citizen.under(AS_IT_IS);
        for (int number : new int[] {0, intervals + 1}) {
            assertThatThrownBy(() -> outcomes.jobWithin(number, Horizon.SIX_MONTHS))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("number must be 1 to " + intervals + ", but is " + number);
            assertThatThrownBy(() -> outcomes.belief(number))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("number must be 1 to " + intervals + ", but is " + number);
        }
        assertThatThrownBy(() -> outcomes.jobWithin(1, Horizon.ofMonths(15)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("horizon must be at most twelve months, but is " + Horizon.ofMonths(15));
    }

    @Test
    void isAValue() throws Exception {
        PopulationScenario scenario =
                AS_IT_IS.withRaisedBelief(1).withOrientation(0.5).withCompanyCourse(true);
        assertThat(scenario)
                .isEqualTo(AS_IT_IS.withCompanyCourse(true).withOrientation(0.5).withRaisedBelief(1))
                .isNotEqualTo(AS_IT_IS);
        assertThat(SerialCopy.of(scenario)).isEqualTo(scenario).hasSameHashCodeAs(scenario);
        assertThat(AS_IT_IS.withRaisedBelief(0)).isEqualTo(AS_IT_IS);
    }
}
