package dk.bip.examples.casebook;

import dk.bip.model.estimation.MissingValues;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameRowBuilder;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rows of a CSV file as a frame for each horizon: a column for each feature, one of 0 and 1 for each horizon, and labels. A row whose cell
 * of a horizon is missing was not observed to its end and is none of that horizon; a row that lacks a feature or a label is dropped and counted.
 */
final class HorizonRows {

    private HorizonRows() {}

    /** How the outcome of a horizon is named, such as {@code job_within_6_months}. */
    static String outcomeColumn(Outcome outcome, Horizon horizon) {
        return outcome.code().toLowerCase(Locale.ROOT) + suffix(horizon);
    }

    /** What stands behind a name that is of a horizon, such as {@code _within_6_months}. */
    static String suffix(Horizon horizon) {
        return "_within_" + horizon.months() + "_months";
    }

    /**
     * Reads the rows.
     *
     * @param rows the file
     * @param schema the features
     * @param outcomes the column of each horizon
     * @param labels the column of each kind of cluster
     */
    static SortedMap<Horizon, ModelFrame> of(
            CsvRows rows, FeatureSchema schema, SortedMap<Horizon, String> outcomes, Map<String, String> labels) {
        FeatureColumns features = new FeatureColumns(rows, schema);
        features.featuresWithoutColumn().forEach(rows::indexOf);
        List<Integer> labelColumns = labels.values().stream().map(rows::indexOf).toList();
        SortedMap<Horizon, Integer> outcomeColumns = new TreeMap<>();
        SortedMap<Horizon, ModelFrameRowBuilder> builders = new TreeMap<>();
        outcomes.forEach((horizon, column) -> {
            outcomeColumns.put(horizon, rows.indexOf(column));
            builders.put(
                    horizon,
                    ModelFrame.rowBuilder(column, schema.names(), List.copyOf(labels.keySet()))
                            .missing(MissingValues.DROP_ROW));
        });
        for (Optional<CsvScanner.Line> row = rows.next(); row.isPresent(); row = rows.next()) {
            CsvScanner.Line line = row.get();
            double[] values = schema.features().stream()
                    .mapToDouble(feature -> features.value(line, feature))
                    .toArray();
            List<String> ofRow = new ArrayList<>();
            labelColumns.forEach(column -> ofRow.add(rows.label(line, column)));
            outcomeColumns.forEach((horizon, column) -> {
                double outcome = rows.binary(line, column);
                if (!Double.isNaN(outcome)) {
                    builders.get(horizon).row(outcome, values, 1, 0, ofRow);
                }
            });
        }
        SortedMap<Horizon, ModelFrame> frames = new TreeMap<>();
        builders.forEach((horizon, builder) -> frames.put(horizon, built(rows, builder)));
        return frames;
    }

    private static ModelFrame built(CsvRows rows, ModelFrameRowBuilder builder) {
        try {
            return builder.build();
        } catch (IllegalArgumentException refused) {
            throw rows.wrong(refused);
        }
    }
}
