package dk.bip.model.json;

import dk.bip.core.indicator.MissingReason;
import dk.bip.core.indicator.Rater;
import dk.bip.core.questionnaire.Answer;
import dk.bip.core.questionnaire.JobSearchChannel;
import dk.bip.core.questionnaire.QuestionId;
import dk.bip.core.questionnaire.QuestionnaireId;
import dk.bip.core.questionnaire.Response;
import java.util.List;
import java.util.function.Function;

/** The answers of one rater as they came in: also those that checking will find at fault. */
final class ResponseCodec {

    private static final ObjectCodec<Response.Entry> ENTRY = ObjectCodec.byField(List.of(
            new Variant<>(
                    "missing",
                    entry -> entry.answer().missingReason().isPresent(),
                    entry("notAnswered")
                            .field(
                                    "missing",
                                    Kind.code(MissingReason.class),
                                    entry -> entry.answer().missingReason().orElseThrow())
                            .read(in -> read(
                                    in, entry -> missing(entry.at("missing").code(MissingReason::ofCode))))),
            new Variant<>(
                    "channels",
                    entry -> entry.answer() instanceof Answer.Channels,
                    entry("channels")
                            .field(
                                    "channels",
                                    Kind.texts(Kind.code(JobSearchChannel.class), JobSearchChannel::code),
                                    entry -> ((Answer.Channels) entry.answer()).channels())
                            .read(in -> read(
                                    in,
                                    entry -> Answer.channels(entry.at("channels")
                                            .list(channel -> channel.code(JobSearchChannel::ofCode))
                                            .toArray(new JobSearchChannel[0]))))),
            new Variant<>(
                    "value",
                    entry -> entry.answer() instanceof Answer.Given,
                    entry("given")
                            .field("value", Kind.NUMBER, entry -> ((Answer.Given) entry.answer()).value())
                            .read(in -> read(in, ResponseCodec::given)))));

    static final ObjectCodec<Response> RESPONSE = Fields.<Response>of("response")
            .field(
                    "questionnaire",
                    Kind.ID,
                    response -> response.questionnaire().value())
            .field("version", Kind.NAME, Response::version)
            .field("rater", Kind.code(Rater.class), Response::rater)
            .field("answers", Kind.objects(ENTRY), Response::entries)
            .read(in -> {
                Response.Builder builder = Response.builder(
                        in.at("questionnaire").as(QuestionnaireId::of),
                        in.at("version").text(),
                        in.at("rater").code(Rater::ofCode));
                in.at("answers").objects(ENTRY).forEach(entry -> builder.answer(entry.question(), entry.answer()));
                return builder.build();
            });

    private ResponseCodec() {}

    private static Fields<Response.Entry> entry(String name) {
        return Fields.<Response.Entry>of(name)
                .field("question", Kind.ID, entry -> entry.question().value());
    }

    private static Response.Entry read(ObjectReader in, Function<ObjectReader, Answer> answer) {
        return new Response.Entry(in.at("question").as(QuestionId::of), answer.apply(in));
    }

    /** Version 1 knew of whole steps only. */
    private static Answer given(ObjectReader in) {
        return Answer.given(
                in.version() > 1 ? in.at("value").number() : in.at("step").integer());
    }

    private static Answer missing(MissingReason reason) {
        return switch (reason) {
            case DECLINED -> Answer.declined();
            case DONT_KNOW -> Answer.dontKnow();
            case NOT_ASKED -> Answer.notAsked();
        };
    }
}
