package dk.bip.model.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Language;
import dk.bip.model.card.CalibrationPoint;
import dk.bip.model.card.TermNote;
import dk.bip.model.evidence.Evidence;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureCatalogue;
import dk.bip.model.json.BipJson;
import dk.bip.model.predictor.HorizonLogit;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.predictor.Verification;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every model that ships with the library. */
class ShippedDocumentsTest {

    /** The ratings, 5 best: an explanation must not tell that cooperating, say, lowers the chance because of how a model was made. */
    private static final List<Feature> RATINGS = FeatureCatalogue.builtIn().features().stream()
            .filter(feature -> feature.domain().equals(Domain.SCORE) && feature != Feature.CASEWORKER_ORIENTATION)
            .toList();

    static List<ModelDocument> documents() {
        return EvidenceModel.all();
    }

    @Test
    void haveAnIdEach() {
        assertThat(documents()).extracting(ModelDocument::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void proveThemselves(ModelDocument document) {
        Verification verification = JobProbabilityPredictor.of(document).verify();

        assertThat(verification.mismatches()).isEmpty();
        assertThat(verification.isPassed()).isTrue();
        assertThat(document.referenceCases())
                .as("a case with something missing")
                .anySatisfy(one -> assertThat(one.values())
                        .hasSizeLessThan(document.schema().size()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void comeBackFromJson(ModelDocument document) {
        assertThat(BipJson.MODEL_DOCUMENT.read(BipJson.MODEL_DOCUMENT.write(document)))
                .isEqualTo(document);
        assertThat(BipJson.MODEL_CARD.read(BipJson.MODEL_CARD.write(document.card())))
                .isEqualTo(document.card());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void sayOfEachRatingThatMoreIsBetterOrExplainWhyNot(ModelDocument document) {
        Set<String> explained =
                document.card().termNotes().stream().map(TermNote::term).collect(Collectors.toSet());
        Set<String> ratings = RATINGS.stream().map(Feature::name).collect(Collectors.toSet());

        for (HorizonLogit logit : document.logits()) {
            for (int j = 0; j < document.terms().size(); j++) {
                String term = document.terms().get(j).name();
                if (ratings.contains(document.terms().get(j).feature()) && !explained.contains(term)) {
                    assertThat(logit.coefficients().get(j)).as(term).isPositive();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areCalibratedAtEachHorizon(ModelDocument document) {
        List<CalibrationPoint> ofEverybody = document.card().calibration().stream()
                .filter(point -> point.group().in(Language.ENGLISH).equals("all citizens"))
                .toList();

        assertThat(ofEverybody).extracting(CalibrationPoint::horizon).containsExactlyElementsOf(document.horizons());
        assertThat(ofEverybody)
                .allSatisfy(point ->
                        assertThat(point.predicted()).isCloseTo(point.observed(), within(0.03 * point.observed())));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nameFindingsThatThereAre(ModelDocument document) {
        assertThat(document.card().findings())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(Evidence.published().finding(id)).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void showEachTermAndEachAssumptionOnTheirPages(ModelDocument document) {
        for (Language language : List.of(Language.DANISH, Language.ENGLISH)) {
            List<String> lines = document.toMarkdown(language)
                    .lines()
                    .map(line -> line.replace("\\", ""))
                    .toList();
            for (ModelTerm term : document.terms()) {
                assertThat(lines)
                        .filteredOn(line -> line.startsWith("|") && line.contains("| " + term.name() + " |"))
                        .isNotEmpty();
            }
            document.card()
                    .assumptions()
                    .forEach(assumption -> assertThat(lines)
                            .filteredOn(line -> line.startsWith("| " + assumption.id() + " |"))
                            .hasSize(1));
        }
    }
}
