package dk.bip.model.json;

import dk.bip.core.CaseEvent;
import dk.bip.core.attention.AttentionMark;
import dk.bip.core.attention.AttentionPoint;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.caseworker.Caseload;
import dk.bip.core.measurement.MeasurementSeries;
import dk.bip.core.progression.Progression;
import dk.bip.core.questionnaire.Questionnaire;
import dk.bip.core.questionnaire.Response;
import dk.bip.model.card.ModelCard;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.Prediction;
import dk.bip.model.review.Review;
import dk.bip.model.trial.AssignmentList;
import dk.bip.model.trial.TrialEvaluation;
import dk.bip.model.trial.TrialProtocol;
import dk.bip.model.trial.TrialRegistration;
import java.util.List;

/**
 * JSON of the library's values, for storage: each constant is the format of one type.
 *
 * <pre>{@code
 * String text = BipJson.CASE_FILE.write(file);
 * CaseFile same = BipJson.CASE_FILE.read(text);
 * }</pre>
 *
 * <p>The package says what the formats have in common. Immutable and thread-safe.
 */
public final class BipJson {

    /** What a case or a questionnaire may use and the library need not define. */
    private static final List<DefinitionKind<?>> DEFINITIONS =
            List.of(InstrumentDefinition.KIND, InterventionTypeDefinition.KIND, BackgroundFieldDefinition.KIND);

    private static final Versions MODEL_DOCUMENT_VERSIONS = Versions.from(2, 3)
            .refusing(
                    1,
                    1,
                    "of format 1: a frozen hazard, whose chances were too bold at twelve months",
                    "refit the model, which gives a logit for each horizon?");

    private static final Versions PREDICTION_VERSIONS = Versions.only(2)
            .refusing(
                    1,
                    1,
                    "of format 1: of a frozen hazard, with one interval for two kinds of uncertainty",
                    "predict again from the stored case or row, whose version 1 is read?");

    private static final Versions PROGRESSION_VERSIONS = Versions.only(3)
            .refusing(
                    1,
                    1,
                    "of a version that knew of one instrument only",
                    "calculate the progression again from the case file, whose version 1 is read?")
            .refusing(
                    2,
                    2,
                    "of format 2, whose phases were judged by the threshold of two measurements",
                    "calculate the progression again from the case file, whose version 1 is read?");

    /**
     * {@code bip.case-file}: everything that is recorded of one citizen. {@link CaseFileJson#check(String)} says everything that is wrong
     * with such a document at once.
     */
    public static final JsonFormat<CaseFile> CASE_FILE = JsonFormat.of(
                    "bip.case-file", CaseFile.class, Versions.from(1, 2), CaseFileCodecs.CASE_FILE)
            .defining(DEFINITIONS);

    /** {@code bip.case-snapshot}: what was known of a citizen on a date, to be kept beside a prediction. */
    public static final JsonFormat<CaseSnapshot> CASE_SNAPSHOT = JsonFormat.of(
                    "bip.case-snapshot", CaseSnapshot.class, Versions.from(1, 2), CaseFileCodecs.SNAPSHOT)
            .defining(DEFINITIONS);

    /** {@code bip.case-event}: one event of any kind, as it stands in a case file. */
    public static final JsonFormat<CaseEvent> CASE_EVENT = JsonFormat.of(
                    "bip.case-event", CaseEvent.class, Versions.only(2), EventCodecs.EVENT)
            .defining(DEFINITIONS);

    /** {@code bip.measurement-series}: the measurements of one citizen. */
    public static final JsonFormat<MeasurementSeries> MEASUREMENT_SERIES = JsonFormat.of(
                    "bip.measurement-series", MeasurementSeries.class, Versions.from(1, 2), MeasurementCodec.SERIES)
            .defining(DEFINITIONS);

    /** {@code bip.caseload}: the citizens of one caseworker on a date. */
    public static final JsonFormat<Caseload> CASELOAD =
            JsonFormat.of("bip.caseload", Caseload.class, Versions.only(1), CaseloadCodec.CASELOAD);

    /** {@code bip.questionnaire}: one version of a questionnaire. */
    public static final JsonFormat<Questionnaire> QUESTIONNAIRE = JsonFormat.of(
                    "bip.questionnaire", Questionnaire.class, Versions.from(1, 2), QuestionnaireCodecs.QUESTIONNAIRE)
            .defining(DEFINITIONS);

    /** {@code bip.response}: the answers of one rater as they came in. */
    public static final JsonFormat<Response> RESPONSE =
            JsonFormat.of("bip.response", Response.class, Versions.from(1, 2), ResponseCodec.RESPONSE);

    /** {@code bip.progression}: what moved between two dates. */
    public static final JsonFormat<Progression> PROGRESSION = JsonFormat.of(
                    "bip.progression", Progression.class, PROGRESSION_VERSIONS, ProgressionCodec.PROGRESSION)
            .defining(DEFINITIONS);

    /** {@code bip.feature-schema}: the features of a row, in order, each with its description. */
    public static final JsonFormat<FeatureSchema> FEATURE_SCHEMA =
            JsonFormat.of("bip.feature-schema", FeatureSchema.class, Versions.from(1, 2), FeatureRowCodec.SCHEMA);

