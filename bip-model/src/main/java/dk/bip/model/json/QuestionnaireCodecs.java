package dk.bip.model.json;

import dk.bip.core.Language;
import dk.bip.core.Provenance;
import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.MissingReason;
import dk.bip.core.indicator.Rater;
import dk.bip.core.questionnaire.Answer;
import dk.bip.core.questionnaire.CheckedResponse;
import dk.bip.core.questionnaire.JobSearchChannel;
import dk.bip.core.questionnaire.Question;
import dk.bip.core.questionnaire.QuestionId;
import dk.bip.core.questionnaire.QuestionKind;
import dk.bip.core.questionnaire.Questionnaire;
import dk.bip.core.questionnaire.QuestionnaireId;
import dk.bip.core.questionnaire.Response;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Instruments and the responses to them. */
final class QuestionnaireCodecs {

    private static final ObjectCodec<Question> QUESTION = ObjectCodec.of(
            (question, out) -> {
                out.text("id", question.id().value());
                out.text("kind", question.kind().code());
                out.words("text", question.text());
                out.objects("anchors", question.anchors(), CommonCodecs.TEXT);
                out.objects("askedOf", Asked.of(question), Asked.CODEC);
                out.text("sensitivity", question.sensitivity().code());
                out.text("textProvenance", question.textProvenance().code());
                out.text("anchorsProvenance", question.anchorsProvenance().code());
            },
            in -> {
                Text text = in.at("text").words();
                Question.Builder builder = Question.builder(
                                in.at("id").as(QuestionId::of).value())
                        .kind(in.at("kind").as(QuestionKind::ofCode))
                        .text(text.in(Language.DANISH), text.in(Language.ENGLISH))
                        .sensitivity(in.at("sensitivity").as(Sensitivity::ofCode))
                        .provenance(
                                in.at("textProvenance").as(Provenance::ofCode),
                                in.at("anchorsProvenance").as(Provenance::ofCode));
                in.at("anchors")
                        .objects(CommonCodecs.TEXT)
                        .forEach(anchor -> builder.anchor(anchor.in(Language.DANISH), anchor.in(Language.ENGLISH)));
                in.at("askedOf")
                        .objects(Asked.CODEC)
                        .forEach(asked -> builder.askedOf(asked.rater, asked.indicators.toArray(new Indicator[0])));
                return builder.build();
            });

    static final ObjectCodec<Questionnaire> QUESTIONNAIRE = ObjectCodec.of(
            (questionnaire, out) -> {
                out.text("id", questionnaire.id().value());
                out.text("version", questionnaire.version());
                out.words("title", questionnaire.title());
                out.words("note", questionnaire.note());
                out.objects("questions", questionnaire.questions(), QUESTION);
            },
            in -> {
                Text title = in.at("title").words();
                Text note = in.at("note").words();
                Questionnaire.Builder builder = Questionnaire.builder(
                                in.at("id").as(QuestionnaireId::of).value(),
                                in.at("version").text())
                        .title(title.in(Language.DANISH), title.in(Language.ENGLISH))
                        .note(note.in(Language.DANISH), note.in(Language.ENGLISH));
                in.at("questions").objects(QUESTION).forEach(builder::question);
                return builder.build();
            });

    private static final ObjectCodec<Response.Entry> ENTRY = ObjectCodec.of(
            (entry, out) -> {
                out.text("question", entry.question().value());
                write(entry.answer(), out);
            },
            in -> new Response.Entry(in.at("question").as(QuestionId::of), answer(in)));

    static final ObjectCodec<Response> RESPONSE = ObjectCodec.of(
            (response, out) -> {
                out.text("questionnaire", response.questionnaire().value());
                out.text("version", response.version());
                out.text("rater", response.rater().code());
                out.objects("answers", response.entries(), ENTRY);
            },
            in -> {
                Response.Builder builder = Response.builder(
                        in.at("questionnaire").as(QuestionnaireId::of),
                        in.at("version").text(),
                        in.at("rater").as(Rater::ofCode));
                in.at("answers").objects(ENTRY).forEach(entry -> builder.answer(entry.question(), entry.answer()));
                return builder.build();
            });

    /** What checking finds is not stored: it comes of the two again. */
    static final ObjectCodec<CheckedResponse> CHECKED_RESPONSE = ObjectCodec.of(
            (checked, out) -> {
                out.object("questionnaire", checked.questionnaire(), QUESTIONNAIRE);
                out.object("response", checked.response(), RESPONSE);
            },
            in -> in.at("questionnaire")
                    .object(QUESTIONNAIRE)
                    .check(in.at("response").object(RESPONSE)));

    private QuestionnaireCodecs() {}

    private static void write(Answer answer, ObjectWriter out) {
        if (answer instanceof Answer.Given given) {
            out.whole("step", given.step());
        } else if (answer instanceof Answer.Channels chosen) {
            out.texts("channels", chosen.channels(), JobSearchChannel::code);
        } else {
            out.text("missing", answer.missingReason().orElseThrow().code());
        }
    }

    private static Answer answer(ObjectReader in) {
        Optional<JsonValue> missing = in.optional("missing");
        if (missing.isPresent()) {
            return switch (missing.get().as(MissingReason::ofCode)) {
                case DECLINED -> Answer.declined();
                case DONT_KNOW -> Answer.dontKnow();
                case NOT_ASKED -> Answer.notAsked();
            };
        }
        Optional<JsonValue> channels = in.optional("channels");
        return channels.isPresent()
                ? Answer.channels(channels.get()
                        .list(channel -> channel.as(JobSearchChannel::ofCode))
                        .toArray(new JobSearchChannel[0]))
                : Answer.given(in.at("step").integer());
    }

    /** A rater who is asked, and what the rater's answer counts for. */
    private record Asked(Rater rater, Collection<Indicator> indicators) {

        static final ObjectCodec<Asked> CODEC = ObjectCodec.of(
                (asked, out) -> {
                    out.text("rater", asked.rater.code());
                    out.texts("indicators", asked.indicators, Indicator::code);
                },
                in -> new Asked(
                        in.at("rater").as(Rater::ofCode),
                        in.at("indicators").list(indicator -> indicator.as(Indicator::ofCode))));

        static List<Asked> of(Question question) {
            Set<Rater> raters = question.raters();
            return raters.stream()
                    .map(rater -> new Asked(rater, question.indicators(rater)))
                    .toList();
        }
    }
}
