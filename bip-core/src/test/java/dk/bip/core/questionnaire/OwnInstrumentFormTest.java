package dk.bip.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.MissingReason;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reading;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.questionnaire.QuestionnaireIssue.Code;
import dk.bip.core.testing.Ladder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of instruments that are not BIP: their ranges, anchors and what is doubtful about them. */
class OwnInstrumentFormTest {

    private static final ScoreRange HUNDRED = ScoreRange.continuous(0, 100);
    private static final Text TEXT = Text.of(Ladder.SWEDISH, "Text");
    private static final Dimension PAIN = Dimension.builder("clinic/pain", HUNDRED)
            .label(TEXT)
            .definition(TEXT)
            .direction(Direction.LOWER_IS_BETTER)
            .build();
    private static final Dimension STRENGTH = Dimension.builder("clinic/strength", HUNDRED)
            .label(TEXT)
            .definition(TEXT)
            .build();
    private static final Instrument CLINIC =
            Instrument.builder("clinic", TEXT).dimensions(PAIN, STRENGTH).build();

    @Test
    void ladderGoesFromFormToProfile() {
        Questionnaire form = Ladder.questionnaire();
        assertThat(form.instrument()).isEqualTo(Ladder.INSTRUMENT);
        assertThat(form.issues()).isEmpty();
        CheckedResponse checked = form.check(Rater.CITIZEN, 10, 6, 2, 1);
        assertThat(checked.issues()).isEmpty();
        Profile profile = checked.profile();
        assertThat(profile.instrument()).isEqualTo(Ladder.INSTRUMENT);
        assertThat(profile.score(Ladder.HOUSING)).contains(Ladder.RANGE.score(10));
        assertThat(profile.score(Ladder.WORRY)).contains(Ladder.RANGE.score(2));
        assertThat(profile.scored()).isEqualTo(Ladder.INSTRUMENT.dimensions());
        assertThat(checked.score().channels()).isEmpty();
        assertThat(checked.score().band()).as("S1 has the bands for BIP only").isEmpty();
    }

    @Test
    void meanScoreIsOfOneDirectionOnly() {
        assertThat(Ladder.questionnaire()
                        .check(Rater.CITIZEN, 10, 6, 2, 1)
                        .score()
                        .meanScore())
                .as("worry less is no worse")
                .isEmpty();
        Questionnaire.Builder form = Questionnaire.builder(Ladder.INSTRUMENT, "ladder.two", "1")
                .title(TEXT)
                .note(TEXT);
        for (int i = 1; i <= 4; i++) {
            form.question(ladder("ladder.q" + i)
                    .askedOf(Rater.CITIZEN, Ladder.HOUSING)
                    .build());
        }
        ScoredResponse scored = form.build().check(Rater.CITIZEN, 10, 6, 2, 1).score();
        assertThat(scored.meanScore()).contains(Ladder.RANGE.score(4.75));
        assertThat(scored.band()).isEmpty();
        assertThat(scored.profile().reading(Ladder.HOUSING)).isEqualTo(new Reading.Scored(Ladder.RANGE.score(4.75), 4));
    }

