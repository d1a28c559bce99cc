package dk.bip.core.casefile;

import dk.bip.core.CaseEvent;
import dk.bip.core.EventKey;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.measurement.Measurement;
import java.util.List;

/** What a code within a case means, so that events of one code can be held to one meaning. */
record Definition(Name name, Object meaning) {

    /** What is defined, without its meaning. */
    record Name(String what, String code) {

        static Name ofKind(String code) {
            return new Name("kind of event", code);
        }

        @Override
        public String toString() {
            return what + " " + code;
        }
    }

    /** Returns the definitions that an event uses: its kind, and what it brings that is not built in. */
    static List<Definition> of(CaseEvent event, EventKey key) {
        Definition kind = new Definition(Name.ofKind(key.kind().code()), key.kind());
        if (event instanceof Measurement measurement) {
            return List.of(kind, of("instrument", measurement.instrument().id(), measurement.instrument()));
        }
        if (event instanceof Intervention intervention && !intervention.type().isBuiltIn()) {
            return List.of(kind, of("intervention type", intervention.type().code(), intervention.type()));
        }
        if (event instanceof BackgroundFact fact && !fact.field().isBuiltIn()) {
            return List.of(kind, of("background field", fact.field().code(), fact.field()));
        }
        return List.of(kind);
    }

    private static Definition of(String what, String code, Object meaning) {
        return new Definition(new Name(what, code), meaning);
    }
}
