package dk.bip.examples.casebook;

import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.model.json.BipJson;
import java.time.LocalDate;
import java.util.Optional;

/** What moved in a case that was stored as JSON, in any version of the format. No error quotes the case. */
public final class ProgressionFile {

    private ProgressionFile() {}

    /**
     * Runs the example.
     *
     * @param args the file, and perhaps {@code --from} and {@code --to} with a date, {@code --instrument} with an id, and {@code --language}
     *     with a tag or {@code --json}
     */
    public static void main(String[] args) {
        Arguments arguments =
                Arguments.parse(args, "FILE.json", "--from=", "--to=", "--instrument=", "--language=", "--json");
        arguments.refuseTogether("--json", "--language");
        Optional<LocalDate> from = arguments.date("--from");
        Optional<LocalDate> to = arguments.date("--to");
        CaseFile file = StoredDocument.caseFile(arguments.required("FILE.json"));
        CaseSnapshot snapshot = file.asOf(to.orElseGet(() -> StoredDocument.lastMeasured(file)));
        ProgressionCalculator calculator =
                ProgressionCalculator.of(StoredDocument.instrument(snapshot, arguments.value("--instrument")));
        if (from.isPresent() && from.get().isAfter(snapshot.date())) {
            throw new UsageException(
                    "--from must not be after --to, or after the last measurement where there is none");
        }
        Progression progression = from.isPresent()
                ? calculator.calculate(snapshot, from.get(), snapshot.date())
                : calculator.calculate(snapshot);
        System.out.print(
                arguments.has("--json")
                        ? BipJson.PROGRESSION.writePretty(progression) + "\n"
                        : progression.describe(arguments.language()));
    }
}
