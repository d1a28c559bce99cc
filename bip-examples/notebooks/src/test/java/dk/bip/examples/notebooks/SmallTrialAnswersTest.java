package dk.bip.examples.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.CitizenId;
import dk.bip.core.Text;
import dk.bip.model.trial.AssignmentList;
import dk.bip.model.trial.BlockAssignment;
import dk.bip.model.trial.CentreEffects;
import dk.bip.model.trial.ConversationRule;
import dk.bip.model.trial.OutcomeDefinition;
import dk.bip.model.trial.TrialPerson;
import dk.bip.model.trial.TrialPower;
import dk.bip.model.trial.TrialProtocol;
import dk.bip.model.trial.TrialTable;
import dk.bip.model.trial.WeeklyEffects;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The answers to the exercises of 07-your-own-model-and-a-small-trial.ipynb. */
class SmallTrialAnswersTest {

    private static final int WEEKS = 52;

    @Test
    void fourPointsMoreTakeSeventeenHundredInEachArm() {
        TrialPower power = TrialPower.withDefaults();

        assertThat(power.personsOfEachArm(0.20, 0.24)).isEqualTo(1683);
        assertThat(power.withPower(0.9).personsOfEachArm(0.20, 0.24)).isEqualTo(2252);
    }

    @Test
    void inFourOfTenYearsWithoutEffectSomeWeekSticksOutAndSeldomFromTheBand() {
        AssignmentList drawn = drawn();
        WeeklyEffects weekly = WeeklyEffects.withDefaults().withinCentres().withDraws(10_000, 1);
        int weekAlone = 0;
        int outOfBand = 0;
        int team = 0;
        int teamAfterCorrection = 0;
        for (int seed = 0; seed < 100; seed++) {
            TrialTable trial = yearWithoutEffect(drawn, seed);
            WeeklyEffects.Result weeks = weekly.evaluate(trial);
            CentreEffects.Result teams = CentreEffects.withDefaults().evaluate(trial, OutcomeDefinition.ever(WEEKS));
            weekAlone += weeks.weeks().stream().allMatch(week -> week.interval().contains(0)) ? 0 : 1;
            outOfBand += weeks.weeksApartFromNone().isEmpty() ? 0 : 1;
            team += teams.significant() > 0 ? 1 : 0;
            teamAfterCorrection += teams.significantAfterCorrection().isEmpty() ? 0 : 1;
        }

        assertThat(List.of(weekAlone, outOfBand, team, teamAfterCorrection)).containsExactly(42, 2, 26, 6);
    }

    private static AssignmentList drawn() {
        TrialProtocol protocol = TrialProtocol.builder(
                        "fjordby-talks",
                        Text.of("Ugentlige samtaler", "Weekly conversations"),
                        Text.of("Alle i Fjordby", "Everybody in Fjordby"))
                .conversations(new ConversationRule(1, 8, 2))
                .build();
        Map<String, List<CitizenId>> teams = new TreeMap<>();
        for (int i = 0; i < 360; i++) {
            teams.computeIfAbsent("team " + (1 + i % 6), team -> new ArrayList<>())
                    .add(CitizenId.of("fjordby-" + i));
        }
        return BlockAssignment.of(protocol, 20270104).assign(teams);
    }

    /** The notebook's {@code yearOf(seed, 1)}. */
    private static TrialTable yearWithoutEffect(AssignmentList drawn, long seed) {
        Random luck = new Random(seed);
        List<TrialPerson> persons = new ArrayList<>();
        for (AssignmentList.Entry entry : drawn.entries()) {
            double readiness = luck.nextGaussian();
            double chance = 0.0045 * StrictMath.exp(0.5 * readiness);
            TrialPerson.Builder person = TrialPerson.builder(entry.arm())
                    .centre(entry.stratum())
                    .subgroup("sex", luck.nextBoolean() ? "men" : "women")
                    .covariate("age", 20 + luck.nextInt(40));
            boolean working = false;
            for (int week = 1; week <= WEEKS; week++) {
                working = working ? luck.nextDouble() > 0.025 : luck.nextDouble() < chance;
                person.outcome(week, working);
            }
            persons.add(person.build());
        }
        return TrialTable.of(WEEKS, persons);
    }
}
