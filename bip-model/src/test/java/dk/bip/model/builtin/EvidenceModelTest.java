package dk.bip.model.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Language;
import dk.bip.model.card.Assumption;
import dk.bip.model.card.CalibrationPoint;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.evidence.Interpretation;
import dk.bip.model.feature.Feature;
import dk.bip.model.json.BipJson;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.population.PopulationParameters;
import dk.bip.model.predictor.HorizonLogit;
import dk.bip.model.predictor.ModelDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The evidence model. That it is what its program makes is shown where the program is, in the casebook. */
class EvidenceModelTest {

    /** The nine strongest items (BIP-IND-01 and -02) that a citizen or a caseworker rates. */
    private static final Set<Feature> STRONG = Set.of(
            Feature.CITIZEN_JOB_SEARCH_BEHAVIOUR,
            Feature.CITIZEN_LABOUR_MARKET_KNOWLEDGE,
            Feature.CITIZEN_BELIEF,
            Feature.CITIZEN_COOPERATION,
            Feature.CITIZEN_HEALTH_MASTERY,
            Feature.CASEWORKER_LABOUR_MARKET_KNOWLEDGE,
            Feature.CASEWORKER_GOAL_DIRECTEDNESS,
            Feature.CASEWORKER_BELIEF);

    static List<ModelDocument> documents() {
        return EvidenceModel.all();
    }

