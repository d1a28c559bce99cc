package dk.bip.core.casefile;

import dk.bip.core.CaseEvent;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.caseworker.JobOrientation;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.measurement.Measurement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The kinds of event that a case file holds, and an order among events of a kind that depends on their content only.
 *
 * <p>What may become known later, the end of an intervention, comes last in the order: hiding it cannot change the order of what is left.
 */
final class EventOrder {

    private static final List<Class<? extends CaseEvent>> KINDS = List.of(
            Measurement.class,
            Intervention.class,
            CaseworkerAssignment.class,
            Conversation.class,
            JobOrientation.class,
            JobEvent.class,
            BackgroundFact.class);

    private static final Comparator<CaseEvent> ORDER = Comparator.comparing(CaseEvent::date)
            .thenComparing(EventOrder::content)
            .thenComparing(event -> event.recordedOn().orElse(LocalDate.MIN))
            .thenComparing(EventOrder::end)
            .thenComparing(EventOrder::endRecordedOn);

    private EventOrder() {}

    static boolean isKnownKind(CaseEvent event) {
        return KINDS.contains(event.getClass());
    }

    static String kinds() {
        return KINDS.stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
    }

    static <E extends CaseEvent> List<E> ofKind(Class<E> kind, Collection<CaseEvent> events) {
        return events.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .sorted(ORDER)
                .toList();
    }

    private static String content(CaseEvent event) {
        if (event instanceof Intervention intervention) {
            return intervention.type() + " " + intervention.hoursPerWeek().orElse(0);
        }
        if (event instanceof Conversation conversation) {
            return conversation.mode() + " " + conversation.attendance();
        }
        if (event instanceof JobOrientation orientation) {
            return orientation.others() + " " + orientation.mean().value();
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
        return event instanceof Intervention intervention
                ? intervention.period().endExclusive().orElse(LocalDate.MAX)
                : LocalDate.MAX;
    }

    private static LocalDate endRecordedOn(CaseEvent event) {
        return event instanceof Intervention intervention
                ? intervention.endRecordedOn().orElse(LocalDate.MIN)
                : LocalDate.MIN;
    }
}
