package dk.bip.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.Provenance;
import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionnaireTest {

    @Test
    void aThirdPartyBringsItsOwnForm() {
        Questionnaire own = Questionnaire.builder(Bip.INSTRUMENT, "vendor.Start_up", "2026-01")
                .title("Opstart", "Start")
                .note("Skrevet af leverandøren.", "Written by the vendor.")
                .question(scale("vendor.sleep")
                        .sensitivity(Sensitivity.HEALTH)
                        .askedOf(Rater.CITIZEN, Indicator.HEALTH_MASTERY)
                        .askedOf(Rater.CITIZEN, Indicator.EVERYDAY_MASTERY)
                        .build())
                .question(scale("vendor.routine")
                        .askedOf(Rater.CITIZEN, Indicator.EVERYDAY_MASTERY)
                        .build())
                .question(scale("vendor.small-talk").askedOf(Rater.CITIZEN).build())
                .question(Question.builder("vendor.channels")
                        .kind(QuestionKind.JOB_SEARCH_CHANNELS)
                        .text("Hvordan søger du?", "How do you search?")
                        .askedOf(Rater.CITIZEN, Indicator.JOB_SEARCH_BEHAVIOUR)
                        .build())
                .build();

        ScoredResponse scored = own.check(Response.builder(own, Rater.CITIZEN)
                        .answer("vendor.sleep", 2)
                        .answer("vendor.routine", 5)
                        .answer("vendor.small-talk", 1)
                        .answer("vendor.channels", Answer.channels(JobSearchChannel.NETWORK))
                        .build())
                .score();

        assertThat(scored.questionnaire()).isEqualTo(own.id());
        assertThat(scored.version()).isEqualTo("2026-01");
        assertThat(scored.profile().scored())
                .containsExactly(Indicator.JOB_SEARCH_BEHAVIOUR, Indicator.EVERYDAY_MASTERY, Indicator.HEALTH_MASTERY);
        assertThat(reading(scored, Indicator.EVERYDAY_MASTERY).value().value()).isEqualTo(3.5);
        assertThat(reading(scored, Indicator.EVERYDAY_MASTERY).items()).isEqualTo(2);
        assertThat(reading(scored, Indicator.HEALTH_MASTERY).value().value()).isEqualTo(2.0);
        assertThat(reading(scored, Indicator.JOB_SEARCH_BEHAVIOUR).value().value())
                .isEqualTo(2.0);
        assertThat(scored.meanScore()).as("three scaled questions are too few").isEmpty();
    }

    private static Reading.Scored reading(ScoredResponse scored, Dimension indicator) {
        return (Reading.Scored) scored.profile().reading(indicator);
    }

    @Test
    void aQuestionHoldsWhatItWasGiven() {
        Question question = scale("q")
                .askedOf(Rater.CASEWORKER, Indicator.COOPERATION, Indicator.CONTACT_ABILITY)
                .build();
        assertThat(question.id()).isEqualTo(QuestionId.of("q"));
        assertThat(question.text()).isEqualTo(Text.of("Hvordan går det?", "How is it going?"));
        assertThat(question.anchors()).hasSize(5).first().isEqualTo(Text.of("trin 1", "step 1"));
        assertThat(question.raters()).containsExactly(Rater.CASEWORKER);
        assertThat(question.dimensions(Rater.CASEWORKER))
                .as("in the order in which they were given")
                .containsExactly(Indicator.COOPERATION, Indicator.CONTACT_ABILITY);
        assertThat(question.dimensions(Rater.CITIZEN)).isEmpty();
        assertThat(question.sensitivity()).isEqualTo(Sensitivity.ORDINARY);
        assertThat(question.textProvenance()).isEqualTo(Provenance.CALLER);
        assertThat(question.anchorsProvenance()).isEqualTo(Provenance.CALLER);
        assertThat(question).hasToString("Question[q]");
    }

    @Test
    void questionsAreFoundByIdAndByRater() {
        Question both =
                scale("both").askedOf(Rater.CITIZEN).askedOf(Rater.CASEWORKER).build();
        Question one = scale("one").askedOf(Rater.CASEWORKER).build();
        Questionnaire form = form().question(both).question(one).build();
        assertThat(form.questions(Rater.CITIZEN)).containsExactly(both);
        assertThat(form.questions(Rater.CASEWORKER)).containsExactly(both, one);
        assertThat(form.question(QuestionId.of("one"))).contains(one);
        assertThat(form.question(QuestionId.of("none"))).isEmpty();
        assertThat(form).hasToString("Questionnaire[form 1, questions=2]");
    }

    @Test
    void aBuilderUsedAgainDoesNotChangeWhatItBuilt() {
        Question.Builder builder = scale("q").askedOf(Rater.CITIZEN, Indicator.COOPERATION);
        Question before = builder.build();
        builder.askedOf(Rater.CITIZEN, Indicator.CONTACT_ABILITY);
        assertThat(before.dimensions(Rater.CITIZEN)).containsExactly(Indicator.COOPERATION);
        assertThat(builder.build()).isNotEqualTo(before);
    }

    @Test
    void equalityIsByAllParts() {
        assertThat(form().question(question("q")).build())
                .isEqualTo(form().question(question("q")).build())
                .hasSameHashCodeAs(form().question(question("q")).build())
                .isNotEqualTo(form().question(question("p")).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a..b", ".a", "a-", "æ", "a\n", "a/b"})
    void anIdOfAnotherFormIsRefusedWithoutItsText(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionId.of(id))
                .withMessage(
                        "question id must be 1 to 100 letters a-z, A-Z and digits, in groups parted by one '.', '_' or '-'\n"
                                + "Maybe use an id such as bip.citizen.cooperation, or a version such as 1.2.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionnaireId.of(id))
                .withMessageStartingWith("questionnaire id must be 1 to 100 letters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Questionnaire.builder(Bip.INSTRUMENT, "form", id))
                .withMessageStartingWith("version must be 1 to 100 letters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Response.builder(QuestionnaireId.of("form"), id, Rater.CITIZEN))
                .withMessageStartingWith("version must be 1 to 100 letters");
    }

    @Test
    void anIdHasAtMostAHundredCharacters() {
        assertThat(QuestionId.of("a".repeat(100)).value()).hasSize(100);
        assertThatIllegalArgumentException().isThrownBy(() -> QuestionId.of("a".repeat(101)));
    }

    @Test
    void aQuestionNeedsText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Question.builder("q").askedOf(Rater.CITIZEN).build())
                .withMessage("text of question q must be set");
    }

    @Test
    void aQuestionNeedsSomebodyWhoIsAsked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale("q").build())
                .withMessage("raters of question q must be at least one\nMaybe call askedOf(Rater.CITIZEN, ...).");
    }

    @Test
    void aScaleNeedsFiveAnchorsAndAChannelQuestionNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        scale("q").anchor("seks", "six").askedOf(Rater.CITIZEN).build())
                .withMessageStartingWith("anchors of question q of kind SCALE must be 5, were 6\nMaybe ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale("q")
                        .kind(QuestionKind.JOB_SEARCH_CHANNELS)
                        .askedOf(Rater.CITIZEN)
                        .build())
                .withMessageStartingWith("anchors of question q of kind JOB_SEARCH_CHANNELS must be 0, were 5\nMaybe ");
    }

    @Test
    void aBeliefBelongsToItsRater() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale("q").askedOf(Rater.CITIZEN, Indicator.CASEWORKER_BELIEF))
                .withMessage("dimensions of question q must not map the answer of the CITIZEN to CASEWORKER_BELIEF\n"
                        + "Maybe map the answers of the two raters to a dimension each.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale("q").askedOf(Rater.CASEWORKER, Indicator.CITIZEN_BELIEF))
                .withMessageStartingWith(
                        "dimensions of question q must not map the answer of the CASEWORKER to CITIZEN_BELIEF");
    }

    @Test
    void aQuestionnaireNeedsTitleNoteAndQuestions() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Questionnaire.builder(Bip.INSTRUMENT, "form", "1").build())
                .withMessage("title of questionnaire form must be set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Questionnaire.builder(Bip.INSTRUMENT, "form", "1")
                        .title("Skema", "Form")
                        .build())
                .withMessage("note of questionnaire form must be set\n"
                        + "Maybe say who wrote the questions and mapped them to dimensions.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form().build())
                .withMessage("questions of questionnaire form must be at least one");
    }

    @Test
    void twoQuestionsOfOneIdOrOfChannelsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form().question(question("q")).question(question("q")))
                .withMessage("questions must have different ids, but two have q");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form().question(channels("a")).question(channels("b")))
                .withMessage("questions must hold at most one of kind JOB_SEARCH_CHANNELS, but a and b are");
    }

    @Test
    void nullIsRefusedByName() {
        Question.Builder question = scale("q");
        assertThatNullPointerException().isThrownBy(() -> QuestionId.of(null)).withMessage("question id");
        assertThatNullPointerException()
                .isThrownBy(() -> QuestionnaireId.of(null))
                .withMessage("questionnaire id");
        assertThatNullPointerException().isThrownBy(() -> question.kind(null)).withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> question.sensitivity(null))
                .withMessage("sensitivity");
        assertThatNullPointerException()
                .isThrownBy(() -> question.askedOf(null))
                .withMessage("rater");
        assertThatNullPointerException()
                .isThrownBy(() -> question.askedOf(Rater.CITIZEN, (Dimension) null))
                .withMessage("dimensions must not contain null");
        assertThatNullPointerException()
                .isThrownBy(() -> question.provenance(null, Provenance.OURS))
                .withMessage("text provenance");
        assertThatNullPointerException().isThrownBy(() -> form().question(null)).withMessage("question");
        assertThatNullPointerException()
                .isThrownBy(() -> Questionnaires.skapa().check(null))
                .withMessage("response");
        assertThatNullPointerException()
                .isThrownBy(() -> Questionnaires.skapa().questions(null))
                .withMessage("rater");
    }

    @Test
    void codesOfKindsAreStable() {
        assertThat(List.of(QuestionKind.values()))
                .extracting(QuestionKind::code)
                .containsExactly("SCALE", "JOB_SEARCH_CHANNELS");
        assertThat(QuestionKind.ofCode("SCALE")).isEqualTo(QuestionKind.SCALE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionKind.ofCode("scale"))
                .withMessageStartingWith("question kind code is not known\nMaybe one of SCALE, JOB_SEARCH_CHANNELS");
    }

    private static Questionnaire.Builder form() {
        return Questionnaire.builder(Bip.INSTRUMENT, "form", "1")
                .title("Skema", "Form")
                .note("Vores.", "Ours.");
    }

    private static Question question(String id) {
        return scale(id).askedOf(Rater.CITIZEN, Indicator.COOPERATION).build();
    }

    private static Question channels(String id) {
        return Question.builder(id)
                .kind(QuestionKind.JOB_SEARCH_CHANNELS)
                .text("Hvordan søger du?", "How do you search?")
                .askedOf(Rater.CITIZEN)
                .build();
    }

    /** A scale that nobody is asked yet, complete but for that. */
    static Question.Builder scale(String id) {
        Question.Builder builder = Question.builder(id).text("Hvordan går det?", "How is it going?");
        for (int step = 1; step <= 5; step++) {
            builder.anchor("trin " + step, "step " + step);
        }
        return builder;
    }
}
