package dk.bip.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.CaseEvent;
import dk.bip.core.CaseworkerId;
import dk.bip.core.DateRange;
import dk.bip.core.PeriodEvent;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.caseworker.CaseworkerAssignment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/**
 * Every way in which a case file can grow that must not be seen behind {@code asOf} of a date: for each kind of event one that is dated
 * later, or dated earlier and recorded later; for each period whose end is not known on the date another end; and all of it at once.
 */
public final class LaterMutations {

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
        for (EventKind kind : EventKind.values()) {
            maker.addEvents(kind);
        }
        maker.otherEnds();
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

    private void addEvents(EventKind kind) {
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
    private LocalDate earlier(EventKind kind) {
        List<CaseEvent> known = events(kind).stream()
                .filter(event -> !event.date().isAfter(asOf))
                .toList();
        if (kind != EventKind.MEASUREMENT && !known.isEmpty() && random.nextBoolean()) {
            return EventKind.pick(random, known).date();
        }
        LocalDate date = asOf.minusDays(random.nextInt(400));
        while (isTaken(kind, date)) {
            date = date.minusDays(1);
        }
        return date;
    }

    private LocalDate recordedAfter(EventKind kind, LocalDate date) {
        LocalDate recordedOn = asOf.plusDays(1 + random.nextInt(60));
        while (isRecorded(kind, date, recordedOn)) {
            recordedOn = recordedOn.plusDays(1);
        }
        return recordedOn;
    }

    private void otherEnds() {
        for (CaseEvent event : file.events()) {
            if (event instanceof PeriodEvent period && !period.isEndKnownOn(asOf)) {
                LocalDate first = later(period.date(), asOf);
                LocalDate later = first.plusDays(1 + random.nextInt(100));
                replace(period, "ended later", Periods.withEnd(period, later, null));
                replace(period, "ended later, as planned", Periods.withEnd(period, later, asOf.minusDays(5)));
                if (period.date().isBefore(asOf)) {
                    long days = ChronoUnit.DAYS.between(period.date(), asOf);
                    LocalDate earlier = period.date().plusDays(1 + random.nextInt((int) days));
                    replace(
                            period,
                            "ended earlier, as recorded later",
                            Periods.withEnd(period, earlier, asOf.plusDays(1 + random.nextInt(60))));
                }
            }
        }
    }

    /** Ends the last primary assignment, where that is not known yet, and gives the case to another caseworker. */
    private void changeOfCaseworker() {
        CaseworkerAssignment first = primary().get(0);
        add(
                EventKind.ASSIGNMENT,
                "primary before the first one, recorded later",
                CaseworkerAssignment.builder(
                                SUCCESSOR, DateRange.of(first.date().minusDays(40), first.date()))
                        .recordedOn(later(first.date(), asOf).plusDays(3))
                        .build());

        CaseworkerAssignment last = primary().get(primary().size() - 1);
        LocalDate later =
                later(last.period().endExclusive().orElse(last.date()), asOf).plusDays(7);
        CaseworkerAssignment successor = CaseworkerAssignment.of(SUCCESSOR, DateRange.startingOn(later));
        CaseFile.Builder builder = rebuilt(Map.of());
        if (last.period().isOpen()) {
            builder = rebuilt(identity(last, Periods.withEnd(last, later, null)));
        }
        mutations.add(new LaterMutation(
                EventKind.ASSIGNMENT, "changed later", builder.add(successor).build()));

        if (last.period().isOpen() && last.date().isBefore(asOf)) {
            CaseworkerAssignment ended = (CaseworkerAssignment) Periods.withEnd(last, asOf, asOf.plusDays(4));
            CaseworkerAssignment next = CaseworkerAssignment.builder(SUCCESSOR, DateRange.startingOn(asOf))
                    .recordedOn(asOf.plusDays(4))
                    .build();
            mutations.add(new LaterMutation(
                    EventKind.ASSIGNMENT,
                    "changed earlier, as recorded later",
                    rebuilt(identity(last, ended)).add(next).build()));
        }
    }

    private void everything() {
        CaseFile.Builder builder = rebuilt(replacements);
        additions.forEach(builder::add);
        EventKind last = EventKind.values()[EventKind.values().length - 1];
        mutations.add(new LaterMutation(last, "and all other kinds, added and ended at once", builder.build()));
    }

    private void add(EventKind kind, String name, CaseEvent event) {
        mutations.add(new LaterMutation(kind, name, file.toBuilder().add(event).build()));
    }

    private void replace(PeriodEvent event, String name, PeriodEvent replacement) {
        if (!replacement.equals(event) && !runsIntoTheNext(event, replacement)) {
            EventKind kind = event instanceof CaseworkerAssignment ? EventKind.ASSIGNMENT : EventKind.INTERVENTION;
            mutations.add(new LaterMutation(
                    kind, name, rebuilt(identity(event, replacement)).build()));
            replacements.put(event, replacement);
        }
    }

    private boolean runsIntoTheNext(PeriodEvent event, PeriodEvent replacement) {
        return event instanceof CaseworkerAssignment assignment
                && assignment.role() == CaseworkerAssignment.Role.PRIMARY
                && primary().stream()
                        .anyMatch(other -> other != event && other.period().overlaps(replacement.period()));
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

    private List<CaseworkerAssignment> primary() {
        return file.events().stream()
                .filter(CaseworkerAssignment.class::isInstance)
                .map(CaseworkerAssignment.class::cast)
                .filter(assignment -> assignment.role() == CaseworkerAssignment.Role.PRIMARY)
                .sorted(Comparator.comparing(CaseworkerAssignment::date))
                .toList();
    }

    private List<CaseEvent> events(EventKind kind) {
        return file.events().stream()
                .filter(event -> event.getClass() == kind.type())
                .toList();
    }

    private boolean isTaken(EventKind kind, LocalDate date) {
        return events(kind).stream().anyMatch(event -> event.date().equals(date));
    }

    private boolean isRecorded(EventKind kind, LocalDate date, LocalDate recordedOn) {
        return events(kind).stream()
                .anyMatch(
                        event -> event.date().equals(date) && event.recordedOn().equals(Optional.of(recordedOn)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
