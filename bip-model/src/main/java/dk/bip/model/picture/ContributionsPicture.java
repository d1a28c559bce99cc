package dk.bip.model.picture;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.internal.picture.NumberAxis;
import dk.bip.core.internal.picture.TextLines;
import dk.bip.core.internal.words.Words;
import dk.bip.core.picture.Palette;
import dk.bip.core.picture.Picture;
import dk.bip.core.picture.PictureStyle;
import dk.bip.core.picture.Svg;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.Explanation;
import dk.bip.model.predictor.ExplanationSentence;
import dk.bip.model.predictor.ExplanationSentence.Kind;
import dk.bip.model.predictor.ExplanationValue.Name;
import dk.bip.model.predictor.Spread;
import dk.bip.model.statistics.ConfidenceInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What adds up to a probability, in points of probability: from where everything known is typical, line by line to the estimate with its
 * interval. What is not known stands apart, below, with how far it leaves people apart.
 *
 * <p>The words are those of the {@link Explanation}, and the start and the points sum to the probability, to 1e-12. Everything is an
 * association, not a cause.
 */
public final class ContributionsPicture {

    private static final double BAR = 0.7;
    private static final int MOST_TICKS = 5;

    private final Estimate estimate;
    private final Explanation explanation;
    private final PictureStyle style;
    private final Language language;
    private final LanguageFormat format;
    private final Palette palette;
    private final double unit;
    private final List<ExplanationSentence> added;
    private final NumberAxis axis;

    private ContributionsPicture(Estimate estimate, PictureStyle style) {
        this.estimate = estimate;
        this.explanation = estimate.explanation();
        this.style = style;
        this.language = style.language();
        this.format = LanguageFormat.of(language);
        this.palette = style.palette();
        this.unit = style.fontSize();
        this.added = explanation.sentences().stream()
                .filter(sentence -> sentence.kind().isAdded())
                .toList();
        this.axis = axis();
    }

    /**
     * Draws what adds up to an estimate.
     *
     * @param estimate the estimate
     * @param style how it looks
     * @return the picture
     * @throws NullPointerException if an argument is null
     */
    public static Picture draw(Estimate estimate, PictureStyle style) {
        Objects.requireNonNull(estimate, "estimate");
        return new ContributionsPicture(estimate, Objects.requireNonNull(style, "style")).picture();
    }

    /** From the least to the greatest probability that a bar, the interval or the spread reaches. */
    private NumberAxis axis() {
        double least =
                Math.min(0, estimate.interval().map(ConfidenceInterval::lower).orElse(0.0));
        double most = ProbabilityMarks.highest(estimate);
        double reached = estimate.interceptProbability();
        for (ExplanationSentence sentence : added) {
            most = Math.max(most, reached);
            reached += points(sentence);
            least = Math.min(least, reached);
        }
        most = Math.max(most, reached);
        double step = NumberAxis.roundStep((most - least) / MOST_TICKS);
        return new NumberAxis(
                step * Math.floor(least / step),
                step * Math.ceil(most / step - 1e-9),
                2 * unit,
                style.width() - 2 * unit);
    }

    private static double points(ExplanationSentence sentence) {
        return sentence.value(Name.POINTS).orElseThrow();
    }

    private Picture picture() {
        int months = estimate.horizon().months();
        String title = ProbabilityMarks.event(estimate, language)
                + Words.in(
                        language,
                        " inden for " + months + " måneder: hvad lægges sammen?",
                        " within " + months + " months: what adds up?");
        Svg svg = Svg.of("bip-contributions", style, title, description());
        double y = svg.headline(unit);
        y = sentences(svg, Kind.START, y);
        y = start(svg, y);
        y = lines(svg, y);
        y = total(svg, y);
        y = unknown(svg, y);
        y = svg.paragraph(unit, y + unit, style.width() - 2 * unit, ProbabilityMarks.source(estimate, language));
        return Picture.of(
                svg,
                (int) Math.ceil(y),
                Words.in(language, List.of("Hvad", "Lægges til"), List.of("What", "Added")),
                rows());
    }

    private String description() {
        return Stream.of(
                        explanation.sentences(Kind.HEADLINE),
                        explanation.sentences(Kind.START),
                        added,
                        explanation.sentences(Kind.NOT_KNOWN))
                .flatMap(List::stream)
                .map(sentence -> sentence.text(language))
                .collect(Collectors.joining(" "));
    }

