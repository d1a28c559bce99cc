package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every public value has a format, stands within one, or is on the list below with its reason. */
class CompletenessTest {

    private static final Map<String, String> WITHOUT_A_FORMAT = new TreeMap<>(Map.ofEntries(
            Map.entry("core.CitizenId", "a text within other values"),
            Map.entry("core.CaseworkerId", "a text within other values"),
            Map.entry("core.DateRange", "a text within other values"),
            Map.entry("core.Text", "within other values"),
            Map.entry("core.indicator.Score", "a number within other values"),
            Map.entry("core.indicator.IndicatorReading$Scored", "within bip.indicator-profile"),
            Map.entry("core.indicator.IndicatorReading$Missing", "within bip.indicator-profile"),
            Map.entry("core.casefile.BackgroundValue$Quantity", "within bip.background-fact"),
            Map.entry("core.casefile.BackgroundValue$YesNo", "within bip.background-fact"),
            Map.entry("core.casefile.BackgroundValue$Choice", "within bip.background-fact"),
            Map.entry("core.caseworker.Caseload$Entry", "within bip.caseload"),
            Map.entry("core.Language", "a tag within other values"),
            Map.entry("core.questionnaire.Question", "within bip.questionnaire"),
            Map.entry("core.questionnaire.QuestionId", "a text within other values"),
            Map.entry("core.questionnaire.QuestionnaireId", "a text within other values"),
            Map.entry("core.questionnaire.Response$Entry", "within bip.response"),
            Map.entry("core.questionnaire.Answer$Given", "within bip.response"),
            Map.entry("core.questionnaire.Answer$Channels", "within bip.response"),
            Map.entry("core.questionnaire.Answer$Declined", "within bip.response"),
            Map.entry("core.questionnaire.Answer$DontKnow", "within bip.response"),
            Map.entry("core.questionnaire.Answer$NotAsked", "within bip.response"),
            Map.entry("core.questionnaire.ResponseIssue", "found again by reading bip.checked-response"),
            Map.entry("core.questionnaire.ScoredResponse", "scored again from bip.checked-response"),
            Map.entry("core.caseworker.ConversationCount", "counted again from the conversations of a case"),
            Map.entry("core.intervention.InterventionMix", "found again from the interventions of a case"),
            Map.entry("core.intervention.ParticipationTable", "counted again from the cases of a population"),
            Map.entry("core.caseworker.JobOrientationCalculator", "a calculation"),
            Map.entry("core.progression.ProgressionCalculator", "a calculation"),
            Map.entry("model.predictor.JobProbabilityPredictor", "a calculation; what is stored is its document"),
            Map.entry("model.predictor.RowScorer", "a calculation; what is stored is its document"),
            Map.entry("core.progression.DatedScore", "within bip.scale-progression"),
            Map.entry("core.progression.Phase", "within bip.scale-progression"),
            Map.entry("core.progression.RadarChart$Line", "within bip.radar-chart"),
            Map.entry("core.progression.Scale", "a code within other values"),
            Map.entry("model.card.Assumption", "within bip.model-card"),
            Map.entry("model.card.CalibrationPoint", "within bip.model-card"),
            Map.entry("model.card.ProvenanceEntry", "within bip.model-card"),
            Map.entry("model.card.TermNote", "within bip.model-card"),
            Map.entry("model.outcome.Horizon", "a number of months within other values"),
            Map.entry("model.predictor.Contribution", "within bip.prediction"),
            Map.entry("model.predictor.ModelReference", "within bip.prediction"),
            Map.entry("model.predictor.ModelTerm", "within bip.model-document"),
            Map.entry("model.predictor.SurvivalCurve$Point", "within bip.survival-curve")));

    /** Beginnings of names. */
    private static final Map<String, String> KINDS_WITHOUT_A_FORMAT = Map.of(
            "model.estimation.", "results of a study: what is stored of them is the model document",
            "model.validation.", "results of a study: what is stored of them is in the card of the model document",
            "model.caseworker.", "results of a study: figures to print, computed again from its rows",
            "model.population.",
                    "settings of a simulation: what is stored of them is in the card of the model document",
            "model.evidence.", "constants of the library: what is stored is the id of a finding");

    private static boolean isOfAKindWithoutAFormat(String name) {
        return KINDS_WITHOUT_A_FORMAT.keySet().stream().anyMatch(name::startsWith);
    }

    @Test
    void everyPublicValueHasAFormatOrAReason() {
        List<String> uncovered = publicValues()
                .filter(type -> !hasFormat(type))
                .map(CompletenessTest::shortName)
                .filter(name -> !isOfAKindWithoutAFormat(name))
                .toList();

        assertThat(uncovered).containsExactlyInAnyOrderElementsOf(WITHOUT_A_FORMAT.keySet());
    }

    private static Stream<JavaClass> publicValues() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dk.bip.core", "dk.bip.model");
        return classes.stream()
                .filter(type -> type.isAssignableTo(Serializable.class))
                .filter(type -> isPublic(type) && !type.isInterface() && !type.isEnum())
                .filter(type -> !type.isAssignableTo(Throwable.class) && !type.isAnonymousClass())
                .filter(type -> !type.getPackageName().endsWith(".internal"));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(CompletenessTest::isPublic).orElse(true);
    }

    private static boolean hasFormat(JavaClass type) {
        return BipJson.formats().stream().anyMatch(format -> type.isAssignableTo(format.type()));
    }

    private static String shortName(JavaClass type) {
        return type.getName().substring("dk.bip.".length());
    }
}
