package dk.bip.core.picture;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.indicator.Scale;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.NormalDistribution;
import dk.bip.core.internal.picture.NumberAxis;
import dk.bip.core.internal.words.Rows;
import dk.bip.core.internal.words.Words;
import dk.bip.core.progression.Movement;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ReliableChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * How a scale changed in many citizens: how many by how much, beside how many would seem to have changed by that much from measurement error
 * alone, if nobody had changed. Nobody is named or ranked.
 *
 * <p>Changes are towards the better. Those of known certainty are counted in classes of one width around nought, each from its lower edge to
 * below its upper: half the standard error of a change, rounded up to 1, 2, 2.5 or 5 times a power of ten, and a whole step at least where
 * all changes are in whole steps. By error alone a citizen's change would be normal around nought with the
 * standard error of {@link ReliableChange}; the expected count of a class is the sum of its probabilities over the citizens. Below
 * {@value #LEAST_CITIZENS} citizens nothing is counted, because single persons would be known again (ours).
 */
public final class CaseloadPicture {

    /** How many citizens there must be with a change of known certainty: {@value} (ours). */
    public static final int LEAST_CITIZENS = 10;

    private static final int PLOT_IN_LINES = 14;
    private static final double STANDARD_ERRORS = 3;
    private static final int MOST_TICKS = 5;

    private final Scale scale;
    private final PictureStyle style;
    private final Language language;
    private final LanguageFormat format;
    private final double unit;
    private final int looked;
    private final List<ReliableChange> changes;

    /** A class: its middle and its edges, how many changes lie in it and how many would by error alone. */
    private record Count(double middle, double lower, double upper, int found, double expected) {}

    private CaseloadPicture(Collection<Progression> progressions, Scale scale, PictureStyle style) {
        this.scale = scale;
        this.style = style;
        this.language = style.language();
        this.format = LanguageFormat.of(language);
        this.unit = style.fontSize();
        this.looked = progressions.size();
        this.changes = progressions.stream()
                .flatMap(progression -> progression.on(scale).change().known().stream())
                .toList();
    }

    /**
     * Draws how a scale changed in many citizens.
     *
     * @param progressions what moved, one for each citizen, over about the same time; their order plays no part
     * @param scale a scale of their instrument
     * @param style how it looks
     * @return the picture; with fewer than {@value #LEAST_CITIZENS} changes of known certainty a sentence that says so
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the scale is none of the instrument of a progression
     */
    public static Picture draw(Collection<Progression> progressions, Scale scale, PictureStyle style) {
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(style, "style");
        Checks.that(
                progressions.stream().allMatch(one -> one.instrument().scales().contains(scale)),
                () -> "scale must be one of the instrument of every progression, but is " + scale);
        return new CaseloadPicture(progressions, scale, style).picture();
    }

    private Picture picture() {
        List<String> columns = Words.in(
                language,
                List.of("Ændring", "Borgere", "Ved måleusikkerhed alene"),
                List.of("Change", "Citizens", "By measurement error alone"));
        String title =
                Words.in(language, "Ændringer i sagsstammen: ", "Changes in the caseload: ") + scale.label(language);
        if (changes.size() < LEAST_CITIZENS) {
            String none = Words.in(
                    language,
                    "Der er færre end " + LEAST_CITIZENS
                            + " borgere med en ændring, der kan bedømmes. Så vises ingen fordeling.",
                    "There are fewer than " + LEAST_CITIZENS
                            + " citizens with a change that can be judged. Then no distribution is shown.");
            Svg svg = Svg.of("bip-caseload", style, title, none);
            double y = svg.paragraph(unit, svg.headline(unit), style.width() - 2 * unit, none);
            return Picture.of(svg, (int) Math.ceil(y), columns, List.of());
        }
        List<Count> counts = counts();
        List<List<String>> rows = counts.stream().map(this::row).toList();
        Svg svg = Svg.of("bip-caseload", style, title, summary() + " " + Rows.sentences(columns, rows));
        double y = svg.headline(unit);
        y = svg.paragraph(unit, y, style.width() - 2 * unit, summary());
        y = plot(svg, counts, y);
        y = legend(svg, y);
        return Picture.of(svg, (int) Math.ceil(y), columns, rows);
    }

    private List<Count> counts() {
        double error = changes.stream()
                .mapToDouble(ReliableChange::standardError)
                .max()
                .orElseThrow();
        boolean whole = changes.stream()
                .mapToDouble(ReliableChange::difference)
                .allMatch(difference -> difference == Math.rint(difference));
        double width = Math.max(whole ? 1 : 0, NumberAxis.roundStep(error / 2));
        double farthest = changes.stream()
                .mapToDouble(change -> Math.abs(change.difference()))
                .max()
                .orElseThrow();
        int classes = (int) Math.ceil(Math.max(farthest, STANDARD_ERRORS * error) / width - 0.5);
        List<Count> counts = new ArrayList<>();
        for (int i = -classes; i <= classes; i++) {
            double lower = (i - 0.5) * width;
            double upper = (i + 0.5) * width;
            counts.add(new Count(i * width + 0.0, lower, upper, found(lower, upper), expected(lower, upper)));
        }
        return counts;
    }

    private int found(double lower, double upper) {
        return (int) changes.stream()
                .mapToDouble(CaseloadPicture::better)
                .filter(better -> better >= lower && better < upper)
                .count();
    }

    private double expected(double lower, double upper) {
        return changes.stream()
                .mapToDouble(ReliableChange::standardError)
                .map(error -> NormalDistribution.below(upper / error) - NormalDistribution.below(lower / error))
                .sum();
    }

    private static double better(ReliableChange change) {
        return change.direction().towardsBetter(change.difference());
    }

    private List<String> row(Count count) {
        return List.of(
                format.change(count.middle()), Integer.toString(count.found()), format.number(count.expected(), 1));
    }

    private String summary() {
        int all = changes.size();
        double alone =
                changes.stream().mapToDouble(change -> (1 - change.level()) / 2).sum();
        String byChance = format.number(alone, 1);
        String left = looked > all
                ? Words.in(
                        language,
                        " " + (looked - all) + " kan ikke bedømmes.",
                        " " + (looked - all) + " cannot be judged.")
                : "";
        return Words.in(
                        language,
                        all + " borgere. Hver for sig bedømt: " + count(Movement.PROGRESSION) + " med fremgang og "
                                + count(Movement.REGRESSION)
                                + " med tilbagegang ud over måleusikkerheden; var ingen ændret,"
                                + " ville det være omkring " + byChance + " af hver.",
                        all + " citizens. Judged one by one: " + count(Movement.PROGRESSION) + " with progression and "
                                + count(Movement.REGRESSION)
                                + " with regression beyond measurement error; if nobody had"
                                + " changed, it would be about " + byChance + " of each.")
                + left;
    }

    private long count(Movement movement) {
        return changes.stream().filter(change -> change.movement() == movement).count();
    }

    private double plot(Svg svg, List<Count> counts, double top) {
        Palette palette = style.palette();
        double most = counts.stream()
                .mapToDouble(count -> Math.max(count.found(), count.expected()))
                .max()
                .orElseThrow();
        double bottom = top + PLOT_IN_LINES * unit;
        double left = 3.5 * unit;
        double right = style.width() - unit;
        NumberAxis height = new NumberAxis(0, most, bottom, top + unit);
        NumberAxis across = new NumberAxis(
                counts.get(0).lower(), counts.get(counts.size() - 1).upper(), left, right);
        for (double tick : height.ticks(MOST_TICKS)) {
            if (tick == Math.rint(tick)) {
                svg.stroke(left, height.at(tick), right, height.at(tick), palette.grid(), 1)
                        .words(
                                left - unit / 2,
                                height.at(tick) + unit / 3,
                                Svg.Anchor.END,
                                format.number(tick),
                                palette.muted());
            }
        }
        double[] curve = new double[2 * counts.size()];
        double gap = Math.min(2, (right - left) / counts.size() / 6);
        for (int i = 0; i < counts.size(); i++) {
            Count count = counts.get(i);
            double from = across.at(count.lower()) + gap;
            double to = across.at(count.upper()) - gap;
            svg.rectangle(
                    from, height.at(count.found()), to - from, bottom - height.at(count.found()), palette.citizen());
            curve[2 * i] = across.at(count.middle());
            curve[2 * i + 1] = height.at(count.expected());
        }
        svg.line(curve, palette.background(), 5).line(curve, palette.ink(), 2);
        for (int i = 0; i < counts.size(); i++) {
            svg.ring(curve[2 * i], curve[2 * i + 1], unit / 4, palette.ink());
        }
        for (double tick : across.ticks(MOST_TICKS)) {
            svg.words(across.at(tick), bottom + 1.2 * unit, Svg.Anchor.MIDDLE, change(tick), palette.muted());
        }
        double words = bottom + 2.6 * unit;
        svg.words(left, words, Svg.Anchor.START, "← " + Words.in(language, "dårligere", "worse"))
                .words(right, words, Svg.Anchor.END, Words.in(language, "bedre", "better") + " →");
        return words + 1.5 * unit;
    }

    private String change(double difference) {
        return (difference > 0 ? "+" : "") + format.number(difference);
    }

    private double legend(Svg svg, double top) {
        Palette palette = style.palette();
        double y = top + unit / 2;
        double sample = 2 * unit;
        double indent = unit + sample + unit / 2;
        double most = style.width() - indent - unit;
        svg.rectangle(unit, y - 0.8 * unit, sample, unit, palette.citizen());
        y = svg.paragraph(indent, y, most, Words.in(language, "Borgere med den ændring", "Citizens with that change"));
        svg.line(new double[] {unit, y - unit / 3, unit + sample, y - unit / 3}, palette.ink(), 2)
                .ring(unit + sample / 2, y - unit / 3, unit / 4, palette.ink());
        return svg.paragraph(
                indent,
                y,
                most,
                Words.in(
                        language,
                        "Så mange ville det være ved måleusikkerhed alene, hvis ingen havde ændret sig",
                        "So many there would be by measurement error alone, if nobody had changed"));
    }
}
