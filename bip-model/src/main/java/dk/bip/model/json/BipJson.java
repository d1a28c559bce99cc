package dk.bip.model.json;

import dk.bip.core.casefile.BackgroundFact;
import dk.bip.core.casefile.CaseFile;
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
import dk.bip.core.questionnaire.Questionnaire;
import dk.bip.core.questionnaire.Response;
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
            RESPONSE);

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
