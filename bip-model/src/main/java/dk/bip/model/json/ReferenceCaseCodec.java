package dk.bip.model.json;

import dk.bip.core.internal.Checks;
import dk.bip.model.card.ReferenceCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** The cases by which a model proves itself. */
final class ReferenceCaseCodec {

    private static final ObjectCodec<NamedValue> NAMED_VALUE = Fields.<NamedValue>of("namedValue")
            .field("feature", Kind.NAME, NamedValue::feature)
            .field("value", Kind.NUMBER, NamedValue::value)
            .read(in -> new NamedValue(in.at("feature").text(), in.at("value").number()));

    static final ObjectCodec<ReferenceCase> CASE = Fields.<ReferenceCase>of("referenceCase")
            .field("name", Kind.NAME, ReferenceCase::name)
            .field("values", Kind.objects(NAMED_VALUE), reference -> NamedValue.of(reference.values()))
            .field(ModelDocumentCodec.HORIZON, Kind.HORIZON, ReferenceCase::horizon)
            .field("level", Kind.LEVEL, ReferenceCase::level)
            .field("logOdds", Kind.NUMBER, ReferenceCase::logOdds)
            .field("probability", Kind.PROBABILITY, ReferenceCase::probability)
            .optional("interval", Kind.object(Bounds.CODEC), reference -> bounds(reference.lower(), reference.upper()))
            .optional(
                    "spread",
                    Kind.object(Bounds.CODEC),
                    reference -> bounds(reference.spreadLower(), reference.spreadUpper()))
            .read(ReferenceCaseCodec::read);

    private ReferenceCaseCodec() {}

    private static Optional<Bounds> bounds(OptionalDouble lower, OptionalDouble upper) {
        return lower.isEmpty() ? Optional.empty() : Optional.of(new Bounds(lower.getAsDouble(), upper.getAsDouble()));
    }

    private static ReferenceCase read(ObjectReader in) {
        Optional<Bounds> interval = in.optional("interval").map(value -> value.object(Bounds.CODEC));
        Optional<Bounds> spread = in.optional("spread").map(value -> value.object(Bounds.CODEC));
        return new ReferenceCase(
                in.at("name").text(),
                NamedValue.toMap(in.at("values").objects(NAMED_VALUE)),
                in.at(ModelDocumentCodec.HORIZON).horizon(),
                in.at("level").number(),
                in.at("logOdds").number(),
                in.at("probability").number(),
                end(interval, Bounds::lower),
                end(interval, Bounds::upper),
                end(spread, Bounds::lower),
                end(spread, Bounds::upper));
    }

    private static OptionalDouble end(Optional<Bounds> bounds, ToDoubleFunction<Bounds> end) {
        return bounds.stream().mapToDouble(end).findFirst();
    }

    /** A feature's name and value. */
    private record NamedValue(String feature, double value) {

        static List<NamedValue> of(Map<String, Double> values) {
            List<NamedValue> list = new ArrayList<>();
            values.forEach((feature, value) -> list.add(new NamedValue(feature, value)));
            return list;
        }

        static Map<String, Double> toMap(List<NamedValue> list) {
            Map<String, Double> values = new LinkedHashMap<>();
            for (NamedValue named : list) {
                Checks.that(values.put(named.feature, named.value) == null, "values must name a feature only once");
            }
            return values;
        }
    }
}
