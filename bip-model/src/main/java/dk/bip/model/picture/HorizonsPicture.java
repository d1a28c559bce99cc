package dk.bip.model.picture;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.picture.TextLines;
import dk.bip.core.internal.words.Words;
import dk.bip.core.picture.Picture;
import dk.bip.core.picture.PictureStyle;
import dk.bip.core.picture.Svg;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The probability within each of several horizons beside each other, with interval and spread. */
public final class HorizonsPicture {

    private static final double PLOT_IN_LINES = 15;

    private final List<Prediction> predictions;
    private final PictureStyle style;
    private final Language language;
    private final LanguageFormat format;
    private final double unit;

    private HorizonsPicture(List<Prediction> predictions, PictureStyle style) {
        this.predictions = predictions;
        this.style = style;
        this.language = style.language();
        this.format = LanguageFormat.of(language);
        this.unit = style.fontSize();
    }

    /**
     * Draws predictions of one row for several horizons.
     *
     * @param predictions the predictions in order of their horizons, one or more, of one model, outcome and row
     * @param style how it looks
     * @return the picture
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is no prediction, they are not in order of their horizons, or not of one model, version,
     *     outcome, row and level
     */
    public static Picture draw(List<? extends Prediction> predictions, PictureStyle style) {
        ProbabilityMarks.checkOfOneModel(predictions);
        Checks.that(
                predictions.stream().map(Prediction::row).distinct().count() == 1,
                "predictions must be of one row",
                "ProbabilityPicture draws them over time?");
        for (int i = 1; i < predictions.size(); i++) {
            Checks.that(
                    predictions
                                    .get(i - 1)
                                    .horizon()
                                    .compareTo(predictions.get(i).horizon())
                            < 0,
                    "predictions must be in order of their horizons, no two of the same horizon");
        }
        return new HorizonsPicture(List.copyOf(predictions), Objects.requireNonNull(style, "style")).picture();
    }

    private Picture picture() {
        List<String> columns = new ArrayList<>(List.of(Words.in(language, "Inden for", "Within")));
        columns.addAll(ProbabilityMarks.columns(language));
        List<List<String>> rows = predictions.stream().map(this::row).toList();
        Prediction first = predictions.get(0);
        String title = ProbabilityMarks.event(first, language)
                + Words.in(language, ": sandsynligheden inden for hver tid", ": the probability within each time");
        Svg svg = Svg.of("bip-horizons", style, title, ProbabilityMarks.told(rows, first, language));
        double top = svg.headline(unit) + unit;
        double bottom = top + PLOT_IN_LINES * unit;
        ProbabilityMarks marks = ProbabilityMarks.of(svg, style, predictions, top, bottom);
        draw(svg, marks, bottom);
        double y = marks.legend(predictions, bottom + 4.5 * unit);
        return Picture.of(svg, (int) Math.ceil(y), columns, rows);
    }

    private void draw(Svg svg, ProbabilityMarks marks, double bottom) {
        double left = unit + marks.gutter();
        double right = style.width() - unit;
        double step = (right - left) / predictions.size();
        double width = Math.min(3 * unit, 0.6 * step);
        for (int i = 0; i < predictions.size(); i++) {
            if (predictions.get(i) instanceof Estimate estimate) {
                marks.spread(left + (i + 0.5) * step, estimate, width);
            }
        }
        marks.grid(left, right);
        for (int i = 0; i < predictions.size(); i++) {
            double x = left + (i + 0.5) * step;
            Prediction prediction = predictions.get(i);
            if (prediction instanceof Estimate estimate) {
                marks.estimate(x, estimate);
                String probability = format.probability(estimate.probability());
                if (TextLines.width(probability, TextLines.bold(unit)) < step) {
                    double over = marks.y(ProbabilityMarks.highest(estimate)) - unit / 2;
                    svg.boldWords(x, over, Svg.Anchor.MIDDLE, probability);
                }
            } else {
                marks.none(x);
            }
            String months = Integer.toString(prediction.horizon().months());
            svg.words(x, bottom + 1.4 * unit, Svg.Anchor.MIDDLE, months);
        }
        svg.words(
                (left + right) / 2,
                bottom + 2.8 * unit,
                Svg.Anchor.MIDDLE,
                Words.in(language, "måneder", "months"),
                style.palette().muted());
    }

    private List<String> row(Prediction prediction) {
        int months = prediction.horizon().months();
        List<String> row = new ArrayList<>(List.of(Words.in(language, months + " måneder", months + " months")));
        row.addAll(ProbabilityMarks.cells(prediction, language));
        return row;
    }
}
