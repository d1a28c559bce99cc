package dk.bip.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.core.CaseEvent;
import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CaseRepairTest {

    private static final CitizenId CITIZEN = CitizenId.of("citizen-1");
    private static final LocalDate DAY = LocalDate.of(2020, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    private static CaseCheck check(CaseEvent... events) {
        return CaseFile.check(CITIZEN, Arrays.stream(events).map(CaseRow::of).toList());
    }

    private static CaseworkerAssignment primary(String caseworker, DateRange period) {
        return CaseworkerAssignment.of(CaseworkerId.of(caseworker), period);
    }

    private static Intervention course(int from, int to) {
        return Intervention.of(InterventionType.COMPANY_INTERNSHIP, DateRange.of(DAY.plusDays(from), DAY.plusDays(to)));
    }

    private static Conversation talk(Conversation.Attendance attendance) {
        return Conversation.of(DAY, Conversation.Mode.IN_PERSON, attendance);
    }

    private static List<String> said(CaseCheck check) {
        return check.issues().stream()
                .map(issue -> issue + issue.repair().map(name -> " by " + name).orElse(""))
                .toList();
    }

    private static List<Intervention> interventions(CaseCheck check, LocalDate date) {
        return check.file().asOf(date).interventions();
    }

    @Test
    void anEndInTheFarFutureIsReadAsOpen() {
        CaseCheck check = check(course(0, 30), primary("a", DateRange.of(DAY, LocalDate.of(9999, 12, 31))))
                .repair(CaseRepair.READ_SENTINEL_END_AS_OPEN);
        assertThat(said(check)).containsExactly("INFORMATION REPAIRED at 1 by READ_SENTINEL_END_AS_OPEN");
        assertThat(check.issues().get(0).message().in(Language.ENGLISH))
                .isEqualTo("The end in the far future is read as open.");
        assertThat(check.file())
                .isEqualTo(CaseFile.of(CITIZEN, course(0, 30), primary("a", DateRange.startingOn(DAY))));
    }

    @Test
    void aPrimaryAssignmentIsClosedWhereTheNextBegins() {
        CaseCheck check = check(
                        primary("a", DateRange.startingOn(DAY)),
                        primary("b", DateRange.of(DAY.plusDays(10), DAY.plusDays(400))),
                        primary("c", DateRange.startingOn(DAY.plusDays(20))))
                .repair(CaseRepair.CLOSE_OVERLAPPING_PRIMARY);
        assertThat(said(check))
                .containsExactly(
                        "INFORMATION REPAIRED at 0 by CLOSE_OVERLAPPING_PRIMARY",
                        "INFORMATION REPAIRED at 1 by CLOSE_OVERLAPPING_PRIMARY");
        assertThat(check.issues().get(0).message().in(Language.ENGLISH))
                .isEqualTo("Is ended where the primary caseworker of the row at index 1 begins.");
        assertThat(check.file().asOf(LATER).assignments().assignments())
                .extracting(CaseworkerAssignment::period)
                .containsExactly(
                        DateRange.of(DAY, DAY.plusDays(10)),
                        DateRange.of(DAY.plusDays(10), DAY.plusDays(20)),
                        DateRange.startingOn(DAY.plusDays(20)));
    }

    /** The next was entered late: until then nobody knew that the one before had ended. */
    @Test
    void aClosedAssignmentLeaksNothingIntoEarlierDates() {
        CaseworkerAssignment open = primary("a", DateRange.startingOn(DAY));
        CaseworkerAssignment next =
                primary("b", DateRange.startingOn(DAY.plusDays(10))).withRecordedOn(DAY.plusDays(100));
        CaseFile file =
                check(open, next).repair(CaseRepair.CLOSE_OVERLAPPING_PRIMARY).file();
        for (int day = 0; day < 100; day++) {
            assertThat(file.asOf(DAY.plusDays(day)))
                    .isEqualTo(CaseFile.of(CITIZEN, open).asOf(DAY.plusDays(day)));
        }
        assertThat(file.asOf(DAY.plusDays(100)).assignments().assignments())
                .extracting(CaseworkerAssignment::period)
                .containsExactly(DateRange.of(DAY, DAY.plusDays(10)), DateRange.startingOn(DAY.plusDays(10)));
    }

    /** Both were entered on one day, so that only a revision can follow. */
    @Test
    void aClosedAssignmentIsARevisionWhereBothWereRecordedOnOneDay() {
        CaseworkerAssignment open = primary("a", DateRange.startingOn(DAY)).withRecordedOn(DAY.plusDays(50));
        CaseworkerAssignment next =
                primary("b", DateRange.startingOn(DAY.plusDays(10))).withRecordedOn(DAY.plusDays(50));
        CaseFile file =
                check(open, next).repair(CaseRepair.CLOSE_OVERLAPPING_PRIMARY).file();
        assertThat(file.history(open.key()))
                .containsExactly(
                        open,
                        open.withPeriod(DateRange.of(DAY, DAY.plusDays(10))).withRevision(1));
    }

    @Test
    void assignmentsThatBeginTogetherAreLeftAsTheyAre() {
        CaseCheck check = check(
                primary("a", DateRange.startingOn(DAY)).withReference("one"),
                primary("b", DateRange.startingOn(DAY)).withReference("two"));
        assertThat(check.repair(CaseRepair.CLOSE_OVERLAPPING_PRIMARY)).isEqualTo(check);
    }

    @Test
    void versionsThatContradictEachOtherAreReadInTheOrderOfTheRows() {
        CaseCheck check = check(
                        talk(Conversation.Attendance.HELD),
                        talk(Conversation.Attendance.MISSED).withRevision(1),
                        talk(Conversation.Attendance.MISSED))
                .repair(CaseRepair.READ_ROWS_AS_REVISIONS);
        assertThat(said(check))
                .containsExactly(
                        "INFORMATION REPAIRED at 1 by READ_ROWS_AS_REVISIONS",
                        "INFORMATION REPAIRED at 2 by READ_ROWS_AS_REVISIONS");
        assertThat(check.issues().get(0).message().in(Language.ENGLISH))
                .isEqualTo("Is read as a later revision, because the row comes after.");
        assertThat(check.file().history(talk(Conversation.Attendance.HELD).key()))
                .containsExactly(
                        talk(Conversation.Attendance.HELD),
                        talk(Conversation.Attendance.MISSED).withRevision(1),
                        talk(Conversation.Attendance.MISSED).withRevision(2));
    }

    @Test
    void aCourseInPiecesIsJoined() {
        CaseCheck check = check(course(60, 80), course(0, 30), course(30, 50), course(40, 60), course(61, 62))
                .repair(CaseRepair.JOIN_ADJOINING_PERIODS);
        assertThat(interventions(check, LATER))
                .extracting(Intervention::period)
                .containsExactly(DateRange.of(DAY, DAY.plusDays(80)));
        assertThat(said(check))
                .contains(
                        "INFORMATION REPAIRED at 2 by JOIN_ADJOINING_PERIODS",
                        "INFORMATION DROPPED at 4 by JOIN_ADJOINING_PERIODS")
                .noneMatch(said -> said.contains("PERIODS at"));
    }

    @Test
    void aJoinedCourseIsKnownFromTheDayOfThePartThatIsJoined() {
        CaseFile file = check(course(0, 30), course(30, 60).withRecordedOn(DAY.plusDays(90)))
                .repair(CaseRepair.JOIN_ADJOINING_PERIODS)
                .file();
        for (int day = 0; day < 90; day++) {
            assertThat(file.asOf(DAY.plusDays(day)).interventions())
                    .isEqualTo(CaseFile.of(CITIZEN, course(0, 30))
                            .asOf(DAY.plusDays(day))
                            .interventions());
        }
        assertThat(file.asOf(DAY.plusDays(90)).interventions())
                .extracting(Intervention::period)
                .containsExactly(DateRange.of(DAY, DAY.plusDays(60)));
    }

    @Test
    void piecesThatDifferOrHaveAHistoryAreNotJoined() {
        CaseCheck otherHours = check(course(0, 30), course(30, 60).withHoursPerWeek(20));
        assertThat(otherHours.repair(CaseRepair.JOIN_ADJOINING_PERIODS)).isEqualTo(otherHours);
        CaseCheck history = check(course(0, 30), course(30, 60), course(30, 70).withRecordedOn(DAY.plusDays(65)));
        assertThat(history.repair(CaseRepair.JOIN_ADJOINING_PERIODS)).isEqualTo(history);
        CaseCheck gap = check(course(0, 30), course(31, 60));
        assertThat(gap.repair(CaseRepair.JOIN_ADJOINING_PERIODS)).isEqualTo(gap);
    }

    @Test
    void aJoinedCourseHasTheEndReasonOfItsLastPart() {
        CaseCheck check = check(
                        course(0, 30).withEndReason(Intervention.EndReason.EXPIRED),
                        course(30, 60).withEndReason(Intervention.EndReason.COMPLETED))
                .repair(CaseRepair.JOIN_ADJOINING_PERIODS);
        assertThat(interventions(check, LATER))
                .extracting(Intervention::endReason)
                .containsExactly(Optional.of(Intervention.EndReason.COMPLETED));
        CaseCheck unknown = check(course(0, 30).withEndReason(Intervention.EndReason.EXPIRED), course(30, 60))
                .repair(CaseRepair.JOIN_ADJOINING_PERIODS);
        assertThat(interventions(unknown, LATER))
                .extracting(Intervention::endReason)
                .containsExactly(Optional.empty());
    }

    @Test
    void whatIsRefusedIsLeftOutAndListed() {
        CaseCheck check = CaseFile.check(
                        CITIZEN,
                        List.of(
                                CaseRow.of(Intervention.KIND, () -> course(30, 20)),
                                CaseRow.of(course(0, 30)),
                                CaseRow.of(talk(Conversation.Attendance.HELD)),
                                CaseRow.of(talk(Conversation.Attendance.MISSED))))
                .repair(CaseRepair.DROP_REFUSED);
        assertThat(said(check))
                .containsExactly(
                        "INFORMATION DROPPED at 0 by DROP_REFUSED",
                        "INFORMATION DROPPED at 2 by DROP_REFUSED",
                        "INFORMATION DROPPED at 3 by DROP_REFUSED");
        assertThat(check.issues().get(0).message().in(Language.ENGLISH))
                .startsWith("Is left out: The row cannot become an event: endExclusive must be after startInclusive;");
        assertThat(check.issues().get(0).message().in(Language.DANISH))
                .startsWith("Er udeladt: Rækken kan ikke blive til en hændelse");
        assertThat(check.issues().get(0).kind()).contains("INTERVENTION");
        assertThat(check.file()).isEqualTo(CaseFile.of(CITIZEN, course(0, 30)));
    }

    @Test
    void aRowOfTwoEventsKeepsTheOneThatIsSound() {
        CaseCheck check = CaseFile.check(
                        CITIZEN, List.of(() -> List.of(JobEvent.of(DAY, JobEvent.Kind.JOB_ENDED), course(0, 30))))
                .repair(CaseRepair.DROP_ENDS_WITHOUT_START);
        assertThat(said(check)).containsExactly("INFORMATION DROPPED at 0 by DROP_ENDS_WITHOUT_START");
        assertThat(check.file()).isEqualTo(CaseFile.of(CITIZEN, course(0, 30)));
    }

    @Test
    void contradictionsAndWhatRefersToNothingAreLeftOut() {
        CaseCheck check = check(
                BackgroundFact.of(DAY, BackgroundField.EMPLOYMENT_LAST_THREE_YEARS, BackgroundValue.of(80)),
                BackgroundFact.of(DAY, BackgroundField.BENEFITS_LAST_THREE_YEARS, BackgroundValue.of(90)),
                BackgroundFact.of(DAY, BackgroundField.BIRTH_YEAR, BackgroundValue.of(2085)),
                JobEvent.of(DAY, JobEvent.Kind.JOB_ENDED),
                Withdrawal.of(course(0, 30), DAY.plusDays(3)));
        assertThat(said(check.repair(CaseRepair.all())))
                .containsExactly(
                        "INFORMATION DROPPED at 0 by DROP_CONTRADICTING_BACKGROUND",
                        "INFORMATION DROPPED at 1 by DROP_CONTRADICTING_BACKGROUND",
                        "INFORMATION DROPPED at 2 by DROP_CONTRADICTING_BACKGROUND",
                        "INFORMATION DROPPED at 3 by DROP_ENDS_WITHOUT_START",
                        "INFORMATION DROPPED at 4 by DROP_WITHDRAWALS_OF_NOTHING");
    }

    @Test
    void nothingIsRepairedUnlessTheCallerChoosesIt() {
        CaseCheck check = check(primary("a", DateRange.of(DAY, LocalDate.of(9999, 12, 31))));
        assertThat(check.repair()).isSameAs(check);
        assertThat(check.repair(CaseRepair.JOIN_ADJOINING_PERIODS)).isSameAs(check);
    }

    /** A vendor's own rule: its system writes no year of birth as 1900. */
    @Test
    void aRuleOfOnesOwnIsReportedUnderItsName() {
        CaseRepair rule = CaseRepair.dropping("acme/no-year", CaseIssue.Code.AGE_OUT_OF_RANGE);
        CaseCheck check = check(BackgroundFact.of(DAY, BackgroundField.BIRTH_YEAR, BackgroundValue.of(1900)));
        assertThat(said(check.repair(rule))).containsExactly("INFORMATION DROPPED at 0 by acme/no-year");
    }

    @Test
    void aRuleThatNeverComesToRestIsRefused() {
        CaseRepair restless = rule(
                check -> List.of(CaseChange.replace(check.rows().get(0), Text.of("igen", "again"), course(0, 30))));
        CaseCheck check = check(course(0, 30));
        assertThatThrownBy(() -> check.repair(restless))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "repair acme/rule must come to rest\nMaybe let it change only what it has not changed already?");
    }

    @Test
    void aRuleMayChangeRowsOfTheCaseOnlyAndEachOnce() {
        CaseCheck check = check(course(0, 30));
        CheckedRow foreign = check(course(1, 2)).rows().get(0);
        Text gone = Text.of("væk", "gone");
        assertThatThrownBy(() -> check.repair(rule(any -> List.of(CaseChange.drop(foreign, gone)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("repair acme/rule must change rows of the case only");
        assertThatThrownBy(() -> check.repair(rule(any -> List.of(
                        CaseChange.drop(any.rows().get(0), gone),
                        CaseChange.drop(any.rows().get(0), gone)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("repair acme/rule must change a row only once at a time");
    }

    private static CaseRepair rule(Function<CaseCheck, List<CaseChange>> changes) {
        return new CaseRepair() {
            @Override
            public String name() {
                return "acme/rule";
            }

            @Override
            public List<CaseChange> changes(CaseCheck check) {
                return changes.apply(check);
            }
        };
    }
}
