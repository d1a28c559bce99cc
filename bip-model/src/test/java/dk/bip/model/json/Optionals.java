package dk.bip.model.json;

import java.util.Set;

/** The fields that may be left out, in every format that has them. */
final class Optionals {

    static final Set<String> NAMES = Set.of("recordedOn", "endRecordedOn", "hoursPerWeek", "start", "end");

    /** The fields that stand for one of several cases: without them another case is read, and something of it is not there. */
    static final Set<String> CASES = Set.of("missing", "channels", "belief", "unknown", "needed");

    private Optionals() {}
}
