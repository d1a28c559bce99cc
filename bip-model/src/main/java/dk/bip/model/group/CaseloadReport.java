package dk.bip.model.group;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.indicator.Scale;
import dk.bip.core.internal.words.Words;
import dk.bip.core.picture.CaseloadPicture;
import dk.bip.core.picture.Picture;
import dk.bip.core.picture.PictureStyle;
import dk.bip.core.progression.Movement;
import dk.bip.core.progression.Progression;
import dk.bip.core.report.Report;
import dk.bip.core.report.ReportSection;
import dk.bip.model.statistics.ConfidenceInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page about many citizens, such as for a team: what moved in all of them beside what measurement error alone would give, a picture of the
 * changes, and a table for each grouping, without anything about fewer citizens than {@link RollUpCalculator} shows.
 *
 * <pre>{@code
 * Report page = CaseloadReport.write(citizens, RollUpCalculator.by(Grouping.TEAM), PictureStyle.of(Language.DANISH).withWidth(360));
 * Files.writeString(path, page.html());
 * }</pre>
 *
 * <p>Intervals are at 95 %. It names no citizen and no caseworker. A report is immutable and thread-safe.
 */
public final class CaseloadReport {

    /** The code of the section about all citizens: {@value}. */
    public static final String ALL = "ALL";

    /** The code of the section with the pictures: {@value}. */
    public static final String CHANGES = "CHANGES";

    /** What the code of a section with groups begins with, before the place of its grouping, from 1: {@value}. */
    public static final String GROUPS = "GROUPS-";

    /** The code of the section that says how the page is read: {@value}. */
    public static final String READING = "READING";

    private static final double LEVEL = 0.95;

    private final List<GroupedProgression> citizens;
    private final RollUpCalculator calculator;
    private final RollUp rollUp;
    private final PictureStyle style;
    private final Language language;
    private final LanguageFormat format;

    private CaseloadReport(Collection<GroupedProgression> citizens, RollUpCalculator calculator, PictureStyle style) {
        this.citizens = List.copyOf(citizens);
        this.calculator = calculator;
        this.rollUp = calculator.calculate(citizens);
        this.style = style;
        this.language = style.language();
        this.format = LanguageFormat.of(language);
    }

    /**
     * Writes the page.
     *
     * @param citizens the citizens, each once
     * @param calculator by what they are grouped. Where they were measured with several instruments, there are pictures only where they are
     *     grouped by {@link Grouping#INSTRUMENT}
     * @param style language and looks
     * @return the page: the sections {@link #ALL}, {@link #CHANGES}, one of {@link #GROUPS} for each grouping that has a group, and {@link #READING}
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if the calculator refuses the citizens
     */
    public static Report write(
            Collection<GroupedProgression> citizens, RollUpCalculator calculator, PictureStyle style) {
        return new CaseloadReport(citizens, calculator, style).report();
    }

    private String say(String danish, String english) {
        return Words.in(language, danish, english);
    }

    private Report report() {
        List<ReportSection> sections = new ArrayList<>(List.of(all()));
        List<Picture> pictures = pictures();
        if (!pictures.isEmpty()) {
            sections.add(ReportSection.builder(
                            language, CHANGES, say("Hvor meget har det flyttet sig?", "By how much has it moved?"))
                    .pictures(pictures)
                    .build());
        }
        for (int place = 0; place < rollUp.groupings().size(); place++) {
            Grouping grouping = rollUp.groupings().get(place);
            if (!rollUp.groups(grouping).isEmpty()) {
                sections.add(groups(GROUPS + (place + 1), grouping));
            }
        }
        sections.add(reading());
        return Report.of(
                style, say("Hvad har flyttet sig for borgerne?", "What has moved for the citizens?"), lead(), sections);
    }

    private String lead() {
        List<LocalDate> starts = dates(Progression::from);
        List<LocalDate> ends = dates(Progression::to);
        if (ends.isEmpty()) {
            return "";
        }
        String last = format.date(ends.get(ends.size() - 1));
        if (starts.size() > 1) {
            return say(
                    "Fra hver borgers egen begyndelse til og med den " + last + ".",
                    "From each citizen's own start up to " + last + ".");
        }
        String first = format.date(starts.get(0));
        return say("Fra den " + first + " til den " + last + ".", "From " + first + " to " + last + ".");
    }

    private List<LocalDate> dates(Function<Progression, LocalDate> date) {
        return citizens.stream()
                .map(GroupedProgression::progression)
                .map(date)
                .distinct()
                .sorted()
                .toList();
    }

