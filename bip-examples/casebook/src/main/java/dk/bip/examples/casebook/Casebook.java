package dk.bip.examples.casebook;

import dk.bip.model.estimation.EstimationException;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Entry point of the casebook jar: with no argument it lists the examples, with the name of one it runs it, and with
 * {@code --help} behind the name it tells of it.
 *
 * <p>What an example prints comes out whole, in UTF-8 and with line feeds on every machine. A wrong name or option is one line on the
 * standard error, nothing on the standard output (but what {@code night} and {@code population} have streamed
 * by then), and exit status 2; so is a case with errors, whose report is printed. A sound file that yields no estimates, as where columns
 * separate the outcomes, is status 3.
 */
public final class Casebook {

    static final String HELP = "--help";

    private static final Map<String, Command> COMMANDS = inOrder(
            Command.named("first-screen", "the first screen of code in the README")
                    .runs(nothing -> FirstScreen.main(new String[0])),
            Henrik.command(),
            HenrikPicture.command(),
            OwnInstrument.command(),
            ProgressionFile.command(),
            PredictFile.command(),
            Night.command(),
            ReportFile.command(),
            CaseloadPage.command(),
            AttentionFile.command(),
            AttentionFrequencies.command(),
            CheckCase.command(),
            Legacy.command(),
            CardPage.command(),
            AustrianModel.command(),
            Form.command(),
            BadInput.command(),
            BeliefInstrument.command(),
            FitCsv.command(),
            EvaluateCsv.command(),
            PredictCsv.command(),
            FitModel.command(),
            ValidateModel.command(),
            AlphaCsv.command(),
            ReliableChangeCsv.command(),
            Trial.command(),
            TrialCsv.command(),
            PopulationCsv.command(),
            PublishedFiguresCsv.command(),
            Refit.command());

    /** What a shell says of a program that ended because nobody read on: 128 and the number of SIGPIPE. */
    private static final int READER_GONE = 141;

    private Casebook() {}

    /**
     * Lists the examples or runs one.
     *
     * @param args nothing, or the name of an example and its options
     */
    public static void main(String[] args) {
        PrintStream out = StandardOutput.to(new FileOutputStream(FileDescriptor.out));
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        if (args.length > 0) {
            Progress.watch(args[0], err);
        }
        int status = run(args, System.in, out, err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs with the given streams and returns the exit status. */
    static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        try {
            run(List.of(args), in, out, err);
            StandardOutput.check(out);
            return 0;
        } catch (ErrorsFoundException found) {
            out.print(found.report());
            out.flush();
            return 2;
        } catch (ReaderGoneException gone) {
            return READER_GONE;
        } catch (UsageException wrong) {
            err.print("casebook: " + wrong.getMessage() + "\n");
            return 2;
        } catch (EstimationException none) {
            String reason = none.getMessage().lines().findFirst().orElseThrow();
            err.print("casebook: there are no estimates: " + reason + "\n");
            return 3;
        }
    }

    private static Map<String, Command> inOrder(Command... commands) {
        Map<String, Command> inOrder = new LinkedHashMap<>();
        List.of(commands).forEach(command -> inOrder.put(command.name(), command));
        return inOrder;
    }

    private static String list() {
        return COMMANDS.values().stream()
                .map(Command::listed)
                .collect(Collectors.joining(
                        "",
                        "Examples, each run as: java -jar casebook.jar NAME, with what stands behind it; NAME --help says more\n\n",
                        ""));
    }

    private static Command named(String name) {
        Command command = COMMANDS.get(name);
        if (command == null) {
            throw new UsageException("no example " + name
                    + Nearest.to(name, COMMANDS.keySet())
                            .map(near -> "; maybe " + near + "?")
                            .orElse("; there are " + String.join(", ", COMMANDS.keySet())));
        }
        return command;
    }

    private static void run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        List<String> words = new ArrayList<>(args);
        boolean help = words.removeIf(HELP::equals);
        if (words.isEmpty()) {
            out.print(list());
            return;
        }
        Command command = named(words.remove(0));
        if (help) {
            out.print(command.help());
        } else if (command.streams()) {
            call(command, words, in, out, err);
        } else {
            out.print(output(command, words, in, err));
        }
    }

    /**
     * Examples print as any program does; what they print is caught so that its encoding and line ends can be fixed, and that nothing is
     * printed where it ends in an error. One that streams prints more than could be caught, and sees to these things itself.
     */
    private static String output(Command command, List<String> words, InputStream in, PrintStream err) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        call(command, words, in, new PrintStream(bytes, false, StandardCharsets.UTF_8), err);
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static void call(Command command, List<String> words, InputStream in, PrintStream out, PrintStream err) {
        InputStream standardInput = System.in;
        PrintStream standard = System.out;
        PrintStream standardError = System.err;
        System.setIn(in);
        System.setOut(out);
        System.setErr(err);
        try {
            command.run(words);
            System.out.flush();
        } finally {
            System.setIn(standardInput);
            System.setOut(standard);
            System.setErr(standardError);
        }
    }
}
