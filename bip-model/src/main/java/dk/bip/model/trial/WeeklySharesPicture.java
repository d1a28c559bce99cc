package dk.bip.model.trial;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.internal.words.Words;
import dk.bip.core.picture.Picture;
import dk.bip.core.picture.PictureStyle;
import dk.bip.core.picture.Svg;
import dk.bip.model.statistics.ConfidenceInterval;
import java.util.List;

/** What was done with the two arms week by week, each share with Wilson's interval for that week alone. */
final class WeeklySharesPicture {

    private static final double LEAST_TOP = 0.1;

    private final List<Fidelity.Week> weeks;
    private final PictureStyle style;
    private final Language language;
    private final LanguageFormat format;

    private WeeklySharesPicture(List<Fidelity.Week> weeks, PictureStyle style) {
        this.weeks = weeks;
        this.style = style;
        this.language = style.language();
        this.format = LanguageFormat.of(language);
    }

    /** Draws the weeks of one activity over one denominator, in order. */
    static Picture draw(List<Fidelity.Week> weeks, PictureStyle style) {
        return new WeeklySharesPicture(weeks, style).picture();
    }

    private Picture picture() {
        List<ConfidenceInterval> treated =
                weeks.stream().map(WeeklySharesPicture::ofTreated).toList();
        List<ConfidenceInterval> control =
                weeks.stream().map(WeeklySharesPicture::ofControl).toList();
        List<String> columns = List.of(
                Words.in(language, "Uge", "Week"),
                Arm.TREATED.label(language),
                Words.in(language, "Interval, indsats", "Interval, treated"),
                Arm.CONTROL.label(language),
                Words.in(language, "Interval, kontrol", "Interval, control"));
        List<List<String>> rows = weeks.stream().map(this::row).toList();
        Fidelity.Week last = weeks.get(weeks.size() - 1);
        String title = last.activity().label(language)
                + Words.in(language, " uge for uge, af ", " week by week, of ")
                + last.denominator().label(language);
        Svg svg = Svg.of("bip-trial-weeks", style, title, WeekPlot.told(columns, rows));
        double most = Math.max(
                LEAST_TOP,
                Math.max(
                        treated.stream()
                                .mapToDouble(ConfidenceInterval::upper)
                                .max()
                                .orElseThrow(),
                        control.stream()
                                .mapToDouble(ConfidenceInterval::upper)
                                .max()
                                .orElseThrow()));
        WeekPlot plot =
                WeekPlot.of(svg, style, last.week(), 0, most, share -> format.significant(100 * share, 3) + " %");
        int first = weeks.get(0).week();
        plot.band(first, treated);
        plot.band(first, control);
        plot.control(first, weeks.stream().map(Fidelity.Week::shareControl).toList());
        plot.treated(first, weeks.stream().map(Fidelity.Week::shareTreated).toList());
        plot.explainTreated(Arm.TREATED.label(language));
        plot.explainControl(Arm.CONTROL.label(language));
        String level = format.level(TrialEvaluator.LEVEL);
        plot.explainBand(
                Words.in(language, level + "-interval, for hver uge alene", level + " interval, for each week alone"));
        return Picture.of(svg, plot.height(), columns, rows);
    }

    private static ConfidenceInterval ofTreated(Fidelity.Week week) {
        return ConfidenceInterval.wilsonOfShare(week.shareTreated(), week.treated(), TrialEvaluator.LEVEL);
    }

    private static ConfidenceInterval ofControl(Fidelity.Week week) {
        return ConfidenceInterval.wilsonOfShare(week.shareControl(), week.control(), TrialEvaluator.LEVEL);
    }

    private List<String> row(Fidelity.Week week) {
        ConfidenceInterval treated = ofTreated(week);
        ConfidenceInterval control = ofControl(week);
        return List.of(
                Integer.toString(week.week()),
                format.percent(week.shareTreated()),
                format.probabilities(treated.lower(), treated.upper()),
                format.percent(week.shareControl()),
                format.probabilities(control.lower(), control.upper()));
    }
}
