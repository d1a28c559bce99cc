package dk.bip.core.picture;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Scale;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.picture.TextLines;
import dk.bip.core.internal.picture.TimeAxis;
import dk.bip.core.internal.words.Rows;
import dk.bip.core.internal.words.Words;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ScaleProgression;
import dk.bip.core.progression.TargetDistance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One scale or some over time, each in a panel of its own, and below them what happened meanwhile.
 *
 * <p>The band round a line is where 95 of 100 measurements would lie if each score were the true one (ours): two measurements whose bands
 * overlap much may differ by chance. Below each panel stand the phases as judged so far: a line that rises is progression, one that falls
 * regression, a flat one no certain change. The lanes below have the changes of caseworker, the episodes, the jobs and, one lane a type, the
 * interventions; what runs on has a tip.
 *
 * <p>Everything is as it was known on the last date of the progression.
 */
public final class CoursePicture {

    private static final int PANEL_IN_LINES = 9;

    private final Progression progression;
    private final List<ScaleProgression> scales;
    private final PictureStyle style;
    private final Language language;
    private final LanguageFormat format;
    private final double unit;
    private final LocalDate from;
    private final CourseLanes lanes;

    private CoursePicture(Progression progression, List<Scale> scales, CaseSnapshot snapshot, PictureStyle style) {
        this.progression = progression;
        this.scales = scales.stream().map(progression::on).toList();
        this.style = style;
        this.language = style.language();
        this.format = LanguageFormat.of(language);
        this.unit = style.fontSize();
        this.from = ScalePanel.earliest(progression, this.scales);
        this.lanes = CourseLanes.of(snapshot.asOf(progression.to()), from, progression.to(), language);
    }

    /**
     * Draws the course of the scale that speaks for the whole.
     *
     * @param progression what moved
     * @param snapshot the case, as it was known on the last date of the progression or later
     * @param style how it looks
     * @return the picture, of the instrument's overall index or, where it has none, of its first scale
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the snapshot is of an earlier date than the last of the progression
     */
    public static Picture draw(Progression progression, CaseSnapshot snapshot, PictureStyle style) {
        Scale overall = progression
                .instrument()
                .overall()
                .orElse(progression.instrument().scales().get(0));
        return draw(progression, List.of(overall), snapshot, style);
    }

    /**
     * Draws the course of some scales.
     *
     * @param progression what moved
     * @param scales scales of its instrument, one or more, from top to bottom
     * @param snapshot the case, as it was known on the last date of the progression or later
     * @param style how it looks
     * @return the picture
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is no scale, one is none of the instrument, or the snapshot is of an earlier date than the last
     *     of the progression
     */
    public static Picture draw(Progression progression, List<Scale> scales, CaseSnapshot snapshot, PictureStyle style) {
        Objects.requireNonNull(progression, "progression");
        Objects.requireNonNull(style, "style");
        Checks.that(!scales.isEmpty(), "scales must not be empty");
        Checks.that(
                !snapshot.date().isBefore(progression.to()),
                "snapshot must not be of an earlier date than the last of the progression",
                "take the snapshot from which the progression was calculated?");
        return new CoursePicture(progression, scales, snapshot, style).picture();
    }

    private Picture picture() {
        List<String> columns =
                Words.in(language, List.of("Hvad", "Fra", "Til", "Værdi"), List.of("What", "From", "To", "Value"));
        List<List<String>> rows = Stream.concat(
                        scales.stream().flatMap(scale -> rows(scale).stream()), lanes.rows(language).stream())
                .toList();
        String title = progression.instrument().label(language)
                + ": "
                + Words.in(language, "forløbet over tid", "the course over time");
        Svg svg = Svg.of("bip-course", style, title, description());
        double y = svg.headline(unit);
        TimeAxis time = TimeAxis.of(
                from,
                progression.to(),
                unit + ScalePanel.gutter(scales, PANEL_IN_LINES, style),
                style.width() - 1.5 * unit);
        List<TimeAxis.Tick> ticks = time.ticks(format, unit);
        for (ScaleProgression scale : scales) {
            y = panel(svg, scale, time, ticks, y);
        }
        for (TimeAxis.Tick tick : ticks) {
            svg.words(
                    tick.x(),
                    y + unit / 2,
                    Svg.Anchor.MIDDLE,
                    tick.label(),
                    style.palette().muted());
        }
        y = lanes.draw(svg, style, time, ticks, y + unit);
        y = legend(svg, y + 1.2 * unit);
        return Picture.of(svg, (int) Math.ceil(y), columns, rows);
    }

    private double panel(Svg svg, ScaleProgression scale, TimeAxis time, List<TimeAxis.Tick> ticks, double top) {
        double y = top + unit / 2;
        for (String line :
                TextLines.of(scale.scale().label(language), TextLines.bold(unit), style.width() - 2 * unit, 3)) {
            svg.boldWords(unit, y, Svg.Anchor.START, line);
            y += svg.lineHeight();
        }
        double height = PANEL_IN_LINES * unit;
        ScalePanel panel = ScalePanel.of(svg, style, scale, time, y, height);
        panel.band();
        panel.grid(ScalePanel.ticks(scale.scale(), PANEL_IN_LINES));
        for (TimeAxis.Tick tick : ticks) {
            svg.stroke(tick.x(), y, tick.x(), y + height, style.palette().grid(), 1);
        }
        lanes.across(svg, style, time, y, y + height);
        progression.target(scale.scale()).map(TargetDistance::target).ifPresent(panel::target);
        panel.line(false);
        panel.phases(true);
        return y + height + ScalePanel.phaseHeight(style) + (scale.phases().isEmpty() ? 0.5 : 1.5) * unit;
    }