    private ReportSection all() {
        ReportSection.Builder section = ReportSection.builder(language, ALL, say("Alle borgere", "All citizens"));
        Optional<ChangeDistribution> whole = rollUp.whole();
        if (whole.isEmpty()) {
            int least = calculator.leastCitizens();
            return section.paragraph(say(
                            "Færre end " + least + " borgere har en ændring, der kan bedømmes. Så vises ingen tal.",
                            "Fewer than " + least + " citizens have a change that can be judged. Then no number is"
                                    + " shown."))
                    .build();
        }
        ChangeDistribution changes = whole.get();
        int left = rollUp.notJudged();
        section.paragraph(
                        say(
                                changes.citizens() + " borgere er bedømt, hver for sig. "
                                        + (left == 0
                                                ? ""
                                                : left
                                                        + " kan ikke bedømmes: der mangler målinger, eller det vides ikke, hvor præcist der er målt."),
                                changes.citizens() + " citizens are judged, each alone. "
                                        + (left == 0
                                                ? ""
                                                : left
                                                        + " cannot be judged: measurements are missing, or it is not known how precise they are.")))
                .table(
                        say("Alle borgere efter, hvad der har flyttet sig", "All citizens by what has moved")
                                + ofScale(),
                        List.of(
                                say("Bevægelse", "Movement"),
                                say("Borgere", "Citizens"),
                                say("Andel", "Share"),
                                say("Ved måleusikkerhed alene", "By measurement error alone")),
                        Arrays.stream(Movement.values())
                                .map(movement -> row(changes, movement))
                                .toList());
        changes.mean().ifPresent(mean -> section.paragraph(sentence(mean)));
        return section.build();
    }

    private String ofScale() {
        List<Scale> scales = citizens.stream()
                .flatMap(citizen -> citizen.scale().stream())
                .distinct()
                .toList();
        return scales.size() == 1 ? ": " + scales.get(0).label(language) : "";
    }

    private List<String> row(ChangeDistribution changes, Movement movement) {
        return List.of(
                movement.label(language),
                Integer.toString(changes.count(movement)),
                share(changes, movement),
                say("omkring ", "about ") + format.number(changes.byErrorAlone(movement), 1));
    }

    private String share(ChangeDistribution changes, Movement movement) {
        ConfidenceInterval interval = changes.confidenceInterval(movement, LEVEL);
        return percent(changes.share(movement)) + " % (" + percent(interval.lower()) + say(" til ", " to ")
                + percent(interval.upper()) + " %)";
    }

    private String percent(double share) {
        return format.number(100 * share, 0);
    }

    private String sentence(MeanChange mean) {
        ConfidenceInterval byError = mean.byErrorAlone(LEVEL);
        return say(
                "I gennemsnit er ændringen " + withInterval(mean) + " på skalaen. Ved måleusikkerhed alene ville den"
                        + " ligge mellem " + change(byError.lower()) + " og " + change(byError.upper()) + ".",
                "On average the change is " + withInterval(mean) + " on the scale. By measurement error alone it would"
                        + " lie between " + change(byError.lower()) + " and " + change(byError.upper()) + ".");
    }

    private String withInterval(MeanChange mean) {
        ConfidenceInterval interval = mean.confidenceInterval(LEVEL);
        return change(mean.mean()) + " (" + change(interval.lower()) + say(" til ", " to ") + change(interval.upper())
                + ")";
    }

    private String change(double difference) {
        String number = format.number(difference, 2);
        return difference > 0 && !number.equals(format.number(0, 2)) ? "+" + number : number;
    }

    /** Of all citizens where they share a scale, else of the citizens of each instrument that is shown. */
    private List<Picture> pictures() {
        if (ChangeDistribution.isOfOneScale(citizens)) {
            return rollUp.whole().isPresent() ? List.of(picture(citizens)) : List.of();
        }
        if (!rollUp.groupings().contains(Grouping.INSTRUMENT)) {
            return List.of();
        }
        return rollUp.groups(Grouping.INSTRUMENT).stream()
                .filter(group ->
                        group.changes().flatMap(ChangeDistribution::mean).isPresent())
                .map(group -> picture(citizens.stream()
                        .filter(citizen -> citizen.groups(Grouping.INSTRUMENT).contains(group.labels()))
                        .toList()))
                .toList();
    }

    private Picture picture(List<GroupedProgression> of) {
        List<GroupedProgression> judged =
                of.stream().filter(citizen -> citizen.change().isPresent()).toList();
        return CaseloadPicture.draw(
                judged.stream().map(GroupedProgression::progression).toList(),
                judged.get(0).scale().orElseThrow(),
                style);
    }

