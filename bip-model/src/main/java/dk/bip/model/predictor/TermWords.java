package dk.bip.model.predictor;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.internal.words.Words;
import dk.bip.model.feature.Domain;
import java.util.List;

/** Domains and transforms in words. */
final class TermWords {

    private TermWords() {}

    static String domain(Domain domain, Language language) {
        boolean unbounded = domain.minimum() == -Double.MAX_VALUE && domain.maximum() == Double.MAX_VALUE;
        String range = unbounded ? "" : LanguageFormat.of(language).range(domain.minimum(), domain.maximum());
        return switch (domain.kind()) {
            case YES_OR_NO -> Words.in(language, "1 (ja) eller 0 (nej)", "1 (yes) or 0 (no)");
            case WHOLE -> Words.in(language, "hele tal fra ", "whole numbers from ") + range;
            case RANGE ->
                unbounded
                        ? Words.in(language, "alle tal", "all numbers")
                        : Words.in(language, "tal fra ", "numbers from ") + range;
        };
    }

    static String transform(Transform transform, int significant, Language language) {
        LanguageFormat format = LanguageFormat.of(language);
        if (transform instanceof Transform.Levels levels) {
            List<String> scores = levels.scores().stream()
                    .map(score -> format.significant(score, significant))
                    .toList();
            return Words.in(
                    language,
                    "trin 1 til " + scores.size() + " tæller " + String.join("; ", scores),
                    "steps 1 to " + scores.size() + " count " + String.join("; ", scores));
        }
        if (transform instanceof Transform.AtLeast step) {
            String threshold = format.number(step.threshold());
            return Words.in(language, "1 fra " + threshold + " og op, ellers 0", "1 from " + threshold + " up, else 0");
        }
        return Words.in(language, "værdien selv", "the value itself");
    }
}
