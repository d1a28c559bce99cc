package dk.bip.model.json;

import dk.bip.model.feature.Coverage;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.feature.FeatureSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Features and rows of them. */
final class FeatureCodecs {

    static final ObjectCodec<FeatureSchema> SCHEMA = ObjectCodec.of(
            (schema, out) -> out.texts("features", schema.features(), Feature::featureName),
            in -> FeatureSchema.of(in.at("features").list(name -> name.as(Feature::named))));

    static final ObjectCodec<FeatureRow> ROW =
            ObjectCodec.of((row, out) -> out.objects("features", cells(row), Cell.CODEC), in -> {
                List<Cell> cells = in.at("features").objects(Cell.CODEC);
                FeatureRow.Builder builder = FeatureRow.builder(
                        FeatureSchema.of(cells.stream().map(Cell::feature).toList()));
                for (Cell cell : cells) {
                    cell.value.ifPresent(value -> builder.value(cell.feature, value));
                }
                return builder.build();
            });

    static final ObjectCodec<Coverage> COVERAGE = ObjectCodec.of(
            (coverage, out) -> {
                out.texts("used", coverage.used(), name -> name);
                out.texts("imputed", coverage.imputed(), name -> name);
                out.texts("missing", coverage.missing(), name -> name);
            },
            in -> new Coverage(
                    in.at("used").list(JsonValue::text),
                    in.at("imputed").list(JsonValue::text),
                    in.at("missing").list(JsonValue::text)));

    private FeatureCodecs() {}

    private static List<Cell> cells(FeatureRow row) {
        List<Cell> cells = new ArrayList<>();
        for (Feature feature : row.schema().features()) {
            Optional<Double> value = row.value(feature).stream().boxed().findFirst();
            cells.add(new Cell(feature, value));
        }
        return cells;
    }

    /** A feature and its value. One that has none says so: {@code "missing": true}. */
    private record Cell(Feature feature, Optional<Double> value) {

        static final ObjectCodec<Cell> CODEC = ObjectCodec.of(
                (cell, out) -> {
                    out.text("feature", cell.feature.featureName());
                    cell.value.ifPresentOrElse(value -> out.number("value", value), () -> out.bool("missing", true));
                },
                in -> {
                    Feature feature = in.at("feature").as(Feature::named);
                    Optional<JsonValue> missing = in.optional("missing");
                    if (missing.isEmpty()) {
                        return new Cell(feature, Optional.of(in.at("value").number()));
                    }
                    if (!missing.get().bool()) {
                        throw missing.get().path().refuse("must be true", "leave it out where there is a value?");
                    }
                    return new Cell(feature, Optional.empty());
                });
    }
}
