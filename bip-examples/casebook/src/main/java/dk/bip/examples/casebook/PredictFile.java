package dk.bip.examples.casebook;

import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.JobProbabilityPredictor;
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
     * @param args the file, {@code --date} and {@code --horizon} in months, and perhaps {@code --model} with the name of a built-in model, and
     *     {@code --language} with a tag or {@code --json}
     */
    public static void main(String[] args) {
        CaseArguments arguments =
                CaseArguments.parse(args, "--date=", "--horizon=", "--model=", "--language=", "--json");
        arguments.refuseTogether("--json", "--language");
        LocalDate date = arguments.date("--date").orElseThrow(() -> new UsageException("--date is missing"));
        ModelDocument document = BuiltInModels.named(arguments.value("--model"));
        Horizon horizon = BuiltInModels.horizon(arguments.value("--horizon"), document);
        CaseFile file = arguments.caseFile();
        CaseSnapshot snapshot = file.asOf(date);
        Prediction prediction = JobProbabilityPredictor.of(document).predict(snapshot, horizon);
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
