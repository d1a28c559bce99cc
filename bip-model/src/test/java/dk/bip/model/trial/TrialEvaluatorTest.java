package dk.bip.model.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Language;
import dk.bip.model.json.BipJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrialEvaluatorTest {

    private static final LocalDate FIRST = LocalDate.of(2010, 11, 1);
    private static final int WEEKS = 26;
    private static final TrialRegistration REGISTRATION = new TrialRegistration(
            FIRST.minusDays(30),
            TrialProtocol.paaRetteVej(),
            AnalysisPlan.of(OutcomeDefinition.ever(WEEKS), "after 26 weeks")
                    .adjustedFor("age")
                    .dividedBy("sex"));
    private static final TrialTable MESS = mess();

    /** Crossovers, people who die or leave, weeks that are missing, an age that is not known. */
    private static TrialTable mess() {
        Random random = new Random(26);
        List<TrialPerson> persons = new ArrayList<>();
        for (int i = 0; i < 720; i++) {
            Arm arm = i % 2 == 0 ? Arm.TREATED : Arm.CONTROL;
            boolean took = random.nextDouble() < (arm == Arm.TREATED ? 0.7 : 0.1);
            TrialPerson.Builder person = TrialPerson.builder(arm)
                    .centre("centre " + i / 2 % 6)
                    .takenUp(took)
                    .subgroup("sex", i % 3 == 0 ? "men" : "women")
                    .subgroup("children", i % 5 == 0 ? "none" : "some");
            if (i % 40 != 0) {
                person.covariate("age", 20 + random.nextInt(40));
            }
            int last = random.nextDouble() < (arm == Arm.TREATED ? 0.2 : 0.05) ? 3 + random.nextInt(20) : WEEKS;
            int missing = random.nextDouble() < 0.05 ? 2 + random.nextInt(10) : 0;
            boolean working = false;
            for (int week = 1; week <= last; week++) {
                working = random.nextDouble() < (working ? 0.9 : took ? 0.03 : 0.01);
                if (week != missing) {
                    person.outcome(week, working);
                }
            }
            persons.add(person.build());
        }
        return TrialTable.of(WEEKS, persons);
    }

    @Test
    void aMessyTrialIsEvaluatedWithEverythingThatMustBeRead() {
        TrialEvaluation evaluation = TrialEvaluator.of(REGISTRATION).evaluate(MESS, FIRST);
        assertThat(evaluation.departures()).isEmpty();
        assertThat(evaluation.value("", "persons_treated")).hasValue(360);
        assertThat(evaluation.value("", "loss_p").orElseThrow()).isLessThan(0.05);
        assertThat(evaluation.value("", "persons_censored_by_gap").orElseThrow())
                .isPositive();
        assertThat(evaluation.value("", "difference"))
                .hasValue(OutcomeEffect.withinCentres(MESS, OutcomeDefinition.ever(WEEKS))
                        .difference()
                        .estimate());
        assertThat(evaluation.value("", "complier_effect").orElseThrow())
                .isGreaterThan(evaluation.value("", "difference").orElseThrow());
        assertThat(evaluation.value("week 26", "band_lower").orElseThrow())
                .isLessThan(evaluation.value("week 26", "difference_lower").orElseThrow());
        assertThat(evaluation.value("sex: men", "difference")).isPresent();
        assertThat(evaluation.value("subgroups by sex", "heterogeneity_p")).isPresent();
        assertThat(evaluation.value("children: none", "difference")).isEmpty();
        assertThat(evaluation.notes())
                .anyMatch(note -> note.startsWith("The arms lost different shares"))
                .anyMatch(note -> note.contains("With no effect anywhere, 4 or more come out in less than 1 %")
                        && note.contains("After correction (Holm)"));
        assertThat(evaluation.toString()).startsWith("Trial evaluated on EVER up to week 26: difference ");
    }

    @Test
    void whatIsLookedAtBesideTheRegistrationIsWarnedOf() {
        TrialEvaluation evaluation = TrialEvaluator.of(REGISTRATION)
                .with(REGISTRATION.plan().dividedBy("sex", "children"))
                .evaluate(MESS, FIRST);
        assertThat(evaluation.departures())
                .extracting(departure -> departure.in(Language.ENGLISH))
                .containsExactly("Subgroups by children were not declared beforehand: what they show is a question, no"
                        + " finding.");
        assertThat(evaluation.value("children: none", "difference")).isPresent();
    }

    @Test
    void anEvaluationComesBackFromJsonEqual() {
        TrialEvaluation evaluation = TrialEvaluator.of(REGISTRATION).evaluate(MESS, FIRST);
        String document = BipJson.TRIAL_EVALUATION.write(evaluation);
        assertThat(BipJson.TRIAL_EVALUATION.read(document)).isEqualTo(evaluation);
        assertThat(BipJson.TRIAL_EVALUATION.read(document).departures()).isEmpty();
    }

    @Test
    void aTrialWithoutCentresTakeUpOrCovariatesHasNoneOfTheirNumbers() {
        TrialTable plain = TrialTable.of(
                1,
                List.of(
                        TrialTables.person(Arm.TREATED, "1"),
                        TrialTables.person(Arm.TREATED, "0"),
                        TrialTables.person(Arm.CONTROL, "1"),
                        TrialTables.person(Arm.CONTROL, "0")));
        TrialEvaluation evaluation = TrialEvaluator.of(new TrialRegistration(
                        FIRST.minusDays(1),
                        TrialProtocol.paaRetteVej(),
                        AnalysisPlan.of(OutcomeDefinition.inWeek(1), "after a week")))
                .evaluate(plain, FIRST);
        assertThat(evaluation.value("", "difference").orElseThrow()).isCloseTo(0, within(0.0));
        assertThat(evaluation.value("", "complier_effect")).isEmpty();
        assertThat(evaluation.value("", "centres")).isEmpty();
        assertThat(evaluation.value("", "adjusted_difference")).isEmpty();
        assertThat(evaluation.notes())
                .containsExactly("The trial is too small to find any increase with a power of 0.8.");
    }

    @Test
    void aCentreWithOneArmEmptyIsRefusedByName() {
        List<TrialPerson> persons = new ArrayList<>(MESS.persons());
        persons.removeIf(person ->
                person.arm() == Arm.CONTROL && person.centre().orElseThrow().equals("centre 3"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrialEvaluator.of(REGISTRATION).evaluate(TrialTable.of(WEEKS, persons), FIRST))
                .withMessageContaining("at least two persons of each arm at each centre, but the centre of person")
                .withMessageContaining("has fewer of the arm CONTROL");
    }

    @Test
    void rowsAndNotesOfAnEvaluationAreChecked() {
        EvaluationRow row = new EvaluationRow("", "difference", 0.5);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new TrialEvaluation(REGISTRATION, FIRST, REGISTRATION.plan(), List.of(row, row), List.of()))
                .withMessage("rows must each be of another term and quantity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EvaluationRow("", "difference", Double.NaN))
                .withMessage("value must be finite");
    }
}