    @Test
    void isFourNestedDocuments() {
        assertThat(documents())
                .extracting(ModelDocument::id)
                .containsExactly(
                        "bip-evidence-register",
                        "bip-evidence-citizen",
                        "bip-evidence-both-raters",
                        "bip-evidence-belief");
        for (int i = 1; i < documents().size(); i++) {
            List<String> before = documents().get(i - 1).schema().names();
            assertThat(documents().get(i).schema().names().subList(0, before.size()))
                    .isEqualTo(before);
        }
        assertThat(EvidenceModel.registerData().schema().names())
                .containsExactly(
                        "age",
                        "unskilled",
                        "employment_last_three_years",
                        "benefits_last_three_years",
                        "first_interval",
                        "caseworker_changes");
        assertThat(EvidenceModel.withBothRaters().schema().names()).doesNotContain("caseworker_belief");
        assertThat(EvidenceModel.withBelief()).isSameAs(EvidenceModel.withBelief());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void neverTellsThatAStrongItemLowersTheChance(ModelDocument document) {
        List<Feature> strong =
                STRONG.stream().filter(document.schema().features()::contains).toList();
        assertThat(strong).hasSize(List.of(0, 5, 7, 8).get(documents().indexOf(document)));
        for (HorizonLogit logit : document.logits()) {
            assertThat(strong)
                    .allSatisfy(feature -> assertThat(coefficient(document, logit, feature.name()))
                            .as(feature.name())
                            .isPositive());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void explainsEachCoefficientThatIsNegative(ModelDocument document) {
        for (HorizonLogit logit : document.logits()) {
            assertThat(document.termNames())
                    .filteredOn(term -> coefficient(document, logit, term) <= 0)
                    .isSubsetOf(document.card().termNotes().stream()
                            .map(note -> note.term())
                            .toList());
        }
    }

    /** Job-search behaviour has two terms: its score, 1 to 5, and whether somebody searches at all. */
    private static double fromNoSearchToMost(ModelDocument document, HorizonLogit logit) {
        return 4 * coefficient(document, logit, "citizen_job_search_behaviour")
                + coefficient(document, logit, "citizen_job_search_behaviour>=2");
    }

    @Test
    void saysOfSingleTermsWhatIsTrue() {
        ModelDocument belief = EvidenceModel.withBelief();
        List<String> smaller = belief.card().termNotes().stream()
                .filter(note -> note.explanation().equals(EvidenceWords.INDICATOR_BESIDE_BELIEF))
                .map(note -> note.term())
                .toList();
        assertThat(smaller).hasSize(8).contains("citizen_job_search_behaviour", "citizen_job_search_behaviour>=2");
        for (HorizonLogit logit : belief.logits()) {
            double phi = coefficient(belief, logit, "caseworker_belief");
            double theta = coefficient(belief, logit, "caseworker_orientation");
            assertThat(theta).isNegative();
            assertThat(phi).isPositive();
            assertThat(phi + theta).isPositive();
            HorizonLogit without = EvidenceModel.withBothRaters().logit(logit.horizon());
            assertThat(smaller)
                    .filteredOn(term -> !term.startsWith("citizen_job_search_behaviour"))
                    .allSatisfy(term -> assertThat(coefficient(belief, logit, term))
                            .as(term)
                            .isLessThan(coefficient(EvidenceModel.withBothRaters(), without, term)));
            assertThat(fromNoSearchToMost(belief, logit))
                    .isLessThan(fromNoSearchToMost(EvidenceModel.withBothRaters(), without));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void saysThatEachChangeOfCaseworkerGoesWithFewerJobs(ModelDocument document) {
        for (HorizonLogit logit : document.logits()) {
            assertThat(coefficient(document, logit, "caseworker_changes>=1")).isNegative();
            assertThat(coefficient(document, logit, "caseworker_changes>=2")).isNegative();
            assertThat(coefficient(document, logit, "caseworker_changes>=3")).isNegative();
        }
    }

    private static double coefficient(ModelDocument document, HorizonLogit logit, String term) {
        return logit.coefficients().get(document.termNames().indexOf(term));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isThePopulationThatTheCardLists(ModelDocument document) {
        assertThat(document.card().assumptions())
                .isEqualTo(PopulationParameters.calibrated().assumptions())
                .extracting(Assumption::id)
                .doesNotHaveDuplicates();
        for (Interpretation reading : Interpretation.values()) {
            assertThat(document.card().limits())
                    .anySatisfy(limit -> assertThat(limit.in(Language.ENGLISH))
                            .endsWith(": " + reading.explanation(Language.ENGLISH)));
            assertThat(document.card().findings())
                    .containsAll(reading.findings().stream()
                            .map(finding -> finding.id())
                            .toList());
        }
        assertThat(document.card().provenance())
                .extracting(entry -> entry.key())
                .contains("population_seed", "population_rows", "ensemble_members", "library_version");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void saysWhatItIs(ModelDocument document) {
        assertThat(document.outcome()).isEqualTo(Outcome.JOB);
        assertThat(document.horizons()).extracting(Horizon::months).containsExactly(3, 6, 9, 12);
        assertThat(document.minimumCoverage()).isEqualTo(0.5);
        assertThat(document.largestDeviation()).isBetween(0.3, 1.5);
        assertThat(document.card().title().in(Language.ENGLISH)).contains("derived from published evidence");
        assertThat(document.card().title().in(Language.DANISH)).contains("afledt af offentliggjorte tal");
        assertThat(document.card().limits().get(0).in(Language.ENGLISH)).contains("made-up people");
        assertThat(document.requiredFeatures())
                .isEqualTo(
                        document.schema().names().contains("citizen_belief") ? List.of("citizen_belief") : List.of());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void hasNoSensitiveInputButTheSelfRatingOfHealth(ModelDocument document) {
        assertThat(document.schema().features())
                .filteredOn(feature -> feature.sensitivity().isSpecial())
                .isSubsetOf(Feature.CITIZEN_HEALTH_MASTERY);
    }

    @Test
    void predictsTheShareOfEachLevelOfBelief() {
        List<CalibrationPoint> levels = EvidenceModel.withBelief().card().calibration().stream()
                .filter(point -> point.group().in(Language.ENGLISH).startsWith("the caseworker's belief: "))
                .toList();
        assertThat(levels).hasSize(20);
        assertThat(levels)
                .allSatisfy(point -> assertThat(point.predicted())
                        .as(point.group().in(Language.ENGLISH))
                        .isCloseTo(
                                point.observed(),
                                within(Math.max(0.003, 0.06 * point.observed())
                                        + 2 * point.standardError().getAsDouble())));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isTheDocumentThatPythonReadAndTheScoresThatItGave(ModelDocument document) throws IOException {
        assertThat(BipJson.MODEL_DOCUMENT.read(resource(document.id() + ".json")))
                .isEqualTo(document);

        List<String[]> scored = resource("reference-cases.csv")
                .lines()
                .filter(line -> line.startsWith(document.id() + ","))
                .map(line -> line.split(",", -1))
                .toList();
        assertThat(scored).hasSameSizeAs(document.referenceCases()).hasSizeGreaterThan(8);
        for (int i = 0; i < scored.size(); i++) {
            String[] cells = scored.get(i);
            ReferenceCase one = document.referenceCases().get(i);
            assertThat(cells[1]).isEqualTo(one.name());
            assertThat(Integer.parseInt(cells[2])).isEqualTo(one.horizon().months());
            assertThat(List.of(cells[3], cells[5], cells[6], cells[7], cells[8]))
                    .extracting(Double::valueOf)
                    .containsExactly(
                            one.level(),
                            one.logOdds(),
                            one.probability(),
                            one.lower().orElseThrow(),
                            one.upper().orElseThrow());
            assertThat(cells[9].isEmpty()).isEqualTo(one.spreadLower().isEmpty());
            one.spreadLower()
                    .ifPresent(lower -> assertThat(Double.parseDouble(cells[9])).isEqualTo(lower));
            one.spreadUpper()
                    .ifPresent(
                            upper -> assertThat(Double.parseDouble(cells[10])).isEqualTo(upper));
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = EvidenceModelTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
