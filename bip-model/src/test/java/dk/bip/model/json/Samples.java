package dk.bip.model.json;

import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.Provenance;
import dk.bip.core.Sensitivity;
import dk.bip.core.casefile.BackgroundFact;
import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.BackgroundValue;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.caseworker.AssignmentHistory;
import dk.bip.core.caseworker.Caseload;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.caseworker.JobOrientation;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.IndicatorProfile;
import dk.bip.core.indicator.IndicatorReading;
import dk.bip.core.indicator.MissingReason;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Score;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.MeasurementSchedule;
import dk.bip.core.measurement.MeasurementSeries;
import dk.bip.core.measurement.OverdueMeasurement;
import dk.bip.core.questionnaire.Answer;
import dk.bip.core.questionnaire.JobSearchChannel;
import dk.bip.core.questionnaire.Question;
import dk.bip.core.questionnaire.QuestionKind;
import dk.bip.core.questionnaire.Questionnaire;
import dk.bip.core.questionnaire.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The values behind the fixtures of format version 1: each field of each format is in at least one of them. */
final class Samples {

    private static final LocalDate START = LocalDate.of(2015, 1, 5);

    private Samples() {}

    static List<Sample<?>> all() {
        List<Sample<?>> samples = new ArrayList<>();
        samples.addAll(core());
        samples.addAll(ProgressionSamples.all());
        samples.addAll(ModelSamples.all());
        return samples;
    }

    private static List<Sample<?>> core() {
        return List.of(
                new Sample<>("case-file", BipJson.CASE_FILE, caseFile()),
                new Sample<>(
                        "case-file-empty",
                        BipJson.CASE_FILE,
                        CaseFile.builder(CitizenId.of("borger-2")).build()),
                new Sample<>("case-snapshot", BipJson.CASE_SNAPSHOT, caseFile().asOf(LocalDate.of(2015, 5, 1))),
                new Sample<>(
                        "checked-response",
                        BipJson.CHECKED_RESPONSE,
                        questionnaire().check(response())),
                new Sample<>("measurement", BipJson.MEASUREMENT, first()),
                new Sample<>(
                        "measurement-series",
                        BipJson.MEASUREMENT_SERIES,
                        MeasurementSeries.of(List.of(first(), second()))),
                new Sample<>("measurement-schedule", BipJson.MEASUREMENT_SCHEDULE, MeasurementSchedule.withDefaults()),
                new Sample<>(
                        "overdue-measurement",
                        BipJson.OVERDUE_MEASUREMENT,
                        new OverdueMeasurement(LocalDate.of(2015, 4, 5), 17)),
                new Sample<>("indicator-profile", BipJson.INDICATOR_PROFILE, citizenProfile()),
                new Sample<>("intervention", BipJson.INTERVENTION, ended()),
                new Sample<>("intervention-open", BipJson.INTERVENTION, open()),
                new Sample<>("caseworker-assignment", BipJson.CASEWORKER_ASSIGNMENT, firstAssignment()),
                new Sample<>(
                        "assignment-history",
                        BipJson.ASSIGNMENT_HISTORY,
                        AssignmentHistory.of(List.of(firstAssignment(), secondAssignment(), helper()))),
                new Sample<>("conversation", BipJson.CONVERSATION, conversation()),
                new Sample<>("job-orientation", BipJson.JOB_ORIENTATION, orientation()),
                new Sample<>("caseload", BipJson.CASELOAD, caseload()),
                new Sample<>("job-event", BipJson.JOB_EVENT, jobEvent()),
                new Sample<>("background-fact", BipJson.BACKGROUND_FACT, quantity()),
                new Sample<>("questionnaire", BipJson.QUESTIONNAIRE, questionnaire()),
                new Sample<>("response", BipJson.RESPONSE, response()));
    }

    static CaseFile caseFile() {
        return CaseFile.builder(CitizenId.of("borger-1"))
                .add(quantity())
                .add(BackgroundFact.of(START, BackgroundField.SINGLE, BackgroundValue.of(true)))
                .add(BackgroundFact.of(START, BackgroundField.EDUCATION, BackgroundValue.of("VOCATIONAL")))
                .add(firstAssignment())
                .add(secondAssignment())
                .add(helper())
                .add(first())
                .add(second())
                .add(ended())
                .add(open())
                .add(conversation())
                .add(Conversation.of(START.plusDays(9), Conversation.Mode.IN_PERSON, Conversation.Attendance.HELD))
                .add(orientation())
                .add(jobEvent())
                .build();
    }

    private static IndicatorProfile citizenProfile() {
        return IndicatorProfile.builder(Rater.CITIZEN)
                .reading(Indicator.JOB_SEARCH_BEHAVIOUR, new IndicatorReading.Scored(Score.of(10.0 / 3), 3))
                .score(Indicator.CITIZEN_BELIEF, 2)
                .score(Indicator.COOPERATION, 4)
                .missing(Indicator.NETWORK_SUPPORT, MissingReason.DECLINED)
                .missing(Indicator.HEALTH_MASTERY, MissingReason.DONT_KNOW)
                .build();
    }

    private static IndicatorProfile caseworkerProfile() {
        return IndicatorProfile.builder(Rater.CASEWORKER)
                .score(Indicator.CASEWORKER_BELIEF, 3)
                .score(Indicator.GOAL_DIRECTEDNESS, 2.5)
                .build();
    }

