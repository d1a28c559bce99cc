package dk.bip.model.json;

import dk.bip.core.attention.AttentionFact;
import dk.bip.core.attention.AttentionMark;
import dk.bip.core.attention.AttentionPoint;
import dk.bip.core.attention.AttentionTopic;
import dk.bip.core.attention.Saying;

/** What the evidence asks to look at in a case, and that it was talked about. */
final class AttentionCodec {

    private static final Kind<String> CODE =
            Kind.matching("^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*(/[A-Za-z0-9]+([._-][A-Za-z0-9]+)*)?$");

    private static final ObjectCodec<Saying> SAYING = Fields.<Saying>of("saying")
            .field("code", CODE, Saying::code)
            .field("words", Kind.WORDS, Saying::words)
            .field("counterQuestion", Kind.WORDS, Saying::counterQuestion)
            .read(in -> new Saying(
                    in.at("code").text(),
                    in.at("words").words(),
                    in.at("counterQuestion").words()));

    private static final ObjectCodec<AttentionTopic> TOPIC = Fields.<AttentionTopic>of("attentionTopic")
            .field("code", CODE, AttentionTopic::code)
            .field("severity", Kind.code(AttentionTopic.Severity.class), AttentionTopic::severity)
            .field("question", Kind.WORDS, AttentionTopic::question)
            .optional("finding", Kind.ID, AttentionTopic::finding)
            .field("sayings", Kind.objects(SAYING), AttentionTopic::sayings)
            .read(AttentionCodec::topic);

    private static final ObjectCodec<AttentionFact> FACT = Fields.<AttentionFact>of("attentionFact")
            .field("code", Kind.NAME, AttentionFact::code)
            .field("date", Kind.DATE, AttentionFact::date)
            .field("words", Kind.WORDS, AttentionFact::words)
            .read(in -> AttentionFact.of(
                    in.at("code").text(), in.at("date").date(), in.at("words").words()));

    static final ObjectCodec<AttentionPoint> POINT = Fields.<AttentionPoint>of("attentionPoint")
            .field("topic", Kind.object(TOPIC), AttentionPoint::topic)
            .field("facts", Kind.objects(FACT).and("minItems", 1), AttentionPoint::facts)
            .read(in -> new AttentionPoint(
                    in.at("topic").object(TOPIC), in.at("facts").objects(FACT)));

    static final ObjectCodec<AttentionMark> MARK = Fields.<AttentionMark>of("attentionMark")
            .field("code", CODE, AttentionMark::code)
            .field("facts", Kind.objects(FACT).and("minItems", 1), AttentionMark::facts)
            .field("talkedOn", Kind.DATE, AttentionMark::talkedOn)
            .optional("until", Kind.DATE, AttentionMark::until)
            .read(AttentionCodec::mark);

    private AttentionCodec() {}

    private static AttentionTopic topic(ObjectReader in) {
        AttentionTopic topic = AttentionTopic.of(
                        in.at("code").text(),
                        in.at("severity").code(AttentionTopic.Severity::ofCode),
                        in.at("question").words())
                .withSayings(in.at("sayings").objects(SAYING).toArray(new Saying[0]));
        return in.optional("finding")
                .map(finding -> topic.withFinding(finding.text()))
                .orElse(topic);
    }

    private static AttentionMark mark(ObjectReader in) {
        AttentionMark mark = AttentionMark.of(
                in.at("code").text(),
                in.at("facts").objects(FACT),
                in.at("talkedOn").date());
        return in.optional("until").map(until -> mark.until(until.date())).orElse(mark);
    }
}