    private List<List<String>> rows(ScaleProgression scale) {
        List<List<String>> rows = new ArrayList<>();
        String label = scale.scale().label(language);
        for (DatedScore point : scale.points()) {
            rows.add(List.of(label, format.date(point.date()), Rows.NOTHING, value(scale, point)));
        }
        scale.phases()
                .forEach(phase -> rows.add(List.of(
                        label + ": " + phase.movement().label(language)
                                + Words.in(
                                        language,
                                        " (fase, vurderet over " + phase.measurements() + " målinger)",
                                        " (phase, as judged over " + phase.measurements() + " measurements)"),
                        format.date(phase.from().date()),
                        format.date(phase.to().date()),
                        format.scores(phase.from().value(), phase.to().value()))));
        progression
                .target(scale.scale())
                .ifPresent(target -> rows.add(List.of(
                        label + ": " + Words.in(language, "mål", "target"),
                        Rows.NOTHING,
                        Rows.NOTHING,
                        format.score(target.target().value()))));
        return rows;
    }

    private String value(ScaleProgression scale, DatedScore point) {
        String score = format.score(point.value());
        return scale.reliability()
                .map(ScalePanel::error)
                .map(error -> score + " ± " + format.score(error))
                .orElse(score);
    }

    private String description() {
        String told = scales.stream()
                .map(scale -> scale.points().isEmpty()
                        ? scale.scale().label(language) + ": " + Words.in(language, "ikke målt.", "not measured.")
                        : scale.describe(language)
                                + scale.phases().stream()
                                        .map(phase -> " " + phase.describe(language))
                                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
        List<List<String>> meanwhile = lanes.rows(language);
        return meanwhile.isEmpty()
                ? told
                : told
                        + " "
                        + meanwhile.stream()
                                .map(row -> row.get(0) + ": " + row.get(1)
                                        + (row.get(2).equals(Rows.NOTHING) ? "" : " – " + row.get(2)))
                                .collect(Collectors.joining("; ", "", "."));
    }

    private double legend(Svg svg, double top) {
        double y = top;
        double sample = 2 * unit;
        double indent = unit + sample + unit / 2;
        double most = style.width() - indent - unit;
        Palette palette = style.palette();
        if (scales.stream().anyMatch(scale -> scale.reliability().isPresent())) {
            svg.rectangle(unit, y - 0.7 * unit, sample, 0.8 * unit, palette.band());
            y = svg.paragraph(
                    indent,
                    y,
                    most,
                    Words.in(
                            language,
                            "Måleusikkerhed: her ville 95 af 100 målinger ligge, hvis scoren var den sande.",
                            "Measurement error: where 95 of 100 measurements would lie if the score were the true one."));
        }
        if (scales.stream().anyMatch(scale -> scale.reliability().isEmpty())) {
            y = svg.paragraph(
                    unit,
                    y,
                    style.width() - 2 * unit,
                    Words.in(
                            language,
                            "Uden bånd er måleusikkerheden ikke kendt.",
                            "Without a band the measurement error is not known."));
        }
        if (scales.stream().anyMatch(scale -> !scale.phases().isEmpty())) {
            double third = sample / 3;
            svg.line(new double[] {unit, y, unit + third, y - 0.7 * unit}, palette.ink(), 2.5)
                    .line(
                            new double[] {unit + third, y - 0.35 * unit, unit + 2 * third, y - 0.35 * unit},
                            palette.muted(),
                            1)
                    .line(new double[] {unit + 2 * third, y - 0.7 * unit, unit + sample, y}, palette.ink(), 2.5);
            y = svg.paragraph(indent, y, most, phases());
        }
        if (scales.stream().anyMatch(scale -> progression.target(scale.scale()).isPresent())) {
            svg.dashes(new double[] {unit, y - unit / 3, unit + sample, y - unit / 3}, palette.ink(), 1.5);
            y = svg.paragraph(indent, y, most, Words.in(language, "Mål", "Target"));
        }
        return y;
    }

    private String phases() {
        String judged = scales.stream()
                .filter(scale -> !scale.phases().isEmpty())
                .map(scale -> Integer.toString(scale.phases().get(0).measurements()))
                .distinct()
                .collect(Collectors.joining("/"));
        return Words.in(
                language,
                "Faser: fremgang, ingen sikker ændring, tilbagegang – som vurderet indtil nu, over " + judged
                        + " målinger. En fase kan forsvinde, når der måles mere.",
                "Phases: progression, no certain change, regression – as judged so far, over " + judged
                        + " measurements. A phase may go when more are made.");
    }
}
