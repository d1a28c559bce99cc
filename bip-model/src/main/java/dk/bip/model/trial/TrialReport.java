package dk.bip.model.trial;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.Words;
import dk.bip.core.picture.Picture;
import dk.bip.core.picture.PictureStyle;
import dk.bip.core.report.Report;
import dk.bip.core.report.ReportSection;
import dk.bip.model.statistics.ConfidenceInterval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A page about a trial: its effect, who went through it, what was done week by week, the effect added up over the weeks with its band, the
 * centres beside what chance alone shows, the subgroups, and what departs from the registration.
 *
 * <pre>{@code
 * Report page = TrialReport.of(PictureStyle.of(Language.DANISH).withWidth(360)).write(evaluation, fidelity);
 * Files.writeString(path, page.html());
 * }</pre>
 *
 * <p>Intervals are at 95 %. Shares of a week have Wilson's interval for that week alone; the added-up effect has the interval for a week alone and
 * the band that holds in all weeks at once, as {@link WeeklyEffects} defines them. The page tells of persons only in numbers, and of small groups
 * too: it is for those who evaluate the trial. Immutable and thread-safe.
 */
public final class TrialReport {

    /** The code of the section about the outcome: {@value}. */
    public static final String EFFECT = "EFFECT";

    /** The code of the section about how persons went through the trial: {@value}. */
    public static final String FLOW = "FLOW";

    /** The code of the section about what was done: {@value}. */
    public static final String FIDELITY = "FIDELITY";

    /** The code of the section about the effect added up over the weeks: {@value}. */
    public static final String CUMULATED = "CUMULATED";

    /** The code of the section about the centres: {@value}. */
    public static final String CENTRES = "CENTRES";

    /** The code of the section about the subgroups: {@value}. */
    public static final String SUBGROUPS = "SUBGROUPS";

    /** The code of the section about what departs from the registration: {@value}. */
    public static final String REGISTRATION = "REGISTRATION";

    private final PictureStyle style;
    private final OptionalInt assessed;

    private TrialReport(PictureStyle style, OptionalInt assessed) {
        this.style = style;
        this.assessed = assessed;
    }

    /**
     * Returns a writer of pages.
     *
     * @param style language and looks
     * @return the writer
     * @throws NullPointerException if the style is null
     */
    public static TrialReport of(PictureStyle style) {
        return new TrialReport(Objects.requireNonNull(style, "style"), OptionalInt.empty());
    }

    /**
     * Returns a writer that also says how many persons were assessed, of whom the others were excluded before the assignment.
     *
     * @param persons how many, at least as many as were assigned; by default the flow begins with the assignment
     * @return a new writer
     * @throws IllegalArgumentException if the number is below 1
     */
    public TrialReport withAssessed(int persons) {
        Checks.that(persons >= 1, () -> "persons must be at least 1, but are " + persons);
        return new TrialReport(style, OptionalInt.of(persons));
    }

    /**
     * Writes the page.
     *
     * @param evaluation the evaluation of a {@link TrialEvaluator}
     * @param fidelity how far the protocol was followed, of the same persons
     * @return the page: the sections {@link #EFFECT}, {@link #FLOW}, {@link #FIDELITY}, {@link #CUMULATED}, {@link #CENTRES} and
     *     {@link #SUBGROUPS} where there are any, and {@link #REGISTRATION}
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is not in the evaluation, or fewer persons were assessed than assigned
     */
    public Report write(TrialEvaluation evaluation, Fidelity.Result fidelity) {
        Objects.requireNonNull(fidelity, "fidelity");
        return new Page(style, assessed, evaluation, fidelity).report();
    }

    /**
     * The configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "TrialReport[" + style + ", assessed=" + (assessed.isPresent() ? assessed.getAsInt() : "not given")
                + "]";
    }

    /** The page in the making. */
    private static final class Page {

        private final PictureStyle style;
        private final OptionalInt assessed;
        private final TrialEvaluation evaluation;
        private final EvaluationNumbers numbers;
        private final Fidelity.Result fidelity;
        private final Language language;
        private final EffectWords words;

