package dk.bip.model.builtin;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.caseworker.BeliefLevel;
import dk.bip.model.card.ModelCard;
import dk.bip.model.evidence.Evidence;
import dk.bip.model.evidence.Finding;
import dk.bip.model.evidence.FindingId;
import dk.bip.model.evidence.Interpretation;
import dk.bip.model.feature.Feature;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.population.PopulationParameter;
import dk.bip.model.population.PopulationParameters;
import dk.bip.model.predictor.ModelDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The card of each document of the evidence model: its words, around the numbers. */
enum EvidenceCard {
    REGISTER("registerdata alene", "register data alone"),
    CITIZEN("registerdata og borgerens vurderinger", "register data and the citizen's ratings"),
    BOTH_RATERS("registerdata og begges vurderinger", "register data and the ratings of both"),
    BELIEF(
            "registerdata, begges vurderinger og sagsbehandlerens tro",
            "register data, the ratings of both and the caseworker's belief");

    private static final List<Text> GROUPS = List.of(
            Text.of("alle borgere", "all citizens"),
            Text.of("den tiendedel med de højeste sandsynligheder", "the tenth with the highest probabilities"),
            Text.of("de første tre måneder efter første måling", "the first three months after the first measurement"),
            Text.of("ingen skift af sagsbehandler", "no change of caseworker"),
            Text.of("et skift af sagsbehandler", "one change of caseworker"),
            Text.of("to skift af sagsbehandler", "two changes of caseworker"),
            Text.of("tre eller flere skift af sagsbehandler", "three or more changes of caseworker"));
    private static final String SOURCE = "reference population";

    private final Text features;

    EvidenceCard(String danish, String english) {
        this.features = Text.of(danish, english);
    }

    ModelDocument document(DocumentNumbers numbers) {
        ModelCard.Builder card = EvidenceWords.start(Text.of(
                "BIP, model afledt af offentliggjorte tal: " + features.in(Language.DANISH),
                "BIP, model derived from published evidence: " + features.in(Language.ENGLISH)));
        Arrays.stream(Interpretation.values())
                .map(reading -> Text.of(
                        "Læsning af " + ids(reading) + ": " + reading.explanation(Language.DANISH),
                        "Reading of " + ids(reading) + ": " + reading.explanation(Language.ENGLISH)))
                .forEach(card::limit);
        findings().forEach(card::finding);
        PopulationParameters.calibrated().assumptions().forEach(card::assumption);
        for (int months = 3; months <= 12; months += 3) {
            for (Text group : groups()) {
                card.calibration(numbers.calibrationPoint(group, Horizon.ofMonths(months), SOURCE));
            }
        }
        notes().forEach((feature, note) -> numbers.termsOf(feature.name()).forEach(term -> card.termNote(term, note)));
        numbers.provenance().forEach(entry -> card.provenance(entry.key(), entry.value()));
        return numbers.document(card.build());
    }

    /** The groups that the calibration is told of: those by a feature of the document. */
    private List<Text> groups() {
        List<Text> groups = new ArrayList<>(GROUPS);
        if (this == BELIEF) {
            for (BeliefLevel level : BeliefLevel.values()) {
                groups.add(Text.of(
                        "sagsbehandlerens tro: " + level.label(Language.DANISH),
                        "the caseworker's belief: " + level.label(Language.ENGLISH)));
            }
        }
        return groups;
    }

    private static String ids(Interpretation reading) {
        return reading.findings().stream().map(finding -> finding.id().value()).collect(Collectors.joining(", "));
    }

    /** What the population is calibrated to, what suggests an assumption, what is read, and the size of the study. */
    private static List<FindingId> findings() {
        Set<FindingId> used = Stream.of(
                        Arrays.stream(PopulationParameter.values()).flatMap(parameter -> parameter.findings().stream()),
                        Arrays.stream(Interpretation.values())
                                .flatMap(reading -> reading.findings().stream())
                                .map(Finding::id),
                        Stream.of(new FindingId("BIP-DESIGN-02")))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
        return Evidence.published().all().stream()
                .map(Finding::id)
                .filter(used::contains)
                .toList();
    }

    private Map<Feature, Text> notes() {
        Map<Feature, Text> notes = new LinkedHashMap<>();
        for (Feature feature : List.of(
                Feature.AGE,
                Feature.UNSKILLED,
                Feature.EMPLOYMENT_LAST_THREE_YEARS,
                Feature.BENEFITS_LAST_THREE_YEARS)) {
            notes.put(feature, EvidenceWords.REGISTER_TERM);
        }
        notes.put(Feature.FIRST_INTERVAL, EvidenceWords.FIRST_INTERVAL);
        notes.put(Feature.CASEWORKER_CHANGES, EvidenceWords.CHANGES);
        if (this == BELIEF) {
            notes.put(Feature.CASEWORKER_ORIENTATION, EvidenceWords.ORIENTATION_BESIDE_BELIEF);
            notes.put(Feature.COMPANY_COURSE_ENDED, EvidenceWords.COURSE);
            for (Feature feature : List.of(
                    Feature.CITIZEN_JOB_SEARCH_BEHAVIOUR,
                    Feature.CITIZEN_LABOUR_MARKET_KNOWLEDGE,
                    Feature.CITIZEN_BELIEF,
                    Feature.CITIZEN_COOPERATION,
                    Feature.CITIZEN_HEALTH_MASTERY,
                    Feature.CASEWORKER_LABOUR_MARKET_KNOWLEDGE,
                    Feature.CASEWORKER_GOAL_DIRECTEDNESS)) {
                notes.put(feature, EvidenceWords.INDICATOR_BESIDE_BELIEF);
            }
        }
        return notes;
    }
}
