package dk.bip.examples.casebook;

import dk.bip.model.estimation.EstimationException;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Entry point of the casebook jar: with no argument it lists the examples, with the name of one it runs it, and with
 * {@code --help} behind the name it tells of it.
 *
 * <p>What an example prints comes out whole, in UTF-8 and with line feeds on every machine. A wrong name or option is one line on the
 * standard error, nothing on the standard output (but what {@code night} has streamed by then), and exit status 2; so is a case with errors, whose report is printed. A sound file that yields no estimates, as where columns separate the
 * outcomes, is status 3.
 */
public final class Casebook {

    /** One example: its arguments, what it shows, its main, what {@code --help} says beside the arguments, and whether it prints as it goes. */
    private record Example(
            String arguments, String summary, Consumer<String[]> main, Supplier<String> help, boolean streams) {

        Example(String arguments, String summary, Consumer<String[]> main, Supplier<String> help) {
            this(arguments, summary, main, help, false);
        }

        Example(String arguments, String summary, Consumer<String[]> main) {
            this(arguments, summary, main, () -> summary + "\n");
        }

        Example streaming() {
            return new Example(arguments, summary, main, help, true);
        }
    }

    private static final String HELP = "--help";
    private static final Map<String, Example> EXAMPLES = new LinkedHashMap<>();

    static {
        EXAMPLES.put("first-screen", new Example("", "the first screen of code in the README", FirstScreen::main));
        EXAMPLES.put(
                "henrik",
                new Example(
                        "[--language da|en] [--json] [--case-json]",
                        "a published case over three years: answers, progression, probability, what-if, review",
                        Henrik::main));
        EXAMPLES.put(
                "picture",
                new Example(
                        "[radar|course|scales|contributions|probability|horizons][-phone] [--language da|en]",
                        "the same case as a picture, as SVG",
                        HenrikPicture::main));
        EXAMPLES.put(
                "own-instrument",
                new Example(
                        "",
                        "a made-up Swedish ladder from 1 to 10, from the form to progression, radar chart and JSON",
                        OwnInstrument::main));
        EXAMPLES.put(
                "progression",
                new Example(
                        "FILE.json [--from DATE] [--to DATE] [--instrument ID] [--language TAG | --json]",
                        "what moved in a stored case",
                        ProgressionFile::main));
        EXAMPLES.put(
                "predict",
                new Example(
                        "FILE.json --date DATE --horizon MONTHS [--model NAME|DOC.json] [--value NAME=NUMBER]..."
                                + " [--language TAG | --json]",
                        "how likely a job is in a stored case",
                        PredictFile::main));
        EXAMPLES.put(
                "night",
                new Example(
                                "DIR|FILE.jsonl --as-of DATE --horizon MONTHS [--model NAME|DOC.json] [--out FILE]",
                                "what moved and how likely a job is in every case of a folder or a file, as JSON lines",
                                Night::main,
                                Night::help)
                        .streaming());
        EXAMPLES.put(
                "report",
                new Example(
                        "CASE.json OUT.html [--date DATE] [--instrument ID] [--language da|en] [--target SCALE=SCORE]..."
                                + " [[--hide DIMENSION]... | --with-probability]",
                        "a stored case as a page that citizen and caseworker look at together, as HTML",
                        ReportFile::main));
        EXAMPLES.put(
                "caseload",
                new Example(
                        "DIR OUT.html [--from DATE] [--to DATE] [--language da|en]",
                        "what moved in the citizens of a caseload or a team, as a page without anything about fewer than ten",
                        CaseloadPage::main,
                        CaseloadPage::help));
        EXAMPLES.put(
                "attention",
                new Example(
                        "FILE.json [--date DATE] [--language TAG]",
                        "what the evidence asks a caseworker to look at in a stored case, as open questions",
                        AttentionFile::main));
        EXAMPLES.put(
                "attention-frequencies",
                new Example(
                        "[--citizens N] [--seed S]",
                        "how often each of these questions is asked in the reference population",
                        AttentionFrequencies::main));
        EXAMPLES.put(
                "check-case",
                new Example(
                        "FILE.json [--language TAG]",
                        "everything that is wrong with a stored case, event by event",
                        CheckCase::main));
        EXAMPLES.put(
                "legacy",
                new Example(
                        "[--issues]",
                        "200 made-up citizens as an old case system exports them, checked and repaired by named rules",
                        Legacy::main));
        EXAMPLES.put(
                "card",
                new Example(
                        "[NAME|DOC.json] [--language da|en]",
                        "the card of a model, its numbers, and what is known of the law, as Markdown",
                        CardPage::main));
        EXAMPLES.put(
                "austria",
                new Example(
                        "[--language da|en | --json]",
                        "a published model of another country as a document, and what its one visible term does to women",
                        AustrianModel::main));
        EXAMPLES.put(
                "form",
                new Example(
                        "[bip-citizen|bip-caseworker|skapa] [--language da|en]",
                        "an instrument as a form to fill in",
                        Form::main));
        EXAMPLES.put(
                "bad-input",
                new Example(
                        "[--language da|en]",
                        "a response with every kind of mistake, all found at once",
                        BadInput::main));
        EXAMPLES.put(
                "belief-instrument",
                new Example(
                        "",
                        "what one step of belief does in simulated caseloads: plain regression, BIP's device, and what mends it",
                        BeliefInstrument::main));
        EXAMPLES.put(
                "fit-csv",
                new Example(
                        "FILE.csv --outcome COL [--link logit|cloglog] [--cluster COL] [--small-sample-correction yes|no]"
                                + " [--firth] [--random-intercept COL [--quadrature N]] [--instrument ENDOGENOUS=COL]",
                        "a regression of one column of a CSV file on all others",
                        FitCsv::main));
        EXAMPLES.put(
                "evaluate-csv",
                new Example(
                        "FILE.csv --outcome COL --score COL",
                        "how good the scores in a CSV file are",
                        EvaluateCsv::main));
        EXAMPLES.put(
                "predict-csv",
                new Example(
                        "FILE.csv --horizon MONTHS [--model NAME|DOC.json] [--language TAG]",
                        "how likely a job is for each row of a CSV file",
                        PredictCsv::main,
                        PredictCsv::help));
        EXAMPLES.put(
                "fit-model",
                new Example(
                        "ROWS.csv|CASES.jsonl --describe MODEL.json --document OUT.json [--prior NAME|DOC.json]"
                                + " [--cluster COL] [--follow-up-end DATE]",
                        "from rows or cases of one's own to the document of a model",
                        FitModel::main,
                        FitModel::help));
        EXAMPLES.put(
                "validate-model",
                new Example(
                        "DOC.json ROWS.csv [--cluster COL] [--group COL]... [--seed S]",
                        "what a model is worth on rows that it was not made from, beside what chance alone gives",
                        ValidateModel::main,
                        ValidateModel::help));
        EXAMPLES.put(
                "alpha-csv", new Example("FILE.csv", "Cronbach's alpha of the columns of a CSV file", AlphaCsv::main));
        EXAMPLES.put(
                "reliable-change-csv",
                new Example(
                        "FILE.csv --pre COL --post COL --reliability R [--reliability-post R] --method JT|GLN|HLL|EN|NK|HA"
                                + " [--higher-is-better yes|no] [--functional-mean M --functional-sd S]"
                                + " [--minimal-important-difference D]",
                        "who has changed by more than measurement error, row by row of a CSV file, by the method of one's choice",
                        ReliableChangeCsv::main,
                        ReliableChangeCsv::help));
        EXAMPLES.put(
                "trial",
                new Example(
                        "[OUT.html] [--language da|en]",
                        "the trial På rette vej made up at its published rates, evaluated beside the published figures, and as a page",
                        Trial::main));
        EXAMPLES.put(
                "trial-csv",
                new Example(
                        "FILE.csv --arm COL [--centre COL] --weeks PREFIX",
                        "the effect of a randomised trial week by week, from a CSV file",
                        TrialCsv::main,
                        TrialCsv::help));
        EXAMPLES.put(
                "population",
                new Example(
                        "--citizens N --seed S OUT.csv",
                        "citizens of the reference population in a CSV file, one row for each interval",
                        PopulationCsv::main,
                        PopulationCsv::help));
        EXAMPLES.put(
                "published-figures",
                new Example(
                        "[--rows N] [--studies N]",
                        "every published figure beside what a fresh reference population gives for it",
                        PublishedFiguresCsv::main));
        EXAMPLES.put(
                "refit",
                new Example(
                        "[--replications N] [--seed S]",
                        "the evidence as a prior for local data, beside ridge and maximum likelihood",
                        Refit::main));
    }

