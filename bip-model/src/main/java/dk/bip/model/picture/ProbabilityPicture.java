package dk.bip.model.picture;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.picture.TimeAxis;
import dk.bip.core.internal.words.Words;
import dk.bip.core.picture.Picture;
import dk.bip.core.picture.PictureStyle;
import dk.bip.core.picture.Svg;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.Prediction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The probability over time: each prediction as it was made on its date, with interval and spread. A date without an estimate has a ring on
 * the axis, and no line passes over it.
 */
public final class ProbabilityPicture {

    private static final double PLOT_IN_LINES = 15;

    private final List<Prediction> predictions;
    private final PictureStyle style;
    private final Language language;
    private final LanguageFormat format;
    private final double unit;

    private ProbabilityPicture(List<Prediction> predictions, PictureStyle style) {
        this.predictions = predictions;
        this.style = style;
        this.language = style.language();
        this.format = LanguageFormat.of(language);
        this.unit = style.fontSize();
    }

    /**
     * Draws predictions of one horizon over time.
     *
     * @param predictions the predictions in order of their dates, one or more, of one model, outcome and horizon
     * @param style how it looks
     * @return the picture
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is no prediction, one has no date, they are not in order of their dates, or not of one model,
     *     version, outcome, horizon and level
     */
    public static Picture draw(List<? extends Prediction> predictions, PictureStyle style) {
        ProbabilityMarks.checkOfOneModel(predictions);
        Checks.that(
                predictions.stream().map(Prediction::horizon).distinct().count() == 1,
                "predictions must be of one horizon",
                "HorizonsPicture draws the horizons beside each other?");
        for (int i = 0; i < predictions.size(); i++) {
            Checks.that(
                    predictions.get(i).date().isPresent(),
                    "predictions must have a date",
                    "the row was built without one?");
            Checks.that(
                    i == 0 || date(predictions.get(i - 1)).isBefore(date(predictions.get(i))),
                    "predictions must be in order of their dates, no two of the same date");
        }
        return new ProbabilityPicture(List.copyOf(predictions), Objects.requireNonNull(style, "style")).picture();
    }

    private static LocalDate date(Prediction prediction) {
        return prediction.date().orElseThrow();
    }

    private Picture picture() {
        List<String> columns = new ArrayList<>(List.of(Words.in(language, "Dato", "Date")));
        columns.addAll(ProbabilityMarks.columns(language));
        List<List<String>> rows = predictions.stream().map(this::row).toList();
        Prediction last = predictions.get(predictions.size() - 1);
        int months = last.horizon().months();
        String title = ProbabilityMarks.event(last, language)
                + Words.in(
                        language,
                        " inden for " + months + " måneder: sandsynligheden over tid",
                        " within " + months + " months: the probability over time");
        Svg svg = Svg.of("bip-probability", style, title, ProbabilityMarks.told(rows, last, language));
        double top = svg.headline(unit);
        double bottom = top + PLOT_IN_LINES * unit;
        ProbabilityMarks marks = ProbabilityMarks.of(svg, style, predictions, top, bottom);
        TimeAxis time = TimeAxis.of(
                date(predictions.get(0)), date(last), 1.5 * unit + marks.gutter(), style.width() - 1.5 * unit);
        draw(svg, marks, time, bottom);
        double y = marks.legend(predictions, bottom + 3 * unit);
        return Picture.of(svg, (int) Math.ceil(y), columns, rows);
    }

    private void draw(Svg svg, ProbabilityMarks marks, TimeAxis time, double bottom) {
        double width = Math.min(unit, (time.right() - time.left()) / predictions.size());
        each((prediction, x) -> marks.spread(x, prediction, width), time);
        marks.grid(time.left() - unit / 2, time.right() + unit / 2);
        for (List<Estimate> stretch : stretches()) {
            double[] places = new double[2 * stretch.size()];
            for (int i = 0; i < stretch.size(); i++) {
                places[2 * i] = time.x(date(stretch.get(i)));
                places[2 * i + 1] = marks.y(stretch.get(i).probability());
            }
            svg.line(places, style.palette().citizen(), 1.5);
        }
        each((prediction, x) -> marks.estimate(x, prediction), time);
        predictions.stream()
                .filter(prediction -> !(prediction instanceof Estimate))
                .forEach(prediction -> marks.none(time.x(date(prediction))));
        for (TimeAxis.Tick tick : time.ticks(format, unit)) {
            svg.stroke(
                            tick.x(),
                            bottom,
                            tick.x(),
                            bottom + unit / 3,
                            style.palette().muted(),
                            1)
                    .words(
                            tick.x(),
                            bottom + 1.4 * unit,
                            Svg.Anchor.MIDDLE,
                            tick.label(),
                            style.palette().muted());
        }
    }

    private interface Drawing {
        void draw(Estimate estimate, double x);
    }

    private void each(Drawing drawing, TimeAxis time) {
        ProbabilityMarks.estimates(predictions).forEach(estimate -> drawing.draw(estimate, time.x(date(estimate))));
    }

    /** The estimates that follow on each other without a date that has none. */
    private List<List<Estimate>> stretches() {
        List<List<Estimate>> stretches = new ArrayList<>();
        List<Estimate> stretch = new ArrayList<>();
        for (Prediction prediction : predictions) {
            if (prediction instanceof Estimate estimate) {
                stretch.add(estimate);
            } else {
                stretches.add(stretch);
                stretch = new ArrayList<>();
            }
        }
        stretches.add(stretch);
        stretches.removeIf(some -> some.size() < 2);
        return stretches;
    }

    private List<String> row(Prediction prediction) {
        List<String> row = new ArrayList<>(List.of(format.date(date(prediction))));
        row.addAll(ProbabilityMarks.cells(prediction, language));
        return row;
    }
}
