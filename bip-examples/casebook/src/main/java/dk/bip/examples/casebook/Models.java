package dk.bip.examples.casebook;

import dk.bip.core.CitizenId;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.feature.FeatureCatalogue;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The models as the command line names them: a built-in one by its id, or by what is behind {@code bip-evidence-} in it, and any other by the
 * file of its document, whose name ends in {@code .json}.
 */
final class Models {

    private static final String PREFIX = "bip-evidence-";

    private Models() {}

    static String nameOf(ModelDocument document) {
        return document.id().substring(PREFIX.length());
    }

    /** The model of a name or a file. */
    static ModelDocument named(String name) {
        if (name.endsWith(".json")) {
            return StoredDocument.model(name);
        }
        List<ModelDocument> documents = EvidenceModel.all();
        return documents.stream()
                .filter(document ->
                        nameOf(document).equals(name) || document.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("the model must be one of "
                        + documents.stream().map(Models::nameOf).collect(Collectors.joining(", "))
                        + ", or the file DOC.json of another"));
    }

    /** The predictor of a model whose features are read from cases, as far as they name a reader. */
    static JobProbabilityPredictor readingCases(ModelDocument document) {
        CaseSnapshot empty = CaseFile.builder(CitizenId.of("nobody")).build().asOf(Arguments.LAST_DAY);
        try {
            FeatureCatalogue.builtIn().read(document.schema(), empty);
        } catch (IllegalArgumentException noReader) {
            throw new UsageException("the model cannot read cases here: "
                    + noReader.getMessage().lines().findFirst().orElseThrow());
        }
        return JobProbabilityPredictor.of(document);
    }

    /** The horizon of so many months, one of the model's. */
    static Horizon horizon(Arguments arguments, ModelDocument document) {
        String months = arguments.required("--horizon");
        return document.horizons().stream()
                .filter(horizon -> months.equals(Integer.toString(horizon.months())))
                .findFirst()
                .orElseThrow(() -> new UsageException("--horizon must be one of the model's, in months: "
                        + document.horizons().stream()
                                .map(horizon -> Integer.toString(horizon.months()))
                                .collect(Collectors.joining(", "))));
    }
}
