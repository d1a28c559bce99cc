package dk.bip.model.predictor;

import static dk.bip.model.predictor.ExplanationSentence.Kind.CAVEAT;
import static dk.bip.model.predictor.ExplanationSentence.Kind.HEADLINE;
import static dk.bip.model.predictor.ExplanationSentence.Kind.NOT_KNOWN;
import static dk.bip.model.predictor.ExplanationSentence.Kind.START;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.internal.words.Words;
import dk.bip.model.feature.Feature;
import dk.bip.model.predictor.ExplanationValue.Name;
import dk.bip.model.statistics.ConfidenceInterval;
import dk.bip.model.statistics.Logistic;
import java.util.ArrayList;
import java.util.List;

/** Tells an estimate. */
final class EstimateExplanation {

    /** What rounds to 0.0 points. */
    private static final double NO_POINTS = 0.0005;

    private final Estimate estimate;

    private EstimateExplanation(Estimate estimate) {
        this.estimate = estimate;
    }

    static Explanation of(Estimate estimate) {
        return new Explanation(new EstimateExplanation(estimate).sentences());
    }

    private List<ExplanationSentence> sentences() {
        List<ExplanationSentence> sentences = new ArrayList<>();
        sentences.add(headline());
        List<Feature> missing =
                ExplanationParts.features(estimate, estimate.coverage().missing());
        if (!missing.isEmpty()) {
            sentences.add(notKnown(missing));
        }
        ExplanationParts.outsideDomain(estimate).ifPresent(sentences::add);
        sentences.add(start());
        sentences.addAll(new ContributionSentences(estimate).all());
        estimate.caveats().forEach(caveat -> sentences.add(ExplanationSentence.of(CAVEAT, caveat)));
        sentences.add(ExplanationParts.source(estimate));
        return sentences;
    }

    private ExplanationSentence headline() {
        ExplanationSentence sentence = ExplanationSentence.of(HEADLINE, PredictionWords.sentence(this::headline))
                .with(Name.HORIZON, estimate.horizon().months())
                .with(Name.PROBABILITY, estimate.probability());
        return estimate.interval()
                .map(interval -> sentence.with(Name.LOWER, interval.lower())
                        .with(Name.UPPER, interval.upper())
                        .with(Name.LEVEL, interval.level()))
                .orElse(sentence);
    }

    private String headline(Language language) {
        LanguageFormat format = LanguageFormat.of(language);
        return estimate.outcome().labelWithin(estimate.horizon(), language)
                + ": "
                + format.probability(estimate.probability())
                + estimate.interval()
                        .map(interval -> ends(interval, format, language))
                        .orElse(Words.in(
                                language,
                                "; hvor usikkert det er, er der ikke offentliggjort noget om.",
                                "; how uncertain that is has not been published."));
    }

    private static String ends(ConfidenceInterval interval, LanguageFormat format, Language language) {
        String level = format.level(interval.level());
        String ends = format.probabilities(interval.lower(), interval.upper());
        return Words.in(
                language,
                "; for gennemsnittet af mennesker med de samme kendte oplysninger går " + level + "-intervallet fra "
                        + ends + ".",
                "; for the mean of people with the same known information the " + level + " interval is from " + ends
                        + ".");
    }

    private ExplanationSentence notKnown(List<Feature> missing) {
        ExplanationSentence sentence = ExplanationSentence.about(
                NOT_KNOWN, missing, PredictionWords.naming(missing, language -> notKnown(missing, language)));
        if (estimate.spread().isEmpty()) {
            return sentence;
        }
        Spread spread = estimate.spread().get();
        return sentence.with(Name.SPREAD_LOWER, spread.lower())
                .with(Name.SPREAD_UPPER, spread.upper())
                .with(Name.LEVEL, spread.level())
                .with(Name.AVERAGING, estimate.averaging())
                .with(Name.AVERAGING_POINTS, averagingPoints());
    }

    /** By how much the mean of people who differ in what is missing is above the one in the middle of them. */
    private double averagingPoints() {
        return estimate.probability() - Logistic.probability(estimate.logOdds());
    }

    private String notKnown(List<Feature> missing, Language language) {
        String labels = PredictionWords.labels(missing, language);
        String because = Words.in(
                language,
                "Fordi " + labels + " ikke kendes, ",
                "Because " + labels + (missing.size() == 1 ? " is" : " are") + " not known, ");
        return because
                + estimate.spread()
                        .map(spread -> apart(spread, language))
                        .orElse(Words.in(
                                language,
                                "tæller det ikke med, og i denne model gør det ingen forskel.",
                                "that does not count, and in this model it makes no difference."));
    }

    private String apart(Spread spread, Language language) {
        LanguageFormat format = LanguageFormat.of(language);
        String share = format.level(spread.level());
        String ends = format.probabilities(spread.lower(), spread.upper());
        return Words.in(
                        language,
                        "har " + share + " af mennesker med de samme kendte oplysninger en sandsynlighed fra " + ends
                                + "; sandsynligheden ovenfor er gennemsnittet af dem alle, ",
                        share + " of people with the same known information have a probability from " + ends
                                + "; the probability above is the mean of them all, ")
                + besideTheMiddle(format, language);
    }

    private String besideTheMiddle(LanguageFormat format, Language language) {
        double points = averagingPoints();
        if (Math.abs(points) < NO_POINTS) {
            return Words.in(language, "omtrent som for den midterste.", "about as for the one in the middle.");
        }
        return format.sizeInPoints(points)
                + Words.in(
                        language,
                        (points > 0 ? " højere" : " lavere") + " end for den midterste.",
                        (points > 0 ? " higher" : " lower") + " than for the one in the middle.");
    }

    private ExplanationSentence start() {
        return ExplanationSentence.of(START, PredictionWords.sentence(this::start))
                .with(Name.START, estimate.interceptProbability());
    }

    private String start(Language language) {
        String from = LanguageFormat.of(language).probability(estimate.interceptProbability());
        if (estimate.lines().isEmpty()) {
            return Words.in(
                    language,
                    "Udgangspunktet er " + from + ", hvor alt er typisk; der er intet kendt at lægge til.",
                    "The start is " + from + ", where everything is typical; nothing is known that could be added.");
        }
        return Words.in(
                language,
                "Udgangspunktet er " + from
                        + ", hvor alt det kendte er typisk; linjerne lægges til og er sammenhænge, ikke årsager:",
                "The start is " + from
                        + ", where everything known is typical; the lines are added to it and are associations, not causes:");
    }
}
