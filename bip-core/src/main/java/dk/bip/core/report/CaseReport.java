package dk.bip.core.report;

import dk.bip.core.attention.AttentionPoint;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.Words;
import dk.bip.core.progression.Progression;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The page about one case that a citizen and a caseworker look at together.
 *
 * <pre>{@code
 * CaseSnapshot snapshot = caseFile.asOf(today);
 * Report report = CaseReport.write(
 *         ProgressionCalculator.withDefaults().calculate(snapshot),
 *         snapshot,
 *         AttentionCalculator.withDefaults().calculate(snapshot),
 *         ReportStyle.of(Language.DANISH));
 * }</pre>
 *
 * <p>Its sections have the codes of this class and stand in their order. It holds no probability; whoever asks for one adds the section of
 * {@code dk.bip.model.report} behind {@link #TARGETS}.
 */
public final class CaseReport {

    /** What the page is used for, and what not. */
    public static final String USE = "USE";

    /** What moved, in words, pictures and a table of all scales. */
    public static final String MOVED = "MOVED";

    /** The attention points as questions. */
    public static final String QUESTIONS = "QUESTIONS";

    /** What the next step of each scale means. */
    public static final String NEXT_STEPS = "NEXT_STEPS";

    /** How far it is to the targets. */
    public static final String TARGETS = "TARGETS";

    /** A place for the citizen's own words. */
    public static final String COMMENT = "COMMENT";

    /** A place for what was agreed. */
    public static final String AGREED = "AGREED";

    /** What is missing, and why. */
    public static final String MISSING = "MISSING";

    private static final int LINES = 4;

    private CaseReport() {}

    /**
     * Writes the report of a case.
     *
     * @param progression what moved; targets come with its calculator
     * @param snapshot the case, as it was known on the last date of the progression or later
     * @param points what is worth a talk, in the order in which it is to be asked
     * @param style language, looks, and what is not shown
     * @return the report
     * @throws NullPointerException if an argument or a point is null
     * @throws IllegalArgumentException if the snapshot is of an earlier date than the last of the progression, or a hidden dimension is none of
     *     the instrument
     */
    public static Report write(
            Progression progression, CaseSnapshot snapshot, List<AttentionPoint> points, ReportStyle style) {
        Objects.requireNonNull(progression, "progression");
        Checks.that(
                !snapshot.date().isBefore(progression.to()),
                "snapshot must not be of an earlier date than the last of the progression",
                "take the snapshot from which the progression was calculated?");
        style.hidden()
                .forEach(dimension -> Checks.that(
                        progression.instrument().has(dimension),
                        () -> "hidden dimensions must be those of instrument " + progression.instrument()
                                + ", but one is " + dimension));
        ShownCase shown = new ShownCase(progression, snapshot.asOf(progression.to()), List.copyOf(points), style);
        String title = progression.instrument().label(style.language())
                + ": "
                + shown.say("et fælles billede af forløbet", "a shared picture of the course");
        String period = Words.period(progression.from(), progression.to(), shown.format());
        String lead = style.heading().isBlank() ? period : style.heading().strip() + " · " + period;
        return Report.of(
                style.pictures(),
                title,
                lead,
                List.of(
                        use(shown),
                        MovedSection.of(shown),
                        questions(shown),
                        NextStepsSection.of(shown),
                        targets(shown),
                        comment(shown),
                        agreed(shown),
                        MissingSection.of(shown)));
    }

    private static ReportSection use(ShownCase shown) {
        return shown.section(USE, "Hvad bruges siden til?", "What is this page used for?")
                .item(
                        shown.say("Den bruges til", "It is used for"),
                        shown.say(
                                "en samtale mellem borger og sagsbehandler om, hvad der har flyttet sig, og hvad næste skridt kunne være.",
                                "a talk between citizen and caseworker about what has moved, and what the next step could be."))
                .item(
                        shown.say("Den bruges ikke til", "It is not used for"),
                        shown.say(
                                "at afgøre noget: ingen ydelse, indsats eller sanktion må bygge på tallene alene, og borgere sammenlignes ikke.",
                                "deciding anything: no benefit, intervention or sanction may rest on the numbers alone, and citizens are not"
                                        + " compared."))
                .build();
    }

    private static ReportSection questions(ShownCase shown) {
        ReportSection.Builder section =
                shown.section(QUESTIONS, "Hvad er værd at tale om?", "What is worth talking about?");
        List<AttentionPoint> points = shown.points();
        if (points.isEmpty()) {
            section.paragraph(shown.say(
                    "Reglerne rejser ingen spørgsmål i dag. Hvad vil I selv tale om?",
                    "The rules raise no question today. What would you like to talk about?"));
        }
        for (AttentionPoint point : points) {
            section.item(
                    point.topic().question(shown.language()),
                    point.topic().severity().label(shown.language())
                            + ". "
                            + point.facts().stream()
                                    .map(fact -> fact.describe(shown.language()))
                                    .collect(Collectors.joining("; "))
                            + "."
                            + point.topic()
                                    .finding()
                                    .map(finding ->
                                            shown.say(" Bag spørgsmålet: ", " Behind the question: ") + finding + ".")
                                    .orElse(""));
        }
        return section.build();
    }

    private static ReportSection targets(ShownCase shown) {
        ReportSection.Builder section = shown.section(TARGETS, "Mål", "Targets");
        if (shown.targets().isEmpty()) {
            section.paragraph(shown.say("Der er ikke sat mål i tal.", "No target has been set in numbers."));
        }
        shown.targets().forEach(target -> section.item(target.describe(shown.language())));
        return section.build();
    }

    private static ReportSection comment(ShownCase shown) {
        return shown.section(COMMENT, "Borgerens egne ord", "The citizen's own words")
                .note(
                        shown.say(
                                "Hvad passer, hvad passer ikke, og hvad mangler? Det skrevne kan udskrives, og siden gemmer det ikke.",
                                "What is right, what is not, and what is left out? What is written can be printed, and is not kept by the page."))
                .writingSpace(LINES)
                .build();
    }

    private static ReportSection agreed(ShownCase shown) {
        return shown.section(AGREED, "Det har vi aftalt", "What we have agreed")
                .note(shown.say("Hvad, hvem og hvornår?", "What, who and when?"))
                .writingSpace(LINES)
                .build();
    }
}
