package dk.bip.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.CaseEvent;
import dk.bip.core.CaseworkerId;
import dk.bip.core.DateRange;
import dk.bip.core.PeriodEvent;
import dk.bip.core.casefile.BackgroundFact;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.casefile.Withdrawal;
import dk.bip.core.caseworker.CaseworkerAssignment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/**
 * Every way in which a case file can grow that must not be seen behind {@code asOf} of a date: for each kind of event one that is dated
 * later, or dated earlier and recorded later; for each period another end that is seen later; corrections and withdrawals that are recorded later; and all of it at once.
 */
public final class LaterMutations {

    private static final LocalDate END = LocalDate.of(9999, 12, 31);
    private static final CaseworkerId SUCCESSOR = CaseworkerId.of("caseworker-successor");

    private final CaseFile file;
    private final LocalDate asOf;
    private final Random random;
    private final List<LaterMutation> mutations = new ArrayList<>();
    private final List<CaseEvent> additions = new ArrayList<>();
    private final Map<CaseEvent, CaseEvent> replacements = new IdentityHashMap<>();

    private LaterMutations(CaseFile file, LocalDate asOf, long seed) {
        this.file = file;
        this.asOf = asOf;
        this.random = new Random(seed);
    }

    /** Returns the mutations of a case file as of a date; the seed chooses their dates and content. */
    public static List<LaterMutation> of(CaseFile file, LocalDate asOf, long seed) {
        LaterMutations maker = new LaterMutations(file, asOf, seed);
        for (SampleKind kind : SampleKind.values()) {
            maker.addEvents(kind);
        }
        maker.otherEnds();
        maker.corrections();
        maker.changeOfCaseworker();
        maker.everything();
        return List.copyOf(maker.mutations);
    }

    /**
     * Asserts that what a function makes of a snapshot is the same with and without each mutation, over random case files and dates.
     *
     * @param seed the first of the seeds
     * @param files the number of case files
     * @param view gives what is compared, by {@code equals}
     */
    public static void assertUnseen(long seed, int files, Function<CaseSnapshot, ?> view) {
        for (long one = seed; one < seed + files; one++) {
            CaseFile file = RandomCaseFiles.of(one);
            for (LocalDate date : RandomCaseFiles.dates(one, 5)) {
                Object before = view.apply(file.asOf(date));
                for (LaterMutation mutation : of(file, date, one)) {
                    assertThat(view.apply(mutation.file().asOf(date)))
                            .as("seed %d on %s: %s", one, date, mutation)
                            .isEqualTo(before);
                }
            }
        }
    }

    private void addEvents(SampleKind kind) {
        LocalDate later = asOf.plusDays(1 + random.nextInt(200));
        while (isTaken(kind, later)) {
            later = later.plusDays(1);
        }
        CaseEvent datedLater = kind.random(random, later, null);
        add(kind, "dated later", datedLater);
        add(kind, "dated and recorded later", kind.random(random, later, later.plusDays(9)));
        add(kind, "dated later and planned", kind.random(random, later, asOf.minusDays(9)));
        additions.add(datedLater);

        LocalDate earlier = earlier(kind);
        CaseEvent recordedLater = kind.random(random, earlier, recordedAfter(kind, earlier));
        add(kind, "dated earlier and recorded later", recordedLater);
        additions.add(recordedLater);
    }

    /** Returns a date not after {@code asOf}; where the kind allows it, often one that has an event of the kind already. */
    private LocalDate earlier(SampleKind kind) {
        List<CaseEvent> known = events(kind).stream()
                .filter(event -> !event.date().isAfter(asOf))
                .toList();
        if (kind != SampleKind.MEASUREMENT && !known.isEmpty() && random.nextBoolean()) {
            return SampleKind.pick(random, known).date();
        }
        LocalDate date = asOf.minusDays(random.nextInt(400));
        while (isTaken(kind, date)) {
            date = date.minusDays(1);
        }
        return date;
    }

    private LocalDate recordedAfter(SampleKind kind, LocalDate date) {
        LocalDate recordedOn = asOf.plusDays(1 + random.nextInt(60));
        while (isRecorded(kind, date, recordedOn)) {
            recordedOn = recordedOn.plusDays(1);
        }
        return recordedOn;
    }

    /** Another end of a period: one that lies later in the version that is there, and one that a later version tells. */
    private void otherEnds() {
        for (CaseEvent event : file.events()) {
            if (event instanceof PeriodEvent period && !event.date().isAfter(asOf)) {
                if (!period.seenOn(asOf).equals(period) || period.period().isOpen()) {
                    replace(period, "ends later", Periods.withEnd(period, asOf.plusDays(1 + random.nextInt(100))));
                }
                LocalDate earlier = period.date().plusDays(1 + random.nextInt(300));
                correct(period, "ended, as recorded later", Periods.withEnd(period, earlier, later(period)));
            }
        }
    }

    /** Corrections and withdrawals that are recorded later of what is there. */
    private void corrections() {
        for (CaseEvent event : file.events()) {
            if (random.nextInt(4) == 0 && !(event instanceof Withdrawal)) {
                CaseEvent withdrawal = Withdrawal.of(event, later(event));
                if (!(event instanceof CaseworkerAssignment)) {
                    add(kindOf(event), "withdrawn later", withdrawal);
                }
            }
            if (random.nextInt(4) == 0 && event instanceof BackgroundFact fact) {
                CaseEvent other = SampleKind.BACKGROUND_FACT.random(random, fact.date(), later(event));
                add(kindOf(event), "corrected later", other);
            }
        }
    }

