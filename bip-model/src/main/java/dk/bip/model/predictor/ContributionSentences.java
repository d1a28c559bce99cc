package dk.bip.model.predictor;

import static dk.bip.model.predictor.ExplanationSentence.Kind.CONTRIBUTION;
import static dk.bip.model.predictor.ExplanationSentence.Kind.SMALL_CONTRIBUTIONS;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.internal.words.Words;
import dk.bip.model.feature.Feature;
import dk.bip.model.predictor.ContributionLine.Kind;
import dk.bip.model.predictor.ExplanationValue.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells the lines of an estimate: the largest first, and the small ones together. */
final class ContributionSentences {

    /** A line below it would read as the last digit or as nothing, which tells nobody anything: 0.1 points. */
    static final double SMALL = 0.001;

    /** What rounds to 0.0 points. */
    private static final double NO_POINTS = 0.0005;

    private final Estimate estimate;

    ContributionSentences(Estimate estimate) {
        this.estimate = estimate;
    }

    List<ExplanationSentence> all() {
        List<ExplanationSentence> sentences = new ArrayList<>();
        List<ContributionLine> small = new ArrayList<>();
        estimate.lines().stream()
                .sorted(Comparator.comparingDouble((ContributionLine line) -> -Math.abs(line.points())))
                .forEach(line -> {
                    if (Math.abs(line.points()) < SMALL) {
                        small.add(line);
                    } else {
                        sentences.add(large(line));
                    }
                });
        if (!small.isEmpty()) {
            sentences.add(together(small));
        }
        return sentences;
    }

    private ExplanationSentence large(ContributionLine line) {
        List<Feature> features = List.of(line.feature());
        ExplanationSentence sentence = ExplanationSentence.about(
                        CONTRIBUTION,
                        features,
                        PredictionWords.naming(
                                features,
                                language -> LanguageFormat.of(language).points(line.points()) + ": "
                                        + LineWords.of(line, valueOf(line), language) + "."))
                .citing(PublishedOnFeatures.of(line))
                .with(Name.POINTS, line.points())
                .with(Name.LOG_ODDS, line.logOdds())
                .with(Name.DEVIATION, line.deviation());
        return line.kind() == Kind.FEATURE ? sentence.with(Name.VALUE, valueOf(line)) : sentence;
    }

    private double valueOf(ContributionLine line) {
        return estimate.row().value(line.feature()).orElseThrow();
    }

    private static ExplanationSentence together(List<ContributionLine> small) {
        List<Feature> features = small.stream().map(ContributionLine::feature).toList();
        double points = small.stream().mapToDouble(ContributionLine::points).sum();
        return ExplanationSentence.about(
                        SMALL_CONTRIBUTIONS,
                        features,
                        PredictionWords.naming(features, language -> together(features, points, language)))
                .with(Name.POINTS, points)
                .with(
                        Name.LOG_ODDS,
                        small.stream().mapToDouble(ContributionLine::logOdds).sum());
    }

    private static String together(List<Feature> features, double points, Language language) {
        LanguageFormat format = LanguageFormat.of(language);
        boolean one = features.size() == 1;
        String sum = one || Math.abs(points) < NO_POINTS
                ? Words.in(language, "under ", "less than ") + format.sizeInPoints(SMALL)
                : format.points(points);
        String limit = format.number(SMALL * 100);
        return sum + ": "
                + PredictionWords.labels(features, language)
                + (one ? "." : Words.in(language, ", hver under ", ", each less than ") + limit + ".");
    }
}
