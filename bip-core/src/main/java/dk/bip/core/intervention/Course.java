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
        Running running = new Running(parts.get(0));
        for (Intervention part : parts.subList(1, parts.size())) {
            Checks.that(
                    running.isContinuedBy(part),
                    "parts must be of one type, in order, each beginning at most " + LONGEST_GAP_DAYS
                            + " days after those before it ended");
            running.add(part);
        }
    }

    /**
     * Puts interventions together to courses.
     *
     * @param interventions the interventions, in any order
     * @return a new unmodifiable list in order of the starts
     */
    public static List<Course> of(Collection<Intervention> interventions) {
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
        return courses.stream().map(course -> new Course(course.parts)).toList();
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
        Running whole = new Running(parts.get(0));
        parts.subList(1, parts.size()).forEach(whole::add);
        LocalDate start = parts.get(0).date();
        return whole.end == null ? DateRange.startingOn(start) : DateRange.of(start, whole.end);
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

    /** A course that is being put together; its end is null where that of a part is open. */
    private static final class Running {

        private final List<Intervention> parts = new ArrayList<>();
        private LocalDate end;

        Running(Intervention first) {
            parts.add(first);
            end = first.period().endExclusive().orElse(null);
        }

        boolean isContinuedBy(Intervention next) {
            return next.type().equals(parts.get(0).type())
                    && !next.date().isBefore(parts.get(parts.size() - 1).date())
                    && (end == null || !next.date().isAfter(end.plusDays(LONGEST_GAP_DAYS)));
        }

        void add(Intervention next) {
            LocalDate other = next.period().endExclusive().orElse(null);
            end = end == null || other == null ? null : other.isAfter(end) ? other : end;
            parts.add(next);
        }
    }
}