    private static Measurement first() {
        return Measurement.builder(START)
                .profile(citizenProfile())
                .profile(caseworkerProfile())
                .recordedOn(START.plusDays(2))
                .build();
    }

    private static Measurement second() {
        return Measurement.builder(START.plusMonths(3))
                .profile(citizenProfile())
                .build();
    }

    private static Intervention ended() {
        return Intervention.builder(
                        InterventionType.COMPANY_INTERNSHIP,
                        DateRange.of(LocalDate.of(2015, 3, 2), LocalDate.of(2015, 5, 25)))
                .hoursPerWeek(18.5)
                .recordedOn(LocalDate.of(2015, 3, 4))
                .endRecordedOn(LocalDate.of(2015, 6, 1))
                .build();
    }

    private static Intervention open() {
        return Intervention.of(InterventionType.DIET_AND_EXERCISE, DateRange.startingOn(LocalDate.of(2015, 4, 13)));
    }

    private static CaseworkerAssignment firstAssignment() {
        return CaseworkerAssignment.builder(
                        CaseworkerId.of("sagsbehandler-æ"), DateRange.of(START, LocalDate.of(2015, 2, 16)))
                .recordedOn(START.plusDays(1))
                .endRecordedOn(LocalDate.of(2015, 2, 20))
                .build();
    }

    private static CaseworkerAssignment secondAssignment() {
        return CaseworkerAssignment.of(
                CaseworkerId.of("sagsbehandler-2"), DateRange.startingOn(LocalDate.of(2015, 2, 16)));
    }

    private static CaseworkerAssignment helper() {
        return CaseworkerAssignment.builder(
                        CaseworkerId.of("sagsbehandler-3"), DateRange.startingOn(LocalDate.of(2015, 3, 1)))
                .role(CaseworkerAssignment.Role.SECONDARY)
                .build();
    }

    private static Conversation conversation() {
        return Conversation.of(LocalDate.of(2015, 2, 3), Conversation.Mode.TELEPHONE, Conversation.Attendance.MISSED)
                .withRecordedOn(LocalDate.of(2015, 2, 4));
    }

    private static JobOrientation orientation() {
        return JobOrientation.of(LocalDate.of(2015, 2, 28), Score.of(2.875), 8)
                .withRecordedOn(LocalDate.of(2015, 3, 1));
    }

    private static Caseload caseload() {
        return Caseload.of(
                CaseworkerId.of("sagsbehandler-2"),
                LocalDate.of(2015, 2, 28),
                List.of(
                        Caseload.Entry.of(CitizenId.of("borger-1"), Score.of(3), START),
                        Caseload.Entry.withoutBelief(CitizenId.of("borger-2"))));
    }

    private static JobEvent jobEvent() {
        return JobEvent.of(LocalDate.of(2015, 9, 1), JobEvent.Kind.JOB_STARTED)
                .withRecordedOn(LocalDate.of(2015, 9, 3));
    }

    private static BackgroundFact quantity() {
        return BackgroundFact.of(START, BackgroundField.EMPLOYMENT_LAST_THREE_YEARS, BackgroundValue.of(12.5))
                .withRecordedOn(START.plusDays(1));
    }

    /** A third party's instrument: the wording of the built-in ones may change with their version, a fixture may not. */
    private static Questionnaire questionnaire() {
        return Questionnaire.builder("kommune.samtale", "2.1")
                .title("Samtaleskema", "Conversation form")
                .note("Ordlyden er kommunens.", "The wording is the municipality's.")
                .question(Question.builder("kommune.samarbejde")
                        .text("Hvor godt samarbejder du?", "How well do you cooperate?")
                        .anchor("Slet ikke", "Not at all")
                        .anchor("Lidt", "A little")
                        .anchor("Nogenlunde", "Fairly")
                        .anchor("Godt", "Well")
                        .anchor("Meget godt", "Very well")
                        .askedOf(Rater.CITIZEN, Indicator.COOPERATION, Indicator.CONTACT_ABILITY)
                        .askedOf(Rater.CASEWORKER)
                        .sensitivity(Sensitivity.HEALTH)
                        .build())
                .question(Question.builder("kommune.kanaler")
                        .kind(QuestionKind.JOB_SEARCH_CHANNELS)
                        .text("Hvordan søger du job?", "How do you search for a job?")
                        .askedOf(Rater.CITIZEN, Indicator.JOB_SEARCH_BEHAVIOUR)
                        .provenance(Provenance.OURS, Provenance.PUBLISHED)
                        .build())
                .build();
    }

    /** A response as it came in: with an answer out of range and one given twice, which checking finds. */
    private static Response response() {
        return Response.builder(questionnaire(), Rater.CITIZEN)
                .answer("kommune.cooperation", 4)
                .answer("kommune.health-mastery", Answer.declined())
                .answer("kommune.network", Answer.dontKnow())
                .answer("kommune.everyday", Answer.notAsked())
                .answer("kommune.everyday", 6)
                .answer("kommune.job-search", Answer.channels(JobSearchChannel.INTERNET, JobSearchChannel.NETWORK))
                .build();
    }
}