    private ReportSection groups(String code, Grouping grouping) {
        String name = grouping.label(language);
        List<RollUp.Group> groups = rollUp.groups(grouping);
        ReportSection.Builder section = ReportSection.builder(language, code, name);
        List<String> columns = new ArrayList<>(List.of(name));
        for (Movement movement : Movement.values()) {
            columns.add(movement.label(language));
        }
        section.table(
                say("Hvad der har flyttet sig i hver gruppe", "What has moved in each group"),
                columns,
                groups.stream().map(this::row).toList());
        rollUp.whole().ifPresent(whole -> section.note(byErrorAlone(whole)));
        if (groups.stream().anyMatch(group -> meanOf(group).isPresent())) {
            section.table(
                    say("Gennemsnitlig ændring i hver gruppe", "Mean change in each group"),
                    List.of(
                            name,
                            say("Ændring", "Change"),
                            say("Ved måleusikkerhed alene", "By measurement error alone")),
                    groups.stream()
                            .filter(group -> meanOf(group).isPresent())
                            .map(this::meanRow)
                            .toList());
        }
        if (citizens.stream().anyMatch(citizen -> citizen.groups(grouping).size() > 1)) {
            section.note(
                    say("En borger kan stå i flere af grupperne.", "A citizen may stand in several of the groups."));
        }
        return section.build();
    }

    private String byErrorAlone(ChangeDistribution whole) {
        String each = format.number(100 * whole.byErrorAlone(Movement.PROGRESSION) / whole.citizens(), 1);
        return say(
                "Ved måleusikkerhed alene ville omkring " + each
                        + " % af en gruppe se ud til fremgang, og lige så mange til tilbagegang.",
                "By measurement error alone about " + each
                        + " % of a group would seem to progress, and as many to regress.");
    }

    private static Optional<MeanChange> meanOf(RollUp.Group group) {
        return group.changes().flatMap(ChangeDistribution::mean);
    }

    private List<String> row(RollUp.Group group) {
        List<String> row = new ArrayList<>();
        row.add(name(group)
                + group.changes()
                        .map(changes ->
                                say(" (" + changes.citizens() + " borgere)", " (" + changes.citizens() + " citizens)"))
                        .orElse(""));
        for (Movement movement : Movement.values()) {
            row.add(group.changes()
                    .map(changes -> changes.count(movement) + ": " + share(changes, movement))
                    .orElse(say("vises ikke", "not shown")));
        }
        return row;
    }

    private List<String> meanRow(RollUp.Group group) {
        MeanChange mean = meanOf(group).orElseThrow();
        ConfidenceInterval byError = mean.byErrorAlone(LEVEL);
        return List.of(
                name(group),
                withInterval(mean),
                change(byError.lower()) + say(" til ", " to ") + change(byError.upper()));
    }

    /** Instruments have labels of their own. */
    private String name(RollUp.Group group) {
        List<String> names = new ArrayList<>(group.labels());
        int instrument = group.grouping().parts().indexOf(Grouping.INSTRUMENT);
        if (instrument >= 0) {
            citizens.stream()
                    .map(citizen -> citizen.progression().instrument())
                    .filter(one -> one.id().equals(names.get(instrument)))
                    .findFirst()
                    .ifPresent(one -> names.set(instrument, one.label(language)));
        }
        return String.join(", ", names);
    }

    private ReportSection reading() {
        int least = calculator.leastCitizens();
        return ReportSection.builder(language, READING, say("Sådan læses siden", "How to read this page"))
                .item(
                        say("Ved måleusikkerhed alene:", "By measurement error alone:"),
                        say(
                                "så mange ville det se ud til, hvis ingen havde ændret sig. Det er, hvad tilfældet giver.",
                                "so many it would seem, if nobody had changed. That is what chance gives."))
                .item(
                        say("Tal i parentes:", "Numbers in brackets:"),
                        say(
                                "95 %-intervallet, altså hvor tallet kunne ligge blandt mange borgere som disse. Overlapper to"
                                        + " grupper, kan forskellen være tilfældig.",
                                "the 95 % interval, which is where the number might lie among many citizens like these. Where two"
                                        + " groups overlap, the difference may be chance."))
                .item(
                        say("Vises ikke:", "Not shown:"),
                        say(
                                "grupper på færre end " + least
                                        + " borgere, der kan bedømmes, og de grupper, som de ellers kunne regnes ud fra."
                                        + " Del ikke to sider om næsten de samme borgere: forskellen mellem dem kan vise,"
                                        + " hvad hver af dem skjuler.",
                                "groups of fewer than " + least
                                        + " citizens who can be judged, and the groups that they could otherwise be worked out from."
                                        + " Share no two pages about nearly the same citizens: their difference may show"
                                        + " what each of them hides."))
                .item(
                        say("Ikke en virkning:", "Not an effect:"),
                        say(
                                "hvem der er i hvilken gruppe, er ikke trukket lod om, og de, der begynder lavt, stiger oftere.",
                                "who is in which group was not drawn by lot, and those who start low rise more often."))
                .item(
                        say("Siden er til", "The page is for"),
                        say(
                                "en samtale om, hvad der hjælper. Den siger intet om den enkelte borger, og den sammenligner ikke"
                                        + " sagsbehandlere.",
                                "a conversation about what helps. It says nothing of a single citizen, and it does not compare"
                                        + " caseworkers."))
                .build();
    }
}
