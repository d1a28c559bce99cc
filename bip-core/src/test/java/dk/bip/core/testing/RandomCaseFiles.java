package dk.bip.core.testing;

import dk.bip.core.CaseEvent;
import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.RecordedEvent;
import dk.bip.core.casefile.BackgroundFact;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.Withdrawal;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.indicator.Rater;
import dk.bip.core.intervention.Intervention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Seeded random case files of three years, with every kind of event in them: the two raters measured on one day or some days apart,
 * events recorded on time, late or in advance, periods open and ended, ends recorded late, corrections, withdrawals and
 * references, several events on a day. The same seed gives the same file on every machine.
 */
public final class RandomCaseFiles {

    /** The first day on which anything happens. */
    public static final LocalDate START = LocalDate.of(2015, 1, 1);

    /** The number of days over which events are spread. */
    public static final int DAYS = 1096;

    private RandomCaseFiles() {}

    /** Returns the case file of a seed. */
    public static CaseFile of(long seed) {
        Random random = new Random(seed);
        List<CaseEvent> events = new ArrayList<>();
        addMeasurements(events, random);
        addPrimaryAssignments(events, random);
        addSpread(events, SampleKind.INTERVENTION, 2 + random.nextInt(8), random);
        addSpread(events, SampleKind.ASSIGNMENT, random.nextInt(4), random);
        addSpread(events, SampleKind.CONVERSATION, random.nextInt(25), random);
        addSpread(events, SampleKind.JOB_EVENT, random.nextInt(4), random);
        addDistinct(events, SampleKind.ORIENTATION, 1 + random.nextInt(6), random);
        addDistinct(events, SampleKind.BACKGROUND_FACT, 4 + random.nextInt(12), random);
        addTwins(events, random);
        addVersions(events, random);
        CaseFile.Builder builder = CaseFile.builder(CitizenId.of("citizen-" + seed));
        List<CaseEvent> distinct = new ArrayList<>();
        events.forEach(event -> distinct.add(distinct(distinct, event)));
        distinct.forEach(builder::add);
        return builder.build();
    }

    /** Returns the event, or a revision of it where another version was recorded on the same day under the same revision. */
    static CaseEvent distinct(List<CaseEvent> events, CaseEvent event) {
        CaseEvent candidate = event;
        while (isTaken(events, candidate)) {
            candidate = ((RecordedEvent<?>) candidate)
                    .withRevision(candidate.recording().revision() + 1);
        }
        return candidate;
    }

    private static boolean isTaken(List<CaseEvent> events, CaseEvent event) {
        return events.stream()
                .anyMatch(other -> other.key().equals(event.key())
                        && other.recordedOn()
                                .orElse(other.date())
                                .equals(event.recordedOn().orElse(event.date()))
                        && other.recording().revision() == event.recording().revision());
    }

    /** Adds withdrawals, corrections and references. */
    private static void addVersions(List<CaseEvent> events, Random random) {
        for (CaseEvent event : List.copyOf(events)) {
            boolean primary = event instanceof CaseworkerAssignment assignment
                    && assignment.role() == CaseworkerAssignment.Role.PRIMARY;
            int fate = primary ? 9 : random.nextInt(20);
            LocalDate day = event.date().plusDays(random.nextInt(80));
            if (fate == 0) {
                events.add(Withdrawal.of(event, day));
            } else if (fate == 1 && event instanceof BackgroundFact fact) {
                events.add(fact.withRecordedOn(day));
            } else if (fate == 2 && (event instanceof Conversation || event instanceof Intervention)) {
                events.add(((RecordedEvent<?>) event).withReference("reference-" + random.nextInt(3)));
            }
        }
    }

    /** Returns random dates on which to look at the case file of a seed, in order: before, during and after everything. */
    public static List<LocalDate> dates(long seed, int count) {
        Random random = new Random(~seed);
        return random.ints(count, -30, DAYS + 120)
                .sorted()
                .mapToObj(START::plusDays)
                .toList();
    }