    private static SampleKind kindOf(CaseEvent event) {
        for (SampleKind kind : SampleKind.values()) {
            if (kind.type() == event.key().kind().type()) {
                return kind;
            }
        }
        throw new IllegalStateException("no such kind");
    }

    /** Returns a day after the date on which one looks that no version of the event was recorded on. */
    private LocalDate later(CaseEvent event) {
        LocalDate day = asOf.plusDays(1 + random.nextInt(60));
        while (isRecorded(event, day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean isRecorded(CaseEvent event, LocalDate day) {
        return file.history(event.key()).stream()
                .anyMatch(version -> version.recordedOn().orElse(version.date()).equals(day));
    }

    /** Ends the last primary assignment, where that is not known yet, and gives the case to another caseworker. */
    private void changeOfCaseworker() {
        CaseworkerAssignment first = primary().get(0);
        add(
                SampleKind.ASSIGNMENT,
                "primary before the first one, recorded later",
                CaseworkerAssignment.of(SUCCESSOR, DateRange.of(first.date().minusDays(40), first.date()))
                        .withRecordedOn(later(first.date(), asOf).plusDays(3)));

        CaseworkerAssignment last = primary().get(primary().size() - 1);
        LocalDate later =
                later(last.period().endExclusive().orElse(last.date()), asOf).plusDays(7);
        CaseworkerAssignment successor = CaseworkerAssignment.of(SUCCESSOR, DateRange.startingOn(later));
        CaseFile.Builder builder = file.toBuilder();
        if (last.period().isOpen()) {
            builder = rebuilt(identity(last, Periods.withEnd(last, later)));
        }
        mutations.add(new LaterMutation(
                SampleKind.ASSIGNMENT, "changed later", builder.add(successor).build()));

        if (last.period().isOpen() && last.date().isBefore(asOf)) {
            LocalDate recorded = later(last);
            CaseworkerAssignment next = CaseworkerAssignment.of(SUCCESSOR, DateRange.startingOn(asOf))
                    .withRecordedOn(recorded);
            mutations.add(new LaterMutation(
                    SampleKind.ASSIGNMENT,
                    "changed earlier, as recorded later",
                    file.toBuilder()
                            .add(Periods.withEnd(last, asOf, recorded))
                            .add(next)
                            .build()));
        }
    }

    private void everything() {
        CaseFile.Builder builder = rebuilt(replacements);
        List<CaseEvent> added = new ArrayList<>(file.events());
        for (CaseEvent addition : additions) {
            CaseEvent distinct = RandomCaseFiles.distinct(added, addition);
            added.add(distinct);
            builder.add(distinct);
        }
        SampleKind last = SampleKind.values()[SampleKind.values().length - 1];
        mutations.add(new LaterMutation(last, "and all other kinds, added and ended at once", builder.build()));
    }

    private void add(SampleKind kind, String name, CaseEvent event) {
        mutations.add(new LaterMutation(
                kind,
                name,
                file.toBuilder()
                        .add(RandomCaseFiles.distinct(file.events(), event))
                        .build()));
    }

    private void replace(PeriodEvent event, String name, PeriodEvent replacement) {
        if (!replacement.equals(event) && !runsIntoAnother(event, replacement)) {
            mutations.add(new LaterMutation(
                    kindOf(event), name, rebuilt(identity(event, replacement)).build()));
            replacements.put(event, replacement);
        }
    }

    private void correct(PeriodEvent event, String name, PeriodEvent version) {
        if (!runsIntoAnother(event, version)) {
            mutations.add(new LaterMutation(
                    kindOf(event), name, file.toBuilder().add(version).build()));
        }
    }

    /** Primary assignments must not overlap: none gets another end that lies in one of the others. */
    private boolean runsIntoAnother(PeriodEvent event, PeriodEvent replacement) {
        return event instanceof CaseworkerAssignment assignment
                && assignment.role() == CaseworkerAssignment.Role.PRIMARY
                && primary().stream()
                        .anyMatch(other -> !other.key().equals(event.key())
                                && other.period().overlaps(replacement.period()));
    }

    private CaseFile.Builder rebuilt(Map<CaseEvent, CaseEvent> instead) {
        CaseFile.Builder builder = CaseFile.builder(file.citizen());
        for (CaseEvent event : file.events()) {
            builder.add(instead.getOrDefault(event, event));
        }
        return builder;
    }

    private static Map<CaseEvent, CaseEvent> identity(CaseEvent event, CaseEvent replacement) {
        Map<CaseEvent, CaseEvent> map = new IdentityHashMap<>();
        map.put(event, replacement);
        return map;
    }

    /** The primary assignments as they hold in the end. */
    private List<CaseworkerAssignment> primary() {
        return file.asOf(END).assignments().assignments().stream()
                .filter(assignment -> assignment.role() == CaseworkerAssignment.Role.PRIMARY)
                .toList();
    }

    private List<CaseEvent> events(SampleKind kind) {
        return file.events().stream()
                .filter(event -> event.getClass() == kind.type())
                .toList();
    }

    private boolean isTaken(SampleKind kind, LocalDate date) {
        return events(kind).stream().anyMatch(event -> event.date().equals(date));
    }

    private boolean isRecorded(SampleKind kind, LocalDate date, LocalDate recordedOn) {
        return events(kind).stream()
                .anyMatch(
                        event -> event.date().equals(date) && event.recordedOn().equals(Optional.of(recordedOn)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
