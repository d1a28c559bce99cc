package dk.bip.model.predictor;

import dk.bip.model.evidence.FindingId;
import dk.bip.model.feature.Feature;
import dk.bip.model.predictor.ContributionLine.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is published on the subjects of the built-in features. */
final class PublishedOnFeatures {

    private static final Map<Feature, List<FindingId>> PUBLISHED = Map.ofEntries(
            Map.entry(Feature.CITIZEN_HEALTH_MASTERY, ids("BIP-IND-01")),
            Map.entry(Feature.CITIZEN_LABOUR_MARKET_KNOWLEDGE, ids("BIP-IND-01")),
            Map.entry(Feature.CITIZEN_BELIEF, ids("BIP-IND-01")),
            Map.entry(Feature.CITIZEN_COOPERATION, ids("BIP-IND-01")),
            Map.entry(Feature.CITIZEN_JOB_SEARCH_BEHAVIOUR, ids("BIP-IND-01")),
            Map.entry(Feature.CASEWORKER_LABOUR_MARKET_KNOWLEDGE, ids("BIP-IND-02")),
            Map.entry(Feature.CASEWORKER_GOAL_DIRECTEDNESS, ids("BIP-IND-02")),
            Map.entry(Feature.CASEWORKER_BELIEF, ids("BIP-BELIEF-01")),
            Map.entry(Feature.CASEWORKER_ORIENTATION, ids("BIP-BELIEF-03")),
            Map.entry(Feature.CASEWORKER_CHANGES, ids("BIP-SHIFT-01")),
            Map.entry(Feature.NO_INTERVENTION, ids("BIP-INT-11")),
            Map.entry(Feature.PARALLEL_WITH_JOB_ORIENTED, ids("BIP-INT-12")),
            Map.entry(Feature.COMPANY_COURSE_ENDED, ids("BIP-INT-16")));

    private static final List<FindingId> BELIEF_ABOVE_THE_CASELOAD = ids("BIP-BELIEF-01", "BIP-BELIEF-04");

    private PublishedOnFeatures() {}

    static List<FindingId> of(ContributionLine line) {
        return line.kind() == Kind.ABOVE_LEVEL && line.feature().equals(Feature.CASEWORKER_BELIEF)
                ? BELIEF_ABOVE_THE_CASELOAD
                : PUBLISHED.getOrDefault(line.feature(), List.of());
    }

    private static List<FindingId> ids(String... values) {
        return Stream.of(values).map(FindingId::new).toList();
    }
}
