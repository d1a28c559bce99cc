package dk.bip.model.trial;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.internal.words.Words;
import dk.bip.core.picture.Picture;
import dk.bip.core.picture.PictureStyle;
import dk.bip.core.picture.Svg;
import dk.bip.model.statistics.ConfidenceInterval;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many more weeks with the outcome an assigned person has had, with the interval for each week alone and the band over all weeks. */
final class CumulatedEffectPicture {

    private static final String CUMULATED = "cumulated_difference";
    private static final String BAND = "cumulated_band";
    private static final double LEAST_REACH = 0.01;

    private final EvaluationNumbers numbers;
    private final int weeks;
    private final PictureStyle style;
    private final Language language;
    private final LanguageFormat format;

    private CumulatedEffectPicture(EvaluationNumbers numbers, PictureStyle style) {
        this.numbers = numbers;
        this.weeks = (int) IntStream.iterate(1, week -> numbers.has(term(week), CUMULATED), week -> week + 1)
                .count();
        this.style = style;
        this.language = style.language();
        this.format = LanguageFormat.of(language);
    }

    static Picture draw(EvaluationNumbers numbers, PictureStyle style) {
        return new CumulatedEffectPicture(numbers, style).picture();
    }

    private static String term(int week) {
        return "week " + week;
    }

    private Picture picture() {
        List<ConfidenceInterval> alone = intervals(CUMULATED);
        List<ConfidenceInterval> band = intervals(BAND);
        List<String> columns = List.of(
                Words.in(language, "Uge", "Week"),
                Words.in(language, "Flere uger", "More weeks"),
                Words.in(language, "For ugen alene", "For the week alone"),
                Words.in(language, "For alle uger på én gang", "For all weeks at once"));
        List<List<String>> rows =
                IntStream.rangeClosed(1, weeks).mapToObj(this::row).toList();
        String title = Words.in(
                language,
                "Hvor mange flere uger med udfaldet indsatsen har givet",
                "How many more weeks with the outcome the treated have had");
        Svg svg = Svg.of("bip-trial-effect", style, title, WeekPlot.told(columns, rows));
        double least = both(alone, band).mapToDouble(ConfidenceInterval::lower).reduce(-LEAST_REACH, Math::min);
        double most = both(alone, band).mapToDouble(ConfidenceInterval::upper).reduce(LEAST_REACH, Math::max);
        WeekPlot plot = WeekPlot.of(
                svg,
                style,
                weeks,
                least,
                most,
                difference -> (difference > 0 ? "+" : "") + format.significant(difference, 3));
        plot.band(1, band);
        plot.nought();
        plot.bounds(1, alone, style.palette().citizen());
        plot.treated(
                1,
                IntStream.rangeClosed(1, weeks)
                        .mapToObj(week -> numbers.get(term(week), CUMULATED))
                        .toList());
        plot.explainTreated(Words.in(
                language,
                "Indsats minus kontrol, lagt sammen til og med ugen",
                "Treated less control, added up to the week"));
        String level = format.level(TrialEvaluator.LEVEL);
        plot.explainBounds(Words.in(
                language,
                level + "-interval for én uge, valgt på forhånd",
                level + " interval for one week, chosen beforehand"));
        plot.explainBand(Words.in(
                language,
                level + "-bånd, der gælder i alle uger på én gang",
                level + " band that holds in all weeks at once"));
        return Picture.of(svg, plot.height(), columns, rows);
    }

    private static Stream<ConfidenceInterval> both(List<ConfidenceInterval> one, List<ConfidenceInterval> other) {
        return Stream.concat(one.stream(), other.stream());
    }

    private List<ConfidenceInterval> intervals(String quantity) {
        return IntStream.rangeClosed(1, weeks)
                .mapToObj(week -> numbers.interval(term(week), quantity))
                .toList();
    }

    private List<String> row(int week) {
        return List.of(
                Integer.toString(week),
                signed(numbers.get(term(week), CUMULATED)),
                range(numbers.interval(term(week), CUMULATED)),
                range(numbers.interval(term(week), BAND)));
    }

    private String range(ConfidenceInterval interval) {
        return signed(interval.lower()) + Words.in(language, " til ", " to ") + signed(interval.upper());
    }

    private String signed(double difference) {
        return SignedNumber.of(format, difference, 2);
    }
}
