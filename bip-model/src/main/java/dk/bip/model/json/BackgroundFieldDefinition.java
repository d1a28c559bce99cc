package dk.bip.model.json;

import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.internal.Checks;
import java.util.List;
import java.util.function.Function;

/** Background fields of one's own: a quantity in its range, a yes or no, or a choice of options. */
final class BackgroundFieldDefinition {

    private static final ObjectCodec<Option> OPTION = Fields.<Option>of("option")
            .field("code", Kind.NAME, Option::code)
            .field("label", Kind.WORDS, Option::label)
            .read(in -> new Option(in.at("code").text(), in.at("label").words()));

    private static final ObjectCodec<BackgroundField> FIELD = ObjectCodec.tagged(
            "kind",
            List.of(
                    variant(
                            BackgroundField.Kind.QUANTITY,
                            head("quantityField")
                                    .field(
                                            "least",
                                            Kind.NUMBER,
                                            field -> field.minimum().orElseThrow())
                                    .field(
                                            "greatest",
                                            Kind.NUMBER,
                                            field -> field.maximum().orElseThrow())
                                    .field("whole", Kind.BOOL, BackgroundField::isWhole)
                                    .optional("unit", Kind.WORDS, BackgroundField::unit),
                            BackgroundFieldDefinition::quantity),
                    variant(BackgroundField.Kind.YES_NO, head("yesNoField"), BackgroundFieldDefinition::yesNo),
                    variant(
                            BackgroundField.Kind.CHOICE,
                            head("choiceField")
                                    .field(
                                            "options",
                                            Kind.objects(OPTION).and("minItems", 2),
                                            BackgroundFieldDefinition::options),
                            BackgroundFieldDefinition::choice)));

    static final DefinitionKind<BackgroundField> KIND = new DefinitionKind<>(
            "backgroundFields", BackgroundField::code, BackgroundField.all(), DefinitionKind.NAMESPACED, FIELD);

    private BackgroundFieldDefinition() {}

    private static Fields<BackgroundField> head(String name) {
        return Fields.<BackgroundField>of(name)
                .field("code", Kind.matching(DefinitionKind.NAMESPACED), BackgroundField::code)
                .field("label", Kind.WORDS, BackgroundField::label)
                .field("sensitivity", Kind.code(Sensitivity.class), BackgroundField::sensitivity);
    }

    private static Variant<BackgroundField> variant(
            BackgroundField.Kind kind,
            Fields<BackgroundField> fields,
            Function<ObjectReader, BackgroundField.Builder> begin) {
        ObjectCodec<BackgroundField> codec = fields.optional(
                        "ageLimitMonths",
                        Kind.whole(1),
                        field -> field.ageLimitMonths().stream().boxed().findFirst())
                .read(in -> {
                    BackgroundField.Builder builder = begin.apply(in);
                    in.optional("ageLimitMonths").ifPresent(months -> builder.ageLimitMonths(months.integer()));
                    return builder.build();
                });
        return new Variant<>(kind.code(), field -> field.kind() == kind, codec);
    }

    /** The bounds are content: no message tells them. */
    private static BackgroundField.Builder quantity(ObjectReader in) {
        double minimum = in.at("least").number();
        double maximum = in.at("greatest").number();
        in.remember(Checks.plain(minimum) + " to " + Checks.plain(maximum));
        BackgroundField.Builder builder =
                BackgroundField.quantity(code(in), label(in), sensitivity(in), minimum, maximum);
        if (in.at("whole").bool()) {
            builder.whole();
        }
        in.optional("unit").ifPresent(unit -> builder.unit(unit.words()));
        return builder;
    }

    private static BackgroundField.Builder yesNo(ObjectReader in) {
        return BackgroundField.yesNo(code(in), label(in), sensitivity(in));
    }

    private static BackgroundField.Builder choice(ObjectReader in) {
        BackgroundField.Builder builder = BackgroundField.choice(code(in), label(in), sensitivity(in));
        in.at("options").objects(OPTION).forEach(option -> builder.option(option.code, option.label));
        return builder;
    }

    private static String code(ObjectReader in) {
        return in.at("code").text();
    }

    private static Text label(ObjectReader in) {
        return in.at("label").words();
    }

    private static Sensitivity sensitivity(ObjectReader in) {
        return in.at("sensitivity").code(Sensitivity::ofCode);
    }

    private static List<Option> options(BackgroundField field) {
        return field.options().stream()
                .map(option -> new Option(option, field.optionLabel(option)))
                .toList();
    }

    /** One option of a choice. */
    private record Option(String code, Text label) {}
}
