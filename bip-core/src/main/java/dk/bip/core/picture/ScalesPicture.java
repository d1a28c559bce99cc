package dk.bip.core.picture;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Scale;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.picture.TextLines;
import dk.bip.core.internal.picture.TimeAxis;
import dk.bip.core.internal.words.Rows;
import dk.bip.core.internal.words.Words;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ScaleProgression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Every scale of an instrument as a small panel over the same time: a dimension or index a line, the citizen to the left and the caseworker to
 * the right. Each has its measurement error and its phases, as {@link CoursePicture} explains them.
 */
public final class ScalesPicture {

    private static final double PANEL = 3.2;
    private static final double TWO_GROUPS_IN_LETTERS = 46;

    private final Progression progression;
    private final PictureStyle style;
    private final Language language;
    private final LanguageFormat format;
    private final double unit;
    private final LocalDate from;
    private final List<ScaleProgression> scales;
    private final List<Group> groups;
    private final int columns;

    /** A dimension or index with the places that stand beside each other. */
    private record Group(String label, List<Place> places) {}

    /** Whether there is a scale, and the scale where it is shown. */
    private record Place(boolean isRated, Optional<ScaleProgression> scale) {}

    private ScalesPicture(Progression progression, List<Scale> scales, PictureStyle style) {
        this.progression = progression;
        this.style = style;
        this.language = style.language();
        this.format = LanguageFormat.of(language);
        this.unit = style.fontSize();
        this.from = ScalePanel.earliest(progression, progression.scales());
        Set<ScaleProgression> wanted = scales.stream().map(progression::on).collect(Collectors.toSet());
        this.scales = progression.scales().stream().filter(wanted::contains).toList();
        this.groups = groups();
        this.columns = style.width() >= TWO_GROUPS_IN_LETTERS * unit ? 2 : 1;
    }

    /**
     * Draws all scales of a progression.
     *
     * @param progression what moved
     * @param style how it looks
     * @return the picture; a panel without a score says so
     * @throws NullPointerException if an argument is null
     */
    public static Picture draw(Progression progression, PictureStyle style) {
        return draw(progression, progression.instrument().scales(), style);
    }

    /**
     * Draws some scales of a progression.
     *
     * @param progression what moved
     * @param scales scales of its instrument, one or more; they stand in the order of the instrument
     * @param style how it looks
     * @return the picture; beside a scale the place of the other rater's is empty where that is not asked for
     * @throws NullPointerException if an argument or a scale is null
     * @throws IllegalArgumentException if there is no scale, or one is none of the instrument
     */
    public static Picture draw(Progression progression, List<Scale> scales, PictureStyle style) {
        Objects.requireNonNull(progression, "progression");
        Objects.requireNonNull(style, "style");
        Checks.that(!scales.isEmpty(), "scales must not be empty");
        return new ScalesPicture(progression, scales, style).picture();
    }

    private List<Group> groups() {
        Instrument instrument = progression.instrument();
        List<Group> all = new ArrayList<>();
        instrument
                .dimensions()
                .forEach(dimension -> all.add(
                        group(dimension.label(language), dimension::isRatedBy, rater -> Scale.of(rater, dimension))));
        instrument
                .indices()
                .forEach(index ->
                        all.add(group(index.label(language), index::isRatedBy, rater -> Scale.of(rater, index))));
        scales.stream()
                .filter(scale -> scale.scale().rater().isEmpty())
                .forEach(scale -> all.add(
                        new Group(scale.scale().label(language), List.of(new Place(true, Optional.of(scale))))));
        all.removeIf(
                group -> group.places().stream().allMatch(place -> place.scale().isEmpty()));
        return all;
    }

    private Group group(String label, Predicate<Rater> isRatedBy, Function<Rater, Scale> scaleOf) {
        return new Group(
                label,
                progression.instrument().raters().stream()
                        .map(rater -> isRatedBy.test(rater)
                                ? new Place(true, shown(scaleOf.apply(rater)))
                                : new Place(false, Optional.empty()))
                        .toList());
    }

    private Optional<ScaleProgression> shown(Scale scale) {
        return scales.stream().filter(one -> one.scale().equals(scale)).findFirst();
    }

