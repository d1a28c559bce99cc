package dk.bip.model.json;

import dk.bip.core.casefile.BackgroundFact;
import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.BackgroundValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The value of a background field from a date on: a number, a truth value or the code of an option, as the field takes it. */
final class BackgroundFactCodec {

    static final EventCodec<BackgroundFact> EVENT = new EventCodec<>(
            BackgroundFact.KIND,
            ObjectCodec.oneOf(variants(), BackgroundFactCodec::read),
            KeyPart.of("field", BackgroundFieldDefinition.KIND));

    private BackgroundFactCodec() {}

    /** Fields that take the same values have one shape; those of one's own take whatever their definition says. */
    private static List<Variant<BackgroundFact>> variants() {
        Map<Node, List<BackgroundField>> fieldsOf = new LinkedHashMap<>();
        for (BackgroundField field : BackgroundField.all()) {
            fieldsOf.computeIfAbsent(schema(field), none -> new ArrayList<>()).add(field);
        }
        List<Variant<BackgroundFact>> variants = new ArrayList<>();
        fieldsOf.forEach((schema, fields) -> variants.add(new Variant<>(
                "field",
                fact -> fields.contains(fact.field()),
                shape("backgroundFact" + (variants.size() + 1), Kind.code(fields, BackgroundField::code), schema))));
        variants.add(new Variant<>(
                "field",
                fact -> !fact.field().isBuiltIn(),
                shape("ownBackgroundFact", ownField(), Schema.of("type", List.of("number", "boolean", "string")))));
        return variants;
    }

    private static Kind<BackgroundField> ownField() {
        return new Kind<>(
                (out, name, field) -> out.defined(name, BackgroundFieldDefinition.KIND, field),
                schema -> Schema.of("type", "string", "pattern", DefinitionKind.NAMESPACED));
    }

    private static ObjectCodec<BackgroundFact> shape(String name, Kind<BackgroundField> field, Node value) {
        return RecordingFields.add(Fields.<BackgroundFact>of(name)
                        .field("date", Kind.DATE, BackgroundFact::date)
                        .field("field", field, BackgroundFact::field)
                        .field(
                                "value",
                                new Kind<BackgroundValue>(BackgroundFactCodec::write, any -> value),
                                BackgroundFact::value))
                .read(BackgroundFactCodec::read);
    }

    private static Node schema(BackgroundField field) {
        return switch (field.kind()) {
            case QUANTITY ->
                Schema.of("type", "number", "minimum", (int) field.minimum().orElseThrow(), "maximum", (int)
                        field.maximum().orElseThrow());
            case YES_NO -> Schema.of("type", "boolean");
            case CHOICE -> Schema.of("enum", field.options());
        };
    }

    private static void write(ObjectWriter out, String name, BackgroundValue value) {
        if (value instanceof BackgroundValue.Quantity quantity) {
            out.number(name, quantity.value());
        } else if (value instanceof BackgroundValue.YesNo yesNo) {
            out.bool(name, yesNo.value());
        } else if (value instanceof BackgroundValue.Choice choice) {
            out.text(name, choice.option());
        }
    }

    private static BackgroundFact read(ObjectReader in) {
        return RecordingFields.read(
                BackgroundFact.of(
                        in.at("date").date(),
                        in.at("field").defined(BackgroundFieldDefinition.KIND),
                        value(in.at("value"))),
                in);
    }

    private static BackgroundValue value(JsonValue value) {
        if (value.isBool()) {
            return BackgroundValue.of(value.bool());
        }
        return value.isText() ? value.as(BackgroundValue::of) : BackgroundValue.of(value.number());
    }
}
