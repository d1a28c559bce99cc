package dk.bip.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/** The fields that may be left out, in every format that has them. */
final class Optionals {

    private static final Set<String> NAMES = Set.of(
            "recordedOn",
            "revision",
            "reference",
            "hoursPerWeek",
            "endReason",
            "terms",
            "response",
            "unit",
            "ageLimitMonths");

    /** Names that are optional beside another field only. */
    private static final Map<String, String> BESIDE = Map.ofEntries(
            Map.entry("start", "points"),
            Map.entry("end", "points"),
            Map.entry("reliability", "points"),
            Map.entry("category", "atCompany"),
            Map.entry("note", "atCompany"),
            Map.entry("caseworker", "others"),
            Map.entry("reader", "domain"),
            Map.entry("date", "features"),
            Map.entry("spread", "interval"),
            Map.entry("interval", "probability"),
            Map.entry("conversations", "supports"),
            Map.entry("companyOffer", "supports"),
            Map.entry("precision", "requiredFeatures"),
            Map.entry("covariance", "coefficients"),
            Map.entry("finding", "sayings"),
            Map.entry("until", "talkedOn"));

    /** The fields that stand for one of several cases: without them another case is read, and something of it is not there. */
    private static final Set<String> CASES = Set.of(
            "missing",
            "outsideDomain",
            "channels",
            "belief",
            "unknown",
            "needed",
            "level",
            "standardError",
            "residualStandardError");

    /** Without a definition a code is refused wherever it stands. */
    private static final Set<String> DEFINING =
            Set.of("definitions", "instruments", "interventionTypes", "backgroundFields");

    private Optionals() {}

    static boolean mayBeLeftOut(JsonNode parent, String name) {
        return NAMES.contains(name) && !(name.equals("recordedOn") && parent.has("of"))
                || BESIDE.containsKey(name) && parent.has(BESIDE.get(name))
                || name.equals("caseworker") && parent.has("of");
    }

    static boolean standsForACase(String name) {
        return CASES.contains(name);
    }

    static boolean isDefining(String name) {
        return DEFINING.contains(name);
    }
}
