package dk.bip.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.CaseEvent;
import dk.bip.core.CitizenId;
import dk.bip.core.RecordedEvent;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.testing.OwnEvent;
import dk.bip.core.testing.RandomCaseFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** No version that is recorded later changes what was seen on an earlier date, whatever event it is a version of. */
class LaterVersionsTest {

    private static final LocalDate LATE = LocalDate.of(2030, 1, 1);

    @Test
    void aWithdrawalOfAnythingIsNotSeenBeforeSeeds1To30() {
        assertUnseen((event, day) -> Withdrawal.of(event, day));
    }

    @Test
    void theSameRecordedAgainIsNotSeenBeforeSeeds1To30() {
        assertUnseen((event, day) -> ((RecordedEvent<?>) event).withRecordedOn(day));
    }

    @Test
    void aGreaterRevisionIsNotSeenBeforeItsDaySeeds1To30() {
        assertUnseen((event, day) ->
                ((RecordedEvent<?>) ((RecordedEvent<?>) event).withRecordedOn(day)).withRevision(1_000));
    }

    private static void assertUnseen(BiFunction<CaseEvent, LocalDate, CaseEvent> later) {
        int seen = 0;
        for (long seed = 1; seed <= 30; seed++) {
            Random random = new Random(seed);
            CaseFile file = RandomCaseFiles.of(seed).toBuilder()
                    .add(OwnEvent.of(RandomCaseFiles.START.plusDays(100), "library", 2))
                    .build();
            for (LocalDate date : RandomCaseFiles.dates(seed, 3)) {
                CaseSnapshot before = file.asOf(date);
                for (CaseEvent event : file.events()) {
                    if (event instanceof RecordedEvent<?> && !(event instanceof CaseworkerAssignment)) {
                        CaseEvent version = later.apply(event, freeDay(file, event, date, random));
                        CaseFile after = file.toBuilder().add(version).build();
                        assertThat(after.asOf(date))
                                .as("seed %d on %s: %s", seed, date, event)
                                .isEqualTo(before)
                                .hasSameHashCodeAs(before);
                        assertThat(after.asOf(LATE).asOf(date)).isEqualTo(before);
                        assertThat(after.hiddenOn(date)).isEqualTo(file.hiddenOn(date) + 1);
                        assertThat(after.asOf(LATE)).isNotEqualTo(file.asOf(LATE));
                        seen++;
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(30 * 3 * 20);
    }

    /** Returns a day after the date, and not before the event's own, on which no version of it was recorded. */
    private static LocalDate freeDay(CaseFile file, CaseEvent event, LocalDate date, Random random) {
        LocalDate day = (date.isAfter(event.date()) ? date : event.date()).plusDays(1 + random.nextInt(50));
        List<LocalDate> taken = new ArrayList<>();
        file.history(event.key())
                .forEach(version -> taken.add(version.recordedOn().orElse(version.date())));
        while (taken.contains(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    @Test
    void aRestoredSnapshotSeesEveryEarlierDateAsTheFileSeeds1To30() {
        for (long seed = 1; seed <= 30; seed++) {
            CaseFile file = RandomCaseFiles.of(seed);
            CaseSnapshot whole = file.asOf(LATE);
            CaseSnapshot restored = CaseSnapshot.of(CitizenId.of("citizen-" + seed), LATE, whole.events());
            assertThat(restored).isEqualTo(whole);
            for (LocalDate date : RandomCaseFiles.dates(seed, 5)) {
                assertThat(restored.asOf(date)).as("seed %d on %s", seed, date).isEqualTo(file.asOf(date));
            }
        }
    }

    @Test
    void twoPartsOfACaseMergeToTheSameWhateverTheOrderSeeds1To30() {
        for (long seed = 1; seed <= 30; seed++) {
            Random random = new Random(seed);
            CaseFile file = RandomCaseFiles.of(seed);
            CaseFile.Builder one = CaseFile.builder(file.citizen());
            CaseFile.Builder other = CaseFile.builder(file.citizen());
            for (CaseEvent event : file.events()) {
                int share = event instanceof CaseworkerAssignment ? 1 : random.nextInt(3);
                if (share < 2) {
                    one.add(event);
                }
                if (share > 0) {
                    other.add(event);
                }
            }
            CaseFile merged = one.build().merge(other.build()).file();
            assertThat(merged).as("seed %d", seed).isEqualTo(file);
            assertThat(other.build().merge(one.build()).file()).isEqualTo(file);
        }
    }

    @Test
    void whatAMergedFileRecordedLaterIsNotSeenBeforeSeeds1To30() {
        int merged = 0;
        for (long seed = 1; seed <= 30; seed++) {
            CaseFile file = RandomCaseFiles.of(seed);
            for (LocalDate date : RandomCaseFiles.dates(seed, 3)) {
                CaseFile.Builder later = CaseFile.builder(file.citizen());
                for (CaseEvent event : file.events()) {
                    if (event instanceof RecordedEvent<?> recorded && !(event instanceof CaseworkerAssignment)) {
                        later.add(recorded.withRecordedOn(freeDay(file, event, date, new Random(merged))));
                        merged++;
                    }
                }
                CaseFile both = file.merge(later.build()).file();
                assertThat(both.asOf(date)).as("seed %d on %s", seed, date).isEqualTo(file.asOf(date));
                assertThat(both.asOf(LATE)).isNotEqualTo(file.asOf(LATE));
            }
        }
        assertThat(merged).isGreaterThan(30 * 3 * 20);
    }
}
