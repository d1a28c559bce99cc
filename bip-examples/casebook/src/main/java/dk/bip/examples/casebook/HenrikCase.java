package dk.bip.examples.casebook;

import static dk.bip.core.caseworker.Conversation.Attendance.HELD;
import static dk.bip.core.caseworker.Conversation.Attendance.MISSED;
import static dk.bip.core.caseworker.Conversation.Mode.IN_PERSON;
import static dk.bip.core.caseworker.Conversation.Mode.TELEPHONE;

import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.casefile.BackgroundFact;
import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.BackgroundValue;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.indicator.Rater;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.questionnaire.Answer;
import dk.bip.core.questionnaire.JobSearchChannel;
import dk.bip.core.questionnaire.Question;
import dk.bip.core.questionnaire.QuestionKind;
import dk.bip.core.questionnaire.Questionnaire;
import dk.bip.core.questionnaire.Questionnaires;
import dk.bip.core.questionnaire.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The case of Henrik as a chapter on BIP tells it (about 2020). The course of events is the source's: 39 years, unmarried, unskilled, a
 * mental disorder, under two months in a job in three years, no job search at first; many caseworkers and then one for three years; an
 * internship broken off, a second one through a friend, a job eleven weeks later. No answer and no date is published: those are ours.
 */
final class HenrikCase {

    static final LocalDate SECOND_INTERNSHIP = LocalDate.of(2015, 11, 30);
    static final LocalDate JOB_STARTED = SECOND_INTERNSHIP.plusWeeks(11);

    /** The measurement at which he had an intervention for his health and nothing job-oriented. */
    static final LocalDate HEALTH_ALONE = LocalDate.of(2013, 6, 4);

    /** The measurement after the broken-off internship, at which the caseworker's belief had fallen. */
    static final LocalDate BELIEF_LOST = LocalDate.of(2014, 3, 18);

    /**
     * The answers in the order of the forms: the date, the job-search channels, the citizen's steps, the caseworker's steps; a dash
     * where Henrik did not wish to answer. The caseworker's belief is the fifth of her steps: three times it falls and, after a talk
     * with a colleague, comes back.
     */
    private static final String ANSWERS = """
            2013-02-26 | DOES_NOT_SEARCH            | 1 2 1 3 1 2 3 1 | 1 1 3 3 3 1 2 3 2 3 1
            2013-06-04 | DOES_NOT_SEARCH            | 2 2 2 3 2 2 3 2 | 1 2 3 3 2 2 2 3 2 3 2
            2013-09-10 | DOES_NOT_SEARCH            | 2 2 1 3 1 2 3 2 | 1 2 3 3 3 2 2 3 2 3 2
            2013-12-17 | INTERNET                   | 3 2 3 3 3 2 3 2 | 2 3 3 3 3 2 2 3 2 3 2
            2014-03-18 | DOES_NOT_SEARCH            | 2 2 1 3 1 2 2 1 | 1 2 3 3 2 1 2 3 2 2 1
            2014-06-24 | DOES_NOT_SEARCH            | 2 3 2 3 2 2 3 2 | 1 2 3 3 3 2 2 3 2 3 2
            2014-09-30 | INTERNET                   | 3 3 3 3 3 2 3 2 | 2 3 3 3 3 2 3 3 2 3 3
            2015-01-13 | DOES_NOT_SEARCH            | 3 2 2 3 2 2 3 - | 1 2 3 3 2 2 2 3 2 3 2
            2015-04-21 | INTERNET                   | 3 3 3 3 3 3 3 3 | 2 3 3 3 3 2 3 3 3 3 3
            2015-07-28 | INTERNET NETWORK           | 4 3 4 3 3 3 3 3 | 2 3 3 4 4 3 3 3 3 3 3
            2015-11-03 | INTERNET NETWORK           | 4 4 4 4 4 3 3 3 | 2 4 3 4 4 3 3 3 3 3 4
            2016-02-09 | NETWORK INTERNSHIP_COMPANY | 5 4 4 - 4 3 4 3 | 3 4 4 4 4 3 3 4 3 4 4
            """;

    private HenrikCase() {}

