package dk.bip.core.questionnaire;

import static dk.bip.core.questionnaire.JobSearchChannel.INTERNET;
import static dk.bip.core.questionnaire.JobSearchChannel.NETWORK;
import static dk.bip.core.questionnaire.JobSearchChannel.NEWSPAPERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.indicator.MissingReason;
import dk.bip.core.indicator.Rater;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private static final List<Answer> ONE_OF_EACH =
            List.of(Answer.given(4), Answer.channels(NETWORK), Answer.declined(), Answer.dontKnow(), Answer.notAsked());

    @Test
    void noAnswerShowsItsContentOrItsKind() {
        assertThat(ONE_OF_EACH).extracting(Answer::toString).containsOnly("Answer[hidden]");
    }

    @Test
    void onlyAnAnswerWithoutContentHasAReason() {
        assertThat(ONE_OF_EACH.stream().map(answer -> answer.missingReason().orElse(null)))
                .containsExactly(null, null, MissingReason.DECLINED, MissingReason.DONT_KNOW, MissingReason.NOT_ASKED);
    }

    @Test
    void channelsAreASetWithoutOrder() {
        assertThat(Answer.channels(NETWORK, NEWSPAPERS, INTERNET))
                .isEqualTo(Answer.channels(INTERNET, NETWORK, NEWSPAPERS, NETWORK))
                .hasSameHashCodeAs(Answer.channels(INTERNET, NETWORK, NEWSPAPERS))
                .isNotEqualTo(Answer.channels(INTERNET, NETWORK));
        assertThat(new Answer.Channels(EnumSet.of(NETWORK, NEWSPAPERS)).channels())
                .containsExactly(NEWSPAPERS, NETWORK);
    }

    @Test
    void channelsCannotBeChangedFromOutside() {
        Set<JobSearchChannel> chosen = EnumSet.of(NETWORK);
        Answer.Channels answer = new Answer.Channels(chosen);
        chosen.add(INTERNET);
        assertThat(answer.channels()).containsExactly(NETWORK);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> answer.channels().add(INTERNET));
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Answer.channels(NETWORK, null))
                .withMessage("channels must not contain null");
        assertThatNullPointerException()
                .isThrownBy(() -> new Answer.Channels(null))
                .withMessage("channels");
        Response.Builder response = Response.builder(Questionnaires.skapa(), Rater.CITIZEN);
        assertThatNullPointerException()
                .isThrownBy(() -> response.answer("skapa.health", null))
                .withMessage("answer");
        assertThatNullPointerException()
                .isThrownBy(() -> response.answer((QuestionId) null, Answer.declined()))
                .withMessage("question");
        assertThatNullPointerException()
                .isThrownBy(() -> Response.builder(null, Rater.CITIZEN))
                .withMessage("questionnaire");
        assertThatNullPointerException()
                .isThrownBy(() -> Response.builder(Questionnaires.skapa(), null))
                .withMessage("rater");
    }

    @Test
    void aQuestionIdOfAnotherFormIsRefusedWithoutItsText() {
        Response.Builder response = Response.builder(Questionnaires.skapa(), Rater.CITIZEN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> response.answer("Jens Hansen", 4))
                .satisfies(e -> assertThat(e.getMessage())
                        .startsWith("question id must be")
                        .doesNotContain("Jens", "Hansen"));
    }

    @Test
    void aResponseKeepsItsEntriesInOrderAndShowsNone() {
        Response response = Response.builder(Questionnaires.skapa(), Rater.CITIZEN)
                .answer("skapa.health", 2)
                .answer("skapa.reach-work", Answer.declined())
                .answer("skapa.health", 3)
                .build();
        assertThat(response.entries())
                .containsExactly(
                        new Response.Entry(QuestionId.of("skapa.health"), Answer.given(2)),
                        new Response.Entry(QuestionId.of("skapa.reach-work"), Answer.declined()),
                        new Response.Entry(QuestionId.of("skapa.health"), Answer.given(3)));
        assertThat(response).hasToString("Response[skapa 2, rater=CITIZEN]");
        assertThat(response.entries()).extracting(Response.Entry::toString).containsOnly("Entry[hidden]");
    }

    @Test
    void allValuesSurviveJavaSerialization() throws Exception {
        Questionnaire form = Questionnaires.bipCitizen();
        Response response = Response.builder(form, Rater.CITIZEN)
                .answer("bip.citizen.job-search-channels", Answer.channels(NETWORK, INTERNET))
                .answer("bip.citizen.health-mastery", Answer.declined())
                .answer("bip.citizen.cooperation", 4)
                .build();
        CheckedResponse checked = form.check(response);
        for (Object value : List.of(form, response, checked, checked.score())) {
            assertThat(copy(value)).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
        }
        assertThat(checked.score()).hasToString("ScoredResponse[bip.citizen 1, rater=CITIZEN]");
    }

    private static Object copy(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
