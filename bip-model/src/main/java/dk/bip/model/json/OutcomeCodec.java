package dk.bip.model.json;

import dk.bip.model.outcome.Outcome;
import java.util.List;

/** The event of a document, a prediction or a review: the code of a built-in one, and code and words of another. */
final class OutcomeCodec {

    private static final ObjectCodec<Outcome> OWN = Fields.<Outcome>of("outcome")
            .field("code", Kind.NAME, Outcome::code)
            .field("label", Kind.WORDS, Outcome::label)
            .read(in -> Outcome.of(in.at("code").text(), in.at("label").words()));

    static final Kind<Outcome> OUTCOME = new Kind<>(
            OutcomeCodec::put,
            schema -> Schema.of(
                    "anyOf",
                    List.of(
                            Schema.of(
                                    "enum",
                                    Outcome.builtIn().stream()
                                            .map(Outcome::code)
                                            .toList()),
                            OWN.schema(schema))));

    private OutcomeCodec() {}

    private static void put(ObjectWriter out, String name, Outcome outcome) {
        if (outcome.isBuiltIn()) {
            out.text(name, outcome.code());
        } else {
            out.object(name, outcome, OWN::write);
        }
    }

    static Outcome read(JsonValue value) {
        return value.isText() ? value.code(Outcome::ofCode) : value.object(OWN);
    }
}
