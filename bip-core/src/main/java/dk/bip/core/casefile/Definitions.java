package dk.bip.core.casefile;

import dk.bip.core.CaseEvent;
import dk.bip.core.EventKey;
import dk.bip.core.EventKind;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.caseworker.JobOrientation;
import dk.bip.core.internal.Checks;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.measurement.Measurement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The definitions of kinds, instruments, intervention types and background fields that the events of a case use, also those of withdrawn
 * events. Each code has to have one meaning.
 */
final class Definitions {

    static final List<EventKind<?>> BUILT_IN_KINDS = List.of(
            Measurement.KIND,
            Intervention.KIND,
            CaseworkerAssignment.KIND,
            Conversation.KIND,
            JobOrientation.KIND,
            JobEvent.KIND,
            BackgroundFact.KIND);

    private final Map<Definition.Name, Set<Object>> meanings = new LinkedHashMap<>();

    Definitions() {
        BUILT_IN_KINDS.forEach(kind -> add(new Definition(Definition.Name.ofKind(kind.code()), kind)));
    }

    void add(CaseEvent event, EventKey key) {
        Definition.of(event, key).forEach(this::add);
    }

    private void add(Definition definition) {
        meanings.computeIfAbsent(definition.name(), name -> new HashSet<>(1)).add(definition.meaning());
    }

    /** Tells whether an event uses a code that has several meanings. */
    boolean areContradictoryFor(CaseEvent event, EventKey key) {
        return Definition.of(event, key).stream()
                .anyMatch(definition -> meanings.get(definition.name()).size() > 1);
    }

    /** Checks that each code has one meaning. */
    void check() {
        meanings.forEach((name, all) -> Checks.that(
                all.size() == 1,
                "definitions of " + name + " must not differ",
                "give what has changed its meaning another code, or enter the earlier events anew?"));
    }
}
