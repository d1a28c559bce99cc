package dk.bip.examples.casebook;

import dk.bip.model.json.JsonFormat;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.ModelDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What moved and how likely a job is, in every case that is stored: what a case system runs at night. One line of JSON for each case, in the
 * order of the cases; it holds no more than a few at a time, and works on all processors.
 */
final class Night {

    private static final String CASES = "DIR|FILE.jsonl";

    private final String name;
    private final CaseSource source;
    private final NightCalculation calculation;
    private final Map<NightLine.Outcome, Long> outcomes = new EnumMap<>(NightLine.Outcome.class);
    private long casesIn;

    private Night(String name, CaseSource source, NightCalculation calculation) {
        this.name = name;
        this.source = source;
        this.calculation = calculation;
    }

    static Command command() {
        return Command.named(
                        "night",
                        "what moved and how likely a job is in every case of a folder or a file, as JSON lines")
                .required(
                        CASES,
                        "a folder of files, or a file of lines, one case each; - for lines on the standard input")
                .required("--as-of DATE", "the day that every case is looked at")
                .horizon()
                .model("--model NAME|DOC.json")
                .optional("--out FILE", "the file to write", "-")
                .more(Night::help)
                .streaming()
                .runs(Night::run);
    }

    /** Writes a line for each case, and on the standard error how many there were. */
    private static void run(Arguments arguments) {
        LocalDate date = arguments.requiredDate("--as-of");
        ModelDocument document = Models.named(arguments.required("--model"));
        Horizon horizon = Models.horizon(arguments, document);
        NightCalculation calculation = new NightCalculation(date, Models.readingCases(document), horizon);
        String name = arguments.required(CASES);
        String out = arguments.required("--out");
        refuseWritingOver(name, out);
        try (CaseSource source = CaseSource.open(name, JsonFormat.DEFAULT_LIMIT);
                OutputFile file = OutputFile.open(out)) {
            Night night = new Night(name, source, calculation);
            night.run(file::write);
            file.finish();
            System.err.print("casebook: " + night.summary() + "\n");
        } catch (IOException unreadable) {
            throw CaseSource.cannotRead(name, unreadable);
        }
    }

    private static void refuseWritingOver(String name, String file) {
        try {
            Path read = Path.of(name);
            Path written = Path.of(file);
            if (Files.exists(read) && Files.exists(written) && Files.isSameFile(read, written)) {
                throw new UsageException("--out must be another file than the one that is read");
            }
        } catch (IOException | InvalidPathException unreadable) {
            // said where it is opened
        }
    }

    private void run(Consumer<byte[]> out) throws IOException {
        InOrder.apply(this::next, calculation::line, line -> {
            out.accept(line.text());
            outcomes.merge(line.outcome(), 1L, Long::sum);
        });
        if (casesIn == 0) {
            throw new UsageException(name + " holds no case");
        }
    }

    private Optional<IncomingCase> next() throws IOException {
        Optional<IncomingCase> incoming = source.next();
        casesIn += incoming.isPresent() ? 1 : 0;
        return incoming;
    }

    private String summary() {
        long linesOut = outcomes.values().stream().mapToLong(Long::longValue).sum();
        return casesIn + " cases in, " + linesOut + " lines out: " + count(NightLine.Outcome.ESTIMATE)
                + " with an estimate, " + count(NightLine.Outcome.NO_ESTIMATE) + " without, "
                + count(NightLine.Outcome.FAILED) + " failed";
    }

    private long count(NightLine.Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    static String help() {
        return """
                Reads stored cases, from a folder of files whose names end in .json or from a file with one case a line, and writes a line of JSON
                for each, in the order of the names or of the lines:

                  {"line":1,"citizen":ID,"progressions":[PROGRESSION],"prediction":PREDICTION}
                  {"line":2,"failed":[{"path":PLACE,"code":CODE,"message":RULE}]}

                From a folder, "file" with the name of the file stands for "line". What moved is told over all measurements up to --as-of, once for
                each instrument that was used; PROGRESSION and PREDICTION are documents of the library, and a prediction without an estimate has its
                reasons. A case that cannot be read has every reason, none of which quotes it, and stops nothing; `check-case` looks at it more closely.
                A line longer than 4 MiB is such a case, an empty line is none.

                Beside its lines it says on the standard error how many cases came in and how many lines went out, and it ends with status 0 also
                where cases failed. --out writes the lines beside the file and renames it when it is whole; without it they go to the standard
                output as they are made. --as-of is the date that every case is looked at; the library has no clock. NAME is one of the built-in
                models, belief by default, and DOC.json the document of another.
                """;
    }
}
