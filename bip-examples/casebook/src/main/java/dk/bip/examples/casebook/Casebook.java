package dk.bip.examples.casebook;

import dk.bip.model.estimation.EstimationException;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Entry point of the casebook jar: with no argument it lists the examples, with the name of one it runs it.
 *
 * <p>What an example prints comes out whole, in UTF-8 and with line feeds on every machine. A wrong name or option is one line on the
 * standard error, nothing on the standard output, and exit status 2; so is a case with errors, whose report is printed. A sound file that yields no estimates, as where columns separate the
 * outcomes, is status 3.
 */
public final class Casebook {

    /** One example: its options, what it shows, and its main. */
    private record Example(String options, String summary, Consumer<String[]> main) {}

    private static final Map<String, Example> EXAMPLES = new LinkedHashMap<>();

    static {
        EXAMPLES.put("first-screen", new Example("", "the first screen of code in the README", FirstScreen::main));
        EXAMPLES.put(
                "henrik",
                new Example(
                        "[--language da|en] [--json]",
                        "a published case over three years: answers, progression, probability, what-if, review",
                        Henrik::main));
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
                        "FILE.json --date DATE --horizon MONTHS [--model NAME] [--language TAG | --json]",
                        "how likely a job is in a stored case",
                        PredictFile::main));
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
                        "[register|citizen|both-raters|belief] [--language da|en]",
                        "the card of a built-in model, its numbers, and what is known of the law, as Markdown",
                        CardPage::main));
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
                        "FILE --outcome COL [--link logit|cloglog] [--cluster COL] [--small-sample-correction yes|no]"
                                + " [--firth] [--random-intercept COL [--quadrature N]] [--instrument ENDOGENOUS=COL]",
                        "a regression of one column of a CSV file on all others",
                        FitCsv::main));
        EXAMPLES.put(
                "evaluate-csv",
                new Example(
                        "FILE --outcome COL --score COL", "how good the scores in a CSV file are", EvaluateCsv::main));
        EXAMPLES.put(
                "predict-csv",
                new Example(
                        "FILE --horizon MONTHS [--model NAME] | --help",
                        "how likely a job is for each row of a CSV file",
                        PredictCsv::main));
        EXAMPLES.put("alpha-csv", new Example("FILE", "Cronbach's alpha of the columns of a CSV file", AlphaCsv::main));
        EXAMPLES.put(
                "population",
                new Example(
                        "--citizens N --seed S OUT.csv | --help",
                        "citizens of the reference population in a CSV file, one row for each interval",
                        PopulationCsv::main));
        EXAMPLES.put(
                "published-figures",
                new Example(
                        "[--rows N]",
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
            out.print(args.length == 0 ? list() : output(args, err));
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
                .map(entry -> String.join(" ", entry.getKey(), entry.getValue().options())
                                .strip() + "\n      " + entry.getValue().summary() + "\n")
                .collect(Collectors.joining("", "Examples, each run as: java -jar casebook.jar NAME\n\n", ""));
    }

    /**
     * Examples print as any program does; what they print is caught so that its encoding and line ends can be fixed, and that nothing is
     * printed where it ends in an error.
     */
    private static String output(String[] args, PrintStream err) {
        Example example = EXAMPLES.get(args[0]);
        if (example == null) {
            throw new UsageException("no example " + args[0] + "; there are " + String.join(", ", EXAMPLES.keySet()));
        }
        if (args.length > 1 && example.options().isEmpty()) {
            throw new UsageException(args[0] + " has no options");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream standard = System.out;
        PrintStream standardError = System.err;
        System.setOut(new PrintStream(bytes, false, StandardCharsets.UTF_8));
        System.setErr(err);
        try {
            example.main().accept(Arrays.copyOfRange(args, 1, args.length));
            System.out.flush();
        } finally {
            System.setOut(standard);
            System.setErr(standardError);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
