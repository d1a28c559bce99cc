package dk.bip.core.questionnaire;

import static dk.bip.core.testing.Equality.assertByAllParts;

import dk.bip.core.Provenance;
import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.indicator.Skapa;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Equality of the values of this package is by all parts. */
class QuestionnaireEqualityTest {

    private static final Text OTHER = Text.of("Andet", "Other");
    private static final Questionnaire FORM = Questionnaires.bipCitizen();

    @Test
    void question() {
        assertByAllParts(
                () -> question("q", same -> same),
                () -> question("p", same -> same),
                () -> question("q", builder -> builder.text(OTHER)),
                () -> question("q", builder -> builder.askedOf(Rater.CITIZEN, Indicator.COOPERATION)),
                () -> question("q", builder -> builder.askedOf(Rater.CASEWORKER)),
                () -> question("q", builder -> builder.sensitivity(Sensitivity.HEALTH)),
                () -> question("q", builder -> builder.provenance(Provenance.OURS, Provenance.CALLER)),
                () -> question("q", builder -> builder.provenance(Provenance.CALLER, Provenance.OURS)),
                () -> question("q", builder -> builder.range(ScoreRange.steps(0, 4))),
                () -> Question.builder("q")
                        .kind(QuestionKind.JOB_SEARCH_CHANNELS)
                        .text("Hvordan går det?", "How is it going?")
                        .askedOf(Rater.CITIZEN)
                        .build());
    }

    private static Question question(String id, UnaryOperator<Question.Builder> change) {
        return change.apply(QuestionnaireTest.scale(id).askedOf(Rater.CITIZEN)).build();
    }

    @Test
    void questionnaire() {
        assertByAllParts(
                () -> form(Bip.INSTRUMENT, "form", "1", same -> same),
                () -> form(Skapa.INSTRUMENT, "form", "1", same -> same),
                () -> form(Bip.INSTRUMENT, "other", "1", same -> same),
                () -> form(Bip.INSTRUMENT, "form", "2", same -> same),
                () -> form(Bip.INSTRUMENT, "form", "1", builder -> builder.title(OTHER)),
                () -> form(Bip.INSTRUMENT, "form", "1", builder -> builder.note(OTHER)),
                () -> form(Bip.INSTRUMENT, "form", "1", builder -> builder.question(question("p", same -> same))));
    }

    private static Questionnaire form(
            Instrument instrument, String id, String version, UnaryOperator<Questionnaire.Builder> change) {
        return change.apply(Questionnaire.builder(instrument, id, version)
                        .title("Skema", "Form")
                        .note("Vores.", "Ours.")
                        .question(question("q", same -> same)))
                .build();
    }

    @Test
    void response() {
        assertByAllParts(
                () -> response(FORM.id(), "1", Rater.CITIZEN, Answer.given(3)),
                () -> response(QuestionnaireId.of("other"), "1", Rater.CITIZEN, Answer.given(3)),
                () -> response(FORM.id(), "2", Rater.CITIZEN, Answer.given(3)),
                () -> response(FORM.id(), "1", Rater.CASEWORKER, Answer.given(3)),
                () -> response(FORM.id(), "1", Rater.CITIZEN, Answer.given(4)),
                () -> response(FORM.id(), "1", Rater.CITIZEN, Answer.declined()),
                () -> response(FORM.id(), "1", Rater.CITIZEN, Answer.dontKnow()),
                () -> response(FORM.id(), "1", Rater.CITIZEN, Answer.notAsked()),
                () -> Response.builder(FORM, Rater.CITIZEN).build());
    }

    private static Response response(QuestionnaireId id, String version, Rater rater, Answer answer) {
        return Response.builder(id, version, rater)
                .answer("bip.citizen.cooperation", answer)
                .build();
    }

