package dk.bip.examples.casebook;

import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The columns of a CSV file that have the name of a feature. */
final class FeatureColumns {

    /** A name that a person writes for a column; with spaces, signs or many digits it may be a cell of a first record. */
    private static final Pattern NAME_OF_COLUMN = Pattern.compile("(?!.*\\d{5})\\p{L}[\\p{L}\\d_.]*+");

    private final CsvRows rows;
    private final FeatureSchema schema;
    private final Map<Feature, Integer> columns = new LinkedHashMap<>();

    FeatureColumns(CsvRows rows, FeatureSchema schema) {
        this.rows = rows;
        this.schema = schema;
        for (Feature feature : schema.features()) {
            int column = rows.names().indexOf(feature.name());
            if (column >= 0) {
                columns.put(feature, column);
            }
        }
        if (columns.isEmpty()) {
            throw rows.wrong("line 1 names no feature of the model; they are " + String.join(", ", schema.names()));
        }
    }

    /** A feature of a row, NaN where the cell or the column is missing. A value outside the domain is refused. */
    double value(CsvScanner.Line row, Feature feature) {
        Integer column = columns.get(feature);
        double value = column == null ? Double.NaN : rows.number(row, column);
        if (!Double.isNaN(value) && !feature.domain().contains(value)) {
            throw rows.wrongCell(
                    row,
                    column,
                    "(" + feature.name() + ") must be " + feature.domain() + "; empty or NA where it is missing");
        }
        return value;
    }

    /** The names of the features that have no column. */
    List<String> featuresWithoutColumn() {
        return schema.features().stream()
                .filter(feature -> !columns.containsKey(feature))
                .map(Feature::name)
                .toList();
    }

    /** The other columns, by number where the name may be a person's. */
    List<String> otherColumns() {
        List<String> others = new ArrayList<>();
        for (int column = 0; column < rows.names().size(); column++) {
            String name = rows.names().get(column);
            if (!columns.containsValue(column)) {
                others.add(NAME_OF_COLUMN.matcher(name).matches() ? name : "column " + (column + 1));
            }
        }
        return others;
    }
}
