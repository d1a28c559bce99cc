package dk.bip.model.predictor;

import static dk.bip.model.predictor.ExplanationSentence.Kind.OUTSIDE_DOMAIN;
import static dk.bip.model.predictor.ExplanationSentence.Kind.SOURCE;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.internal.words.Words;
import dk.bip.model.feature.Feature;
import java.util.List;
import java.util.Optional;

/** The sentences that an estimate and its absence have in common. */
final class ExplanationParts {

    private ExplanationParts() {}

    static List<Feature> features(Prediction prediction, List<String> names) {
        return names.stream().map(prediction.row().schema()::named).toList();
    }

    static Optional<ExplanationSentence> outsideDomain(Prediction prediction) {
        List<Feature> features = features(prediction, prediction.coverage().outsideDomain());
        if (features.isEmpty()) {
            return Optional.empty();
        }
        boolean one = features.size() == 1;
        return Optional.of(ExplanationSentence.about(
                OUTSIDE_DOMAIN, features, PredictionWords.naming(features, language -> {
                    String labels = PredictionWords.capitalised(PredictionWords.labels(features, language));
                    return Words.in(
                            language,
                            labels + " tæller ikke med, fordi det, der står i sagen, ikke kan være rigtigt.",
                            labels + (one ? " does" : " do")
                                    + " not count, because what the case says of it cannot be right.");
                })));
    }

    static ExplanationSentence source(Prediction prediction) {
        return ExplanationSentence.of(SOURCE, PredictionWords.sentence(language -> source(prediction, language)));
    }

    private static String source(Prediction prediction, Language language) {
        ModelReference model = prediction.model();
        String version = prediction.libraryVersion();
        String known = prediction
                .date()
                .map(date -> LanguageFormat.of(language).date(date))
                .map(date -> Words.in(language, "; det, der var kendt den " + date, "; what was known on " + date))
                .orElse("");
        return "Model " + model.id() + ", version " + model.version()
                + Words.in(language, "; bibliotekets version ", "; library version ") + version + known + ".";
    }
}
