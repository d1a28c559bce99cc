package dk.bip.model.predictor;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.Text;
import dk.bip.model.feature.Feature;
import java.util.List;
import java.util.function.Function;

/** The words that an estimate, its absence and a document share. */
final class PredictionWords {

    private PredictionWords() {}

    static String labels(List<Feature> features, Language language) {
        return LanguageFormat.of(language)
                .list(features.stream().map(feature -> feature.label(language)).toList());
    }

    static String capitalised(String label) {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    /** A sentence that names features, in Danish and English and in every language more that a label is in. */
    static Text naming(List<Feature> features, Function<Language, String> sentence) {
        Text text = Text.of(sentence.apply(Language.DANISH), sentence.apply(Language.ENGLISH));
        for (Feature feature : features) {
            for (Language language : feature.label().languages()) {
                if (!text.languages().contains(language)) {
                    text = text.and(language, sentence.apply(language));
                }
            }
        }
        return text;
    }

    static Text sentence(Function<Language, String> sentence) {
        return naming(List.of(), sentence);
    }
}
