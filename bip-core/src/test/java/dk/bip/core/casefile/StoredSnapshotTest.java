package dk.bip.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.CaseEvent;
import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.caseworker.AssignmentHistory;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.JobOrientation;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.testing.OwnEvent;
import dk.bip.core.testing.RandomCaseFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A snapshot that is restored from its events is the one that was stored, and lets nothing in that was not known. */
class StoredSnapshotTest {

    private static final CitizenId CITIZEN = CitizenId.of("borger-1");
    private static final LocalDate DATE = LocalDate.of(2015, 6, 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void isTheOneThatWasStored(long seed) {
        CaseFile file = RandomCaseFiles.of(seed);
        for (LocalDate date : RandomCaseFiles.dates(seed, 10)) {
            CaseSnapshot snapshot = file.asOf(date);
            List<CaseEvent> events = new ArrayList<>(snapshot.events());
            Collections.shuffle(events, new Random(seed));

            assertThat(CaseSnapshot.of(file.citizen(), date, events)).isEqualTo(snapshot);
            assertThat(AssignmentHistory.ofKnown(snapshot.assignments().assignments()))
                    .isEqualTo(snapshot.assignments());
        }
    }

    @Test
    void refusesWhatWasNotKnown() {
        assertRefused(JobEvent.of(DATE.plusDays(1), JobEvent.Kind.JOB_STARTED));
        assertRefused(JobEvent.of(DATE, JobEvent.Kind.JOB_STARTED).withRecordedOn(DATE.plusDays(1)));
        assertRefused(Intervention.of(InterventionType.JOB_SEARCH, DateRange.of(DATE, DATE.plusDays(1))));
        assertRefused(Intervention.of(InterventionType.JOB_SEARCH, DateRange.of(DATE.minusDays(1), DATE))
                .withRecordedOn(DATE.plusDays(1)));
        assertRefused(Withdrawal.of(JobEvent.of(DATE, JobEvent.Kind.JOB_STARTED), DATE.plusDays(1)));
        assertRefused(OwnEvent.of(DATE, "library", 2).withRecordedOn(DATE.plusDays(1)));
    }

    private static void assertRefused(CaseEvent event) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseSnapshot.of(CITIZEN, DATE, List.of(event)))
                .withMessage("events, and the ends of their periods, must have been known on the date of the snapshot\n"
                        + "Maybe put them into a case file, and take a snapshot of that?");
    }

    @Test
    void holdsAnAssignmentThatWasKnownToEndAfterTheNextBegins() {
        CaseworkerAssignment first =
                CaseworkerAssignment.of(CaseworkerId.of("a"), DateRange.of(DATE.minusDays(9), DATE.minusDays(2)));
        CaseworkerAssignment next =
                CaseworkerAssignment.of(CaseworkerId.of("b"), DateRange.startingOn(DATE.minusDays(3)));
        CaseFile corrected = CaseFile.of(
                CITIZEN,
                first,
                next,
                first.withPeriod(DateRange.of(DATE.minusDays(9), DATE.minusDays(3)))
                        .withRecordedOn(DATE.plusDays(1)));

        CaseSnapshot restored = CaseSnapshot.of(CITIZEN, DATE, List.of(first, next));
        assertThat(restored).isEqualTo(corrected.asOf(DATE));
        assertThat(restored.assignments().primaryAt(DATE)).contains(CaseworkerId.of("b"));
    }

    @Test
    void holdsAnEventOfAKindOfOnesOwn() {
        OwnEvent event = OwnEvent.of(DATE, "library", 2);
        assertThat(CaseSnapshot.of(CITIZEN, DATE, List.of(event)).facts(OwnEvent.KIND))
                .containsExactly(event);
    }

    @Test
    void refusesTwoContentsOfOneKeyAndRecording() {
        String message = " and one key must not differ where day of recording and revision are the same\n"
                + "Maybe give the correction its day of recording or a greater revision, or two facts a reference each?";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseSnapshot.of(
                        CITIZEN,
                        DATE,
                        List.of(
                                BackgroundFact.of(DATE, BackgroundField.MAN, BackgroundValue.of(true)),
                                BackgroundFact.of(DATE, BackgroundField.MAN, BackgroundValue.of(false)))))
                .withMessage("events of kind BACKGROUND_FACT" + message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseSnapshot.of(
                        CITIZEN,
                        DATE,
                        List.of(
                                JobOrientation.of(DATE, ScoreRange.ONE_TO_FIVE.score(4), 9),
                                JobOrientation.of(DATE, ScoreRange.ONE_TO_FIVE.score(3), 9))))
                .withMessage("events of kind JOB_ORIENTATION" + message);
    }

    @Test
    void refusesTwoMeasurementsOfADateAndRater() {
        Measurement measurement = Measurement.of(
                DATE, Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN).build());
        assertThat(CaseSnapshot.of(CITIZEN, DATE, List.of(measurement, measurement))
                        .events())
                .containsExactly(measurement);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CaseSnapshot.of(CITIZEN, DATE, List.of(measurement, measurement.withReference("second"))))
                .withMessage("measurements of one rater and instrument must not share a date\n"
                        + "Maybe keep the one that was entered last?");
    }

    @Test
    void refusesNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> CaseSnapshot.of(null, DATE, List.of()))
                .withMessage("citizen");
        assertThatNullPointerException()
                .isThrownBy(() -> CaseSnapshot.of(CITIZEN, null, List.of()))
                .withMessage("date");
    }

    @Test
    void keepsAPeriodWhoseEndWasKnownOnTheDateItself() {
        Intervention ended = Intervention.of(InterventionType.JOB_SEARCH, DateRange.of(DATE.minusDays(1), DATE));
        assertThat(CaseSnapshot.of(CITIZEN, DATE, List.of(ended)).interventions())
                .containsExactly(ended);
    }
}
