package dk.bip.examples.casebook;

import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.ModelDocument;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The built-in models as the command line names them: by id, or by what is behind {@code bip-evidence-} in it. */
final class BuiltInModels {

    private static final String PREFIX = "bip-evidence-";

    private BuiltInModels() {}

    static String nameOf(ModelDocument document) {
        return document.id().substring(PREFIX.length());
    }

    /** The model of a name, the one with belief where none is given. */
    static ModelDocument named(Optional<String> name) {
        if (name.isEmpty()) {
            return EvidenceModel.withBelief();
        }
        List<ModelDocument> documents = EvidenceModel.all();
        return documents.stream()
                .filter(document ->
                        nameOf(document).equals(name.get()) || document.id().equals(name.get()))
                .findFirst()
                .orElseThrow(() -> new UsageException("the model must be one of "
                        + documents.stream().map(BuiltInModels::nameOf).collect(Collectors.joining(", "))));
    }

    /** The horizon of so many months, one of the model's. */
    static Horizon horizon(Optional<String> months, ModelDocument document) {
        String typed = months.orElseThrow(() -> new UsageException("--horizon is missing"));
        return document.horizons().stream()
                .filter(horizon -> typed.equals(Integer.toString(horizon.months())))
                .findFirst()
                .orElseThrow(() -> new UsageException("--horizon must be one of the model's, in months: "
                        + document.horizons().stream()
                                .map(horizon -> Integer.toString(horizon.months()))
                                .collect(Collectors.joining(", "))));
    }
}