        private Page(PictureStyle style, OptionalInt assessed, TrialEvaluation evaluation, Fidelity.Result fidelity) {
            this.style = style;
            this.assessed = assessed;
            this.evaluation = evaluation;
            this.numbers = EvaluationNumbers.of(evaluation);
            this.fidelity = fidelity;
            this.language = style.language();
            this.words =
                    new EffectWords(language, numbers, evaluation.carriedOut().outcome());
        }

        private String say(String danish, String english) {
            return Words.in(language, danish, english);
        }

        private Report report() {
            List<ReportSection> sections = new ArrayList<>(List.of(effect(), flow(), fidelity(), cumulated()));
            if (numbers.has("", "centres")) {
                sections.add(centres());
            }
            if (!evaluation.carriedOut().divisions().isEmpty()) {
                sections.add(subgroups());
            }
            sections.add(registration());
            TrialProtocol protocol = evaluation.registration().protocol();
            return Report.of(
                    style,
                    say("Virkede indsatsen? ", "Did it work? ")
                            + protocol.label().in(language),
                    protocol.targetGroup().in(language),
                    sections);
        }

        private ReportSection effect() {
            ReportSection.Builder section =
                    ReportSection.builder(language, EFFECT, say("Hvad viste forsøget?", "What did the trial show?"));
            section.paragraph(words.ofAll());
            if (numbers.has("", "smallest_increase")) {
                section.paragraph(words.smallestIncrease());
            }
            section.table(
                    say("Effekten: ", "The effect: ")
                            + evaluation.carriedOut().outcome().label().in(language),
                    words.columns(say("Hvem", "Who")),
                    List.of(words.row("", say("Alle i lodtrækningen", "All who were assigned"))));
            notes().forEach(section::note);
            return section.build();
        }

        /** The last is about the centres where there are any, and stands there. */
        private List<String> notes() {
            List<String> notes = EvaluationNotes.of(evaluation).stream()
                    .map(note -> note.in(language))
                    .toList();
            return numbers.has("", "centres") ? notes.subList(0, notes.size() - 1) : notes;
        }

        private ReportSection flow() {
            int assigned = numbers.count("", "persons_treated") + numbers.count("", "persons_control");
            Checks.that(
                    assessed.orElse(assigned) >= assigned,
                    () -> "assessed must be at least as many as were assigned, " + assigned + ", but is "
                            + assessed.getAsInt());
            return ReportSection.builder(language, FLOW, say("Hvem var med?", "Who was in it?"))
                    .pictures(List.of(FlowPicture.draw(numbers, assessed, style)))
                    .note(
                            say(
                                    "Frafaldet er dem, hvis udfald ikke kendes. Alle andre er opgjort i den gruppe, som lodtrækningen gav dem.",
                                    "Lost are those whose outcome is not known. All others are analysed in the arm that the lot gave them."))
                    .build();
        }

        private ReportSection fidelity() {
            LanguageFormat format = LanguageFormat.of(language);
            ReportSection.Builder section = ReportSection.builder(
                    language, FIDELITY, say("Blev det gjort som planlagt?", "Was it done as planned?"));
            section.table(
                    say("Mål for indsatsen, og hvad der blev nået", "Targets for the treated, and what was reached"),
                    List.of(
                            say("Mål", "Target"),
                            say("Ønsket", "Wanted"),
                            say("Nået", "Reached"),
                            say("Interval", "Interval"),
                            say("Nået?", "Met?")),
                    fidelity.targets().stream()
                            .map(target -> target(target, format))
                            .toList());
            List<Picture> pictures = new ArrayList<>();
            for (Activity activity : Activity.values()) {
                Arrays.stream(Denominator.values())
                        .map(denominator -> WeeklySharesPicture.draw(fidelity.weeks(activity, denominator), style))
                        .forEach(pictures::add);
            }
            return section.pictures(pictures)
                    .note(say(
                            "Af alle i lodtrækningen kan de to grupper sammenlignes. Blandt dem, der stadig er på ydelse, er det ikke"
                                    + " sikkert: de, der er tilbage, kan være forskellige i de to grupper.",
                            "Of all who were assigned, the two arms compare. Of those still on benefit they need not: who is left may"
                                    + " differ between the arms."))
                    .build();
        }

