package dk.bip.core.testing;

import dk.bip.core.CaseEvent;
import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.intervention.Intervention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Seeded random case files of three years, with every kind of event in them: recorded on time, late or in advance, periods open and
 * ended, ends recorded late, several events on a day. The same seed gives the same file on every machine.
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
        addSpread(events, EventKind.INTERVENTION, 2 + random.nextInt(8), random);
        addSpread(events, EventKind.ASSIGNMENT, random.nextInt(4), random);
        addSpread(events, EventKind.CONVERSATION, random.nextInt(25), random);
        addSpread(events, EventKind.JOB_EVENT, random.nextInt(4), random);
        addDistinct(events, EventKind.ORIENTATION, 1 + random.nextInt(6), random);
        addDistinct(events, EventKind.BACKGROUND_FACT, 4 + random.nextInt(12), random);
        addTwins(events, random);
        CaseFile.Builder builder = CaseFile.builder(CitizenId.of("citizen-" + seed));
        events.forEach(builder::add);
        return builder.build();
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
            events.add(EventKind.MEASUREMENT.random(random, date, recordedOn(random, date)));
            date = date.plusDays(60 + random.nextInt(60));
        }
    }

    private static void addPrimaryAssignments(List<CaseEvent> events, Random random) {
        LocalDate start = START.plusDays(random.nextInt(30));
        while (start.isBefore(START.plusDays(DAYS))) {
            LocalDate end = start.plusDays(30 + random.nextInt(500));
            boolean last = !end.isBefore(START.plusDays(DAYS));
            DateRange period = last && random.nextInt(4) != 0 ? DateRange.startingOn(start) : DateRange.of(start, end);
            CaseworkerId caseworker = EventKind.caseworker(random);
            CaseworkerAssignment.Builder builder = CaseworkerAssignment.builder(caseworker, period);
            LocalDate recordedOn = recordedOn(random, start);
            if (recordedOn != null) {
                builder.recordedOn(recordedOn);
            }
            LocalDate endRecordedOn = recordedOn(random, end);
            if (!period.isOpen() && endRecordedOn != null) {
                builder.endRecordedOn(endRecordedOn);
            }
            events.add(builder.build());
            start = end.plusDays(random.nextBoolean() ? 0 : random.nextInt(40));
        }
    }

    private static void addSpread(List<CaseEvent> events, EventKind kind, int count, Random random) {
        for (int i = 0; i < count; i++) {
            LocalDate date = START.plusDays(random.nextInt(DAYS));
            events.add(kind.random(random, date, recordedOn(random, date)));
        }
    }

    /** Adds events of which no two may share field, date and day of recording. */
    private static void addDistinct(List<CaseEvent> events, EventKind kind, int count, Random random) {
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

    /** Adds periods that differ from one that is there only in their end and its recording: what hides an end must not reorder them. */
    private static void addTwins(List<CaseEvent> events, Random random) {
        for (CaseEvent event : List.copyOf(events)) {
            if (event instanceof Intervention one && random.nextInt(3) == 0) {
                LocalDate end = one.date().plusDays(1 + random.nextInt(300));
                events.add(Periods.withEnd(one, end, recordedOn(random, end)));
            }
            if (event instanceof CaseworkerAssignment one
                    && one.role() == CaseworkerAssignment.Role.SECONDARY
                    && random.nextInt(3) == 0) {
                LocalDate end = one.date().plusDays(1 + random.nextInt(300));
                events.add(Periods.withEnd(one, end, recordedOn(random, end)));
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
