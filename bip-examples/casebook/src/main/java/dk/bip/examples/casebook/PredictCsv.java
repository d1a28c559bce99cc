package dk.bip.examples.casebook;

import dk.bip.core.Language;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.NoEstimate;
import dk.bip.model.predictor.NoEstimateReason;
import dk.bip.model.predictor.Prediction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How likely is a job for each row of a file? Probability, interval and spread from the columns that have the name of a feature. */
public final class PredictCsv {

    private static final String HEADER = "row,probability,lower,upper,spread_lower,spread_upper,no_estimate\n";

    /** A name that a person writes for a column; with spaces, signs or many digits it may be a cell of a first record. */
    private static final Pattern NAME_OF_COLUMN = Pattern.compile("(?!.*\\d{5})\\p{L}[\\p{L}\\d_.]*+");

    private final JobProbabilityPredictor predictor;
    private final Horizon horizon;
    private final CsvRows rows;
    /** The features that have a column, and which. */
    private final Map<Feature, Integer> columns = new LinkedHashMap<>();

    private PredictCsv(ModelDocument document, Horizon horizon, CsvRows rows) {
        this.predictor = JobProbabilityPredictor.of(document);
        this.horizon = horizon;
        this.rows = rows;
        for (Feature feature : document.schema().features()) {
            int column = rows.names().indexOf(feature.name());
            if (column >= 0) {
                columns.put(feature, column);
            }
        }
        if (columns.isEmpty()) {
            throw rows.wrong("line 1 names no feature of the model; they are "
                    + String.join(", ", document.schema().names()));
        }
    }

    /**
     * Prints the prediction of each row, and on the standard error which columns are passed over and which features have none; or tells the
     * columns of each model.
     *
     * @param args the file, {@code --horizon} in months, and perhaps {@code --model} with the name of a built-in model; or {@code --help}
     */
    public static void main(String[] args) {
        if (CsvArguments.asksForHelp(args)) {
            System.out.print(help());
            return;
        }
        CsvArguments arguments = CsvArguments.parse(args, "--horizon=", "--model=");
        ModelDocument document = BuiltInModels.named(arguments.value("--model"));
        Horizon horizon = BuiltInModels.horizon(arguments.value("--horizon"), document);
        try (CsvRows rows = CsvRows.open(arguments.file())) {
            PredictCsv table = new PredictCsv(document, horizon, rows);
            table.print();
            table.tell("passed over, as no feature of the model: ", table.otherColumns());
            table.tell("in no column, and so missing in every row: ", table.featuresWithoutColumn());
        }
    }

    private void print() {
        System.out.print(HEADER);
        long number = 0;
        for (Optional<CsvScanner.Line> row = rows.next(); row.isPresent(); row = rows.next()) {
            number++;
            System.out.print(number + "," + cells(predictor.predict(features(row.get()), horizon)) + "\n");
        }
    }

    private FeatureRow features(CsvScanner.Line row) {
        FeatureRow.Builder features = FeatureRow.builder(predictor.schema());
        columns.forEach((feature, column) -> {
            double value = rows.number(row, column);
            if (!Double.isNaN(value)) {
                if (!feature.domain().contains(value)) {
                    throw rows.wrongCell(
                            row,
                            column,
                            "(" + feature.name() + ") must be " + feature.domain()
                                    + "; empty or NA where it is missing");
                }
                features.value(feature, value);
            }
        });
        return features.build();
    }

    private static String cells(Prediction prediction) {
        if (prediction instanceof NoEstimate none) {
            return ",,,,," + none.reasons().stream().map(NoEstimateReason::code).collect(Collectors.joining(" "));
        }
        Estimate estimate = (Estimate) prediction;
        return CsvNumber.of(estimate.probability()) + ","
                + estimate.interval()
                        .map(interval -> CsvNumber.of(interval.lower()) + "," + CsvNumber.of(interval.upper()))
                        .orElse(",")
                + ","
                + estimate.spread()
                        .map(spread -> CsvNumber.of(spread.lower()) + "," + CsvNumber.of(spread.upper()))
                        .orElse(",")
                + ",";
    }

    private void tell(String what, List<String> names) {
        if (!names.isEmpty()) {
            System.err.print("casebook: " + what + String.join(", ", names) + "\n");
        }
    }

    private List<String> otherColumns() {
        List<String> others = new ArrayList<>();
        for (int column = 0; column < rows.names().size(); column++) {
            String name = rows.names().get(column);
            if (!columns.containsValue(column)) {
                others.add(NAME_OF_COLUMN.matcher(name).matches() ? name : "column " + (column + 1));
            }
        }
        return others;
    }

    private List<String> featuresWithoutColumn() {
        return predictor.schema().features().stream()
                .filter(feature -> !columns.containsKey(feature))
                .map(Feature::name)
                .toList();
    }

    private static String help() {
        StringBuilder help = new StringBuilder("""
                predict-csv FILE --horizon MONTHS [--model NAME]

                Prints the probability of a job for each row of a CSV file, with the interval for the mean of people with the same known
                features and the spread among them; a row without an estimate has the codes of its reasons instead. An empty cell or NA is
                missing. A value outside its domain stops it. The file of `population` can be scored as it is.

                Columns, by the name of a feature; others are passed over and named on the standard error:
                """);
        for (ModelDocument document : EvidenceModel.all()) {
            help.append("\n--model ").append(BuiltInModels.nameOf(document)).append('\n');
            for (Feature feature : document.schema().features()) {
                String required = document.requiredFeatures().contains(feature.name()) ? ", required" : "";
                help.append("  ")
                        .append(feature.name())
                        .append("\n      ")
                        .append(feature.label(Language.ENGLISH))
                        .append(", ")
                        .append(feature.domain())
                        .append(required)
                        .append('\n');
            }
        }
        return help.toString();
    }
}
