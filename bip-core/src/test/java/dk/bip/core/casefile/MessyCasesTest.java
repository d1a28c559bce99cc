package dk.bip.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.CaseEvent;
import dk.bip.core.CaseworkerId;
import dk.bip.core.DateRange;
import dk.bip.core.RecordedEvent;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.testing.RandomCaseFiles;
import dk.bip.core.testing.SampleKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random cases with random mess in them. */
class MessyCasesTest {

    static LongStream seeds() {
        return LongStream.range(1, 121);
    }

    /** A random case, shuffled, with rows twice, rows that contradict others, rows that cannot be made and overlaps. */
    private static List<CaseRow> rows(long seed) {
        Random random = new Random(seed);
        List<CaseRow> rows = new ArrayList<>();
        for (CaseEvent event : RandomCaseFiles.of(seed).events()) {
            rows.add(CaseRow.of(event));
            int fate = random.nextInt(12);
            LocalDate day = event.date().plusDays(random.nextInt(60));
            if (fate == 0) {
                rows.add(CaseRow.of(event));
            } else if (fate == 1) {
                rows.add(CaseRow.of(event.key().kind(), () -> {
                    throw new IllegalArgumentException("a cell");
                }));
            } else if (fate == 2) {
                rows.add(CaseRow.of(SampleKind.values()[random.nextInt(7)].random(random, day, day)));
            } else if (fate == 3) {
                rows.add(CaseRow.of(CaseworkerAssignment.of(
                        CaseworkerId.of("caseworker-" + random.nextInt(5)),
                        random.nextBoolean()
                                ? DateRange.startingOn(day)
                                : DateRange.of(day, LocalDate.of(9999, 12, 31)))));
            } else if (fate == 4 && event instanceof RecordedEvent<?> recorded) {
                rows.add(CaseRow.of(recorded.withReference("other-" + random.nextInt(3))));
            } else if (fate == 5) {
                rows.add(CaseRow.of(Withdrawal.of(event, day)));
            }
        }
        Collections.shuffle(rows, random);
        return rows;
    }

    private static CaseCheck check(long seed) {
        return CaseFile.check(RandomCaseFiles.of(seed).citizen(), rows(seed));
    }

    private static List<CaseRepair> someRepairs(long seed) {
        Random random = new Random(~seed);
        List<CaseRepair> repairs = new ArrayList<>(CaseRepair.all());
        Collections.shuffle(repairs, random);
        return repairs.subList(0, random.nextInt(repairs.size() + 1));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyRowIsInTheFileAsItCameInOrInAnIssue(long seed) {
        List<CaseRow> rows = rows(seed);
        CaseCheck check = CaseFile.check(RandomCaseFiles.of(seed).citizen(), rows)
                .repair(Stream.concat(someRepairs(seed).stream(), Stream.of(CaseRepair.DROP_REFUSED))
                        .toList());
        Set<CaseEvent> kept = new HashSet<>(check.file().events());
        Set<Integer> told = check.issues().stream().map(CaseIssue::index).collect(Collectors.toSet());
        for (int i = 0; i < rows.size(); i++) {
            assertThat(told.contains(i) || kept.containsAll(rows.get(i).events()))
                    .as("row %d", i)
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingIsInTheFileThatNoRowOrRepairHasGiven(long seed) {
        CaseCheck check = check(seed);
        Set<CaseEvent> came =
                check.rows().stream().flatMap(row -> row.event().stream()).collect(Collectors.toSet());
        CaseCheck dropped = check.repair(CaseRepair.DROP_REFUSED);
        assertThat(came).containsAll(dropped.file().events());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSameRepairsOnceMoreChangeNothing(long seed) {
        CaseCheck once = check(seed).repair(someRepairs(seed));
        for (CaseRepair repair : someRepairs(seed)) {
            CaseCheck repaired = once.repair(repair);
            assertThat(repaired.repair(repair)).isSameAs(repaired);
        }
        CaseCheck all = check(seed).repair(CaseRepair.all());
        assertThat(all.repair(CaseRepair.all())).isSameAs(all);
        assertThat(all.hasErrors()).isFalse();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aCaseWithoutErrorsIsAFileAndOneWithErrorsIsNone(long seed) {
        CaseCheck check = check(seed);
        CaseFile.Builder builder = CaseFile.builder(check.citizen());
        check.rows().forEach(row -> row.event().ifPresent(builder::add));
        boolean unreadable = check.issues().stream().anyMatch(issue -> issue.code() == CaseIssue.Code.UNREADABLE);
        if (!check.hasErrors()) {
            assertThat(check.file()).isEqualTo(builder.build());
        }
        if (!unreadable && builds(builder)) {
            assertThat(check.hasErrors()).isFalse();
        }
    }

    private static boolean builds(CaseFile.Builder builder) {
        try {
            builder.build();
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aSoundCaseIsUnchangedByTheCheck(long seed) {
        CaseFile file = RandomCaseFiles.of(seed);
        assertThat(file.merge(file).file()).isEqualTo(file);
        assertThat(CaseFile.check(
                                file.citizen(),
                                file.events().stream().map(CaseRow::of).toList())
                        .file())
                .isEqualTo(file);
    }

    /** Closing and joining are later versions: what was seen before the row that caused them was recorded stays as it was. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void closingChangesNothingThatWasSeenBeforeTheOverlapWasRecorded(long seed) {
        Random random = new Random(seed);
        CaseFile file = RandomCaseFiles.of(seed);
        LocalDate start = RandomCaseFiles.START.plusDays(random.nextInt(RandomCaseFiles.DAYS));
        LocalDate recorded = start.plusDays(random.nextInt(200));
        CaseworkerAssignment late = CaseworkerAssignment.of(
                        CaseworkerId.of("caseworker-late"), DateRange.of(start, start.plusDays(1)))
                .withReference("late")
                .withRecordedOn(recorded);
        CaseCheck repaired = file.merge(CaseFile.of(file.citizen(), late)).repair(CaseRepair.CLOSE_OVERLAPPING_PRIMARY);
        if (!repaired.hasErrors()) {
            LocalDate before = recorded.minusDays(1);
            assertThat(repaired.file().asOf(before)).isEqualTo(file.asOf(before));
        }
    }
}