    private double sentences(Svg svg, Kind kind, double top) {
        double y = top;
        for (ExplanationSentence sentence : explanation.sentences(kind)) {
            y = svg.paragraph(unit, y, style.width() - 2 * unit, sentence.text(language));
        }
        return y;
    }

    private double start(Svg svg, double top) {
        double x = axis.at(estimate.interceptProbability());
        svg.diamond(x, top, unit / 2, palette.muted());
        return top + 1.6 * unit;
    }

    private double lines(Svg svg, double top) {
        double y = top;
        double reached = estimate.interceptProbability();
        for (ExplanationSentence sentence : added) {
            double next = reached + points(sentence);
            y = svg.paragraph(unit, y, style.width() - 2 * unit, sentence.text(language));
            double bar = y - 0.75 * unit;
            double from = axis.at(reached);
            double to = axis.at(next);
            svg.stroke(from, bar - unit / 5, from, bar + (BAR + 0.2) * unit, palette.muted(), 1);
            svg.rectangle(Math.min(from, to), bar, Math.max(1, Math.abs(to - from)), BAR * unit, colour(sentence));
            y = bar + BAR * unit + 1.7 * unit;
            reached = next;
        }
        return y;
    }

    private String colour(ExplanationSentence sentence) {
        return points(sentence) >= 0 ? palette.citizen() : palette.caseworker();
    }

    private double total(Svg svg, double top) {
        double y = top + unit / 2;
        y = sentences(svg, Kind.HEADLINE, y);
        double bottom = y + 1.5 * unit;
        for (double tick : axis.ticks(MOST_TICKS)) {
            String label = ProbabilityMarks.percent(format, tick);
            svg.stroke(axis.at(tick), y - unit / 2, axis.at(tick), bottom - unit / 2, palette.grid(), 1);
            if (fits(tick, label)) {
                svg.words(axis.at(tick), bottom + unit / 2, Svg.Anchor.MIDDLE, label, palette.muted());
            }
        }
        double middle = y + unit / 4;
        estimate.interval().ifPresent(interval -> {
            double lower = axis.at(interval.lower());
            double upper = axis.at(interval.upper());
            svg.stroke(lower, middle, upper, middle, palette.ink(), 3)
                    .stroke(lower, middle - unit / 3, lower, middle + unit / 3, palette.ink(), 1.5)
                    .stroke(upper, middle - unit / 3, upper, middle + unit / 3, palette.ink(), 1.5);
        });
        svg.diamond(axis.at(estimate.probability()), middle, unit / 2, palette.citizen());
        return bottom + 2.4 * unit;
    }

    private boolean fits(double tick, String label) {
        double half = TextLines.width(label, unit) / 2;
        return axis.at(tick) - half >= 0 && axis.at(tick) + half <= style.width();
    }

    /** What is not known is no line: it has a band of its own, on the same axis. */
    private double unknown(Svg svg, double top) {
        if (explanation.sentences(Kind.NOT_KNOWN).isEmpty()) {
            return top - unit;
        }
        double y = sentences(svg, Kind.NOT_KNOWN, top);
        if (estimate.spread().isEmpty()) {
            return y;
        }
        Spread spread = estimate.spread().get();
        double left = axis.at(spread.lower());
        svg.rectangle(left, y - unit / 2, Math.max(1, axis.at(spread.upper()) - left), unit, palette.band())
                .diamond(axis.at(estimate.probability()), y, unit / 2, palette.citizen());
        return y + 1.5 * unit;
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                Words.in(language, "Udgangspunkt", "Start"), format.probability(estimate.interceptProbability())));
        added.forEach(sentence -> rows.add(List.of(sentence.text(language), format.points(points(sentence)))));
        rows.add(List.of(ProbabilityMarks.event(estimate, language), format.probability(estimate.probability())));
        estimate.interval()
                .ifPresent(interval ->
                        rows.add(List.of("Interval", format.probabilities(interval.lower(), interval.upper()))));
        estimate.spread()
                .ifPresent(spread -> rows.add(List.of(
                        Words.in(
                                language,
                                "Spredning på grund af det, der ikke kendes",
                                "Spread because of what is not known"),
                        format.probabilities(spread.lower(), spread.upper()))));
        return rows;
    }
}