    private Casebook() {}

    /**
     * Lists the examples or runs one.
     *
     * @param args nothing, or the name of an example and its options
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(args, out, err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs with the given streams and returns the exit status. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            run(List.of(args), out, err);
            out.flush();
            return 0;
        } catch (ErrorsFoundException found) {
            out.print(found.report());
            out.flush();
            return 2;
        } catch (UsageException wrong) {
            err.print("casebook: " + wrong.getMessage() + "\n");
            return 2;
        } catch (EstimationException none) {
            String reason = none.getMessage().lines().findFirst().orElseThrow();
            err.print("casebook: there are no estimates: " + reason + "\n");
            return 3;
        }
    }

    private static String list() {
        return EXAMPLES.entrySet().stream()
                .map(entry -> usage(entry.getKey(), entry.getValue()) + "      "
                        + entry.getValue().summary() + "\n")
                .collect(Collectors.joining(
                        "",
                        "Examples, each run as: java -jar casebook.jar NAME, with what stands behind it; NAME --help says more\n\n",
                        ""));
    }

    private static String usage(String name, Example example) {
        return (name + " " + example.arguments()).strip() + "\n";
    }

    private static void run(List<String> args, PrintStream out, PrintStream err) {
        if (args.isEmpty() || args.equals(List.of(HELP))) {
            out.print(list());
            return;
        }
        String name = args.get(0);
        Example example = EXAMPLES.get(name);
        if (example == null) {
            throw new UsageException("no example " + name + "; there are " + String.join(", ", EXAMPLES.keySet()));
        }
        if (args.contains(HELP)) {
            if (args.size() > 2) {
                throw new UsageException(HELP + " stands alone");
            }
            out.print(usage(name, example) + "\n" + example.help().get());
            return;
        }
        List<String> rest = args.subList(1, args.size());
        if (!rest.isEmpty() && example.arguments().isEmpty()) {
            throw new UsageException("unexpected argument " + rest.get(0));
        }
        if (example.streams()) {
            call(example, rest, out, err);
        } else {
            out.print(output(example, rest, err));
        }
    }

    /**
     * Examples print as any program does; what they print is caught so that its encoding and line ends can be fixed, and that nothing is
     * printed where it ends in an error. One that streams prints more than could be caught, and sees to these things itself.
     */
    private static String output(Example example, List<String> args, PrintStream err) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        call(example, args, new PrintStream(bytes, false, StandardCharsets.UTF_8), err);
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static void call(Example example, List<String> args, PrintStream out, PrintStream err) {
        PrintStream standard = System.out;
        PrintStream standardError = System.err;
        System.setOut(out);
        System.setErr(err);
        try {
            example.main().accept(args.toArray(String[]::new));
            System.out.flush();
        } finally {
            System.setOut(standard);
            System.setErr(standardError);
        }
    }
}
