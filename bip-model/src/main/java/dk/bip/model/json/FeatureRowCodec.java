package dk.bip.model.json;

import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.feature.FeatureSchema;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** Features in order, and rows of them: each with its value, or with why it has none. */
final class FeatureRowCodec {

    private static final String FEATURES = "features";
    private static final String FEATURE = "feature";
    private static final String VALUE = "value";
    private static final String MISSING = "missing";
    private static final String OUTSIDE_DOMAIN = "outsideDomain";
    private static final String DATE = "date";

    static final ObjectCodec<FeatureSchema> SCHEMA = Fields.<FeatureSchema>of("featureSchema")
            .field(FEATURES, Kind.objects(FeatureCodec.FEATURE).and("minItems", 1), FeatureSchema::features)
            .read(in -> FeatureSchema.of(in.at(FEATURES).list(FeatureCodec::read)));

    private static final ObjectCodec<Cell> CELL = ObjectCodec.oneOf(
            List.of(
                    new Variant<>(
                            VALUE,
                            cell -> cell.value.isPresent(),
                            cell("knownFeature")
                                    .field(VALUE, Kind.NUMBER, cell -> cell.value.getAsDouble())
                                    .readByItsParent()),
                    marked(OUTSIDE_DOMAIN, "featureOutsideDomain", cell -> cell.outsideDomain),
                    marked(MISSING, "missingFeature", cell -> true)),
            FeatureRowCodec::readCell);

    static final ObjectCodec<FeatureRow> ROW = Fields.<FeatureRow>of("featureRow")
            .optional(DATE, Kind.DATE, FeatureRow::date)
            .field(FEATURES, Kind.objects(CELL).and("minItems", 1), FeatureRowCodec::cells)
            .read(FeatureRowCodec::readRow);

    private FeatureRowCodec() {}

    private static Fields<Cell> cell(String name) {
        return Fields.<Cell>of(name).field(FEATURE, Kind.object(FeatureCodec.FEATURE), Cell::feature);
    }

    /** A feature that has no value says so: {@code "missing": true}. */
    private static Variant<Cell> marked(String mark, String name, Predicate<Cell> holds) {
        return new Variant<>(
                mark,
                holds,
                cell(name)
                        .field(
                                mark,
                                new Kind<Boolean>(ObjectWriter::bool, any -> Schema.of("const", true)),
                                any -> true)
                        .readByItsParent());
    }

    private static Cell readCell(ObjectReader in) {
        Feature feature = FeatureCodec.read(in.at(FEATURE));
        if (in.version() > 1 && in.has(OUTSIDE_DOMAIN)) {
            return new Cell(feature, OptionalDouble.empty(), isTrue(in.at(OUTSIDE_DOMAIN)));
        }
        if (in.has(MISSING)) {
            return new Cell(feature, OptionalDouble.empty(), !isTrue(in.at(MISSING)));
        }
        return new Cell(feature, OptionalDouble.of(in.at(VALUE).number()), false);
    }

    private static boolean isTrue(JsonValue mark) {
        if (!mark.bool()) {
            throw mark.path().refuse("must be true", "leave it out where there is a value?");
        }
        return true;
    }

    private static FeatureRow readRow(ObjectReader in) {
        List<Cell> cells = in.at(FEATURES).objects(CELL);
        FeatureRow.Builder row = FeatureRow.builder(
                FeatureSchema.of(cells.stream().map(Cell::feature).toList()));
        if (in.version() > 1) {
            in.optional(DATE).ifPresent(date -> row.date(date.date()));
        }
        cells.forEach(cell -> cell.addTo(row));
        return row.build();
    }

    private static List<Cell> cells(FeatureRow row) {
        List<String> outside = row.coverage().outsideDomain();
        return row.schema().features().stream()
                .map(feature -> new Cell(feature, row.value(feature), outside.contains(feature.name())))
                .toList();
    }

    /** A feature and its value. */
    private record Cell(Feature feature, OptionalDouble value, boolean outsideDomain) {

        void addTo(FeatureRow.Builder row) {
            if (outsideDomain) {
                row.outsideDomain(feature);
            } else {
                value.ifPresent(known -> row.value(feature, known));
            }
        }
    }
}
