package dk.bip.examples.casebook;

import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.NoEstimate;
import dk.bip.model.predictor.Prediction;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How likely a job is in a case that was stored as JSON, on a date and within a horizon. No error quotes the case. */
final class PredictFile {

    private PredictFile() {}

    static Command command() {
        return Command.named("predict", "how likely a job is in a stored case")
                .storedCase("FILE.json")
                .required("--date DATE", "the day that it is looked at")
                .horizon()
                .model("--model NAME|DOC.json")
                .repeated("--value NAME=NUMBER", "a feature of the model that no case holds")
                .anyLanguage()
                .optional("--json", "as JSON, not with --language")
                .runs(PredictFile::run);
    }

    private static void run(Arguments arguments) {
        arguments.refuseTogether("--json", "--language");
        LocalDate date = arguments.requiredDate("--date");
        ModelDocument document = Models.named(arguments.required("--model"));
        Horizon horizon = Models.horizon(arguments, document);
        CaseFile file = StoredDocument.caseFile(arguments.required("FILE.json"));
        CaseSnapshot snapshot = file.asOf(date);
        Prediction prediction =
                Models.readingCases(document).predict(snapshot, ownValues(arguments, document), horizon);
        System.out.print(arguments.has("--json") ? json(prediction) + "\n" : prediction.describe(arguments.language()));
    }

    /** What {@code --value NAME=NUMBER} tells of features that are not read from the case. */
    private static FeatureRow ownValues(Arguments arguments, ModelDocument document) {
        FeatureRow.Builder row = FeatureRow.builder(document.schema());
        Set<Feature> given = new HashSet<>();
        for (String choice : arguments.values("--value")) {
            String[] both = choice.split("=", 2);
            Feature feature = document.schema().features().stream()
                    .filter(one -> both.length == 2
                            && one.reader().isEmpty()
                            && one.name().equals(both[0]))
                    .findFirst()
                    .orElseThrow(() -> new UsageException(
                            "--value must be NAME=NUMBER, of a feature of the model that is not read from the case"));
            if (!given.add(feature)) {
                throw new UsageException("--value of " + feature.name() + " is given twice");
            }
            row.value(feature, number(both[1], feature));
        }
        return row.build();
    }

    private static double number(String text, Feature feature) {
        try {
            double number = Double.parseDouble(text);
            if (feature.domain().contains(number)) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // said below
        }
        throw new UsageException("--value of " + feature.name() + " must be " + feature.domain());
    }

    private static String json(Prediction prediction) {
        if (prediction instanceof NoEstimate none) {
            return EstimateJson.pretty(Map.of(
                    "noEstimate",
                    none.reasons().stream()
                            .map(reason -> Map.of("code", reason.code()))
                            .toList()));
        }
        return EstimateJson.of((Estimate) prediction);
    }
}
