package dk.bip.model.json;

import dk.bip.model.predictor.Transform;
import java.util.List;

/** What a term of a model makes of the value of its feature. */
final class TransformCodec {

    static final ObjectCodec<Transform> TRANSFORM = ObjectCodec.tagged(
            "kind",
            List.of(
                    Variant.of(
                            "VALUE",
                            Transform.Value.class,
                            Fields.<Transform.Value>of("valueTransform").read(in -> new Transform.Value())),
                    Variant.of(
                            "LEVELS",
                            Transform.Levels.class,
                            Fields.<Transform.Levels>of("levelsTransform")
                                    .field("scores", Kind.NUMBERS.and("minItems", 2), Transform.Levels::scores)
                                    .read(in ->
                                            new Transform.Levels(in.at("scores").list(JsonValue::number)))),
                    Variant.of(
                            "AT_LEAST",
                            Transform.AtLeast.class,
                            Fields.<Transform.AtLeast>of("atLeastTransform")
                                    .field("threshold", Kind.NUMBER, Transform.AtLeast::threshold)
                                    .read(in -> new Transform.AtLeast(
                                            in.at("threshold").number())))));

    private TransformCodec() {}
}