    @Test
    void meanScoreIsOfOneRangeOnly() {
        Dimension steps = Dimension.builder("mixed/steps", Ladder.RANGE)
                .label(TEXT)
                .definition(TEXT)
                .build();
        Dimension share = Dimension.builder("mixed/share", HUNDRED)
                .label(TEXT)
                .definition(TEXT)
                .build();
        Questionnaire.Builder form = Questionnaire.builder(
                        Instrument.builder("mixed", TEXT)
                                .dimensions(steps, share)
                                .build(),
                        "mixed",
                        "1")
                .title(TEXT)
                .note(TEXT)
                .question(clinic("mixed.share").askedOf(Rater.CITIZEN, share).build());
        for (int i = 1; i <= 4; i++) {
            form.question(ladder("mixed.q" + i).askedOf(Rater.CITIZEN, steps).build());
        }
        Questionnaire mixed = form.build();
        assertThat(mixed.check(Rater.CITIZEN, 50, 1, 2, 3, 4).score().meanScore())
                .isEmpty();
        Response.Builder withoutTheShare = Response.builder(mixed, Rater.CITIZEN);
        mixed.questions().stream().skip(1).forEach(question -> withoutTheShare.answer(question.id(), Answer.given(3)));
        assertThat(mixed.check(withoutTheShare.build()).score().meanScore())
                .as("by the questions of the form, not by those that were answered")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 11, 5.5, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void valueThatIsNoStepOfTheRangeIsAnIssue(double value) {
        ResponseIssue issue = onlyIssue(Ladder.questionnaire().check(Rater.CITIZEN, 10, 6, value, 1));
        assertThat(issue.code()).isEqualTo(ResponseIssue.Code.OUT_OF_RANGE);
        assertThat(issue.path()).isEqualTo("answers[2]");
        assertThat(issue.message().in(Language.ENGLISH))
                .isEqualTo("Question 3 must be answered with a step from 1 to 10.");
        assertThat(issue.message().in(Language.DANISH))
                .isEqualTo("Spørgsmål 3 skal besvares med et trin fra 1 til 10.");
    }

    @Test
    void continuousQuestionTakesEveryNumberOfItsRange() {
        Questionnaire form = clinic();
        assertThat(form.check(Rater.CITIZEN, 62.5, 0.001).profile().score(PAIN)).contains(HUNDRED.score(62.5));
        assertThat(form.check(Rater.CITIZEN, 100, 0).issues()).isEmpty();
        assertThat(form.check(Rater.CITIZEN, -0.0, 5).profile().score(PAIN)).contains(HUNDRED.score(0));
        ResponseIssue issue = onlyIssue(form.check(Rater.CITIZEN, 62.5, 100.5));
        assertThat(issue.message().in(Language.ENGLISH))
                .isEqualTo("Question 2 must be answered with a number from 0 to 100.");
        assertThat(issue.message().in(Language.DANISH))
                .isEqualTo("Spørgsmål 2 skal besvares med et tal fra 0 til 100.");
        assertThat(onlyIssue(form.check(Rater.CITIZEN, Double.NaN, 5)).code())
                .isEqualTo(ResponseIssue.Code.OUT_OF_RANGE);
    }

    @Test
    void boundsAreWrittenAsTheLanguageDoes() {
        ScoreRange range = ScoreRange.continuous(-0.5, 1.5);
        Dimension balance = Dimension.builder("scale/balance", range)
                .label(TEXT)
                .definition(TEXT)
                .build();
        Questionnaire form = Questionnaire.builder(
                        Instrument.builder("scale", TEXT).dimensions(balance).build(), "scale", "1")
                .title(TEXT)
                .note(TEXT)
                .question(Question.builder("scale.balance")
                        .range(range)
                        .text(TEXT)
                        .anchor(TEXT)
                        .anchor(TEXT)
                        .askedOf(Rater.CITIZEN, balance)
                        .build())
                .build();
        Text message = onlyIssue(form.check(Rater.CITIZEN, 2)).message();
        assertThat(message.in(Language.DANISH)).isEqualTo("Spørgsmål 1 skal besvares med et tal fra -0,5 til 1,5.");
        assertThat(message.in(Language.ENGLISH))
                .isEqualTo("Question 1 must be answered with a number from -0.5 to 1.5.");
    }

    @Test
    void questionHasAsManyAnchorsAsItsRange() {
        assertThat(Ladder.questionnaire().questions())
                .allSatisfy(question -> assertThat(question.anchors()).hasSize(10));
        assertThat(clinic().questions())
                .allSatisfy(question -> assertThat(question.anchors()).hasSize(2));
        String advice = "\nMaybe write down what each step from 1 to 10 means, or both ends of a continuous range;"
                + " only a channel question has none, as its options are fixed.";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionnaireTest.scale("q")
                        .range(Ladder.RANGE)
                        .askedOf(Rater.CITIZEN, Ladder.HOUSING)
                        .build())
                .withMessage("anchors of question q of kind SCALE must be 10, were 5" + advice);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionnaireTest.scale("q")
                        .range(HUNDRED)
                        .askedOf(Rater.CITIZEN, PAIN)
                        .build())
                .withMessageStartingWith("anchors of question q of kind SCALE must be 2, were 5\nMaybe ");
    }

    @Test
    void questionHasTheRangeOfItsDimensions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionnaireTest.scale("q")
                        .askedOf(Rater.CITIZEN, Ladder.HOUSING)
                        .build())
                .withMessage("range of question q must be that of ladder/housing, 1 to 10, but is 1 to 5"
                        + "\nMaybe call range(...) with the range of the dimension.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionnaireTest.scale("q")
                        .askedOf(Rater.CITIZEN, Indicator.COOPERATION, Ladder.HOUSING)
                        .build())
                .withMessageStartingWith("range of question q must be that of ladder/housing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Question.builder("q")
                        .kind(QuestionKind.JOB_SEARCH_CHANNELS)
                        .range(Ladder.RANGE)
                        .text(TEXT)
                        .askedOf(Rater.CITIZEN)
                        .build())
                .withMessage("range of question q of kind JOB_SEARCH_CHANNELS must be 1 to 5"
                        + "\nMaybe the number of chosen channels becomes a step from 1 to 5.");
        assertThatNullPointerException()
                .isThrownBy(() -> Question.builder("q").range(null))
                .withMessage("range");
    }

    @Test
    void dimensionsOfAQuestionAreThoseOfTheInstrument() {
        Question bip = QuestionnaireTest.scale("q")
                .askedOf(Rater.CITIZEN, Indicator.COOPERATION)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Questionnaire.builder(Ladder.INSTRUMENT, "mixed", "1").question(bip))
                .withMessage("dimensions of question q must be those of instrument ladder, but one is COOPERATION"
                        + "\nMaybe two instruments were mixed?");
        assertThatNullPointerException()
                .isThrownBy(() -> Questionnaire.builder(null, "mixed", "1"))
                .withMessage("instrument");
    }

    @Test
    void raterIsOneWhoCanRateTheDimension() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ladder("q").askedOf(Rater.CASEWORKER, Ladder.HOUSING))
                .withMessage("dimensions of question q must not map the answer of the CASEWORKER to ladder/housing"
                        + "\nMaybe map the answers of the two raters to a dimension each.");
    }

    @Test
    void questionThatCountsForNothingIsAnIssueOfTheForm() {
        Questionnaire form = Questionnaire.builder(Ladder.INSTRUMENT, "ladder.short", "1")
                .title(TEXT)
                .note(TEXT)
                .question(ladder("ladder.q1")
                        .askedOf(Rater.CITIZEN, Ladder.HOUSING, Ladder.ECONOMY)
                        .build())
                .question(ladder("ladder.weather").askedOf(Rater.CITIZEN).build())
                .question(
                        ladder("ladder.q2").askedOf(Rater.CITIZEN, Ladder.WORRY).build())
                .build();
        assertThat(form.issues())
                .extracting(QuestionnaireIssue::path, QuestionnaireIssue::code)
                .containsExactly(
                        tuple("questions[1]", Code.COUNTS_FOR_NOTHING), tuple("instrument", Code.DIMENSION_NOT_ASKED));
        assertThat(form.issues().get(0).message().in(Language.ENGLISH))
                .isEqualTo("The answer to ladder.weather counts for nothing when it comes from the CITIZEN.");
        assertThat(form.issues().get(1).message().in(Language.ENGLISH))
                .isEqualTo("No question to the CITIZEN counts for ladder/work.");
        assertThat(form.check(Rater.CITIZEN, 7, 7, 7).profile().reading(Ladder.WORK))
                .as("the form can be used all the same")
                .isEqualTo(new Reading.Missing(MissingReason.NOT_ASKED));
    }

    @Test
    void issuesGoByRater() {
        Questionnaire form = Questionnaire.builder(CLINIC, "clinic", "1")
                .title(TEXT)
                .note(TEXT)
                .question(clinic("clinic.pain")
                        .askedOf(Rater.CITIZEN, PAIN)
                        .askedOf(Rater.CASEWORKER)
                        .build())
                .question(clinic("clinic.strength")
                        .askedOf(Rater.CITIZEN, STRENGTH)
                        .build())
                .build();
        assertThat(form.issues())
                .extracting(issue -> issue.code() + " " + issue.message().in(Language.DANISH))
                .containsExactly(
                        "COUNTS_FOR_NOTHING Svaret på clinic.pain tæller ikke med i noget, når det kommer fra CASEWORKER.",
                        "DIMENSION_NOT_ASKED Intet spørgsmål til CASEWORKER tæller med i clinic/pain.",
                        "DIMENSION_NOT_ASKED Intet spørgsmål til CASEWORKER tæller med i clinic/strength.");
    }

    @Test
    void formsOfBipAskTheRaterForLessThanAllAndTheOneOfSkapaForEverything() {
        assertThat(Questionnaires.skapa().issues()).isEmpty();
        assertThat(Questionnaires.bipCaseworker().issues()).isEmpty();
        assertThat(Questionnaires.bipCitizen().issues())
                .extracting(QuestionnaireIssue::code)
                .containsExactly(Code.DIMENSION_NOT_ASKED, Code.DIMENSION_NOT_ASKED);
        assertThat(Questionnaires.bipCitizen().issues())
                .extracting(issue -> issue.message().in(Language.ENGLISH))
                .containsExactly(
                        "No question to the CITIZEN counts for CONCENTRATION_AND_INSTRUCTION.",
                        "No question to the CITIZEN counts for CONTACT_ABILITY.");
        assertThat(Questionnaires.bipCitizen().instrument()).isEqualTo(Bip.INSTRUMENT);
    }

    @Test
    void codesOfIssuesAreReadBack() {
        for (Code code : Code.values()) {
            assertThat(Code.ofCode(code.code())).isEqualTo(code);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Code.ofCode("ODD"))
                .withMessage("questionnaire issue code is not known"
                        + "\nMaybe one of COUNTS_FOR_NOTHING, DIMENSION_NOT_ASKED?");
        assertThatNullPointerException()
                .isThrownBy(() -> new QuestionnaireIssue(null, Code.COUNTS_FOR_NOTHING, TEXT))
                .withMessage("path");
        assertThatNullPointerException()
                .isThrownBy(() -> new QuestionnaireIssue("instrument", null, TEXT))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> new QuestionnaireIssue("instrument", Code.COUNTS_FOR_NOTHING, null))
                .withMessage("message");
    }

    private static ResponseIssue onlyIssue(CheckedResponse checked) {
        List<ResponseIssue> issues = checked.issues();
        assertThat(issues).hasSize(1);
        return issues.get(0);
    }

    private static Questionnaire clinic() {
        return Questionnaire.builder(CLINIC, "clinic", "1")
                .title(TEXT)
                .note(TEXT)
                .question(clinic("clinic.pain").askedOf(Rater.CITIZEN, PAIN).build())
                .question(clinic("clinic.strength")
                        .askedOf(Rater.CITIZEN, STRENGTH)
                        .build())
                .build();
    }

    private static Question.Builder clinic(String id) {
        return Question.builder(id).range(HUNDRED).text(TEXT).anchor(TEXT).anchor(TEXT);
    }

    private static Question.Builder ladder(String id) {
        Question.Builder question = Question.builder(id).range(Ladder.RANGE).text(TEXT);
        for (int step = 1; step <= 10; step++) {
            question.anchor(TEXT);
        }
        return question;
    }
}
