package dk.bip.core.casefile;

import dk.bip.core.CaseEvent;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.measurement.Measurement;
import java.util.Optional;

/** What a code within a case means, so that events of one code can be held to one meaning. */
record Definition(String what, String code, Object value) {

    /** Returns the definition that an event uses; what is built in has one anyway. */
    static Optional<Definition> of(CaseEvent event) {
        if (event instanceof Intervention intervention && !intervention.type().isBuiltIn()) {
            return Optional.of(
                    new Definition("intervention type", intervention.type().code(), intervention.type()));
        }
        if (event instanceof BackgroundFact fact && !fact.field().isBuiltIn()) {
            return Optional.of(new Definition("background field", fact.field().code(), fact.field()));
        }
        if (event instanceof Measurement measurement) {
            return Optional.of(
                    new Definition("instrument", measurement.instrument().id(), measurement.instrument()));
        }
        return Optional.empty();
    }

    /** Returns what is defined, without its meaning. */
    String name() {
        return what + " " + code;
    }
}