    private static void addMeasurements(List<CaseEvent> events, Random random) {
        LocalDate date = START.plusDays(random.nextInt(20));
        while (date.isBefore(START.plusDays(DAYS))) {
            int raters = random.nextInt(8);
            if (raters != 0) {
                addMeasurement(events, random, Rater.CITIZEN, date);
            }
            if (raters != 1) {
                LocalDate sameDayOrLater = date.plusDays(random.nextBoolean() ? 0 : random.nextInt(40));
                addMeasurement(events, random, Rater.CASEWORKER, sameDayOrLater);
            }
            date = date.plusDays(60 + random.nextInt(60));
        }
    }

    private static void addMeasurement(List<CaseEvent> events, Random random, Rater rater, LocalDate date) {
        events.add(SampleKind.measurement(random, rater, date, recordedOn(random, date)));
    }

    private static void addPrimaryAssignments(List<CaseEvent> events, Random random) {
        LocalDate start = START.plusDays(random.nextInt(30));
        while (start.isBefore(START.plusDays(DAYS))) {
            LocalDate end = start.plusDays(30 + random.nextInt(500));
            boolean last = !end.isBefore(START.plusDays(DAYS));
            DateRange period = last && random.nextInt(4) != 0 ? DateRange.startingOn(start) : DateRange.of(start, end);
            CaseworkerId caseworker = SampleKind.caseworker(random);
            CaseworkerAssignment assignment = CaseworkerAssignment.of(caseworker, period);
            LocalDate recordedOn = recordedOn(random, start);
            CaseworkerAssignment begun = recordedOn == null ? assignment : assignment.withRecordedOn(recordedOn);
            LocalDate endRecordedOn = recordedOn(random, end);
            if (!period.isOpen() && endRecordedOn != null) {
                events.add(begun.withOpenEnd());
                events.add(assignment.withRecordedOn(later(endRecordedOn, recordedOn, start)));
            } else {
                events.add(begun);
            }
            start = end.plusDays(random.nextBoolean() ? 0 : random.nextInt(40));
        }
    }

    /** Returns a day on which the end can be recorded: after the start was. */
    private static LocalDate later(LocalDate end, LocalDate recordedOn, LocalDate start) {
        LocalDate begun = recordedOn == null ? start : recordedOn;
        return end.isAfter(begun) ? end : begun.plusDays(1);
    }

    private static void addSpread(List<CaseEvent> events, SampleKind kind, int count, Random random) {
        for (int i = 0; i < count; i++) {
            LocalDate date = START.plusDays(random.nextInt(DAYS));
            events.add(kind.random(random, date, recordedOn(random, date)));
        }
    }

    /** Adds events of which no two may share field, date and day of recording. */
    private static void addDistinct(List<CaseEvent> events, SampleKind kind, int count, Random random) {
        Set<LocalDate> taken = new HashSet<>();
        LocalDate date = START;
        for (int i = 0; i < count; i++) {
            date = i % 3 == 2 ? date : START.plusDays(random.nextInt(DAYS));
            LocalDate recordedOn = date.plusDays(random.nextInt(60));
            if (taken.add(recordedOn)) {
                events.add(kind.random(random, date, recordedOn));
            }
        }
    }

    /** Adds versions of periods that tell of another end. */
    private static void addTwins(List<CaseEvent> events, Random random) {
        for (CaseEvent event : List.copyOf(events)) {
            if (event instanceof Intervention one && random.nextInt(3) == 0) {
                LocalDate end = one.date().plusDays(1 + random.nextInt(300));
                LocalDate recordedOn = recordedOn(random, end);
                events.add(Periods.withEnd(one, end, recordedOn == null ? end : recordedOn));
            }
            if (event instanceof CaseworkerAssignment one
                    && one.role() == CaseworkerAssignment.Role.SECONDARY
                    && random.nextInt(3) == 0) {
                LocalDate end = one.date().plusDays(1 + random.nextInt(300));
                LocalDate recordedOn = recordedOn(random, end);
                events.add(Periods.withEnd(one, end, recordedOn == null ? end : recordedOn));
            }
        }
    }

    private static LocalDate recordedOn(Random random, LocalDate date) {
        return switch (random.nextInt(10)) {
            case 0, 1 -> date.plusDays(1 + random.nextInt(90));
            case 2 -> date.minusDays(1 + random.nextInt(15));
            case 3 -> date;
            default -> null;
        };
    }
}
