package dk.bip.model.json;

import dk.bip.core.casefile.BackgroundFact;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.caseworker.AssignmentHistory;
import dk.bip.core.caseworker.Caseload;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.caseworker.JobOrientation;
import dk.bip.core.indicator.IndicatorProfile;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.MeasurementSchedule;
import dk.bip.core.measurement.MeasurementSeries;
import dk.bip.core.measurement.OverdueMeasurement;
import dk.bip.core.progression.Change;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.RadarChart;
import dk.bip.core.progression.RaterGap;
import dk.bip.core.progression.Reliability;
import dk.bip.core.progression.ScaleProgression;
import dk.bip.core.progression.TargetDistance;
import dk.bip.core.progression.Trend;
import dk.bip.core.questionnaire.CheckedResponse;
import dk.bip.core.questionnaire.Questionnaire;
import dk.bip.core.questionnaire.Response;
import dk.bip.model.card.ModelCard;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.evidence.Finding;
import dk.bip.model.feature.Coverage;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.Prediction;
import dk.bip.model.predictor.SurvivalCurve;
import dk.bip.model.predictor.Verification;
import dk.bip.model.review.Review;
import dk.bip.model.whatif.AssociatedDifference;
import dk.bip.model.whatif.ProbabilityRange;
import dk.bip.model.whatif.Scenario;
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

    /** {@code bip.case-file}: everything that is recorded of one citizen. */
    public static final JsonFormat<CaseFile> CASE_FILE =
            JsonFormat.of("bip.case-file", CaseFile.class, CaseFileCodecs.CASE_FILE);

    /** {@code bip.measurement}: the scored answers of one occasion. */
    public static final JsonFormat<Measurement> MEASUREMENT =
            JsonFormat.of("bip.measurement", Measurement.class, MeasurementCodecs.MEASUREMENT);

    /** {@code bip.measurement-series}: the measurements of one citizen. */
    public static final JsonFormat<MeasurementSeries> MEASUREMENT_SERIES =
            JsonFormat.of("bip.measurement-series", MeasurementSeries.class, MeasurementCodecs.SERIES);

    /** {@code bip.measurement-schedule}: when measurements are due. */
    public static final JsonFormat<MeasurementSchedule> MEASUREMENT_SCHEDULE =
            JsonFormat.of("bip.measurement-schedule", MeasurementSchedule.class, MeasurementCodecs.SCHEDULE);

    /** {@code bip.overdue-measurement}: a measurement that should have been made. */
    public static final JsonFormat<OverdueMeasurement> OVERDUE_MEASUREMENT =
            JsonFormat.of("bip.overdue-measurement", OverdueMeasurement.class, MeasurementCodecs.OVERDUE);

    /** {@code bip.indicator-profile}: one rater's readings of one occasion. */
    public static final JsonFormat<IndicatorProfile> INDICATOR_PROFILE =
            JsonFormat.of("bip.indicator-profile", IndicatorProfile.class, MeasurementCodecs.PROFILE);

    /** {@code bip.intervention}: one intervention over a period. */
    public static final JsonFormat<Intervention> INTERVENTION =
            JsonFormat.of("bip.intervention", Intervention.class, InterventionCodecs.INTERVENTION);

    /** {@code bip.caseworker-assignment}: a caseworker's responsibility over a period. */
    public static final JsonFormat<CaseworkerAssignment> CASEWORKER_ASSIGNMENT =
            JsonFormat.of("bip.caseworker-assignment", CaseworkerAssignment.class, CaseworkerCodecs.ASSIGNMENT);

    /** {@code bip.assignment-history}: the caseworkers of one citizen. */
    public static final JsonFormat<AssignmentHistory> ASSIGNMENT_HISTORY =
            JsonFormat.of("bip.assignment-history", AssignmentHistory.class, CaseworkerCodecs.HISTORY);

    /** {@code bip.conversation}: a conversation, held or missed. */
    public static final JsonFormat<Conversation> CONVERSATION =
            JsonFormat.of("bip.conversation", Conversation.class, CaseworkerCodecs.CONVERSATION);

    /** {@code bip.job-orientation}: a caseworker's general belief as seen from one citizen. */
    public static final JsonFormat<JobOrientation> JOB_ORIENTATION =
            JsonFormat.of("bip.job-orientation", JobOrientation.class, CaseworkerCodecs.ORIENTATION);

    /** {@code bip.caseload}: the citizens of one caseworker on a date. */
    public static final JsonFormat<Caseload> CASELOAD =
            JsonFormat.of("bip.caseload", Caseload.class, CaseworkerCodecs.CASELOAD);

    /** {@code bip.job-event}: a job or an education that started or ended. */
    public static final JsonFormat<JobEvent> JOB_EVENT =
            JsonFormat.of("bip.job-event", JobEvent.class, CaseFileCodecs.JOB_EVENT);

    /** {@code bip.background-fact}: the value of a background field from a date on. */
    public static final JsonFormat<BackgroundFact> BACKGROUND_FACT =
            JsonFormat.of("bip.background-fact", BackgroundFact.class, CaseFileCodecs.BACKGROUND_FACT);

    /** {@code bip.questionnaire}: one version of an instrument. */
    public static final JsonFormat<Questionnaire> QUESTIONNAIRE =
            JsonFormat.of("bip.questionnaire", Questionnaire.class, QuestionnaireCodecs.QUESTIONNAIRE);

    /** {@code bip.response}: the answers of one rater as they came in. */
    public static final JsonFormat<Response> RESPONSE =
            JsonFormat.of("bip.response", Response.class, QuestionnaireCodecs.RESPONSE);

    /** {@code bip.case-snapshot}: what was known of a citizen on a date, to be kept beside a prediction. */
    public static final JsonFormat<CaseSnapshot> CASE_SNAPSHOT =
            JsonFormat.of("bip.case-snapshot", CaseSnapshot.class, CaseFileCodecs.SNAPSHOT);

    /** {@code bip.checked-response}: a response and its instrument; reading checks it again. */
    public static final JsonFormat<CheckedResponse> CHECKED_RESPONSE =
            JsonFormat.of("bip.checked-response", CheckedResponse.class, QuestionnaireCodecs.CHECKED_RESPONSE);

    /** {@code bip.progression}: what moved between two dates. */
    public static final JsonFormat<Progression> PROGRESSION =
            JsonFormat.of("bip.progression", Progression.class, ProgressionCodecs.PROGRESSION);

    /** {@code bip.scale-progression}: what moved on one scale. */
    public static final JsonFormat<ScaleProgression> SCALE_PROGRESSION =
            JsonFormat.of("bip.scale-progression", ScaleProgression.class, ProgressionCodecs.SCALE);

    /** {@code bip.change}: a reliable change, or why there is none. */
    public static final JsonFormat<Change> CHANGE = JsonFormat.of("bip.change", Change.class, ProgressionCodecs.CHANGE);

    /** {@code bip.trend}: a trend, or too few measurements for one. */
    public static final JsonFormat<Trend> TREND = JsonFormat.of("bip.trend", Trend.class, ProgressionCodecs.TREND);

    /** {@code bip.radar-chart}: the data of a radar chart. */
    public static final JsonFormat<RadarChart> RADAR_CHART =
            JsonFormat.of("bip.radar-chart", RadarChart.class, ProgressionCodecs.RADAR);

    /** {@code bip.rater-gap}: the gap between the raters on one indicator. */
    public static final JsonFormat<RaterGap> RATER_GAP =
            JsonFormat.of("bip.rater-gap", RaterGap.class, ProgressionCodecs.GAP);

    /** {@code bip.target-distance}: the distance to a target score. */
    public static final JsonFormat<TargetDistance> TARGET_DISTANCE =
            JsonFormat.of("bip.target-distance", TargetDistance.class, ProgressionCodecs.TARGET);

    /** {@code bip.reliability}: standard deviation and reliability of a scale. */
    public static final JsonFormat<Reliability> RELIABILITY =
            JsonFormat.of("bip.reliability", Reliability.class, ProgressionCodecs.RELIABILITY);

    /** {@code bip.model-document}: a model, whole: coefficients, covariances, card, reference cases. */
    public static final JsonFormat<ModelDocument> MODEL_DOCUMENT =
            JsonFormat.of("bip.model-document", ModelDocument.class, ModelCodecs.DOCUMENT);

    /** {@code bip.model-card}: what a model is for and what it is not; alone, as it stands in its document. */
    public static final JsonFormat<ModelCard> MODEL_CARD =
            JsonFormat.of("bip.model-card", ModelCard.class, ModelCodecs.CARD);

    /** {@code bip.reference-case}: a row and the prediction that it must give. */
    public static final JsonFormat<ReferenceCase> REFERENCE_CASE =
            JsonFormat.of("bip.reference-case", ReferenceCase.class, ModelCodecs.REFERENCE_CASE);

    /** {@code bip.covariance-matrix}: a covariance matrix with named rows. */
    public static final JsonFormat<CovarianceMatrix> COVARIANCE_MATRIX =
            JsonFormat.of("bip.covariance-matrix", CovarianceMatrix.class, ModelCodecs.COVARIANCE);

    /** {@code bip.verification}: how a model's reference cases came out. */
    public static final JsonFormat<Verification> VERIFICATION =
            JsonFormat.of("bip.verification", Verification.class, ModelCodecs.VERIFICATION);

    /** {@code bip.feature-schema}: the features of a row, in order. */
    public static final JsonFormat<FeatureSchema> FEATURE_SCHEMA =
            JsonFormat.of("bip.feature-schema", FeatureSchema.class, FeatureCodecs.SCHEMA);

    /** {@code bip.feature-row}: the features of one case on a date. */
    public static final JsonFormat<FeatureRow> FEATURE_ROW =
            JsonFormat.of("bip.feature-row", FeatureRow.class, FeatureCodecs.ROW);

    /** {@code bip.coverage}: which features were used, imputed and missing. */
    public static final JsonFormat<Coverage> COVERAGE =
            JsonFormat.of("bip.coverage", Coverage.class, FeatureCodecs.COVERAGE);

    /** {@code bip.prediction}: an estimate with its contributions, or why there is none. */
    public static final JsonFormat<Prediction> PREDICTION =
            JsonFormat.of("bip.prediction", Prediction.class, PredictionCodecs.PREDICTION);

    /** {@code bip.survival-curve}: the probability of no job yet, over the horizons. */
    public static final JsonFormat<SurvivalCurve> SURVIVAL_CURVE =
            JsonFormat.of("bip.survival-curve", SurvivalCurve.class, PredictionCodecs.SURVIVAL_CURVE);

    /** {@code bip.review}: the human judgement on an estimate. */
    public static final JsonFormat<Review> REVIEW = JsonFormat.of("bip.review", Review.class, PredictionCodecs.REVIEW);

    /** {@code bip.finding}: a published finding, by its id. */
    public static final JsonFormat<Finding> FINDING = JsonFormat.of("bip.finding", Finding.class, WhatIfCodecs.FINDING);

    /** {@code bip.scenario}: what a causal finding would make of a probability. */
    public static final JsonFormat<Scenario> SCENARIO =
            JsonFormat.of("bip.scenario", Scenario.class, WhatIfCodecs.SCENARIO);

    /** {@code bip.associated-difference}: what a published association goes with. */
    public static final JsonFormat<AssociatedDifference> ASSOCIATED_DIFFERENCE =
            JsonFormat.of("bip.associated-difference", AssociatedDifference.class, WhatIfCodecs.DIFFERENCE);

    /** {@code bip.probability-range}: a range from no effect to the published one. */
    public static final JsonFormat<ProbabilityRange> PROBABILITY_RANGE =
            JsonFormat.of("bip.probability-range", ProbabilityRange.class, WhatIfCodecs.RANGE);

    private static final List<JsonFormat<?>> FORMATS = List.of(
            CASE_FILE,
            MEASUREMENT,
            MEASUREMENT_SERIES,
            MEASUREMENT_SCHEDULE,
            OVERDUE_MEASUREMENT,
            INDICATOR_PROFILE,
            INTERVENTION,
            CASEWORKER_ASSIGNMENT,
            ASSIGNMENT_HISTORY,
            CONVERSATION,
            JOB_ORIENTATION,
            CASELOAD,
            JOB_EVENT,
            BACKGROUND_FACT,
            QUESTIONNAIRE,
            RESPONSE,
            CASE_SNAPSHOT,
            CHECKED_RESPONSE,
            PROGRESSION,
            SCALE_PROGRESSION,
            CHANGE,
            TREND,
            RADAR_CHART,
            RATER_GAP,
            TARGET_DISTANCE,
            RELIABILITY,
            MODEL_DOCUMENT,
            MODEL_CARD,
            REFERENCE_CASE,
            COVARIANCE_MATRIX,
            VERIFICATION,
            FEATURE_SCHEMA,
            FEATURE_ROW,
            COVERAGE,
            PREDICTION,
            SURVIVAL_CURVE,
            REVIEW,
            FINDING,
            SCENARIO,
            ASSOCIATED_DIFFERENCE,
            PROBABILITY_RANGE);

    private BipJson() {}

    /**
     * Returns every format.
     *
     * @return the formats, unmodifiable, each with a name of its own
     */
    public static List<JsonFormat<?>> formats() {
        return FORMATS;
    }
}
