package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.bip.core.attention.AttentionRule;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every public value has a format, stands within one, or is on the list below with its reason. */
class CompletenessTest {

    private static final String REGULATION = "the library's own of today: a stored document must not hold it";
    private static final String DISPLAY = "to be shown: calculated again from the case";

    private static final Map<String, String> WITHOUT_A_FORMAT = new TreeMap<>(Map.ofEntries(
            Map.entry("core.CitizenId", "a text within other values"),
            Map.entry("core.CaseworkerId", "a text within other values"),
            Map.entry("core.DateRange", "a text within other values"),
            Map.entry("core.Text", "within other values"),
            Map.entry("core.LanguageFormat", "a way of writing numbers and dates"),
            Map.entry("core.Language", "a tag within other values"),
            Map.entry("core.attention.AttentionCalculator", "a calculation"),
            Map.entry("core.attention.AttentionFact", "within bip.attention-point"),
            Map.entry("core.attention.AttentionTopic", "within bip.attention-point"),
            Map.entry("core.attention.Saying", "within bip.attention-point"),
            Map.entry("core.caseworker.ShrunkenOrientation", "no part of a case: calculated again from the caseload"),
            Map.entry("core.caseworker.ShrunkenOrientationCalculator", "a calculation"),
            Map.entry("core.progression.BeliefHistory", DISPLAY),
            Map.entry("core.progression.BeliefHistory$Drop", DISPLAY),
            Map.entry("core.indicator.Score", "a number within other values"),
            Map.entry("core.Recording", "within an event"),
            Map.entry("core.indicator.ScoreRange", "within a definition"),
            Map.entry(
                    "core.indicator.Dimension",
                    "a code within other values, or within the definition of its instrument"),
            Map.entry("core.indicator.IndexRule", "within the definition of its instrument"),
            Map.entry("core.indicator.Instrument", "a code within other values, or a definition"),
            Map.entry("core.indicator.Profile", "within a measurement"),
            Map.entry("core.indicator.Reading$Scored", "within a measurement"),
            Map.entry("core.indicator.Reading$Missing", "within a measurement"),
            Map.entry("core.indicator.Reliability", "within bip.progression, or the definition of an instrument"),
            Map.entry("core.indicator.Scale", "a code within other values"),
            Map.entry("core.intervention.InterventionType", "a code within other values, or a definition"),
            Map.entry("core.casefile.BackgroundField", "a code within other values, or a definition"),
            Map.entry("core.questionnaire.QuestionnaireIssue", "found again from the questionnaire"),
            Map.entry("core.casefile.BackgroundValue$Quantity", "within bip.case-event"),
            Map.entry("core.casefile.BackgroundValue$YesNo", "within bip.case-event"),
            Map.entry("core.casefile.BackgroundValue$Choice", "within bip.case-event"),
            Map.entry("core.casefile.CaseIssue", "found again from the rows that came in"),
            Map.entry("core.casefile.Job", "found again from the events of a case"),
            Map.entry("core.casefile.Episode", "found again from the events of a case"),
            Map.entry("core.caseworker.AssignmentHistory", "within bip.case-file, as events"),
            Map.entry("core.caseworker.Caseload$Entry", "within bip.caseload"),
            Map.entry("core.caseworker.ConversationCount", DISPLAY),
            Map.entry("core.caseworker.JobOrientationCalculator", "a calculation"),
            Map.entry("core.questionnaire.Question", "within bip.questionnaire"),
            Map.entry("core.questionnaire.QuestionId", "a text within other values"),
            Map.entry("core.questionnaire.QuestionnaireId", "a text within other values"),
            Map.entry("core.questionnaire.Response$Entry", "within bip.response"),
            Map.entry("core.questionnaire.Answer$Given", "within bip.response"),
            Map.entry("core.questionnaire.Answer$Channels", "within bip.response"),
            Map.entry("core.questionnaire.Answer$Declined", "within bip.response"),
            Map.entry("core.questionnaire.Answer$DontKnow", "within bip.response"),
            Map.entry("core.questionnaire.Answer$NotAsked", "within bip.response"),
            Map.entry("core.questionnaire.CheckedResponse", "checked again from questionnaire and response"),
            Map.entry("core.questionnaire.ResponseIssue", "found again from questionnaire and response"),
            Map.entry("core.questionnaire.ScoredResponse", "scored again from questionnaire and response"),
            Map.entry("core.intervention.Course", "found again from the interventions of a case"),
            Map.entry("core.intervention.InterventionMix", DISPLAY),
            Map.entry(
                    "core.intervention.InterventionCodes",
                    "the caller's setting: a table of the case system's own codes"),
            Map.entry("core.intervention.ParticipationTable", "counted again from the cases of a population"),
            Map.entry("core.measurement.MeasurementPair", "found again from a series"),
            Map.entry("core.measurement.MeasurementSchedule", "the caller's setting, of two whole numbers"),
            Map.entry("core.measurement.OverdueMeasurement", DISPLAY),
            Map.entry("core.progression.ProgressionCalculator", "a calculation"),
            Map.entry("core.measurement.DatedScore", "within bip.progression"),
            Map.entry("core.progression.AroundCourse", DISPLAY),
            Map.entry("core.progression.DistanceTravelled", DISPLAY),
            Map.entry("core.progression.Meanwhile", DISPLAY),
            Map.entry("core.progression.RaterGapTrend", DISPLAY),
            Map.entry("core.progression.RegressionAlone", DISPLAY),
            Map.entry("core.progression.Steadiness", DISPLAY),
            Map.entry("core.progression.Phase", "within bip.progression"),
            Map.entry("core.progression.RaterGap", DISPLAY),
            Map.entry("core.progression.ReliableChange", "within bip.progression"),
            Map.entry("core.progression.Change$OfUnknownCertainty", "within bip.progression"),
            Map.entry("core.progression.Change$Unknown", "within bip.progression"),
            Map.entry("core.progression.Trend$Estimated", "within bip.progression"),
            Map.entry("core.progression.Trend$OfUnknownCertainty", "within bip.progression"),
            Map.entry("core.progression.Trend$TooFewMeasurements", "within bip.progression"),
            Map.entry("core.progression.ScaleProgression", "within bip.progression"),
            Map.entry("core.progression.TargetDistance", "within bip.progression"),
            Map.entry("model.card.Assumption", "within bip.model-card"),
            Map.entry("model.card.CalibrationPoint", "within bip.model-card"),
            Map.entry("model.card.ProvenanceEntry", "within bip.model-card"),
            Map.entry("model.card.TermNote", "within bip.model-card"),
            Map.entry("model.card.Regulation", REGULATION),
            Map.entry("model.card.Regulations", REGULATION),
            Map.entry("model.card.ReferenceCase", "within bip.model-document"),
            Map.entry("model.feature.Coverage", "found again from a row"),
            Map.entry("model.feature.Domain", "within a feature"),
            Map.entry("model.feature.Feature", "within bip.feature-schema, bip.feature-row and bip.model-document"),
            Map.entry("model.feature.ReaderVersion", "a text within a feature"),
            Map.entry("model.matrix.CovarianceMatrix", "within bip.model-document"),
            Map.entry("model.matrix.PrecisionMatrix", "within bip.model-document"),
            Map.entry("model.outcome.Horizon", "a number of months within other values"),
            Map.entry("model.outcome.Outcome", "a code within other values, with its words where it is one's own"),
            Map.entry("model.predictor.RowScorer", "a calculation; what is stored is its document"),
            Map.entry("model.predictor.Contribution", "within bip.prediction"),
            Map.entry("model.predictor.ContributionLine", "within bip.prediction"),
            Map.entry("model.predictor.Explanation", "to be shown: told again from a stored prediction"),
            Map.entry("model.predictor.ExplanationSentence", "to be shown: told again from a stored prediction"),
            Map.entry("model.predictor.ExplanationValue", "to be shown: told again from a stored prediction"),
            Map.entry("model.predictor.DomainRule", "within bip.model-document"),
            Map.entry("model.predictor.GroupedDifference", "within bip.model-document"),
            Map.entry("model.predictor.HorizonLogit", "within bip.model-document"),
            Map.entry("model.predictor.ModelReference", "within bip.prediction"),
            Map.entry("model.predictor.ModelTerm", "within bip.model-document"),
            Map.entry("model.predictor.Spread", "within bip.prediction"),
            Map.entry("model.predictor.Transform$AtLeast", "within bip.model-document"),
            Map.entry("model.predictor.Transform$Levels", "within bip.model-document"),
            Map.entry("model.predictor.Transform$Value", "within bip.model-document"),
            Map.entry("model.trial.AnalysisPlan", "within bip.trial-registration and bip.trial-evaluation"),
            Map.entry("model.trial.AssignmentList$Entry", "within bip.assignment-list"),
            Map.entry("model.trial.BlockAssignment", "within bip.assignment-list"),
            Map.entry("model.trial.CompanyOfferRule", "within bip.trial-protocol"),
            Map.entry("model.trial.ConversationRule", "within bip.trial-protocol"),
            Map.entry("model.trial.EvaluationRow", "within bip.trial-evaluation"),
            Map.entry("model.trial.OutcomeDefinition", "within bip.trial-registration and bip.trial-evaluation"),
            Map.entry("model.trial.ProtocolTarget", "within bip.trial-protocol"),
            Map.entry("model.predictor.SurvivalCurve", DISPLAY),
            Map.entry("model.predictor.SurvivalCurve$Point", DISPLAY),
            Map.entry("model.predictor.Verification", "to be shown: verified again from the document"),
            Map.entry("model.whatif.AssociatedDifference", "to be shown: looked up again for a stored prediction"),
            Map.entry("model.whatif.ProbabilityRange", "to be shown: looked up again for a stored prediction"),
            Map.entry("model.whatif.Scenario$Effect", "to be shown: looked up again for a stored prediction"),
            Map.entry("model.whatif.Scenario$NotApplicable", "to be shown: looked up again for a stored prediction")));

    /** Beginnings of names. */
    private static final Map<String, String> KINDS_WITHOUT_A_FORMAT = Map.of(
            "core.change.", "settings and results of a judgement: judged again from the scores",
            "model.statistics.", "parts of results of a study: what is stored of them is the model document",
            "model.estimation.", "results of a study: what is stored of them is the model document",
            "model.group.",
                    "what moved in groups: calculated again from the progressions, as what is hidden depends on all of them",
            "model.fit.", "a study and its results: what is stored of them is the model document",
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
                .filter(type -> !type.isAssignableTo(AttentionRule.class)) // the caller's setting, of thresholds
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