        private List<String> target(Fidelity.TargetResult target, LanguageFormat format) {
            ConfidenceInterval interval = target.reached().confidenceInterval(TrialEvaluator.LEVEL);
            return List.of(
                    target.target().measure().label(language),
                    format.percent(target.target().share()),
                    format.percent(target.reached().estimate()),
                    format.probabilities(interval.lower(), interval.upper()),
                    target.isMet() ? say("ja", "yes") : say("nej", "no"));
        }

        private ReportSection cumulated() {
            int apart = numbers.count("", "weeks_apart_from_none");
            return ReportSection.builder(
                            language, CUMULATED, say("Hvad blev det til over ugerne?", "What did it add up to?"))
                    .paragraph(
                            apart == 0
                                    ? say(
                                            "I ingen uge ligger båndet for ugens forskel helt over eller helt under nul.",
                                            "In no week does the band of that week's difference lie wholly above or below nought.")
                                    : say(
                                            "I " + apart
                                                    + " uger ligger båndet for ugens forskel helt over eller helt under nul."
                                                    + " Uden nogen effekt sker det i mindst én uge i omkring 5 af 100 forsøg.",
                                            "In " + apart
                                                    + " weeks the band of that week's difference lies wholly above or below nought."
                                                    + " Without any effect that happens in a week or more in about 5 of 100 trials."))
                    .pictures(List.of(CumulatedEffectPicture.draw(numbers, style)))
                    .build();
        }

        private ReportSection centres() {
            List<Text> notes = EvaluationNotes.of(evaluation);
            List<String> terms = terms("centre ");
            List<String> columns = words.columns(say("Center", "Centre"));
            columns.add(say("p, korrigeret", "p, corrected"));
            return ReportSection.builder(language, CENTRES, say("Hvad med de enkelte centre?", "What of the centres?"))
                    .paragraph(notes.get(notes.size() - 1).in(language))
                    .table(
                            say("Effekten i hvert center", "The effect at each centre"),
                            columns,
                            terms.stream()
                                    .map(term -> words.correctedRow(term, term.substring("centre ".length())))
                                    .toList())
                    .build();
        }

        private List<String> terms(String begin) {
            return evaluation.rows().stream()
                    .map(EvaluationRow::term)
                    .filter(term -> term.startsWith(begin))
                    .distinct()
                    .toList();
        }

        private ReportSection subgroups() {
            ReportSection.Builder section = ReportSection.builder(
                    language, SUBGROUPS, say("Virkede det for nogle frem for andre?", "Did it work for some?"));
            for (String division : evaluation.carriedOut().divisions()) {
                section.table(
                        say("Effekten efter ", "The effect by ") + division,
                        words.columns(division),
                        terms(division + ": ").stream()
                                .map(term -> words.row(term, term.substring(division.length() + 2)))
                                .toList());
                String whole = "subgroups by " + division;
                if (numbers.has(whole, "heterogeneity_p")) {
                    String p = words.p(numbers.get(whole, "heterogeneity_p"));
                    section.note(say(
                            "At grupperne er forskellige: " + p
                                    + ". En signifikant gruppe ved siden af en, der ikke er det, siger"
                                    + " intet om, at de er forskellige.",
                            "That the groups differ: " + p
                                    + ". A significant group beside one that is not says nothing of whether"
                                    + " they differ."));
                }
            }
            return section.build();
        }

        private ReportSection registration() {
            String day =
                    LanguageFormat.of(language).date(evaluation.registration().registeredOn());
            ReportSection.Builder section = ReportSection.builder(
                    language, REGISTRATION, say("Blev det opgjort som lovet?", "Was it evaluated as promised?"));
            List<Text> departures = evaluation.departures();
            section.paragraph(
                    departures.isEmpty()
                            ? say(
                                    "Opgjort, som det blev registreret den " + day + ".",
                                    "Evaluated as it was registered on " + day + ".")
                            : say(
                                    "Registreret den " + day + ". Dette er gjort anderledes:",
                                    "Registered on " + day + ". This was done otherwise:"));
            departures.forEach(departure -> section.item(departure.in(language)));
            return section.build();
        }
    }
}
