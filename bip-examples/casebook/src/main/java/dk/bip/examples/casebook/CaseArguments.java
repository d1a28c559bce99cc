package dk.bip.examples.casebook;

import dk.bip.core.Language;
import dk.bip.core.casefile.CaseCheck;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.measurement.Measurement;
import dk.bip.model.json.BipJson;
import dk.bip.model.json.CaseFileJson;
import dk.bip.model.json.JsonFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** The arguments of the examples that read a stored case: a file, options with a value and options without. */
final class CaseArguments {

    /** Later than whatever a stored case can hold. */
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final CsvArguments arguments;

    private CaseArguments(CsvArguments arguments) {
        this.arguments = arguments;
    }

    /** Sorts arguments, as {@link CsvArguments#parse} does. */
    static CaseArguments parse(String[] args, String... allowed) {
        return new CaseArguments(CsvArguments.parse(args, allowed));
    }

    boolean has(String option) {
        return arguments.has(option);
    }

    Optional<String> value(String option) {
        return arguments.value(option);
    }

    Optional<LocalDate> date(String option) {
        try {
            Optional<LocalDate> date = value(option).map(LocalDate::parse);
            if (date.filter(day -> day.getYear() < 1 || day.isAfter(LAST_DAY)).isPresent()) {
                throw new UsageException(option + " must be a date of the years 1 to 9999");
            }
            return date;
        } catch (DateTimeException e) {
            throw new UsageException(option + " must be a date such as 2026-03-10");
        }
    }

    void refuseTogether(String option, String... others) {
        arguments.refuseTogether(option, others);
    }

    /** English if none was chosen. */
    Language language() {
        try {
            return value("--language").map(Language::of).orElse(Language.ENGLISH);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--language must be a language tag such as da or sv-FI");
        }
    }

    /** The day of the last measurement of a case. */
    static LocalDate lastMeasured(CaseFile file) {
        return file.asOf(LAST_DAY)
                .measurements()
                .last()
                .map(Measurement::date)
                .orElseThrow(() -> new UsageException("the case holds no measurement"));
    }

    /** Reads the file as a case. What is wrong with it is said with the place in it, and never with its content. */
    CaseFile caseFile() {
        return read(BipJson.CASE_FILE::read);
    }

    /** Reads the file event by event; only what is no case file at all is refused. */
    CaseCheck caseCheck() {
        return read(CaseFileJson::check);
    }

    private <T> T read(Function<byte[], T> reader) {
        byte[] content;
        try {
            content = Files.readAllBytes(Path.of(arguments.file()));
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("cannot read " + arguments.file());
        }
        try {
            return reader.apply(content);
        } catch (JsonFormatException e) {
            throw new UsageException(arguments.file() + " is no case file: "
                    + e.getMessage().lines().findFirst().orElseThrow());
        }
    }
}
