package dk.bip.model.predictor;

import dk.bip.core.Language;
import dk.bip.core.internal.words.Words;
import dk.bip.model.feature.Feature;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;

/** The words that an estimate and its absence share. */
final class PredictionWords {

    private PredictionWords() {}

    static String event(Outcome outcome, Horizon horizon, Language language) {
        return capitalised(outcome.label(language))
                + Words.in(
                        language,
                        " inden for " + horizon.months() + " måneder",
                        " within " + horizon.months() + " months");
    }

    static String model(ModelReference model) {
        return "Model " + model.id() + ", version " + model.version() + ".\n";
    }

    /** The label of a feature, or its name where a stored prediction names one that this version does not know. */
    static String label(String featureName, Language language) {
        return Feature.find(featureName)
                .map(feature -> capitalised(feature.label(language)))
                .orElse(featureName);
    }

    static String capitalised(String label) {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
