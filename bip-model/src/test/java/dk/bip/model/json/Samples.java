package dk.bip.model.json;

import dk.bip.core.CaseEvent;
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
import dk.bip.core.casefile.Withdrawal;
import dk.bip.core.caseworker.Caseload;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.caseworker.JobOrientation;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.MissingReason;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reading;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.MeasurementSeries;
import dk.bip.core.questionnaire.Answer;
import dk.bip.core.questionnaire.JobSearchChannel;
import dk.bip.core.questionnaire.Question;
import dk.bip.core.questionnaire.QuestionKind;
import dk.bip.core.questionnaire.Questionnaire;
import dk.bip.core.questionnaire.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The values behind the fixtures of what is written today: each field of each format is in at least one of them. */
final class Samples {

    private static final LocalDate START = LocalDate.of(2015, 1, 5);

    private Samples() {}

    static List<Sample<?>> all() {
        List<Sample<?>> samples = new ArrayList<>();
        samples.addAll(core());
        samples.addAll(OwnSamples.all());
        samples.addAll(ProgressionSamples.all());
        samples.addAll(ModelSamples.all());
        samples.addAll(AttentionSamples.all());
        samples.addAll(TrialSamples.all());
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
                new Sample<>("case-file-versions", BipJson.CASE_FILE, versions()),
                new Sample<>(
                        "case-snapshot-versions",
                        BipJson.CASE_SNAPSHOT,
                        versions().asOf(LocalDate.of(2016, 1, 1))),
                new Sample<>(
                        "case-event-measurement",
                        BipJson.CASE_EVENT,
                        byCitizen().withResponse(response())),
                new Sample<>(
                        "case-event-intervention",
                        BipJson.CASE_EVENT,
                        ended().withEndReason(Intervention.EndReason.COMPLETED)),
                new Sample<>("case-event-intervention-open", BipJson.CASE_EVENT, open()),
                new Sample<>("case-event-assignment", BipJson.CASE_EVENT, firstAssignment()),
                new Sample<>("case-event-conversation", BipJson.CASE_EVENT, conversation()),
                new Sample<>("case-event-job-orientation", BipJson.CASE_EVENT, orientation()),
                new Sample<>(
                        "case-event-job-orientation-whose",
                        BipJson.CASE_EVENT,
                        orientation().withCaseworker(CaseworkerId.of("sagsbehandler-2"))),
                new Sample<>("case-event-job-event", BipJson.CASE_EVENT, jobEvent()),
                new Sample<>(
                        "case-event-job-event-terms",
                        BipJson.CASE_EVENT,
                        jobEvent()
                                .withTerms(JobEvent.Terms.BESIDE_BENEFITS)
                                .withHoursPerWeek(7.5)
                                .withReference("job-1")),
                new Sample<>(
                        "case-event-withdrawal",
                        BipJson.CASE_EVENT,
                        Withdrawal.of(conversation().withReference("opkald-1"), LocalDate.of(2015, 2, 5))
                                .withRevision(3)),
                new Sample<>("case-event-background-fact", BipJson.CASE_EVENT, quantity()),
                new Sample<>(
                        "measurement-series",
                        BipJson.MEASUREMENT_SERIES,
                        MeasurementSeries.of(List.of(byCitizen(), byCaseworker(), second()))),
                new Sample<>("caseload", BipJson.CASELOAD, caseload()),
                new Sample<>("questionnaire", BipJson.QUESTIONNAIRE, questionnaire()),
                new Sample<>("response", BipJson.RESPONSE, response()));
    }

    static CaseFile caseFile() {
        return CaseFile.of(CitizenId.of("borger-1"), events().toArray(new CaseEvent[0]));
    }

    /** Everything that an event may tell of how it was recorded, and a withdrawal of each kind. */
    private static CaseFile versions() {
        Conversation call =
                Conversation.of(START.plusDays(29), Conversation.Mode.TELEPHONE, Conversation.Attendance.MISSED);
        CaseworkerAssignment helper = helper();
        JobOrientation whose = orientation().withCaseworker(CaseworkerId.of("sagsbehandler-2"));
        LocalDate later = LocalDate.of(2015, 10, 1);
        return CaseFile.of(
                CitizenId.of("borger-4"),
                byCitizen(),
                byCitizen().withRecordedOn(START.plusDays(20)).withRevision(1),
                call.withReference("opkald-1"),
                call.withReference("opkald-2"),
                call.withReference("opkald-2")
                        .withRecordedOn(START.plusDays(29))
                        .withRevision(2),
                whose,
                jobEvent(),
                Withdrawal.of(byCitizen(), later),
                Withdrawal.of(open(), later),
                Withdrawal.of(firstAssignment(), later),
                Withdrawal.of(helper, later),
                Withdrawal.of(call.withReference("opkald-2"), later).withRevision(1),
                Withdrawal.of(orientation(), later),
                Withdrawal.of(whose, later),
                Withdrawal.of(jobEvent(), later),
                Withdrawal.of(quantity(), later));
    }

    private static Profile citizenProfile() {
        return Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                .reading(Indicator.JOB_SEARCH_BEHAVIOUR, new Reading.Scored(ScoreRange.ONE_TO_FIVE.score(10.0 / 3), 3))
                .score(Indicator.CITIZEN_BELIEF, 2)
                .score(Indicator.COOPERATION, 4)
                .missing(Indicator.NETWORK_SUPPORT, MissingReason.DECLINED)
                .missing(Indicator.HEALTH_MASTERY, MissingReason.DONT_KNOW)
                .build();
    }

    private static Profile caseworkerProfile() {
        return Profile.builder(Bip.INSTRUMENT, Rater.CASEWORKER)
                .score(Indicator.CASEWORKER_BELIEF, 3)
                .score(Indicator.GOAL_DIRECTEDNESS, 2.5)
                .build();
    }

    static List<CaseEvent> events() {
        return List.of(
                quantity(),
                BackgroundFact.of(START, BackgroundField.SINGLE, BackgroundValue.of(true)),
                BackgroundFact.of(START, BackgroundField.EDUCATION, BackgroundValue.of("VOCATIONAL")),
                firstAssignment().withOpenEnd(),
                firstAssignment().withRecordedOn(LocalDate.of(2015, 2, 20)),
                secondAssignment(),
                helper(),
                byCitizen(),
                byCaseworker(),
                second(),
                ended().withOpenEnd(),
                ended().withRecordedOn(LocalDate.of(2015, 6, 1)),
                open(),
                conversation(),
                Conversation.of(START.plusDays(9), Conversation.Mode.IN_PERSON, Conversation.Attendance.HELD),
                orientation(),
                jobEvent());
    }

    private static Measurement byCitizen() {
        return Measurement.of(START, citizenProfile()).withRecordedOn(START.plusDays(2));
    }

    private static Measurement byCaseworker() {
        return Measurement.of(START, caseworkerProfile()).withRecordedOn(START.plusDays(2));
    }

    private static Measurement second() {
        return Measurement.of(START.plusMonths(3), citizenProfile());
    }

    private static Intervention ended() {
        return Intervention.of(
                        InterventionType.COMPANY_INTERNSHIP,
                        DateRange.of(LocalDate.of(2015, 3, 2), LocalDate.of(2015, 5, 25)))
                .withHoursPerWeek(18.5)
                .withRecordedOn(LocalDate.of(2015, 3, 4));
    }

    private static Intervention open() {
        return Intervention.of(InterventionType.DIET_AND_EXERCISE, DateRange.startingOn(LocalDate.of(2015, 4, 13)));
    }

    private static CaseworkerAssignment firstAssignment() {
        return CaseworkerAssignment.of(
                        CaseworkerId.of("sagsbehandler-æ"), DateRange.of(START, LocalDate.of(2015, 2, 16)))
                .withRecordedOn(START.plusDays(1));
    }

    private static CaseworkerAssignment secondAssignment() {
        return CaseworkerAssignment.of(
                CaseworkerId.of("sagsbehandler-2"), DateRange.startingOn(LocalDate.of(2015, 2, 16)));
    }

    private static CaseworkerAssignment helper() {
        return CaseworkerAssignment.of(
                        CaseworkerId.of("sagsbehandler-3"), DateRange.startingOn(LocalDate.of(2015, 3, 1)))
                .withRole(CaseworkerAssignment.Role.SECONDARY);
    }

    private static Conversation conversation() {
        return Conversation.of(LocalDate.of(2015, 2, 3), Conversation.Mode.TELEPHONE, Conversation.Attendance.MISSED)
                .withRecordedOn(LocalDate.of(2015, 2, 4));
    }

    private static JobOrientation orientation() {
        return JobOrientation.of(LocalDate.of(2015, 2, 28), ScoreRange.ONE_TO_FIVE.score(2.875), 8)
                .withRecordedOn(LocalDate.of(2015, 3, 1));
    }

    private static Caseload caseload() {
        return Caseload.of(
                CaseworkerId.of("sagsbehandler-2"),
                LocalDate.of(2015, 2, 28),
                List.of(
                        Caseload.Entry.of(CitizenId.of("borger-1"), ScoreRange.ONE_TO_FIVE.score(3), START),
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
    static Questionnaire questionnaire() {
        return Questionnaire.builder(Bip.INSTRUMENT, "kommune.samtale", "2.1")
                .title("Samtaleskema", "Conversation form")
                .note("Ordlyden er kommunens.", "The wording is the municipality's.")
                .question(Question.builder("kommune.samarbejde")
                        .text("Hvor godt samarbejder du?", "How well do you cooperate?")
                        .anchor("Slet ikke", "Not at all")
                        .anchor("Lidt", "A little")
                        .anchor("Nogenlunde", "Fairly")
                        .anchor("Godt", "Well")
                        .anchor("Meget godt", "Very well")
                        .askedOf(Rater.CITIZEN, Indicator.CONTACT_ABILITY, Indicator.COOPERATION)
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
    static Response response() {
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