    /**
     * {@code bip.feature-row}: the features of one case on a date, each with its description and its value. A model predicts it again in
     * years.
     */
    public static final JsonFormat<FeatureRow> FEATURE_ROW =
            JsonFormat.of("bip.feature-row", FeatureRow.class, Versions.from(1, 2), FeatureRowCodec.ROW);

    /**
     * {@code bip.model-document}: a model, whole: its features, the logit of each horizon, matrices, card and reference cases. Reading scores
     * the reference cases on this machine and refuses a document that does not give their scores.
     */
    public static final JsonFormat<ModelDocument> MODEL_DOCUMENT = JsonFormat.of(
            "bip.model-document", ModelDocument.class, MODEL_DOCUMENT_VERSIONS, ModelDocumentCodec.DOCUMENT);

    /**
     * {@code bip.model-document} without a look at its reference cases: to see what stands in a document that {@link #MODEL_DOCUMENT}
     * refuses, or to give it other cases by {@link ModelDocument#toBuilder}. Not for prediction, and not among {@link #formats()}.
     */
    public static final JsonFormat<ModelDocument> UNVERIFIED_MODEL_DOCUMENT = JsonFormat.of(
            "bip.model-document", ModelDocument.class, MODEL_DOCUMENT_VERSIONS, ModelDocumentCodec.UNVERIFIED);

    /** {@code bip.model-card}: what a model is for and what it is not; alone, as it stands in its document. */
    public static final JsonFormat<ModelCard> MODEL_CARD =
            JsonFormat.of("bip.model-card", ModelCard.class, Versions.from(1, 3), ModelCardCodec.CARD);

    /** {@code bip.prediction}: an estimate with its contributions, or why there is none; with the row that the model saw. */
    public static final JsonFormat<Prediction> PREDICTION =
            JsonFormat.of("bip.prediction", Prediction.class, PREDICTION_VERSIONS, PredictionCodec.PREDICTION);

    /** {@code bip.review}: the human judgement on an estimate. */
    public static final JsonFormat<Review> REVIEW =
            JsonFormat.of("bip.review", Review.class, Versions.only(1), ReviewCodec.REVIEW);

    /** {@code bip.attention-point}: what the evidence asks to look at in a case, as it was shown. */
    public static final JsonFormat<AttentionPoint> ATTENTION_POINT =
            JsonFormat.of("bip.attention-point", AttentionPoint.class, Versions.only(2), AttentionCodec.POINT);

    /** {@code bip.attention-mark}: that a point was talked about, so that it stays away. */
    public static final JsonFormat<AttentionMark> ATTENTION_MARK =
            JsonFormat.of("bip.attention-mark", AttentionMark.class, Versions.only(2), AttentionCodec.MARK);

    /** {@code bip.trial-protocol}: what a trial or a project does with whom. */
    public static final JsonFormat<TrialProtocol> TRIAL_PROTOCOL =
            JsonFormat.of("bip.trial-protocol", TrialProtocol.class, Versions.only(2), TrialCodecs.PROTOCOL);

    /** {@code bip.trial-registration}: what was stated of a trial before anybody was assigned. */
    public static final JsonFormat<TrialRegistration> TRIAL_REGISTRATION = JsonFormat.of(
            "bip.trial-registration", TrialRegistration.class, Versions.only(2), TrialCodecs.REGISTRATION);

    /** {@code bip.assignment-list}: who was assigned to what in a trial; read only if its seed draws the same. */
    public static final JsonFormat<AssignmentList> ASSIGNMENT_LIST =
            JsonFormat.of("bip.assignment-list", AssignmentList.class, Versions.only(1), TrialCodecs.ASSIGNMENT_LIST);

    /** {@code bip.trial-evaluation}: what came of a trial, beside what was registered. */
    public static final JsonFormat<TrialEvaluation> TRIAL_EVALUATION =
            JsonFormat.of("bip.trial-evaluation", TrialEvaluation.class, Versions.only(2), TrialCodecs.EVALUATION);

    private static final List<JsonFormat<?>> FORMATS = List.of(
            CASE_FILE,
            CASE_SNAPSHOT,
            CASE_EVENT,
            MEASUREMENT_SERIES,
            CASELOAD,
            QUESTIONNAIRE,
            RESPONSE,
            PROGRESSION,
            FEATURE_SCHEMA,
            FEATURE_ROW,
            MODEL_DOCUMENT,
            MODEL_CARD,
            PREDICTION,
            REVIEW,
            ATTENTION_POINT,
            ATTENTION_MARK,
            TRIAL_PROTOCOL,
            TRIAL_REGISTRATION,
            ASSIGNMENT_LIST,
            TRIAL_EVALUATION);

    private BipJson() {}

    /**
     * Returns every format, as its documents are read for use.
     *
     * @return the formats, unmodifiable, each with a name of its own
     */
    public static List<JsonFormat<?>> formats() {
        return FORMATS;
    }
}
