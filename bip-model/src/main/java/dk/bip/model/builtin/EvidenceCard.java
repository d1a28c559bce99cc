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
import java.util.Arrays;
import java.util.EnumMap;
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

    private static final Text EVERYBODY = Text.of("alle borgere", "all citizens");
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
        for (Horizon horizon : List.of(Horizon.THREE_MONTHS, Horizon.SIX_MONTHS, Horizon.TWELVE_MONTHS)) {
            card.calibration(numbers.calibrationPoint(EVERYBODY, horizon, SOURCE));
        }
        if (this == BELIEF) {
            for (BeliefLevel level : BeliefLevel.values()) {
                Text group = Text.of(
                        "sagsbehandlerens tro: " + level.label(Language.DANISH),
                        "the caseworker's belief: " + level.label(Language.ENGLISH));
                card.calibration(numbers.calibrationPoint(group, Horizon.SIX_MONTHS, SOURCE));
            }
        }
        notes().forEach((feature, note) -> card.termNote(feature.featureName(), note));
        numbers.provenance().forEach(entry -> card.provenance(entry.key(), entry.value()));
        return numbers.document(card.build());
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
        Map<Feature, Text> notes = new EnumMap<>(Feature.class);
        for (Feature feature : List.of(
                Feature.AGE,
                Feature.UNSKILLED,
                Feature.EMPLOYMENT_LAST_THREE_YEARS,
                Feature.BENEFITS_LAST_THREE_YEARS)) {
            notes.put(feature, EvidenceWords.REGISTER_TERM);
        }
        if (this == BELIEF) {
            notes.put(Feature.CASEWORKER_ORIENTATION, EvidenceWords.ORIENTATION_BESIDE_BELIEF);
            notes.put(Feature.CASEWORKER_CHANGES, EvidenceWords.CHANGES);
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
