package dk.bip.model.json;

import dk.bip.model.feature.Coverage;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.feature.FeatureSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Features and rows of them. */
final class FeatureCodecs {

    static final Kind<Feature> FEATURE = Kind.code(Arrays.asList(Feature.values()), Feature::featureName);

    static final ObjectCodec<FeatureSchema> SCHEMA = Fields.<FeatureSchema>of("featureSchema")
            .field("features", Kind.texts(FEATURE, Feature::featureName).and("minItems", 1), FeatureSchema::features)
            .read(in -> FeatureSchema.of(in.at("features").list(name -> name.code(Feature::named))));

    /** A feature that has no value says so: {@code "missing": true}. */
    private static final ObjectCodec<Cell> CELL = ObjectCodec.byField(List.of(
            new Variant<>(
                    "missing",
                    cell -> cell.value.isEmpty(),
                    Fields.<Cell>of("missing")
                            .field("feature", FEATURE, Cell::feature)
                            .field(
                                    "missing",
                                    new Kind<Boolean>(ObjectWriter::bool, any -> Schema.of("const", true)),
                                    cell -> true)
                            .read(FeatureCodecs::readMissing)),
            new Variant<>(
                    "value",
                    cell -> cell.value.isPresent(),
                    Fields.<Cell>of("known")
                            .field("feature", FEATURE, Cell::feature)
                            .field("value", Kind.NUMBER, cell -> cell.value.orElseThrow())
                            .read(in -> new Cell(
                                    in.at("feature").code(Feature::named),
                                    Optional.of(in.at("value").number()))))));

    static final ObjectCodec<FeatureRow> ROW = Fields.<FeatureRow>of("featureRow")
            .field("features", Kind.objects(CELL).and("minItems", 1), FeatureCodecs::cells)
            .read(in -> {
                List<Cell> cells = in.at("features").objects(CELL);
                FeatureRow.Builder builder = FeatureRow.builder(
                        FeatureSchema.of(cells.stream().map(Cell::feature).toList()));
                for (Cell cell : cells) {
                    cell.value.ifPresent(value -> builder.value(cell.feature, value));
                }
                return builder.build();
            });

    static final ObjectCodec<Coverage> COVERAGE = Fields.<Coverage>of("coverage")
            .field("used", Kind.texts(Kind.TEXT, name -> name), Coverage::used)
            .field("imputed", Kind.texts(Kind.TEXT, name -> name), Coverage::imputed)
            .field("missing", Kind.texts(Kind.TEXT, name -> name), Coverage::missing)
            .read(in -> new Coverage(
                    in.at("used").list(JsonValue::text),
                    in.at("imputed").list(JsonValue::text),
                    in.at("missing").list(JsonValue::text)));

    private FeatureCodecs() {}

    private static Cell readMissing(ObjectReader in) {
        JsonValue missing = in.at("missing");
        if (!missing.bool()) {
            throw missing.path().refuse("must be true", "leave it out where there is a value?");
        }
        return new Cell(in.at("feature").code(Feature::named), Optional.empty());
    }

    private static List<Cell> cells(FeatureRow row) {
        List<Cell> cells = new ArrayList<>();
        for (Feature feature : row.schema().features()) {
            Optional<Double> value = row.value(feature).stream().boxed().findFirst();
            cells.add(new Cell(feature, value));
        }
        return cells;
    }

    /** A feature and its value. */
    private record Cell(Feature feature, Optional<Double> value) {}
}
