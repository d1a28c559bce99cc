package dk.bip.model.json;

import dk.bip.model.review.Review;
import java.util.List;
import java.util.Optional;

/** The human judgement on an estimate: agreement without a reason, anything else with one. */
final class ReviewCodec {

    static final ObjectCodec<Review> REVIEW = ObjectCodec.oneOf(
            List.of(
                    new Variant<>(
                            "verdict",
                            review -> review.reason().isEmpty(),
                            judged("agreement", List.of(Review.Verdict.AGREES)).read(ReviewCodec::read)),
                    new Variant<>(
                            "reason",
                            review -> review.reason().isPresent(),
                            judged(
                                            "departure",
                                            List.of(Review.Verdict.values()).subList(1, Review.Verdict.values().length))
                                    .field(
                                            "reason",
                                            Kind.NAME,
                                            review -> review.reason().orElseThrow())
                                    .read(ReviewCodec::read))),
            ReviewCodec::read);

    private ReviewCodec() {}

    private static Fields<Review> judged(String name, List<Review.Verdict> verdicts) {
        return Fields.<Review>of(name)
                .field("model", Kind.object(ModelDocumentCodec.REFERENCE), Review::model)
                .field("outcome", OutcomeCodec.OUTCOME, Review::outcome)
                .field(ModelDocumentCodec.HORIZON, Kind.HORIZON, Review::horizon)
                .field("asOf", Kind.DATE, Review::asOf)
                .field("reviewedOn", Kind.DATE, Review::reviewedOn)
                .field("verdict", Kind.code(verdicts, Review.Verdict::code), Review::verdict);
    }

    private static Review read(ObjectReader in) {
        Review.Verdict verdict = in.at("verdict").code(Review.Verdict::ofCode);
        Optional<JsonValue> reason =
                verdict == Review.Verdict.AGREES ? in.optional("reason") : Optional.of(in.at("reason"));
        return Review.of(
                in.at("model").object(ModelDocumentCodec.REFERENCE),
                OutcomeCodec.read(in.at("outcome")),
                in.at(ModelDocumentCodec.HORIZON).horizon(),
                in.at("asOf").date(),
                in.at("reviewedOn").date(),
                verdict,
                reason.map(JsonValue::text));
    }
}
