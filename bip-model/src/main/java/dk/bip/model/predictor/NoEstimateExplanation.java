package dk.bip.model.predictor;

import static dk.bip.model.predictor.ExplanationSentence.Kind.COVERAGE;
import static dk.bip.model.predictor.ExplanationSentence.Kind.HEADLINE;
import static dk.bip.model.predictor.ExplanationSentence.Kind.NOT_KNOWN;
import static dk.bip.model.predictor.ExplanationSentence.Kind.REASON;
import static dk.bip.model.predictor.ExplanationSentence.Kind.REQUIRED;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.internal.words.Words;
import dk.bip.model.feature.Feature;
import dk.bip.model.predictor.ExplanationValue.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells why there is no estimate, and what is wanted for one where something is. */
final class NoEstimateExplanation {

    private static final Set<NoEstimateReason> OF_COVERAGE =
            Set.of(NoEstimateReason.REQUIRED_FEATURE_MISSING, NoEstimateReason.COVERAGE_TOO_LOW);
    /** With these it matters what is missing besides what is required. */
    private static final Set<NoEstimateReason> OF_GAPS =
            Set.of(NoEstimateReason.COVERAGE_TOO_LOW, NoEstimateReason.HORIZONS_NOT_IN_ORDER);

    private final NoEstimate none;

    private NoEstimateExplanation(NoEstimate none) {
        this.none = none;
    }

    static Explanation of(NoEstimate none) {
        return new Explanation(new NoEstimateExplanation(none).sentences());
    }

    private List<ExplanationSentence> sentences() {
        List<ExplanationSentence> sentences = new ArrayList<>();
        sentences.add(headline());
        none.reasons()
                .forEach(reason ->
                        sentences.add(ExplanationSentence.of(REASON, PredictionWords.sentence(reason::text))));
        boolean ofCoverage = none.reasons().stream().anyMatch(OF_COVERAGE::contains);
        boolean ofGaps = none.reasons().stream().anyMatch(OF_GAPS::contains);
        if (ofCoverage) {
            sentences.add(coverage());
            addRequired(sentences);
        }
        if (ofGaps) {
            addNotKnown(sentences);
        }
        if (ofCoverage || ofGaps) {
            ExplanationParts.outsideDomain(none).ifPresent(sentences::add);
        }
        sentences.add(ExplanationParts.source(none));
        return sentences;
    }

    private ExplanationSentence headline() {
        return ExplanationSentence.of(
                        HEADLINE,
                        PredictionWords.sentence(language -> none.outcome().labelWithin(none.horizon(), language)
                                + Words.in(language, ": intet skøn.", ": no estimate.")))
                .with(Name.HORIZON, none.horizon().months());
    }

    private ExplanationSentence coverage() {
        return ExplanationSentence.of(COVERAGE, PredictionWords.sentence(this::coverage))
                .with(Name.KNOWN_SHARE, none.coverage().share())
                .with(Name.MINIMUM_COVERAGE, none.minimumCoverage());
    }

    private String coverage(Language language) {
        LanguageFormat format = LanguageFormat.of(language);
        String known = format.percent(none.coverage().share());
        String needed = format.percent(none.minimumCoverage());
        return Words.in(
                language,
                known + " af oplysningerne kendes; der skal bruges mindst " + needed + ".",
                known + " of the information is known; at least " + needed + " is needed.");
    }

    private void addRequired(List<ExplanationSentence> sentences) {
        List<String> missing = none.coverage().missing();
        List<Feature> wanted = ExplanationParts.features(
                none, none.requiredFeatures().stream().filter(missing::contains).toList());
        if (!wanted.isEmpty()) {
            sentences.add(ExplanationSentence.about(REQUIRED, wanted, PredictionWords.naming(wanted, language -> {
                String labels = PredictionWords.labels(wanted, language);
                return Words.in(
                        language,
                        "Et skøn kan ikke gives uden " + labels + ".",
                        "No estimate can be given without " + labels + ".");
            })));
        }
    }

    private void addNotKnown(List<ExplanationSentence> sentences) {
        List<Feature> missing = ExplanationParts.features(
                none,
                none.coverage().missing().stream()
                        .filter(name -> !none.requiredFeatures().contains(name))
                        .toList());
        if (!missing.isEmpty()) {
            sentences.add(ExplanationSentence.about(NOT_KNOWN, missing, PredictionWords.naming(missing, language -> {
                String labels = PredictionWords.labels(missing, language);
                return Words.in(
                        language,
                        "Af det, der ville hjælpe til et skøn, mangler " + labels + ".",
                        "Of what would help towards an estimate, " + labels
                                + (missing.size() == 1 ? " is missing." : " are missing."));
            })));
        }
    }
}
