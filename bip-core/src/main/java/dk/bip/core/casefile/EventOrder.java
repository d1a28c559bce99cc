package dk.bip.core.casefile;

import dk.bip.core.CaseEvent;
import dk.bip.core.PeriodEvent;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.caseworker.JobOrientation;
import dk.bip.core.internal.Checks;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.measurement.Measurement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kinds of event that a case file holds, and an order among events of a kind that depends on their content only.
 *
 * <p>First the date, then the day of recording: of two events of a date the one recorded last comes last. The end of a period is the last
 * resort, so that a list has to be sorted anew where ends are hidden.
 */
final class EventOrder {

    static final Comparator<CaseEvent> ORDER = Comparator.comparing(CaseEvent::date)
            .thenComparing(EventOrder::recordedOn)
            .thenComparing(EventOrder::content)
            .thenComparing(EventOrder::end)
            .thenComparing(EventOrder::endRecordedOn)
            .thenComparing(event -> event.recordedOn().isPresent());

    private static final List<Class<? extends CaseEvent>> KINDS = List.of(
            Measurement.class,
            Intervention.class,
            CaseworkerAssignment.class,
            Conversation.class,
            JobOrientation.class,
            JobEvent.class,
            BackgroundFact.class);

    private EventOrder() {}

    static void checkKind(CaseEvent event) {
        Checks.that(
                KINDS.contains(event.getClass()),
                "event must be of a kind that a case file holds",
                "turn it into one of "
                        + KINDS.stream().map(Class::getSimpleName).collect(Collectors.joining(", ")) + "?");
    }

    static <E extends CaseEvent> List<E> ofKind(Class<E> kind, Collection<CaseEvent> events) {
        return events.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .sorted(ORDER)
                .toList();
    }

    /** Of two values for one date the one recorded last holds, so that there must be one. */
    static void checkDistinct(Collection<? extends CaseEvent> events) {
        Set<Object> seen = new HashSet<>();
        for (CaseEvent event : events) {
            if (event instanceof BackgroundFact fact) {
                checkDistinct(fact, fact.field(), seen);
            }
            if (event instanceof JobOrientation orientation) {
                checkDistinct(orientation, JobOrientation.class.getSimpleName(), seen);
            }
        }
    }

    private static void checkDistinct(CaseEvent event, Object what, Set<Object> seen) {
        Checks.that(
                seen.add(List.of(what, event.date(), recordedOn(event))),
                what + " must not have two values of the same date and day of recording",
                "give the correction the day on which it was recorded?");
    }

    static LocalDate recordedOn(CaseEvent event) {
        return event.recordedOn().orElse(event.date());
    }

    private static String content(CaseEvent event) {
        if (event instanceof Intervention intervention) {
            return intervention.type() + " " + intervention.hoursPerWeek().orElse(0);
        }
        if (event instanceof Conversation conversation) {
            return conversation.mode() + " " + conversation.attendance();
        }
        if (event instanceof JobEvent jobEvent) {
            return jobEvent.kind().name();
        }
        if (event instanceof BackgroundFact fact) {
            return fact.field().name();
        }
        return "";
    }

    private static LocalDate end(CaseEvent event) {
        return event instanceof PeriodEvent period
                ? period.period().endExclusive().orElse(LocalDate.MAX)
                : LocalDate.MAX;
    }

    private static LocalDate endRecordedOn(CaseEvent event) {
        return event instanceof PeriodEvent period ? period.endRecordedOn().orElse(LocalDate.MIN) : LocalDate.MIN;
    }
}