    static CaseFile caseFile() {
        CaseFile.Builder caseFile = CaseFile.builder(CitizenId.of("henrik"));
        background(caseFile);
        caseworkers(caseFile);
        ANSWERS.lines().flatMap(HenrikCase::measurements).forEach(caseFile::add);
        ANSWERS.lines()
                .map(line -> Conversation.of(date(line), IN_PERSON, HELD))
                .forEach(caseFile::add);
        return caseFile.add(Conversation.of(LocalDate.of(2014, 2, 26), IN_PERSON, MISSED))
                .add(Conversation.of(LocalDate.of(2014, 3, 5), TELEPHONE, HELD))
                .add(intervention(InterventionType.HEALTH_MASTERY, "2013-04-08/2014-07-01"))
                .add(intervention(InterventionType.LABOUR_MARKET_KNOWLEDGE, "2013-09-02/2014-02-03"))
                // The tasks were wrong, and it was broken off after three weeks.
                .add(intervention(InterventionType.COMPANY_INTERNSHIP, "2014-02-03/2014-02-24"))
                .add(intervention(InterventionType.ASSESSMENT_OR_TREATMENT, "2014-08-18/2015-07-01"))
                .add(intervention(InterventionType.JOB_SEARCH, "2015-02-02/2015-11-30"))
                .add(intervention(InterventionType.HEALTH_MASTERY, "2015-08-31/.."))
                // The place came through a friend.
                .add(intervention(InterventionType.COMPANY_INTERNSHIP, SECOND_INTERNSHIP + "/" + JOB_STARTED))
                .add(JobEvent.of(JOB_STARTED, JobEvent.Kind.JOB_STARTED))
                .build();
    }

    /** Henrik's own answers of a day. */
    static Response citizenResponse(LocalDate date) {
        return ANSWERS.lines()
                .filter(line -> date(line).equals(date))
                .map(line -> response(line, Rater.CITIZEN))
                .findFirst()
                .orElseThrow();
    }

    /** Unmarried is not the same as living alone, so that {@link BackgroundField#SINGLE} stays unknown. */
    private static void background(CaseFile.Builder caseFile) {
        LocalDate start = LocalDate.of(2013, 2, 18);
        caseFile.add(BackgroundFact.of(start, BackgroundField.BIRTH_YEAR, BackgroundValue.of(1974)))
                .add(BackgroundFact.of(start, BackgroundField.MAN, BackgroundValue.of(true)))
                .add(BackgroundFact.of(start, BackgroundField.EDUCATION, BackgroundValue.of("UNSKILLED")))
                .add(BackgroundFact.of(start, BackgroundField.PSYCHIATRIC_CONDITION, BackgroundValue.of(true)));
        // a share of the last three years holds for one, so that it is entered again each year
        for (LocalDate day = start; day.isBefore(JOB_STARTED); day = day.plusYears(1)) {
            caseFile.add(BackgroundFact.of(day, BackgroundField.EMPLOYMENT_LAST_THREE_YEARS, BackgroundValue.of(5)));
        }
    }

    private static void caseworkers(CaseFile.Builder caseFile) {
        Stream.of(
                        "caseworker-1 2010-03-01/2010-08-02",
                        "caseworker-2 2010-08-02/2011-01-10",
                        "caseworker-3 2011-01-10/2011-11-01",
                        "caseworker-4 2011-11-01/2012-04-16",
                        "caseworker-5 2012-04-16/2013-02-18",
                        "karen 2013-02-18/..")
                .map(line -> line.split(" "))
                .map(parts -> CaseworkerAssignment.of(CaseworkerId.of(parts[0]), DateRange.parse(parts[1])))
                .forEach(caseFile::add);
    }

    private static Intervention intervention(InterventionType type, String period) {
        return Intervention.of(type, DateRange.parse(period));
    }

    /** What the two raters answered on one day, which makes two measurements. */
    private static Stream<Measurement> measurements(String line) {
        return Stream.of(Rater.values())
                .map(rater -> Measurement.of(
                        date(line), form(rater).check(response(line, rater)).profile()));
    }

    private static Questionnaire form(Rater rater) {
        return rater == Rater.CITIZEN ? Questionnaires.bipCitizen() : Questionnaires.bipCaseworker();
    }

    private static LocalDate date(String line) {
        return LocalDate.parse(line.substring(0, line.indexOf(' ')));
    }

    private static Response response(String line, Rater rater) {
        List<String> cells = Stream.of(line.split("\\|")).map(String::strip).toList();
        Questionnaire form = form(rater);
        List<String> steps = List.of(cells.get(rater == Rater.CITIZEN ? 2 : 3).split(" "));
        Response.Builder response = Response.builder(form, rater);
        int next = 0;
        for (Question question : form.questions()) {
            response.answer(
                    question.id(),
                    question.kind() == QuestionKind.JOB_SEARCH_CHANNELS
                            ? channels(cells.get(1))
                            : step(steps.get(next++)));
        }
        return response.build();
    }

    private static Answer channels(String names) {
        return Answer.channels(
                Stream.of(names.split(" ")).map(JobSearchChannel::ofCode).toArray(JobSearchChannel[]::new));
    }

    private static Answer step(String step) {
        return step.equals("-") ? Answer.declined() : Answer.given(Integer.parseInt(step));
    }
}
