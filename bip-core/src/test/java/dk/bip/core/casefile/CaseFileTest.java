package dk.bip.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.CaseEvent;
import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.Language;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.JobOrientation;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.testing.EqualityContract;
import dk.bip.core.testing.RandomCaseFiles;
import dk.bip.core.testing.SampleKind;
import dk.bip.core.testing.Streams;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseFileTest {

    private static final CitizenId CITIZEN = CitizenId.of("henrik");
    private static final LocalDate DAY = LocalDate.of(2015, 3, 1);

    @Test
    void theOrderOfAddingDoesNotMatterSeeds1To50() {
        for (long seed = 1; seed <= 50; seed++) {
            CaseFile file = RandomCaseFiles.of(seed);
            List<CaseEvent> events = new ArrayList<>(file.events());
            Collections.shuffle(events, new Random(seed));
            CaseFile.Builder builder = CaseFile.builder(file.citizen());
            events.forEach(builder::add);
            CaseFile shuffled = builder.build();
            assertThat(shuffled).as("seed %d", seed).isEqualTo(file).hasSameHashCodeAs(file);
            assertThat(shuffled.events()).as("seed %d", seed).isEqualTo(file.events());
            assertThat(CaseFile.of(file.citizen(), events.toArray(new CaseEvent[0])))
                    .as("seed %d", seed)
                    .isEqualTo(file);
            for (LocalDate date : RandomCaseFiles.dates(seed, 5)) {
                assertThat(shuffled.asOf(date)).as("seed %d on %s", seed, date).isEqualTo(file.asOf(date));
            }
        }
    }

    @Test
    void aBuilderFromAFileBuildsTheSameFileAndLeavesItAloneSeeds1To20() {
        for (long seed = 1; seed <= 20; seed++) {
            CaseFile file = RandomCaseFiles.of(seed);
            int events = file.events().size();
            assertThat(file.toBuilder().build()).as("seed %d", seed).isEqualTo(file);
            CaseFile longer = file.toBuilder()
                    .add(JobEvent.of(DAY.plusYears(9), JobEvent.Kind.JOB_ENDED))
                    .build();
            assertThat(longer.events()).as("seed %d", seed).hasSize(events + 1);
            assertThat(file.events()).as("seed %d", seed).hasSize(events);
        }
    }

    @Test
    void aBuilderGoesOnAfterItHasBuilt() {
        CaseFile.Builder builder = CaseFile.builder(CITIZEN);
        CaseFile empty = builder.build();
        CaseFile one = builder.add(JobEvent.of(DAY, JobEvent.Kind.JOB_STARTED)).build();
        assertThat(empty.events()).isEmpty();
        assertThat(one.events()).hasSize(1);
    }

    @Test
    void asOfAnEarlierDateIsTheSameThroughALaterOneSeeds1To50() {
        for (long seed = 1; seed <= 50; seed++) {
            CaseFile file = RandomCaseFiles.of(seed);
            List<LocalDate> dates = RandomCaseFiles.dates(seed, 6);
            for (int later = 0; later < dates.size(); later++) {
                for (int earlier = 0; earlier <= later; earlier++) {
                    assertThat(file.asOf(dates.get(later)).asOf(dates.get(earlier)))
                            .as("seed %d, %s by way of %s", seed, dates.get(earlier), dates.get(later))
                            .isEqualTo(file.asOf(dates.get(earlier)));
                }
            }
        }
    }

    @Test
    void whatIsDatedTodayIsKnownToday() {
        CaseFile.Builder builder = CaseFile.builder(CITIZEN);
        for (SampleKind kind : SampleKind.values()) {
            builder.add(kind.random(new Random(1), DAY, null));
        }
        CaseFile file = builder.build();
        CaseSnapshot before = file.asOf(DAY.minusDays(1));
        assertThat(before.measurements().isEmpty()).isTrue();
        assertThat(before.interventions()).isEmpty();
        assertThat(before.assignments().assignments()).isEmpty();
        assertThat(before.conversations()).isEmpty();
        assertThat(before.jobEvents()).isEmpty();
        assertThat(before.orientations()).isEmpty();
        assertThat(before.events()).isEmpty();
        CaseSnapshot today = file.asOf(DAY);
        assertThat(today.measurements().measurements()).hasSize(1);
        assertThat(today.interventions()).hasSize(1);
        assertThat(today.assignments().assignments()).hasSize(1);
        assertThat(today.conversations()).hasSize(1);
        assertThat(today.jobEvents()).hasSize(1);
        assertThat(today.orientations()).hasSize(1);
        assertThat(today.events()).hasSameSizeAs(file.events());
        assertThat(today.citizen()).isEqualTo(CITIZEN);
        assertThat(today.date()).isEqualTo(DAY);
    }

    @Test
    void aSnapshotCannotLookAhead() {
        CaseSnapshot snapshot = CaseFile.builder(CITIZEN).build().asOf(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> snapshot.asOf(DAY.plusDays(1)))
                .withMessage("earlier must not be after the date of the snapshot\n"
                        + "Maybe take a later snapshot from the case file?");
        assertThat(snapshot.asOf(DAY)).isEqualTo(snapshot);
    }

    @Test
    void aBackgroundFactHoldsUntilTheNextAndACorrectionFromItsRecording() {
        BackgroundFact single = BackgroundFact.of(DAY, BackgroundField.SINGLE, BackgroundValue.of(true));
        BackgroundFact correction = BackgroundFact.of(DAY, BackgroundField.SINGLE, BackgroundValue.of(false))
                .withRecordedOn(DAY.plusDays(10));
        BackgroundFact later = BackgroundFact.of(DAY.plusDays(20), BackgroundField.SINGLE, BackgroundValue.of(true));
        CaseFile file =
                CaseFile.builder(CITIZEN).add(later).add(correction).add(single).build();
        assertThat(single(file, DAY.minusDays(1))).isEmpty();
        assertThat(single(file, DAY)).contains(BackgroundValue.of(true));
        assertThat(single(file, DAY.plusDays(10))).contains(BackgroundValue.of(false));
        assertThat(single(file, DAY.plusDays(20))).contains(BackgroundValue.of(true));
        assertThat(file.asOf(DAY).background(BackgroundField.MAN)).isEmpty();
    }

    @Test
    void anOrientationThatIsRecordedLaterCorrectsTheOneOfItsDate() {
        JobOrientation first = JobOrientation.of(DAY, ScoreRange.ONE_TO_FIVE.score(4), 9);
        JobOrientation corrected =
                JobOrientation.of(DAY, ScoreRange.ONE_TO_FIVE.score(2), 10).withRecordedOn(DAY.plusDays(5));
        CaseFile file = CaseFile.builder(CITIZEN).add(corrected).add(first).build();
        assertThat(file.asOf(DAY).orientations()).containsExactly(first);
        assertThat(file.asOf(DAY.plusDays(5)).orientations()).containsExactly(corrected);
    }

    @Test
    void twoMeasurementsOfARaterAndDateAreRefusedEvenUnderReferences() {
        Measurement measurement = Measurement.of(
                DAY, Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN).build());
        CaseFile.Builder builder = CaseFile.builder(CITIZEN).add(measurement).add(measurement.withReference("second"));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("measurements of one rater and instrument must not share a date\n"
                        + "Maybe keep the one that was entered last?");
    }

    @Test
    void overlappingPrimaryAssignmentsAreRefused() {
        CaseFile.Builder builder = CaseFile.builder(CITIZEN)
                .add(CaseworkerAssignment.of(CaseworkerId.of("anne"), DateRange.startingOn(DAY)))
                .add(CaseworkerAssignment.of(CaseworkerId.of("bent"), DateRange.startingOn(DAY.plusDays(9))));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageStartingWith("primary assignments must not overlap\nMaybe ");
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> CaseFile.builder(null))
                .withMessage("citizen");
        CaseFile.Builder builder = CaseFile.builder(CITIZEN);
        assertThatNullPointerException().isThrownBy(() -> builder.add(null)).withMessage("event");
        CaseFile file = builder.build();
        assertThatNullPointerException().isThrownBy(() -> file.asOf(null)).withMessage("date");
        CaseSnapshot snapshot = file.asOf(DAY);
        assertThatNullPointerException().isThrownBy(() -> snapshot.asOf(null)).withMessage("earlier");
        assertThatNullPointerException()
                .isThrownBy(() -> snapshot.background(null))
                .withMessage("field");
        assertThatNullPointerException().isThrownBy(() -> snapshot.facts(null)).withMessage("kind");
        assertThatNullPointerException().isThrownBy(() -> file.history(null)).withMessage("key");
        assertThatNullPointerException().isThrownBy(() -> file.without(null)).withMessage("key");
        assertThatNullPointerException().isThrownBy(() -> file.hiddenOn(null)).withMessage("date");
    }

    @Test
    void whatAFileGivesOutCannotBeChanged() {
        CaseFile file = RandomCaseFiles.of(1);
        CaseSnapshot snapshot = file.asOf(RandomCaseFiles.START.plusYears(2));
        for (List<?> list : List.of(
                file.events(),
                snapshot.interventions(),
                snapshot.conversations(),
                snapshot.jobEvents(),
                snapshot.assignments().assignments(),
                snapshot.measurements().measurements())) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(list::clear);
        }
    }

    @Test
    void filesAndSnapshotsAreTheSameAfterSerializationSeeds1To20() throws IOException, ClassNotFoundException {
        for (long seed = 1; seed <= 20; seed++) {
            CaseFile file = RandomCaseFiles.of(seed);
            CaseFile read = (CaseFile) Streams.writeAndRead(file);
            assertThat(read).as("seed %d", seed).isEqualTo(file).hasSameHashCodeAs(file);
            assertThat(read.toBuilder().build()).as("seed %d", seed).isEqualTo(file);
            CaseSnapshot snapshot = file.asOf(RandomCaseFiles.dates(seed, 3).get(1));
            assertThat(Streams.writeAndRead(snapshot))
                    .as("seed %d", seed)
                    .isEqualTo(snapshot)
                    .hasSameHashCodeAs(snapshot);
        }
    }

    @Test
    void eightThreadsSeeTheSameSeed7() throws InterruptedException, ExecutionException {
        CaseFile file = RandomCaseFiles.of(7);
        List<LocalDate> dates = RandomCaseFiles.dates(7, 200);
        List<CaseSnapshot> expected = dates.stream().map(file::asOf).toList();
        Callable<List<CaseSnapshot>> look = () -> dates.stream().map(file::asOf).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<List<CaseSnapshot>> seen : threads.invokeAll(Collections.nCopies(8, look))) {
                assertThat(seen.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aJobEventHoldsWhatItIsGiven() {
        JobEvent event = JobEvent.of(DAY, JobEvent.Kind.EDUCATION_STARTED);
        assertThat(event.date()).isEqualTo(DAY);
        assertThat(event.kind()).isEqualTo(JobEvent.Kind.EDUCATION_STARTED);
        assertThat(event.recordedOn()).isEmpty();
        assertThat(event.withRecordedOn(DAY.plusDays(1)).recordedOn()).contains(DAY.plusDays(1));
        assertThatNullPointerException()
                .isThrownBy(() -> JobEvent.of(null, JobEvent.Kind.JOB_ENDED))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> JobEvent.of(DAY, null))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> event.withRecordedOn(null))
                .withMessage("day");
    }

    @ParameterizedTest
    @EnumSource
    void kindsOfJobEventHaveCodesAndLabels(JobEvent.Kind kind) {
        assertThat(JobEvent.Kind.ofCode(kind.code())).isSameAs(kind);
        assertThat(kind.label(Language.DANISH)).isNotEqualTo(kind.label(Language.ENGLISH));
    }

    @Test
    void jobEventsAreEqualByAllTheirParts() {
        EqualityContract.holdsFor(List.<Supplier<JobEvent>>of(
                () -> JobEvent.of(DAY, JobEvent.Kind.JOB_STARTED),
                () -> JobEvent.of(DAY, JobEvent.Kind.JOB_ENDED),
                () -> JobEvent.of(DAY.plusDays(1), JobEvent.Kind.JOB_STARTED),
                () -> JobEvent.of(DAY, JobEvent.Kind.JOB_STARTED).withRecordedOn(DAY),
                () -> JobEvent.of(DAY, JobEvent.Kind.JOB_STARTED).withRecordedOn(DAY.plusDays(1))));
    }

    private static Optional<BackgroundValue> single(CaseFile file, LocalDate date) {
        return file.asOf(date).background(BackgroundField.SINGLE).map(BackgroundFact::value);
    }
}
