package dk.bip.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.core.CaseEvent;
import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.EventKey;
import dk.bip.core.EventKind;
import dk.bip.core.Language;
import dk.bip.core.Recording;
import dk.bip.core.Text;
import dk.bip.core.casefile.CaseIssue.Code;
import dk.bip.core.casefile.CaseIssue.Severity;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.measurement.Measurement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseCheckTest {

    private static final CitizenId CITIZEN = CitizenId.of("citizen-1");
    private static final LocalDate DAY = LocalDate.of(2020, 3, 1);

    private static CaseCheck check(CaseRow... rows) {
        return CaseFile.check(CITIZEN, Arrays.asList(rows));
    }

    private static CaseCheck checkEvents(CaseEvent... events) {
        return CaseFile.check(CITIZEN, Arrays.stream(events).map(CaseRow::of).toList());
    }

    private static CaseworkerAssignment primary(String caseworker, DateRange period) {
        return CaseworkerAssignment.of(CaseworkerId.of(caseworker), period);
    }

    private static Intervention course(LocalDate start, LocalDate end) {
        return Intervention.of(InterventionType.COMPANY_INTERNSHIP, DateRange.of(start, end));
    }

    private static Measurement measured(LocalDate date, double score) {
        return Measurement.of(
                date,
                Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                        .score(Indicator.HEALTH_MASTERY, score)
                        .build());
    }

    private static BackgroundFact fact(BackgroundField field, LocalDate date, double value) {
        return BackgroundFact.of(date, field, BackgroundValue.of(value));
    }

    private static List<String> said(CaseCheck check) {
        return check.issues().stream().map(CaseIssue::toString).toList();
    }

    private static String english(CaseCheck check, int issue) {
        return check.issues().get(issue).message().in(Language.ENGLISH);
    }

    private static String danish(CaseCheck check, int issue) {
        return check.issues().get(issue).message().in(Language.DANISH);
    }

    @Test
    void aSoundCaseHasNothingToSayAndBecomesTheSameFile() {
        Measurement one = measured(DAY, 3);
        Measurement other = measured(DAY.plusMonths(3), 4);
        CaseCheck check = checkEvents(one, other);
        assertThat(check.issues()).isEmpty();
        assertThat(check.hasErrors()).isFalse();
        assertThat(check.file()).isEqualTo(CaseFile.of(CITIZEN, one, other));
        assertThat(check.citizen()).isEqualTo(CITIZEN);
        assertThat(check.rows()).extracting(CheckedRow::index).containsExactly(0, 1);
    }

    @Test
    void noRowsAreAnEmptyFile() {
        assertThat(check().file()).isEqualTo(CaseFile.of(CITIZEN));
    }

    @Test
    void anEndBeforeItsStartAndAScoreOf7AreIssuesAtTheirIndex() {
        CaseCheck check = check(
                CaseRow.of(measured(DAY, 3)),
                CaseRow.of(Intervention.KIND, () -> course(DAY, DAY.minusDays(1))),
                CaseRow.of(Measurement.KIND, () -> measured(DAY.plusDays(9), 7)));
        assertThat(said(check)).containsExactly("ERROR UNREADABLE at 1", "ERROR UNREADABLE at 2");
        assertThat(check.issues().get(0).kind()).contains("INTERVENTION");
        assertThat(check.issues().get(1).kind()).contains("MEASUREMENT");
        assertThat(english(check, 0))
                .isEqualTo(
                        "The row cannot become an event: endExclusive must be after startInclusive; maybe the dates are in"
                                + " the wrong order, or the last day was given where the day after it is meant? Mend the row, or"
                                + " leave it out.");
        assertThat(danish(check, 0))
                .startsWith("Rækken kan ikke blive til en hændelse: endExclusive must be after startInclusive")
                .endsWith(" Ret rækken, eller udelad den.");
        assertThat(english(check, 1)).contains("score must be from 1 to 5");
    }

    /** What the JDK says may quote a cell. */
    @Test
    void noMessageQuotesWhatStoodInACell() {
        CaseCheck check = check(
                () -> List.of(measured(LocalDate.parse("Hans Hansen"), 3)),
                () -> List.of(measured(DAY, Double.parseDouble("Hans Hansen"))),
                () -> List.of(JobEvent.of(DAY, JobEvent.Kind.valueOf("Hans Hansen"))),
                () -> List.of(JobEvent.of(LocalDate.of(2020, 2, 30), JobEvent.Kind.JOB_STARTED)),
                () -> List.of(JobEvent.of(DAY, JobEvent.Kind.ofCode("Hans Hansen"))));
        assertThat(said(check)).hasSize(5).allSatisfy(said -> assertThat(said).startsWith("ERROR UNREADABLE at "));
        assertThat(check.issues()).allSatisfy(issue -> {
            assertThat(issue.kind()).isEmpty();
            assertThat(issue.message().in(Language.ENGLISH)).doesNotContain("Hans", "30");
            assertThat(issue.message().in(Language.DANISH)).doesNotContain("Hans", "30");
        });
        assertThat(english(check, 0)).isEqualTo("The row cannot become an event. Mend the row, or leave it out.");
    }

    @Test
    void whatIsNotThereIsAnIssueToo() {
        CaseCheck check = check(
                null,
                () -> null,
                List::of,
                () -> Arrays.asList((CaseEvent) null),
                CaseRow.of(Measurement.KIND, () -> null),
                CaseRow.of(JobEvent.KIND, () -> JobEvent.of(null, JobEvent.Kind.JOB_STARTED)));
        assertThat(said(check)).hasSize(6).allSatisfy(said -> assertThat(said).contains("UNREADABLE"));
        assertThat(english(check, 0))
                .isEqualTo("The row lacks something that the event must have. Mend the row, or leave it out.");
        assertThat(english(check, 2)).isEqualTo("The row gave no event. Mend the row, or leave it out.");
        assertThat(check.issues().get(4).kind()).contains("MEASUREMENT");
    }

    @Test
    void aRowMayBeTwoEvents() {
        CaseCheck check = check(() -> List.of(
                JobEvent.of(DAY, JobEvent.Kind.JOB_STARTED), JobEvent.of(DAY.plusDays(40), JobEvent.Kind.JOB_ENDED)));
        assertThat(check.issues()).isEmpty();
        assertThat(check.file().asOf(DAY.plusDays(50)).jobs()).hasSize(1);
    }

    @Test
    void thereIsNoFileWhileThereAreErrors() {
        CaseCheck check = check(
                CaseRow.of(Intervention.KIND, () -> course(DAY, DAY)),
                CaseRow.of(primary("a", DateRange.startingOn(DAY))),
                CaseRow.of(primary("b", DateRange.startingOn(DAY.plusDays(5)))));
        assertThatThrownBy(check::file)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "case must have no errors to become a file, but has UNREADABLE, OVERLAPPING_PRIMARY\nMaybe show"
                                + " issues() to whoever entered the case, or choose a repair such as DROP_REFUSED?");
    }

    @Test
    void identicalRowsAreOneAndSaidSo() {
        CaseCheck check = checkEvents(measured(DAY, 3), measured(DAY, 3), measured(DAY, 3));
        assertThat(said(check)).containsExactly("INFORMATION DUPLICATE at 1", "INFORMATION DUPLICATE at 2");
        assertThat(english(check, 1)).isEqualTo("Is identical to the row at index 0 and counts once.");
        assertThat(check.file().events()).hasSize(1);
        assertThat(check.rows()).hasSize(1);
    }

    @Test
    void versionsOfOneDayThatDifferAreErrorsAtBoth() {
        CaseCheck check = checkEvents(
                measured(DAY, 3),
                measured(DAY.plusDays(1), 3),
                measured(DAY, 4),
                measured(DAY, 5).withRevision(1));
        assertThat(said(check)).containsExactly("ERROR CONFLICTING_VERSIONS at 0", "ERROR CONFLICTING_VERSIONS at 2");
        assertThat(english(check, 0))
                .isEqualTo(
                        "Says something else than the row at index 2 of the same fact, recorded on the same day. Give the"
                                + " correction its day of recording or a greater revision, or give two facts a reference each.");
        assertThat(english(check, 1)).contains("index 0");
    }

    @Test
    void aPrimaryAssignmentThatRunsIntoTheNextIsAnErrorAtTheEarlier() {
        CaseCheck check = checkEvents(
                primary("b", DateRange.startingOn(DAY.plusDays(30))), primary("a", DateRange.startingOn(DAY)));
        assertThat(said(check)).containsExactly("ERROR OVERLAPPING_PRIMARY at 1");
        assertThat(english(check, 0))
                .isEqualTo(
                        "Still runs when the primary caseworker of the row at index 0 begins. End it there, or make one"
                                + " of them secondary.");
        assertThat(check.issues().get(0).kind()).contains("ASSIGNMENT");
    }

    @Test
    void primaryAssignmentsThatBeginTogetherAreErrorsBoth() {
        CaseCheck check = checkEvents(
                primary("b", DateRange.startingOn(DAY)).withReference("one"),
                primary("a", DateRange.startingOn(DAY)).withReference("two"));
        assertThat(said(check)).containsExactly("ERROR OVERLAPPING_PRIMARY at 0", "ERROR OVERLAPPING_PRIMARY at 1");
    }

    @Test
    void aCourseInPiecesIsOneCourse() {
        CaseCheck check = checkEvents(
                course(DAY, DAY.plusDays(30)),
                course(DAY.plusDays(30), DAY.plusDays(60)),
                course(DAY.plusDays(50), DAY.plusDays(90)),
                course(DAY.plusDays(92), DAY.plusDays(99)));
        assertThat(said(check))
                .containsExactly("INFORMATION ADJOINING_PERIODS at 1", "WARNING OVERLAPPING_PERIODS at 2");
        assertThat(english(check, 0))
                .isEqualTo("Continues the same intervention in the row at index 0. Counts as one course.");
        assertThat(english(check, 1))
                .isEqualTo(
                        "Begins while the same intervention in the row at index 1 runs. Counts as one course; where it"
                                + " was entered twice, withdraw one of them.");
        assertThat(check.file().events()).hasSize(4);
    }

    /** An event of a user's own. */
    private record OwnKind(LocalDate date, EventKind<?> kind, String... values) implements CaseEvent {

        private static final long serialVersionUID = 1L;

        @Override
        public EventKey key() {
            return kind.key(date, Optional.empty(), values);
        }

        @Override
        public Recording recording() {
            return Recording.ON_ITS_DATE;
        }
    }

    @Test
    void aKindWithTheCodeOfAnotherIsAnErrorAtEveryRowOfTheCode() {
        CaseCheck check = checkEvents(
                JobEvent.of(DAY, JobEvent.Kind.JOB_STARTED),
                new OwnKind(DAY, EventKind.of("JOB_EVENT", OwnKind.class, "day")),
                measured(DAY, 3));
        assertThat(said(check)).containsExactly("ERROR DEFINITION_CONFLICT at 0", "ERROR DEFINITION_CONFLICT at 1");
        assertThat(check.repair(CaseRepair.DROP_REFUSED).file().events()).containsExactly(measured(DAY, 3));
    }

    @Test
    void anEventThatIsNotOfItsKindIsUnreadable() {
        CaseCheck check = checkEvents(new OwnKind(DAY, JobEvent.KIND, "JOB_STARTED"));
        assertThat(said(check)).containsExactly("ERROR UNREADABLE at 0");
        assertThat(english(check, 0))
                .isEqualTo("The row cannot become an event: events of kind JOB_EVENT must be of its class."
                        + " Mend the row, or leave it out.");
    }

    @Test
    void twoMeaningsOfOneCodeAreErrorsAtEveryRowThatUsesIt() {
        CaseCheck check = checkEvents(
                Intervention.of(own("One"), DateRange.startingOn(DAY)),
                measured(DAY, 3),
                Intervention.of(own("Other"), DateRange.startingOn(DAY.plusDays(1))));
        assertThat(said(check)).containsExactly("ERROR DEFINITION_CONFLICT at 0", "ERROR DEFINITION_CONFLICT at 2");
        assertThat(english(check, 0))
                .isEqualTo(
                        "Uses a code of which the case has several definitions. Give what has changed its meaning a code"
                                + " of its own.");
    }

    private static InterventionType own(String label) {
        return InterventionType.builder("acme/own", Text.of(label, label)).build();
    }

    @Test
    void measurementsOfOneDayThatCannotBeVersionsAreErrors() {
        CaseCheck check = checkEvents(measured(DAY, 3), measured(DAY, 4).withReference("second"));
        assertThat(said(check)).containsExactly("ERROR SAME_DAY_MEASUREMENTS at 0", "ERROR SAME_DAY_MEASUREMENTS at 1");
        assertThat(english(check, 1))
                .isEqualTo(
                        "Was measured on the same day as the row at index 0. Leave out the references, so that the last"
                                + " recorded holds, or leave one of them out.");
    }

    @Test
    void anEndOfAJobThatNeverStartedIsAWarning() {
        CaseCheck check = checkEvents(
                JobEvent.of(DAY, JobEvent.Kind.JOB_ENDED),
                JobEvent.of(DAY.plusDays(5), JobEvent.Kind.JOB_STARTED),
                JobEvent.of(DAY.plusDays(9), JobEvent.Kind.JOB_ENDED),
                JobEvent.of(DAY.plusDays(9), JobEvent.Kind.EDUCATION_ENDED));
        assertThat(said(check)).containsExactly("WARNING END_WITHOUT_START at 0");
        assertThat(english(check, 0))
                .isEqualTo("Ends a job that has not started. Add the start, or mend the date or the reference.");
        assertThat(check.file().events()).hasSize(4);
    }

    @Test
    void aMeasurementLongAfterAStartWithoutAnEndIsAWarningOnce() {
        JobEvent start = JobEvent.of(DAY, JobEvent.Kind.JOB_STARTED);
        assertThat(said(checkEvents(
                        start,
                        measured(DAY.plusMonths(6).minusDays(1), 3),
                        measured(DAY.plusMonths(6), 3),
                        measured(DAY.plusMonths(7), 3))))
                .containsExactly("WARNING MEASUREMENT_IN_JOB at 2");
        assertThat(said(checkEvents(start.withTerms(JobEvent.Terms.BESIDE_BENEFITS), measured(DAY.plusMonths(7), 3))))
                .isEmpty();
        assertThat(said(checkEvents(
                        start,
                        JobEvent.of(DAY.plusMonths(1), JobEvent.Kind.JOB_ENDED),
                        measured(DAY.plusMonths(7), 3))))
                .isEmpty();
        assertThat(english(checkEvents(start, measured(DAY.plusMonths(6), 3)), 0))
                .isEqualTo(
                        "Was measured 6 months or more after the start of a job without an end. Add the end where the"
                                + " job has ended.");
    }

    @Test
    void sharesOfOneCalendarAbove100AreAWarningAtBoth() {
        BackgroundFact job = fact(BackgroundField.EMPLOYMENT_LAST_THREE_YEARS, DAY, 60);
        CaseCheck check = checkEvents(job, fact(BackgroundField.BENEFITS_LAST_THREE_YEARS, DAY.plusMonths(12), 40.5));
        assertThat(said(check)).containsExactly("WARNING SHARES_ABOVE_100 at 0", "WARNING SHARES_ABOVE_100 at 1");
        assertThat(english(check, 0))
                .isEqualTo(
                        "Gives more than 100 percent together with the other share in the row at index 1. Mend one of"
                                + " them, or leave out both.");
        assertThat(said(checkEvents(job, fact(BackgroundField.BENEFITS_LAST_THREE_YEARS, DAY, 41))))
                .containsExactly("WARNING SHARES_ABOVE_100 at 0", "WARNING SHARES_ABOVE_100 at 1");
        assertThat(said(checkEvents(
                        job,
                        fact(BackgroundField.EMPLOYMENT_LAST_THREE_YEARS, DAY.plusDays(9), 10),
                        fact(BackgroundField.BENEFITS_LAST_THREE_YEARS, DAY.plusDays(9), 90))))
                .isEmpty();
        assertThat(said(checkEvents(job, fact(BackgroundField.BENEFITS_LAST_THREE_YEARS, DAY, 40))))
                .isEmpty();
        assertThat(said(checkEvents(
                        job,
                        fact(
                                BackgroundField.BENEFITS_LAST_THREE_YEARS,
                                DAY.plusMonths(12).plusDays(1),
                                90))))
                .isEmpty();
    }

    @Test
    void aYearOfBirthThatCannotBeIsAWarning() {
        assertThat(said(checkEvents(fact(BackgroundField.BIRTH_YEAR, DAY, 2085))))
                .containsExactly("WARNING BIRTH_YEAR_AFTER_DATE at 0");
        assertThat(english(checkEvents(fact(BackgroundField.BIRTH_YEAR, DAY, 2021)), 0))
                .isEqualTo("The year of birth is later than the date. Mend one of them.");
        for (double year : new double[] {2020, 2006}) {
            assertThat(said(checkEvents(fact(BackgroundField.BIRTH_YEAR, DAY, year))))
                    .containsExactly("WARNING AGE_OUT_OF_RANGE at 0");
        }
        assertThat(said(checkEvents(fact(BackgroundField.BIRTH_YEAR, LocalDate.of(2011, 1, 1), 1900))))
                .containsExactly("WARNING AGE_OUT_OF_RANGE at 0");
        assertThat(english(checkEvents(fact(BackgroundField.BIRTH_YEAR, DAY, 2020)), 0))
                .isEqualTo("Gives an age below 15 or above 110. Mend the year of birth or the date.");
        assertThat(said(checkEvents(
                        fact(BackgroundField.BIRTH_YEAR, DAY, 2005),
                        fact(BackgroundField.BIRTH_YEAR, LocalDate.of(2010, 1, 1), 1900))))
                .isEmpty();
    }

    @Test
    void anEndInTheFarFutureIsAWarning() {
        assertThat(said(checkEvents(course(DAY, LocalDate.of(9999, 12, 31)))))
                .containsExactly("WARNING FUTURE_SENTINEL at 0");
        assertThat(said(checkEvents(primary("a", DateRange.of(DAY, DAY.plusYears(50))))))
                .containsExactly("WARNING FUTURE_SENTINEL at 0");
        assertThat(said(checkEvents(course(DAY, DAY.plusYears(50).minusDays(1)))))
                .isEmpty();
        assertThat(english(checkEvents(course(DAY, LocalDate.of(2099, 12, 31))), 0))
                .isEqualTo(
                        "Ends 50 years or more after its start. Leave the end open where the date means that it is not"
                                + " known.");
    }

    @Test
    void aWithdrawalOfWhatWasNotThereIsAWarning() {
        Measurement there = measured(DAY, 3).withRecordedOn(DAY.plusDays(5));
        assertThat(said(checkEvents(there, Withdrawal.of(there, DAY.plusDays(6)))))
                .isEmpty();
        assertThat(said(checkEvents(there, Withdrawal.of(there, DAY.plusDays(4)))))
                .containsExactly("WARNING WITHDRAWAL_OF_NOTHING at 1");
        CaseCheck check = checkEvents(Withdrawal.of(there, DAY.plusDays(9)));
        assertThat(english(check, 0)).isEqualTo("Withdraws what was not recorded by then. Mend the key or the day.");
        assertThat(check.issues().get(0).kind()).contains("MEASUREMENT");
        assertThat(check.file().events()).hasSize(1);
    }

    @Test
    void aDateThatStandsForNoneIsAnError() {
        assertThat(said(checkEvents(
                        measured(LocalDate.of(1899, 12, 31), 3),
                        measured(LocalDate.of(1900, 1, 1), 3),
                        measured(LocalDate.of(2199, 12, 31), 3),
                        measured(LocalDate.of(9999, 12, 31), 3),
                        measured(DAY, 3).withRecordedOn(LocalDate.of(2200, 1, 1)))))
                .containsExactly(
                        "ERROR DATE_OUT_OF_RANGE at 0", "ERROR DATE_OUT_OF_RANGE at 3", "ERROR DATE_OUT_OF_RANGE at 4");
        assertThat(english(checkEvents(measured(LocalDate.of(1, 1, 1), 3)), 0))
                .isEqualTo(
                        "Is dated or recorded outside the years 1900 to 2199. Mend the date, or leave out what stands for"
                                + " no date.");
        assertThat(said(check(CaseRow.of(Measurement.KIND, () -> measured(LocalDate.MAX, 3)))))
                .containsExactly("ERROR UNREADABLE at 0");
    }

    @Test
    void aBatchReportsOnEachCitizenAndStopsForNone() {
        CitizenId other = CitizenId.of("citizen-2");
        Map<CitizenId, List<CaseRow>> cases = new LinkedHashMap<>();
        cases.put(other, List.of(CaseRow.of(Measurement.KIND, () -> measured(DAY, 7))));
        cases.put(CITIZEN, List.of(CaseRow.of(measured(DAY, 3))));
        Map<CitizenId, CaseCheck> checks = CaseFile.checkAll(cases);
        assertThat(checks.keySet()).containsExactly(other, CITIZEN);
        assertThat(checks.get(other).hasErrors()).isTrue();
        assertThat(checks.get(CITIZEN).file().events()).hasSize(1);
    }

    @Test
    void twoFilesOfOneCitizenAreMerged() {
        CaseFile one = CaseFile.of(CITIZEN, measured(DAY, 3), measured(DAY.plusDays(90), 3));
        CaseFile other = CaseFile.of(CITIZEN, measured(DAY, 3), measured(DAY.plusDays(180), 4));
        CaseCheck merged = one.merge(other);
        assertThat(said(merged)).containsExactly("INFORMATION DUPLICATE at 2");
        assertThat(merged.file().events()).hasSize(3);
        assertThat(merged.file()).isEqualTo(other.merge(one).file());
        assertThat(one.merge(one).file()).isEqualTo(one);
        assertThat(one.merge(CaseFile.of(CITIZEN)).issues()).isEmpty();
    }

    @Test
    void whatTwoFilesContradictEachOtherInIsListed() {
        CaseFile one = CaseFile.of(CITIZEN, measured(DAY, 3), primary("a", DateRange.startingOn(DAY)));
        CaseFile other = CaseFile.of(CITIZEN, measured(DAY, 4), primary("b", DateRange.startingOn(DAY.plusDays(9))));
        assertThat(said(one.merge(other)))
                .containsExactlyInAnyOrder(
                        "ERROR OVERLAPPING_PRIMARY at 0",
                        "ERROR CONFLICTING_VERSIONS at 1",
                        "ERROR CONFLICTING_VERSIONS at 3");
    }

    @Test
    void filesOfTwoCitizensAreNotMerged() {
        CaseFile file = CaseFile.of(CITIZEN);
        CaseFile other = CaseFile.of(CitizenId.of("citizen-2"));
        assertThatThrownBy(() -> file.merge(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "other must be a file of the same citizen\nMaybe one of the two has another pseudonym of the"
                                + " citizen?");
    }

    /** A code that no row has is a code that nobody tries. */
    @ParameterizedTest
    @EnumSource(Code.class)
    void everyCodeHasASeverity(Code code) {
        assertThat(code.severity()).isIn((Object[]) Severity.values());
    }

    @Test
    void nothingOfTheCaseIsInATextForLogs() {
        CaseCheck check =
                check(CaseRow.of(Intervention.KIND, () -> course(DAY, DAY.minusDays(1))), CaseRow.of(measured(DAY, 3)));
        assertThat(check).hasToString("CaseCheck[2 rows, issues=[ERROR UNREADABLE at 0]]");
        assertThat(check.rows().get(0)).hasToString("CheckedRow[0, INTERVENTION]");
        assertThat(CaseChange.drop(check.rows().get(1), Text.of("væk", "gone")))
                .hasToString("CaseChange[drop CheckedRow[1, MEASUREMENT]]");
    }

    @Test
    void equalRowsGiveEqualChecks() {
        List<CaseRow> rows = new ArrayList<>(List.of(CaseRow.of(measured(DAY, 3)), CaseRow.of(measured(DAY, 4))));
        assertThat(CaseFile.check(CITIZEN, rows))
                .isEqualTo(CaseFile.check(CITIZEN, rows))
                .hasSameHashCodeAs(CaseFile.check(CITIZEN, rows));
        assertThat(CaseFile.check(CITIZEN, rows)).isNotEqualTo(CaseFile.check(CITIZEN, rows.subList(0, 1)));
    }
}
