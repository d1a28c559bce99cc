package dk.bip.model.predictor;

import dk.bip.core.Language;
import dk.bip.model.feature.Feature;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.util.Arrays;

/** The words that an estimate and its absence share. */
final class PredictionWords {

    private PredictionWords() {}

    static String event(Outcome outcome, Horizon horizon, Language language) {
        return capitalised(outcome.label(language))
                + switch (language) {
                    case DANISH -> " inden for " + horizon.months() + " måneder";
                    case ENGLISH -> " within " + horizon.months() + " months";
                };
    }

    static String model(ModelReference model) {
        return "Model " + model.id() + ", version " + model.version() + ".\n";
    }

    /** The label of a feature, or its name where a stored prediction names one that this version does not know. */
    static String label(String featureName, Language language) {
        return Arrays.stream(Feature.values())
                .filter(feature -> feature.featureName().equals(featureName))
                .map(feature -> capitalised(feature.label(language)))
                .findFirst()
                .orElse(featureName);
    }

    static String capitalised(String label) {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
