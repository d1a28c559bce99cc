package dk.bip.model.picture;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.picture.NumberAxis;
import dk.bip.core.internal.picture.TextLines;
import dk.bip.core.internal.words.Words;
import dk.bip.core.picture.Palette;
import dk.bip.core.picture.PictureStyle;
import dk.bip.core.picture.Svg;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.Prediction;
import dk.bip.model.predictor.Spread;
import dk.bip.model.statistics.ConfidenceInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How predictions stand beside each other on one axis of probabilities: the probability, its interval and the spread. */
final class ProbabilityMarks {

    private static final int MOST_TICKS = 5;
    private static final double LEAST_END = 0.05;
    private static final double INTERVAL = 3;

    private final Svg svg;
    private final PictureStyle style;
    private final LanguageFormat format;
    private final Palette palette;
    private final double unit;
    private final NumberAxis axis;

    private ProbabilityMarks(Svg svg, PictureStyle style, NumberAxis axis) {
        this.svg = svg;
        this.style = style;
        this.format = LanguageFormat.of(style.language());
        this.palette = style.palette();
        this.unit = style.fontSize();
        this.axis = axis;
    }

    static ProbabilityMarks of(
            Svg svg, PictureStyle style, List<? extends Prediction> predictions, double top, double bottom) {
        double most =
                estimates(predictions).mapToDouble(ProbabilityMarks::highest).reduce(LEAST_END, Math::max);
        double step = NumberAxis.roundStep(most / MOST_TICKS);
        double end = Math.min(1, step * Math.ceil(most / step - 1e-9));
        return new ProbabilityMarks(svg, style, new NumberAxis(0, end, bottom, top));
    }

    static Stream<Estimate> estimates(List<? extends Prediction> predictions) {
        return predictions.stream().filter(Estimate.class::isInstance).map(Estimate.class::cast);
    }

    static double highest(Estimate estimate) {
        return Math.max(
                estimate.interval().map(ConfidenceInterval::upper).orElse(estimate.probability()),
                estimate.spread().map(Spread::upper).orElse(estimate.probability()));
    }

    /** Checks that predictions can stand in one picture. */
    static void checkOfOneModel(List<? extends Prediction> predictions) {
        Checks.that(!predictions.isEmpty(), "predictions must not be empty");
        Prediction first = predictions.get(0);
        Checks.that(
                predictions.stream()
                        .allMatch(one -> one.model().equals(first.model()) && one.outcome() == first.outcome()),
                "predictions must be of one model, version and outcome",
                "predict the older ones again?");
        Checks.that(
                estimates(predictions).mapToDouble(Estimate::level).distinct().count() <= 1,
                "predictions must have intervals of one level");
    }

    /** A round share, without the decimals that it does not have. */
    static String percent(LanguageFormat format, double share) {
        return format.significant(100 * share, 3) + " %";
    }

    /** How much the probabilities beside the axis need. */
    double gutter() {
        return axis.ticks(MOST_TICKS).stream()
                        .mapToDouble(tick -> TextLines.width(percent(format, tick), unit))
                        .max()
                        .orElseThrow()
                + unit / 2;
    }

    void grid(double left, double right) {
        for (double tick : axis.ticks(MOST_TICKS)) {
            double y = axis.at(tick);
            svg.stroke(left, y, right, y, palette.grid(), 1)
                    .words(left - unit / 2, y + unit / 3, Svg.Anchor.END, percent(format, tick), palette.muted());
        }
    }

    double y(double probability) {
        return axis.at(probability);
    }

    /** The spread alone, which lies under everything else. */
    void spread(double x, Estimate estimate, double width) {
        estimate.spread().ifPresent(spread -> {
            double top = axis.at(spread.upper());
            svg.rectangle(x - width / 2, top, width, Math.max(1, axis.at(spread.lower()) - top), palette.band());
        });
    }

    void estimate(double x, Estimate estimate) {
        estimate.interval().ifPresent(interval -> {
            double lower = axis.at(interval.lower());
            double upper = axis.at(interval.upper());
            svg.stroke(x, lower, x, upper, palette.ink(), INTERVAL)
                    .stroke(x - unit / 3, lower, x + unit / 3, lower, palette.ink(), 1.5)
                    .stroke(x - unit / 3, upper, x + unit / 3, upper, palette.ink(), 1.5);
        });
        svg.diamond(x, axis.at(estimate.probability()), unit / 2, palette.citizen());
    }

