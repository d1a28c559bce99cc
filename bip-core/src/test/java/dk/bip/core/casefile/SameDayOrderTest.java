package dk.bip.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.CaseEvent;
import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.testing.OwnEvent;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Events stand in the order of their keys and the versions of one in that of their recording, whichever was added first. */
class SameDayOrderTest {

    private static final LocalDate DAY = LocalDate.of(2015, 3, 1);
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final DateRange OPEN = DateRange.startingOn(DAY);
    private static final DateRange ENDED = DateRange.of(DAY, DAY.plusDays(30));
    private static final DateRange ENDED_LATER = DateRange.of(DAY, DAY.plusDays(31));
    private static final JobEvent STARTED = JobEvent.of(DAY, JobEvent.Kind.JOB_STARTED);

    static List<Arguments> pairs() {
        return List.of(
                Arguments.of(
                        "interventions by type",
                        Intervention.of(InterventionType.COMPANY_INTERNSHIP, ENDED_LATER),
                        Intervention.of(InterventionType.JOB_SEARCH, ENDED)),
                Arguments.of(
                        "interventions by type of one's own",
                        Intervention.of(own("acme/a"), ENDED_LATER),
                        Intervention.of(own("acme/b"), ENDED)),
                Arguments.of(
                        "assignments by role",
                        CaseworkerAssignment.of(CaseworkerId.of("b"), OPEN),
                        CaseworkerAssignment.of(CaseworkerId.of("a"), OPEN)
                                .withRole(CaseworkerAssignment.Role.SECONDARY)),
                Arguments.of(
                        "conversations by mode",
                        Conversation.of(DAY, Conversation.Mode.IN_PERSON, Conversation.Attendance.MISSED),
                        Conversation.of(DAY, Conversation.Mode.TELEPHONE, Conversation.Attendance.HELD)),
                Arguments.of("job events by kind", JobEvent.of(DAY, JobEvent.Kind.JOB_ENDED), STARTED),
                Arguments.of(
                        "background facts by field",
                        BackgroundFact.of(DAY, BackgroundField.MAN, BackgroundValue.of(true)),
                        BackgroundFact.of(DAY, BackgroundField.SINGLE, BackgroundValue.of(true))),
                Arguments.of(
                        "background facts by field of one's own",
                        BackgroundFact.of(DAY, field("acme/a"), BackgroundValue.of(true)),
                        BackgroundFact.of(DAY, field("acme/b"), BackgroundValue.of(true))),
                Arguments.of(
                        "kinds by code",
                        BackgroundFact.of(NEXT, BackgroundField.MAN, BackgroundValue.of(true)),
                        STARTED),
                Arguments.of("kinds of one's own by code", STARTED, OwnEvent.of(DAY, "library", 2)),
                Arguments.of("facts by reference, none first", STARTED, STARTED.withReference("a")),
                Arguments.of("facts by reference", STARTED.withReference("a"), STARTED.withReference("b")),
                Arguments.of(
                        "facts by the date first",
                        STARTED.withRecordedOn(NEXT.plusDays(5)).withReference("b"),
                        JobEvent.of(NEXT, JobEvent.Kind.JOB_ENDED)),
                Arguments.of(
                        "versions by the day of recording",
                        search(ENDED).withRecordedOn(DAY),
                        search(OPEN).withRecordedOn(NEXT)),
                Arguments.of(
                        "versions without a day of recording by the date",
                        search(ENDED),
                        search(OPEN).withRecordedOn(NEXT)),
                Arguments.of(
                        "versions that were planned before those of the date",
                        search(OPEN).withRecordedOn(DAY.minusDays(1)),
                        search(ENDED)),
                Arguments.of(
                        "versions of a day by revision",
                        search(ENDED).withRecordedOn(DAY),
                        search(OPEN).withRevision(1)),
                Arguments.of(
                        "versions of a day by revision, as numbers",
                        search(ENDED).withRevision(9),
                        search(OPEN).withRevision(10)),
                Arguments.of(
                        "versions by the day before the revision",
                        search(ENDED).withRevision(7),
                        search(OPEN).withRecordedOn(NEXT)),
                Arguments.of("withdrawals by the day of recording", STARTED, Withdrawal.of(STARTED, NEXT)),
                Arguments.of(
                        "withdrawals of a day by revision",
                        STARTED,
                        Withdrawal.of(STARTED, DAY).withRevision(1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void theOrderIsTheirs(String what, CaseEvent first, CaseEvent second) {
        CitizenId citizen = CitizenId.of("a");
        assertThat(CaseFile.of(citizen, first, second).events()).containsExactly(first, second);
        assertThat(CaseFile.of(citizen, second, first).events()).containsExactly(first, second);
        LocalDate late = DAY.plusYears(1);
        assertThat(CaseSnapshot.of(citizen, late, List.of(second, first)).events())
                .containsExactly(first, second);
        assertThat(CaseFile.of(citizen, second, first).asOf(late).events()).containsExactly(first, second);
    }

    private static Intervention search(DateRange period) {
        return Intervention.of(InterventionType.JOB_SEARCH, period);
    }

    private static InterventionType own(String code) {
        return InterventionType.builder(code, Text.of("Egen", "Own")).build();
    }

    private static BackgroundField field(String code) {
        return BackgroundField.yesNo(code, Text.of("Eget", "Own"), Sensitivity.ORDINARY)
                .build();
    }
}
