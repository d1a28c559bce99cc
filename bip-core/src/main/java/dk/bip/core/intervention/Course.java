package dk.bip.core.intervention;

import dk.bip.core.DateRange;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One course over its prolongations: interventions of one type of which each begins at most {@value #LONGEST_GAP_DAYS} days after the end
 * of those before it (ours). The days of a gap are not covered. A course has ended when the whole of it has.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither type nor date.
 *
 * @param parts the interventions, one or more, in order of their starts
 */
public record Course(List<Intervention> parts) implements Serializable {

    /** How many days may lie between the parts of one course: 7 (ours). */
    public static final int LONGEST_GAP_DAYS = 7;

    private static final long serialVersionUID = 1L;

    /**
     * Checks that the parts make one course and copies them.
     *
     * @param parts the interventions, one or more, in order of their starts
     * @throws IllegalArgumentException if there is no part, a part has another type or begins too late
     */
    public Course {
        parts = List.copyOf(parts);
        Checks.that(!parts.isEmpty(), "parts must not be empty");
        LocalDate end = endOf(parts.get(0));
        for (int i = 1; i < parts.size(); i++) {
            Checks.that(
                    isContinued(parts.get(i - 1), end, parts.get(i)),
                    "parts must be of one type, in order, each beginning at most " + LONGEST_GAP_DAYS
                            + " days after those before it ended");
            end = later(end, endOf(parts.get(i)));
        }
    }

    /**
     * Puts interventions together to courses.
     *
     * @param interventions the interventions, in any order
     * @return a new unmodifiable list in order of the starts
     */
    public static List<Course> of(Collection<Intervention> interventions) {
        if (interventions.size() <= 1) {
            return interventions.stream()
                    .map(intervention -> new Course(List.of(intervention)))
                    .toList();
        }
        List<Intervention> sorted = new ArrayList<>(interventions);
        sorted.sort(Comparator.comparing(Intervention::date)
                .thenComparing(intervention -> intervention.type().code()));
        Map<InterventionType, Running> running = new HashMap<>();
        List<Running> courses = new ArrayList<>();
        for (Intervention intervention : sorted) {
            Running before = running.get(intervention.type());
            if (before != null && before.isContinuedBy(intervention)) {
                before.add(intervention);
            } else {
                Running begun = new Running(intervention);
                running.put(intervention.type(), begun);
                courses.add(begun);
            }
        }
        List<Course> all = new ArrayList<>(courses.size());
        for (Running course : courses) {
            all.add(new Course(course.parts));
        }
        return List.copyOf(all);
    }

    /**
     * Returns what it is.
     *
     * @return the type of every part
     */
    public InterventionType type() {
        return parts.get(0).type();
    }

    /**
     * Returns the days from the first to the last, gaps between the parts among them.
     *
     * @return the period, with an open end where a part has one
     */
    public DateRange period() {
        if (parts.size() == 1) {
            return parts.get(0).period();
        }
        LocalDate start = parts.get(0).date();
        LocalDate end = endOf(parts.get(0));
        for (int i = 1; i < parts.size(); i++) {
            end = later(end, endOf(parts.get(i)));
        }
        return end == null ? DateRange.startingOn(start) : DateRange.of(start, end);
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that holds neither type nor date
     */
    @Override
    public String toString() {
        return "Course";
    }

    private Object writeReplace() {
        return new Proxy().holding(parts);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new Course(parts.list(Intervention.class));
        }
    }

    /** Returns the day on which a part has ended, or null where it is open. */
    private static LocalDate endOf(Intervention part) {
        return part.period().endExclusive().orElse(null);
    }

    /** Returns the later of two ends, of which null is later than any. */
    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other == null ? null : other.isAfter(one) ? other : one;
    }

    private static boolean isContinued(Intervention last, LocalDate end, Intervention next) {
        return next.type().equals(last.type())
                && !next.date().isBefore(last.date())
                && (end == null || !next.date().isAfter(end.plusDays(LONGEST_GAP_DAYS)));
    }

    /** A course that is being put together. */
    private static final class Running {

        private final List<Intervention> parts = new ArrayList<>(1);
        private LocalDate end;

        Running(Intervention first) {
            parts.add(first);
            end = endOf(first);
        }

        boolean isContinuedBy(Intervention next) {
            return isContinued(parts.get(parts.size() - 1), end, next);
        }

        void add(Intervention next) {
            end = later(end, endOf(next));
            parts.add(next);
        }
    }
}
