package dk.bip.examples.casebook;

import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.NoEstimate;
import dk.bip.model.predictor.Prediction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        ModelDocument document = model(arguments.value("--model"));
        Horizon horizon = horizon(
                arguments.value("--horizon").orElseThrow(() -> new UsageException("--horizon is missing")), document);
        CaseFile file = arguments.caseFile();
        CaseSnapshot snapshot = file.asOf(date);
        Prediction prediction = JobProbabilityPredictor.of(document).predict(snapshot, horizon);
        System.out.print(arguments.has("--json") ? json(prediction) + "\n" : prediction.describe(arguments.language()));
    }

    private static ModelDocument model(Optional<String> name) {
        if (name.isEmpty()) {
            return EvidenceModel.withBelief();
        }
        List<ModelDocument> documents = EvidenceModel.all();
        return documents.stream()
                .filter(document -> document.id().equals(name.get()))
                .findFirst()
                .orElseThrow(() -> new UsageException("--model must be one of "
                        + String.join(
                                ", ", documents.stream().map(ModelDocument::id).toList())));
    }

    private static Horizon horizon(String months, ModelDocument document) {
        int longest = document.longestHorizon().months();
        for (int known = Horizon.MONTHS_PER_INTERVAL; known <= longest; known += Horizon.MONTHS_PER_INTERVAL) {
            if (months.equals(Integer.toString(known))) {
                return Horizon.ofMonths(known);
            }
        }
        throw new UsageException(
                "--horizon must be a multiple of " + Horizon.MONTHS_PER_INTERVAL + " months up to " + longest);
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