    @Test
    void checkedAndScoredResponse() {
        Questionnaire reworded = form(Bip.INSTRUMENT, "bip.citizen", "1", same -> same);
        Response three = response(FORM.id(), "1", Rater.CITIZEN, Answer.given(3));
        Response four = response(FORM.id(), "1", Rater.CITIZEN, Answer.given(4));
        assertByAllParts(() -> FORM.check(three), () -> FORM.check(four), () -> reworded.check(three));
        assertByAllParts(
                () -> FORM.check(three).score(),
                () -> FORM.check(four).score(),
                () -> FORM.check(Response.builder(FORM, Rater.CITIZEN)
                                .answer("bip.citizen.cooperation", 3)
                                .answer("bip.citizen.job-search-channels", Answer.channels(JobSearchChannel.NETWORK))
                                .build())
                        .score(),
                () -> FORM.check(Response.builder(FORM, Rater.CITIZEN)
                                .answer("bip.citizen.cooperation", 3)
                                .answer("bip.citizen.job-search-channels", Answer.channels(JobSearchChannel.INTERNET))
                                .build())
                        .score(),
                () -> Questionnaires.skapa()
                        .check(Rater.CITIZEN, 1, 1, 1, 1, 1, 1)
                        .score(),
                () -> Questionnaires.skapa()
                        .check(Rater.CASEWORKER, 1, 1, 1, 1, 1, 1)
                        .score());
    }

    @Test
    void checkedResponseIsOfItsFormWithAllItsParts() {
        Questionnaire form = form(Bip.INSTRUMENT, "form", "1", same -> same);
        Questionnaire retitled = form(Bip.INSTRUMENT, "form", "1", builder -> builder.title(OTHER));
        assertByAllParts(() -> form.check(Rater.CITIZEN, 3), () -> retitled.check(Rater.CITIZEN, 3));
    }

    /** The same scores of another form, another version of it, and without the mean score are other results. */
    @Test
    void scoredResponseIsOfItsFormAndVersion() {
        assertByAllParts(
                () -> scored("form", "1", "q"), () -> scored("other", "1", "q"), () -> scored("form", "2", "q"));
        assertByAllParts(
                () -> new ScoredResponse(
                        FORM.id(), "1", scored("form", "1", "q").profile(), null, null),
                () -> new ScoredResponse(
                        FORM.id(), "1", scored("form", "1", "q").profile(), ScoreRange.ONE_TO_FIVE.score(3), null));
    }

    private static ScoredResponse scored(String id, String version, String question) {
        Questionnaire form = form(Bip.INSTRUMENT, id, version, same -> same);
        return form.check(Response.builder(form, Rater.CITIZEN)
                        .answer(question, 3)
                        .build())
                .score();
    }

    @Test
    void issues() {
        assertByAllParts(
                () -> new ResponseIssue("rater", ResponseIssue.Code.WRONG_RATER, null, OTHER),
                () -> new ResponseIssue("version", ResponseIssue.Code.WRONG_RATER, null, OTHER),
                () -> new ResponseIssue("rater", ResponseIssue.Code.WRONG_KIND, null, OTHER),
                () -> new ResponseIssue("rater", ResponseIssue.Code.WRONG_RATER, QuestionId.of("q"), OTHER),
                () -> new ResponseIssue("rater", ResponseIssue.Code.WRONG_RATER, null, Text.of("x", "y")));
        assertByAllParts(
                () -> new QuestionnaireIssue("instrument", QuestionnaireIssue.Code.COUNTS_FOR_NOTHING, OTHER),
                () -> new QuestionnaireIssue("questions[0]", QuestionnaireIssue.Code.COUNTS_FOR_NOTHING, OTHER),
                () -> new QuestionnaireIssue("instrument", QuestionnaireIssue.Code.DIMENSION_NOT_ASKED, OTHER),
                () -> new QuestionnaireIssue(
                        "instrument", QuestionnaireIssue.Code.COUNTS_FOR_NOTHING, Text.of("x", "y")));
    }
}
