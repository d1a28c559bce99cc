package dk.bip.examples.casebook;

import dk.bip.core.Language;
import dk.bip.examples.casebook.evidence.CsvLine;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How likely is a job for each row of a file? Probability, interval and spread from the columns that have the name of a feature. */
final class PredictCsv {

    private static final String HEADER = "row,probability,lower,upper,spread_lower,spread_upper,no_estimate";

    private final JobProbabilityPredictor predictor;
    private final Horizon horizon;
    private final CsvRows rows;
    private final FeatureColumns columns;
    /** In which language each prediction is explained, if at all. */
    private final Optional<Language> language;

    private PredictCsv(ModelDocument document, Horizon horizon, CsvRows rows, Optional<Language> language) {
        this.predictor = JobProbabilityPredictor.of(document);
        this.horizon = horizon;
        this.rows = rows;
        this.columns = new FeatureColumns(rows, document.schema());
        this.language = language;
    }

    static Command command() {
        return Command.named("predict-csv", "how likely a job is for each row of a CSV file")
                .rows("FILE.csv")
                .horizon()
                .model("--model NAME|DOC.json")
                .optional("--language TAG", "explains each prediction in that language, such as da")
                .more(PredictCsv::help)
                .runs(PredictCsv::run);
    }

    /** Prints the prediction of each row, and on the standard error which columns are passed over and which features have none. */
    private static void run(Arguments arguments) {
        ModelDocument document = Models.named(arguments.required("--model"));
        Horizon horizon = Models.horizon(arguments, document);
        Optional<Language> language = arguments.value("--language").map(tag -> arguments.language());
        try (CsvRows rows = CsvRows.open(arguments.required("FILE.csv"))) {
            PredictCsv table = new PredictCsv(document, horizon, rows, language);
            table.print();
            tell("passed over, as no feature of the model: ", table.columns.otherColumns());
            tell("in no column, and so missing in every row: ", table.columns.featuresWithoutColumn());
        }
    }

    private void print() {
        System.out.print(HEADER + (language.isPresent() ? ",explanation" : "") + "\n");
        long number = 0;
        for (Optional<CsvScanner.Line> row = rows.next(); row.isPresent(); row = rows.next()) {
            number++;
            Prediction prediction = predictor.predict(features(row.get()), horizon);
            System.out.print(number + "," + cells(prediction) + explanation(prediction) + "\n");
        }
    }

    private FeatureRow features(CsvScanner.Line row) {
        FeatureRow.Builder features = FeatureRow.builder(predictor.schema());
        for (Feature feature : predictor.schema().features()) {
            double value = columns.value(row, feature);
            if (!Double.isNaN(value)) {
                features.value(feature, value);
            }
        }
        return features.build();
    }

    private String explanation(Prediction prediction) {
        return language.map(chosen -> "," + CsvLine.cell(prediction.describe(chosen)))
                .orElse("");
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

    private static void tell(String what, List<String> names) {
        if (!names.isEmpty()) {
            System.err.print("casebook: " + what + String.join(", ", names) + "\n");
        }
    }

    static String help() {
        StringBuilder help = new StringBuilder("""
                Prints the probability of a job for each row of a CSV file, with the interval for the mean of people with the same known
                features and the spread among them; a row without an estimate has the codes of its reasons instead. An empty cell or NA is
                missing. A value outside its domain stops it. The file of `population` can be scored as it is. With --language a last column
                explains each in that language; DOC.json is the document of a model of one's own, whose features are columns by their names.

                Columns, by the name of a feature; others are passed over and named on the standard error:
                """);
        for (ModelDocument document : EvidenceModel.all()) {
            help.append("\n--model ").append(Models.nameOf(document)).append('\n');
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