    void none(double x) {
        svg.ring(x, axis.at(0), unit / 4, palette.muted());
    }

    /** What the marks are, and which model spoke. */
    double legend(List<? extends Prediction> predictions, double top) {
        Language language = style.language();
        double y = top;
        double sample = 2 * unit;
        double indent = unit + sample + unit / 2;
        double most = style.width() - indent - unit;
        Optional<Estimate> first = estimates(predictions).findFirst();
        if (first.isPresent()) {
            double middle = unit + sample / 2;
            if (first.get().interval().isPresent()) {
                svg.stroke(middle, y - 0.9 * unit, middle, y + 0.3 * unit, palette.ink(), INTERVAL);
            }
            svg.diamond(middle, y - 0.3 * unit, unit / 2, palette.citizen());
            y = svg.paragraph(indent, y, most, probability(first.get()));
        }
        if (estimates(predictions).anyMatch(estimate -> estimate.spread().isPresent())) {
            String level = format.level(first.orElseThrow().level());
            svg.rectangle(unit, y - 0.8 * unit, sample, unit, palette.band());
            y = svg.paragraph(
                    indent,
                    y,
                    most,
                    Words.in(
                            language,
                            "Så langt ligger " + level + " af dem fra hinanden på grund af det, der ikke kendes",
                            "So far apart " + level + " of them lie because of what is not known"));
        }
        if (estimates(predictions).count() < predictions.size()) {
            svg.ring(unit + sample / 2, y - unit / 3, unit / 4, palette.muted());
            y = svg.paragraph(
                    indent,
                    y,
                    most,
                    Words.in(
                            language,
                            "Intet skøn: der vides for lidt, eller modellen gælder ikke",
                            "No estimate: too little is known, or the model is not for it"));
        }
        return svg.paragraph(unit, y + unit / 2, style.width() - 2 * unit, source(predictions.get(0), language));
    }

    private String probability(Estimate estimate) {
        if (estimate.interval().isEmpty()) {
            return Words.in(
                    style.language(),
                    "Sandsynligheden; hvor usikker den er, er ikke offentliggjort",
                    "The probability; how uncertain it is was not published");
        }
        String level = format.level(estimate.level());
        return Words.in(
                style.language(),
                "Sandsynligheden med " + level
                        + "-interval for gennemsnittet af mennesker med de samme kendte oplysninger",
                "The probability, with the " + level
                        + " interval for the mean of people with the same known information");
    }

    static String source(Prediction prediction, Language language) {
        return "Model " + prediction.model().id() + ", version "
                + prediction.model().version()
                + Words.in(
                        language,
                        ". Sammenhænge blandt mange mennesker, ikke en dom over ét.",
                        ". What goes together among many people, not a verdict on one.");
    }

    /** The rows of a table in words, and which model spoke. */
    static String told(List<List<String>> rows, Prediction prediction, Language language) {
        return rows.stream()
                .map(row -> row.get(0) + ": " + String.join(", ", row.subList(1, row.size())))
                .collect(Collectors.joining("; ", "", ". " + source(prediction, language)));
    }

    static String event(Prediction prediction, Language language) {
        String outcome = prediction.outcome().label(language);
        return Character.toUpperCase(outcome.charAt(0)) + outcome.substring(1);
    }

    /** The heads of the numbers of a prediction. */
    static List<String> columns(Language language) {
        return Words.in(
                language,
                List.of("Sandsynlighed", "Interval", "Spredning"),
                List.of("Probability", "Interval", "Spread"));
    }

    /** The numbers of a prediction, or why there are none. */
    static List<String> cells(Prediction prediction, Language language) {
        LanguageFormat format = LanguageFormat.of(language);
        List<String> cells = new ArrayList<>();
        if (prediction instanceof Estimate estimate) {
            cells.add(format.probability(estimate.probability()));
            cells.add(estimate.interval()
                    .map(interval -> format.probabilities(interval.lower(), interval.upper()))
                    .orElse("–"));
            cells.add(estimate.spread()
                    .map(spread -> format.probabilities(spread.lower(), spread.upper()))
                    .orElse("–"));
        } else {
            cells.addAll(List.of(Words.in(language, "intet skøn", "no estimate"), "–", "–"));
        }
        return cells;
    }
}