    private Picture picture() {
        List<String> heads = Words.in(
                language,
                List.of("Skala", "Første score", "Seneste score", "Målinger", "Fase nu"),
                List.of("Scale", "First score", "Latest score", "Measurements", "Present phase"));
        List<List<String>> rows = scales.stream().map(this::row).toList();
        String title = progression.instrument().label(language)
                + ": "
                + (scales.size() == progression.scales().size()
                        ? Words.in(language, "alle skalaer over tid", "all scales over time")
                        : Words.in(language, "skalaer over tid", "scales over time"));
        String dates = Words.period(from, progression.to(), format);
        Svg svg = Svg.of("bip-scales", style, title, dates + " " + Rows.sentences(heads, rows));
        double y = svg.headline(unit);
        y = svg.paragraph(unit, y, style.width() - 2 * unit, dates);
        y = raters(svg, y + unit / 2);
        int perColumn = (groups.size() + columns - 1) / columns;
        double lowest = y;
        for (int column = 0; column < columns; column++) {
            double next = y;
            for (Group group : groups.subList(
                    Math.min(groups.size(), column * perColumn), Math.min(groups.size(), (column + 1) * perColumn))) {
                next = group(svg, group, left(column), next);
            }
            lowest = Math.max(lowest, next);
        }
        y = svg.paragraph(unit, lowest + unit, style.width() - 2 * unit, legend());
        return Picture.of(svg, (int) Math.ceil(y), heads, rows);
    }

    private double left(int column) {
        return unit + column * (groupWidth() + 2 * unit);
    }

    private double groupWidth() {
        return (style.width() - 2 * unit - (columns - 1) * 2 * unit) / columns;
    }

    /** What is to the left and what to the right. */
    private double raters(Svg svg, double top) {
        List<Rater> raters = List.copyOf(progression.instrument().raters());
        for (int column = 0; column < columns; column++) {
            for (int i = 0; i < raters.size(); i++) {
                double left = left(column) + panelLeft(i, raters.size());
                RaterMark mark = RaterMark.of(Optional.of(raters.get(i)));
                mark.full(svg, left + unit / 2, top - unit / 3, style);
                svg.words(
                        left + 1.2 * unit, top, Svg.Anchor.START, raters.get(i).label(language));
            }
        }
        return top + svg.lineHeight();
    }

    private double panelLeft(int place, int places) {
        return ScalePanel.gutter(scales, 1, style) + place * groupWidth() / places;
    }

    private double group(Svg svg, Group group, double left, double top) {
        double y = top + unit / 2;
        for (String line : TextLines.of(group.label(), unit, groupWidth(), 3)) {
            svg.words(left, y, Svg.Anchor.START, line);
            y += svg.lineHeight();
        }
        y -= unit / 2;
        int places = group.places().size();
        for (int i = 0; i < places; i++) {
            double from = left + panelLeft(i, places);
            double to = left + (i + 1) * groupWidth() / places - unit;
            panel(svg, group.places().get(i), from, to, y);
        }
        return y + PANEL * unit + ScalePanel.phaseHeight(style) + unit;
    }

    private void panel(Svg svg, Place place, double left, double right, double top) {
        if (!place.isRated()) {
            svg.words(
                    (left + right) / 2,
                    top + PANEL * unit / 2 + unit / 3,
                    Svg.Anchor.MIDDLE,
                    Words.in(language, "vurderes ikke", "not rated"),
                    style.palette().muted());
        }
        TimeAxis time = TimeAxis.of(from, progression.to(), left, right);
        place.scale().ifPresent(scale -> {
            ScalePanel panel = ScalePanel.of(svg, style, scale, time, top, PANEL * unit);
            panel.band();
            panel.grid(ScalePanel.ticks(scale.scale(), 1));
            panel.line(true);
            panel.phases(false);
        });
    }

    private List<String> row(ScaleProgression scale) {
        List<DatedScore> points = scale.points();
        return List.of(
                scale.scale().label(language),
                points.isEmpty() ? Rows.NOTHING : dated(points.get(0)),
                points.isEmpty() ? Rows.NOTHING : dated(points.get(points.size() - 1)),
                Integer.toString(points.size()),
                scale.phases().isEmpty()
                        ? Rows.NOTHING
                        : scale.phases()
                                .get(scale.phases().size() - 1)
                                .movement()
                                .label(language));
    }

    private String dated(DatedScore point) {
        return format.score(point.value()) + " (" + format.date(point.date()) + ")";
    }

    private String legend() {
        return Words.in(
                language,
                "Bånd: her ville 95 af 100 målinger ligge, hvis scoren var den sande. Linjen under: faser som vurderet indtil nu – op er"
                        + " fremgang, ned er tilbagegang, vandret er ingen sikker ændring. Det bedste er øverst.",
                "Band: where 95 of 100 measurements would lie if the score were the true one. The line below: phases as judged so far –"
                        + " up is progression, down is regression, flat is no certain change. The best is at the top.");
    }
}
