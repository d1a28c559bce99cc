package dk.bip.core.questionnaire;

import static dk.bip.core.questionnaire.JobSearchChannel.DOES_NOT_SEARCH;
import static dk.bip.core.questionnaire.JobSearchChannel.INTERNET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.questionnaire.ResponseIssue.Code;
import dk.bip.core.questionnaire.ResponseIssue.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseCheckTest {
    private static final Questionnaire CITIZEN_FORM = Questionnaires.bipCitizen();
    private static final String CHANNELS = "bip.citizen.job-search-channels";
    private static final String COOPERATION = "bip.citizen.cooperation";

    /** A form that asks the citizen, the caseworker and both one question each. */
    private static final Questionnaire MIXED = Questionnaire.builder(Bip.INSTRUMENT, "mixed", "1")
            .title("Blandet", "Mixed")
            .note("Til en test.", "For a test.")
            .question(QuestionnaireTest.scale("mixed.both")
                    .askedOf(Rater.CITIZEN)
                    .askedOf(Rater.CASEWORKER)
                    .build())
            .question(QuestionnaireTest.scale("mixed.citizen")
                    .askedOf(Rater.CITIZEN)
                    .build())
            .question(QuestionnaireTest.scale("mixed.caseworker")
                    .askedOf(Rater.CASEWORKER, Indicator.CASEWORKER_BELIEF)
                    .build())
            .build();

    @Test
    void aFullResponseHasNoIssue() {
        CheckedResponse checked = CITIZEN_FORM.check(full().build());
        assertThat(checked.issues()).isEmpty();
        assertThat(checked.hasErrors()).isFalse();
        assertThat(checked.questionnaire()).isSameAs(CITIZEN_FORM);
        assertThat(checked.response()).isEqualTo(full().build());
    }

    @Test
    void stepsStandForTheQuestionsWithAScaleInTheOrderOfTheForm() {
        CheckedResponse checked = CITIZEN_FORM.check(Rater.CITIZEN, 5, 4, 3, 2, 1, 2, 3, 4);
        assertThat(checked.response())
                .isEqualTo(Response.builder(CITIZEN_FORM, Rater.CITIZEN)
                        .answer("bip.citizen.knows-possibilities", 5)
                        .answer("bip.citizen.realistic-wage", 4)
                        .answer("bip.citizen.able-to-handle-job", 3)
                        .answer(COOPERATION, 2)
                        .answer("bip.citizen.health-mastery", 1)
                        .answer("bip.citizen.network-support", 2)
                        .answer("bip.citizen.everyday-mastery", 3)
                        .answer("bip.citizen.goal-directedness", 4)
                        .build());
        assertThat(checked.issues()).extracting(ResponseIssue::code).containsExactly(Code.MISSING_ANSWER);
        assertThat(checked.profile().score(Indicator.COOPERATION)).contains(ScoreRange.ONE_TO_FIVE.score(2));
        assertThat(CITIZEN_FORM.check(Rater.CITIZEN, 1, 2, 3, 4, 5, 6, 1, 2).hasErrors())
                .isTrue();
    }

    @Test
    void theNumberOfStepsMustBeThatOfTheQuestions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CITIZEN_FORM.check(Rater.CITIZEN, 1, 2, 3))
                .withMessage(
                        "values must be 8, one for each question with a scale that bip.citizen puts to the CITIZEN, but are 3"
                                + "\nMaybe build a Response, which may leave questions out?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CITIZEN_FORM.check(Rater.CASEWORKER, 1, 2, 3))
                .withMessage("rater must be asked a question with a scale by bip.citizen, but CASEWORKER is not"
                        + "\nMaybe the form for the other rater is meant?");
    }

    @Test
    void everyWayOfHavingNoAnswerIsAnAnswerToEveryKind() {
        for (Answer none : List.of(Answer.declined(), Answer.dontKnow(), Answer.notAsked())) {
            Response.Builder builder = Response.builder(CITIZEN_FORM, Rater.CITIZEN);
            CITIZEN_FORM.questions().forEach(q -> builder.answer(q.id(), none));
            assertThat(CITIZEN_FORM.check(builder.build()).issues()).isEmpty();
        }
    }

    @Test
    void anotherQuestionnaire() {
        Response response = fullAs(QuestionnaireId.of("bip.other"), "1");
        assertThat(issues(response)).containsExactly("questionnaire WRONG_QUESTIONNAIRE ERROR -");
    }

    @Test
    void theVersionOfAnotherQuestionnaireIsNotJudged() {
        Response response = fullAs(QuestionnaireId.of("bip.other"), "9");
        assertThat(issues(response)).containsExactly("questionnaire WRONG_QUESTIONNAIRE ERROR -");
    }

    @Test
    void anotherVersion() {
        assertThat(issues(fullAs(CITIZEN_FORM.id(), "2"))).containsExactly("version WRONG_VERSION ERROR -");
    }

    @Test
    void aRaterWhomTheFormDoesNotAsk() {
        Response response = Response.builder(CITIZEN_FORM, Rater.CASEWORKER)
                .answer(COOPERATION, 4)
                .answer("bip.citizen.network-support", 4)
                .build();
        assertThat(issues(response)).containsExactly("rater WRONG_RATER ERROR -");
    }

    @Test
    void aQuestionThatIsNotPutToTheRater() {
        Response response = Response.builder(MIXED, Rater.CITIZEN)
                .answer("mixed.both", 4)
                .answer("mixed.caseworker", 4)
                .answer("mixed.citizen", 4)
                .build();
        assertThat(issues(MIXED, response)).containsExactly("answers[1] WRONG_RATER ERROR mixed.caseworker");
    }

    @Test
    void aQuestionThatIsPutToTheOtherRaterIsNotMissing() {
        Response response = Response.builder(MIXED, Rater.CASEWORKER).build();
        assertThat(issues(MIXED, response))
                .containsExactly(
                        "questions[0] MISSING_ANSWER WARNING mixed.both",
                        "questions[2] MISSING_ANSWER WARNING mixed.caseworker");
    }

    @Test
    void anUnknownQuestion() {
        assertThat(issues(full().answer("bip.citizen.age", 4).build()))
                .containsExactly("answers[9] UNKNOWN_QUESTION ERROR -");
    }

    @Test
    void aDuplicateIsFoundAtItsSecondPlaceAndTheThird() {
        assertThat(issues(full().answer(COOPERATION, 4)
                        .answer(COOPERATION, Answer.declined())
                        .build()))
                .containsExactly(
                        "answers[9] DUPLICATE_ANSWER ERROR bip.citizen.cooperation",
                        "answers[10] DUPLICATE_ANSWER ERROR bip.citizen.cooperation");
    }

    @Test
    void aStepWhereChannelsAreAskedFor() {
        assertThat(issues(fullBut(CHANNELS, Answer.given(3))))
                .containsExactly("answers[0] WRONG_KIND ERROR bip.citizen.job-search-channels");
    }

    @Test
    void channelsWhereAStepIsAskedFor() {
        assertThat(issues(fullBut(COOPERATION, Answer.channels(INTERNET))))
                .containsExactly("answers[4] WRONG_KIND ERROR bip.citizen.cooperation");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 6, 50, Integer.MAX_VALUE})
    void aStepOutOfRange(int step) {
        assertThat(issues(fullBut(COOPERATION, Answer.given(step))))
                .containsExactly("answers[4] OUT_OF_RANGE ERROR bip.citizen.cooperation");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aStepInRange(int step) {
        assertThat(issues(fullBut(COOPERATION, Answer.given(step)))).isEmpty();
    }

    @Test
    void noChannelAtAll() {
        assertThat(issues(fullBut(CHANNELS, Answer.channels())))
                .containsExactly("answers[0] EMPTY_CHOICE ERROR bip.citizen.job-search-channels");
    }

    @Test
    void notSearchingBesideAChannel() {
        assertThat(issues(fullBut(CHANNELS, Answer.channels(INTERNET, DOES_NOT_SEARCH))))
                .containsExactly("answers[0] CONTRADICTION ERROR bip.citizen.job-search-channels");
        assertThat(issues(fullBut(CHANNELS, Answer.channels(DOES_NOT_SEARCH)))).isEmpty();
    }

    @Test
    void aMissingAnswerIsAWarningAndIsScored() {
        Response.Builder builder = Response.builder(CITIZEN_FORM, Rater.CITIZEN);
        CITIZEN_FORM.questions().stream().skip(1).limit(7).forEach(q -> builder.answer(q.id(), Answer.given(3)));
        CheckedResponse checked = CITIZEN_FORM.check(builder.build());
        assertThat(checked.issues().stream().map(ResponseCheckTest::describe))
                .containsExactly(
                        "questions[0] MISSING_ANSWER WARNING bip.citizen.job-search-channels",
                        "questions[8] MISSING_ANSWER WARNING bip.citizen.goal-directedness");
        assertThat(checked.hasErrors()).isFalse();
        assertThat(checked.score().profile().scored()).doesNotContain(Indicator.JOB_SEARCH_BEHAVIOUR);
    }

    @Test
    void everythingThatIsWrongComesBackAtOnce() {
        Response response = Response.builder(QuestionnaireId.of("bip.citizen"), "0", Rater.CITIZEN)
                .answer(CHANNELS, Answer.channels(DOES_NOT_SEARCH, INTERNET))
                .answer("bip.citizen.knows-possibilities", 7)
                .answer("bip.citizen.realistic-wage", Answer.channels(INTERNET))
                .answer("vendor.age", 44)
                .answer("bip.citizen.able-to-handle-job", 3)
                .answer(COOPERATION, 3)
                .answer("bip.citizen.health-mastery", Answer.declined())
                .answer(COOPERATION, 0)
                .answer(CHANNELS, Answer.channels())
                .answer("bip.citizen.network-support", Answer.dontKnow())
                .answer("bip.citizen.everyday-mastery", Answer.notAsked())
                .build();
        assertThat(issues(response))
                .containsExactly(
                        "version WRONG_VERSION ERROR -",
                        "answers[0] CONTRADICTION ERROR bip.citizen.job-search-channels",
                        "answers[1] OUT_OF_RANGE ERROR bip.citizen.knows-possibilities",
                        "answers[2] WRONG_KIND ERROR bip.citizen.realistic-wage",
                        "answers[3] UNKNOWN_QUESTION ERROR -",
                        "answers[7] DUPLICATE_ANSWER ERROR bip.citizen.cooperation",
                        "answers[7] OUT_OF_RANGE ERROR bip.citizen.cooperation",
                        "answers[8] DUPLICATE_ANSWER ERROR bip.citizen.job-search-channels",
                        "answers[8] EMPTY_CHOICE ERROR bip.citizen.job-search-channels",
                        "questions[8] MISSING_ANSWER WARNING bip.citizen.goal-directedness");
        assertThatIllegalStateException()
                .isThrownBy(() -> CITIZEN_FORM.check(response).score())
                .withMessage(
                        "response must have no errors to be scored, but has WRONG_VERSION, CONTRADICTION, OUT_OF_RANGE, "
                                + "WRONG_KIND, UNKNOWN_QUESTION, DUPLICATE_ANSWER, EMPTY_CHOICE\n"
                                + "Maybe show issues() to whoever filled in the form and check the mended response.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    OUT_OF_RANGE     | Spørgsmål 5 skal besvares med et trin fra 1 til 5. | Question 5 must be answered with a step from 1 to 5.
                    DUPLICATE_ANSWER | Spørgsmål 6 er besvaret mere end én gang.          | Question 6 is answered more than once.
                    UNKNOWN_QUESTION | Svar nummer 4 hører til et spørgsmål, som skemaet ikke har. | Answer number 4 belongs to a question that the form does not have.
                    MISSING_ANSWER   | Spørgsmål 1 er ikke besvaret.                      | Question 1 has no answer.
                    """)
    void messagesCountFromOneInBothLanguages(Code code, String danish, String english) {
        Response response = Response.builder(CITIZEN_FORM, Rater.CITIZEN)
                .answer(COOPERATION, 0)
                .answer("bip.citizen.health-mastery", 1)
                .answer("bip.citizen.health-mastery", 1)
                .answer("vendor.age", 1)
                .build();
        ResponseIssue issue = CITIZEN_FORM.check(response).issues().stream()
                .filter(i -> i.code() == code)
                .findFirst()
                .orElseThrow();
        assertThat(issue.message()).isEqualTo(Text.of(danish, english));
        assertThat(issue.message().in(Language.DANISH)).isEqualTo(danish);
    }

    @Test
    void onlyAMissingAnswerIsAWarning() {
        assertThat(Arrays.stream(Code.values()).filter(code -> code.severity() == Severity.WARNING))
                .containsExactly(Code.MISSING_ANSWER);
    }

    @Test
    void noMessageHoldsAnAnswerOrAnUnknownQuestion() {
        Response response = Response.builder(CITIZEN_FORM, Rater.CITIZEN)
                .answer("hemmeligt-navn-4711", 4)
                .answer(COOPERATION, 4711)
                .answer(COOPERATION, 4712)
                .answer(CHANNELS, Answer.channels(DOES_NOT_SEARCH, JobSearchChannel.TEMP_AGENCY))
                .build();
        CheckedResponse checked = CITIZEN_FORM.check(response);
        assertThat(checked.issues()).hasSize(12);
        Consumer<String> holdsNothing = text -> assertThat(text)
                .doesNotContainIgnoringCase("hemmeligt")
                .doesNotContain("4711", "4712", "TEMP_AGENCY", "Vikarbureau", "Temp agency");
        checked.issues().forEach(issue -> {
            holdsNothing.accept(issue.message().in(Language.DANISH));
            holdsNothing.accept(issue.message().in(Language.ENGLISH));
            holdsNothing.accept(issue.path());
            holdsNothing.accept(issue.toString());
        });
        holdsNothing.accept(checked.toString());
        holdsNothing.accept(response.toString());
        assertThatIllegalStateException()
                .isThrownBy(checked::score)
                .satisfies(e -> holdsNothing.accept(e.getMessage()));
    }

    private static Response.Builder full() {
        Response.Builder builder =
                Response.builder(CITIZEN_FORM, Rater.CITIZEN).answer(CHANNELS, Answer.channels(INTERNET));
        CITIZEN_FORM.questions().stream().skip(1).forEach(q -> builder.answer(q.id(), Answer.given(3)));
        return builder;
    }

    private static Response fullBut(String question, Answer answer) {
        Response.Builder builder = Response.builder(CITIZEN_FORM, Rater.CITIZEN);
        full().build()
                .entries()
                .forEach(
                        e -> builder.answer(e.question(), e.question().value().equals(question) ? answer : e.answer()));
        return builder.build();
    }

    private static Response fullAs(QuestionnaireId id, String version) {
        Response.Builder builder = Response.builder(id, version, Rater.CITIZEN);
        full().build().entries().forEach(e -> builder.answer(e.question(), e.answer()));
        return builder.build();
    }

    private static List<String> issues(Response response) {
        return issues(CITIZEN_FORM, response);
    }

    private static List<String> issues(Questionnaire questionnaire, Response response) {
        return questionnaire.check(response).issues().stream()
                .map(ResponseCheckTest::describe)
                .toList();
    }

    private static String describe(ResponseIssue issue) {
        return issue.path() + " " + issue.code() + " " + issue.severity() + " "
                + issue.question().map(QuestionId::value).orElse("-");
    }
}
