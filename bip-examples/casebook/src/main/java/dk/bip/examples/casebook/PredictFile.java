package dk.bip.examples.casebook;

import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.NoEstimate;
import dk.bip.model.predictor.Prediction;
import java.time.LocalDate;
import java.util.Map;

/** How likely a job is in a case that was stored as JSON, on a date and within a horizon. No error quotes the case. */
public final class PredictFile {

    private PredictFile() {}

    /**
     * Runs the example.
     *
     * @param args the file, {@code --date} and {@code --horizon} in months, and perhaps {@code --model} with the name of a built-in model or the file of a
     *     document, and {@code --language} with a tag or {@code --json}
     */
    public static void main(String[] args) {
        Arguments arguments =
                Arguments.parse(args, "FILE.json", "--date=", "--horizon=", "--model=", "--language=", "--json");
        arguments.refuseTogether("--json", "--language");
        LocalDate date = arguments.requiredDate("--date");
        ModelDocument document = Models.named(arguments.value("--model"));
        Horizon horizon = Models.horizon(arguments, document);
        CaseFile file = StoredDocument.caseFile(arguments.required("FILE.json"));
        CaseSnapshot snapshot = file.asOf(date);
        Prediction prediction = Models.readingCases(document).predict(snapshot, horizon);
        System.out.print(arguments.has("--json") ? json(prediction) + "\n" : prediction.describe(arguments.language()));
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
