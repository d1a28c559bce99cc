package dk.bip.model.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.CaseEvent;
import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FidelityTest {

    private static final LocalDate ASSIGNED = LocalDate.of(2010, 11, 1);
    private static final TrialProtocol PROTOCOL = TrialProtocol.paaRetteVej();

    private static Conversation held(int day, Conversation.Mode mode) {
        return Conversation.of(ASSIGNED.plusDays(day), mode, Conversation.Attendance.HELD);
    }

    private static CaseSnapshot snapshot(int lastDay, CaseEvent... events) {
        return CaseFile.of(CitizenId.of("a"), events).asOf(ASSIGNED.plusDays(lastDay));
    }

    @Test
    void aCaseFileTellsTheWeeksOfAPerson() {
        CaseSnapshot known = snapshot(
                34,
                Conversation.of(ASSIGNED.plusDays(1), Conversation.Mode.IN_PERSON, Conversation.Attendance.HELD),
                Conversation.of(ASSIGNED.plusDays(8), Conversation.Mode.IN_PERSON, Conversation.Attendance.MISSED),
                Intervention.of(
                        InterventionType.COMPANY_INTERNSHIP, DateRange.of(ASSIGNED.plusDays(9), ASSIGNED.plusDays(15))),
                Intervention.of(InterventionType.JOB_SEARCH, DateRange.of(ASSIGNED, ASSIGNED.plusDays(30))),
                JobEvent.of(ASSIGNED.plusDays(23), JobEvent.Kind.JOB_STARTED),
                JobEvent.of(ASSIGNED.plusDays(28), JobEvent.Kind.JOB_ENDED));
        TrialPerson person =
                TrialCases.of(PROTOCOL, 6).person(known, ASSIGNED, Arm.TREATED).build();
        assertThat(List.of(1, 2, 3, 4, 5))
                .allSatisfy(week -> assertThat(person.outcome(week)).contains(week == 4))
                .allSatisfy(week -> assertThat(person.onBenefit(week)).contains(true))
                .allSatisfy(week -> assertThat(person.conversation(week)).contains(week == 1))
                .allSatisfy(week -> assertThat(person.companyOffer(week)).contains(week == 2 || week == 3))
                .allSatisfy(week -> assertThat(person.hours(week).isPresent()).isEqualTo(week != 4));
        assertThat(person.outcome(6)).isEmpty();
        assertThat(person.hours(1)).hasValue(0);
    }

    @Test
    void ofTheTreatedOnlyConversationsOfTheFormThatTheProtocolAsksForCount() {
        CaseSnapshot known = snapshot(
                7 * 12,
                held(1, Conversation.Mode.TELEPHONE),
                held(7 * 8, Conversation.Mode.TELEPHONE),
                held(7 * 9, Conversation.Mode.TELEPHONE),
                held(7 * 10, Conversation.Mode.IN_PERSON),
                held(7 * 11, Conversation.Mode.DIGITAL));
        TrialPerson treated =
                TrialCases.of(PROTOCOL, 12).person(known, ASSIGNED, Arm.TREATED).build();
        TrialPerson control =
                TrialCases.of(PROTOCOL, 12).person(known, ASSIGNED, Arm.CONTROL).build();
        assertThat(List.of(1, 9, 10, 11, 12))
                .allSatisfy(week -> assertThat(control.conversation(week)).contains(true));
        // By telephone in week 1, and in week 10 behind another by telephone.
        assertThat(treated.conversation(1)).contains(false);
        assertThat(treated.conversation(9)).contains(false);
        assertThat(treated.conversation(10)).contains(false);
        assertThat(treated.conversation(11)).contains(true);
        assertThat(treated.conversation(12)).contains(true);
    }

    @Test
    void anEducationCountsWhereItIsAskedForAndHoursComeFromTheJob() {
        CaseSnapshot known = snapshot(
                20,
                JobEvent.of(ASSIGNED, JobEvent.Kind.EDUCATION_STARTED),
                JobEvent.of(ASSIGNED.plusDays(7), JobEvent.Kind.EDUCATION_ENDED),
                JobEvent.of(ASSIGNED.plusDays(7), JobEvent.Kind.JOB_STARTED).withHoursPerWeek(21));
        TrialPerson jobs =
                TrialCases.of(PROTOCOL, 2).person(known, ASSIGNED, Arm.CONTROL).build();
        TrialPerson either = TrialCases.of(PROTOCOL, 2)
                .withEducation()
                .person(known, ASSIGNED, Arm.CONTROL)
                .build();
        assertThat(jobs.outcome(1)).contains(false);
        assertThat(either.outcome(1)).contains(true);
        assertThat(jobs.onBenefit(1)).contains(false);
        assertThat(jobs.hours(2)).hasValue(21);
    }

    private static TrialPerson person(Arm arm, String centre, String conversations, String benefit, String offers) {
        TrialPerson.Builder person = TrialPerson.builder(arm).centre(centre);
        for (int week = 1; week <= conversations.length(); week++) {
            person.conversation(week, conversations.charAt(week - 1) == '1');
            person.onBenefit(week, benefit.charAt(week - 1) == '1');
            person.companyOffer(week, offers.charAt(week - 1) == '1');
            person.outcome(week, benefit.charAt(week - 1) == '0');
        }
        return person.build();
    }

    private static final TrialTable TABLE = TrialTable.of(
            2,
            List.of(
                    person(Arm.TREATED, "a", "11", "11", "01"),
                    person(Arm.TREATED, "a", "10", "10", "00"),
                    person(Arm.CONTROL, "a", "00", "11", "00"),
                    person(Arm.CONTROL, "a", "10", "11", "00")));

    @Test
    void bothDenominatorsAreNamedAndDiffer() {
        Fidelity.Result fidelity = Fidelity.withDefaults().evaluate(TABLE, PROTOCOL);
        assertThat(fidelity.share(Activity.CONVERSATION, Denominator.ASSIGNED, Arm.TREATED)
                        .estimate())
                .isEqualTo(0.75);
        assertThat(fidelity.share(Activity.CONVERSATION, Denominator.ON_BENEFIT, Arm.TREATED)
                        .estimate())
                .isEqualTo(1);
        assertThat(fidelity.extraWeeks(Activity.CONVERSATION, Denominator.ASSIGNED))
                .isEqualTo(1);
        assertThat(fidelity.extraWeeks(Activity.CONVERSATION, Denominator.ON_BENEFIT))
                .isEqualTo(1.5);
        assertThat(fidelity.weeks(Activity.CONVERSATION, Denominator.ON_BENEFIT)
                        .get(1)
                        .treated())
                .isEqualTo(1);
        assertThat(fidelity.centres()).containsOnlyKeys("a");
    }

    @Test
    void theErrorOfAShareTakesPersonsAsAWhole() {
        Fidelity.Result fidelity = Fidelity.withDefaults().evaluate(TABLE, PROTOCOL);
        // Residuals (2 - 1.5) / 4 and (1 - 1.5) / 4, times n / (n - 1) = 2.
        assertThat(fidelity.share(Activity.CONVERSATION, Denominator.ASSIGNED, Arm.TREATED)
                        .standardError())
                .isCloseTo(0.25, within(1e-15));
    }

    @Test
    void targetsAreMetOrNot() {
        List<Fidelity.TargetResult> targets =
                Fidelity.withDefaults().evaluate(TABLE, PROTOCOL).targets();
        assertThat(targets).allMatch(Fidelity.TargetResult::isMet);
        assertThat(targets.get(1).reached().estimate()).isEqualTo(0.5);
        Fidelity.TargetResult community = Fidelity.withDefaults()
                .evaluate(TABLE, TrialProtocol.flereSkalMed())
                .targets()
                .get(0);
        assertThat(community.reached().estimate()).isEqualTo(1);
        assertThat(Fidelity.withDefaults()
                        .withWeeks(1, 1)
                        .evaluate(TABLE, PROTOCOL)
                        .targets()
                        .get(1)
                        .isMet())
                .isFalse();
    }

    @Test
    void aWeekWithoutAnybodyOnBenefitIsRefusedByName() {
        TrialTable table = TrialTable.of(
                1,
                List.of(
                        person(Arm.TREATED, "a", "1", "0", "0"),
                        person(Arm.TREATED, "a", "1", "0", "0"),
                        person(Arm.CONTROL, "a", "0", "1", "0"),
                        person(Arm.CONTROL, "a", "0", "1", "0")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fidelity.withDefaults().evaluate(table, PROTOCOL))
                .withMessage(
                        "table must hold persons of each arm of whom CONVERSATION is known in week 1 over the denominator"
                                + " ON_BENEFIT\nMaybe look at earlier weeks?");
    }
}
