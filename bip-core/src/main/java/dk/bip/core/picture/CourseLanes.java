package dk.bip.core.picture;

import dk.bip.core.DateRange;
import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.casefile.Episode;
import dk.bip.core.casefile.Job;
import dk.bip.core.internal.picture.TextLines;
import dk.bip.core.internal.picture.TimeAxis;
import dk.bip.core.internal.words.Rows;
import dk.bip.core.internal.words.Words;
import dk.bip.core.intervention.Course;
import dk.bip.core.intervention.InterventionType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What happened beside the measurements, each kind on a lane of its own: changes of caseworker, episodes, jobs and interventions. */
final class CourseLanes {

    private static final int MOST_LINES = 3;
    private static final double BAR = 0.55;

    private final List<Lane> lanes;
    private final List<LocalDate> changes;
    private final List<Job> jobs;

    /** What lies on one lane: bars, or marks where the periods have no length. */
    private record Lane(String label, List<DateRange> periods, boolean marks) {}

    private CourseLanes(List<Lane> lanes, List<LocalDate> changes, List<Job> jobs) {
        this.lanes = lanes;
        this.changes = changes;
        this.jobs = jobs;
    }

    /** The lanes of what lies between two dates, both included. */
    static CourseLanes of(CaseSnapshot snapshot, LocalDate from, LocalDate to, Language language) {
        DateRange window = DateRange.of(from, to.plusDays(1));
        List<LocalDate> changes = snapshot.assignments().changeDates().stream()
                .filter(window::contains)
                .toList();
        List<Job> jobs = snapshot.jobs().stream()
                .filter(job -> job.period().overlaps(window))
                .toList();
        List<Lane> lanes = new ArrayList<>();
        if (!changes.isEmpty()) {
            lanes.add(new Lane(
                    Words.in(language, "Skift af sagsbehandler", "Change of caseworker"),
                    changes.stream().map(DateRange::startingOn).toList(),
                    true));
        }
        List<DateRange> episodes = snapshot.episodes().stream()
                .map(CourseLanes::period)
                .filter(window::overlaps)
                .toList();
        if (!episodes.isEmpty()) {
            lanes.add(new Lane(
                    Words.in(language, "På vej mod job (episoder)", "On the way to a job (episodes)"),
                    episodes,
                    false));
        }
        Map<String, List<DateRange>> byLabel = new LinkedHashMap<>();
        jobs.forEach(job -> byLabel.computeIfAbsent(job.terms().label(language), label -> new ArrayList<>())
                .add(job.period()));
        Map<InterventionType, List<DateRange>> byType = new LinkedHashMap<>();
        Course.of(snapshot.interventions()).stream()
                .filter(course -> course.period().overlaps(window))
                .forEach(course -> byType.computeIfAbsent(course.type(), type -> new ArrayList<>())
                        .add(course.period()));
        byLabel.forEach((label, periods) -> lanes.add(new Lane(label, periods, false)));
        byType.forEach((type, periods) -> lanes.add(new Lane(type.label(language), periods, false)));
        return new CourseLanes(lanes, changes, jobs);
    }

    private static DateRange period(Episode episode) {
        return episode.job()
                .filter(job -> job.isAfter(episode.start()))
                .map(job -> DateRange.of(episode.start(), job))
                .orElse(DateRange.startingOn(episode.start()));
    }

    /** Marks in the panels of the scores when the caseworker changed and when a job began. */
    void across(Svg svg, PictureStyle style, TimeAxis time, double top, double bottom) {
        Palette palette = style.palette();
        for (LocalDate change : changes) {
            svg.dashes(new double[] {time.x(change), top, time.x(change), bottom}, palette.muted(), 1);
        }
        for (Job job : jobs) {
            if (!job.period().startInclusive().isBefore(time.from())) {
                double x = time.x(job.period().startInclusive());
                svg.stroke(x, top, x, bottom, palette.ink(), 1.5);
            }
        }
    }

    /** Draws the lanes and returns where they end. */
    double draw(Svg svg, PictureStyle style, TimeAxis time, List<TimeAxis.Tick> ticks, double top) {
        double unit = style.fontSize();
        double y = top;
        for (Lane lane : lanes) {
            y += unit;
            for (String line : TextLines.of(lane.label(), unit, time.right() - time.left(), MOST_LINES)) {
                svg.words(time.left(), y, Svg.Anchor.START, line);
                y += svg.lineHeight();
            }
            y -= svg.lineHeight() - unit / 2;
            for (TimeAxis.Tick tick : ticks) {
                svg.stroke(
                        tick.x(),
                        y - unit / 4,
                        tick.x(),
                        y + unit,
                        style.palette().grid(),
                        1);
            }
            for (DateRange period : lane.periods()) {
                draw(svg, style, time, period, lane.marks(), y);
            }
            y += unit;
        }
        return y;
    }

    /** What runs on has a tip, and so has what began before the first date. */
    private static void draw(Svg svg, PictureStyle style, TimeAxis time, DateRange period, boolean mark, double top) {
        double unit = style.fontSize();
        double height = BAR * unit;
        double left = time.x(period.startInclusive());
        String colour = style.palette().muted();
        if (mark) {
            svg.diamond(left, top + height / 2, height, style.palette().ink());
            return;
        }
        double right = period.endExclusive().map(time::x).orElse(time.right());
        svg.rectangle(left, top, Math.max(2, right - left), height, colour);
        if (period.isOpen()) {
            tip(svg, right, top, height, 1, colour);
        }
        if (period.startInclusive().isBefore(time.from())) {
            tip(svg, left, top, height, -1, colour);
        }
    }

    private static void tip(Svg svg, double x, double top, double height, int way, String colour) {
        svg.area(
                new double[] {x, top - height / 3, x + way * height, top + height / 2, x, top + height * 4 / 3},
                colour);
    }

    /** The same as rows: what, from, to, and no value. */
    List<List<String>> rows(Language language) {
        LanguageFormat format = LanguageFormat.of(language);
        List<List<String>> rows = new ArrayList<>();
        for (Lane lane : lanes) {
            for (DateRange period : lane.periods()) {
                String end = lane.marks()
                        ? Rows.NOTHING
                        : period.endExclusive()
                                .map(day -> format.date(day.minusDays(1)))
                                .orElse(Words.in(language, "løber stadig", "runs on"));
                rows.add(List.of(lane.label(), format.date(period.startInclusive()), end, Rows.NOTHING));
            }
        }
        return rows;
    }
}
