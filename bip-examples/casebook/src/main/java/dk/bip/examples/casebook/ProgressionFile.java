package dk.bip.examples.casebook;

import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.model.json.BipJson;
import java.time.LocalDate;
import java.util.Optional;

/** What moved in a case that was stored as JSON, in any version of the format. No error quotes the case. */
final class ProgressionFile {

    private ProgressionFile() {}

    static Command command() {
        return Command.named("progression", "what moved in a stored case")
                .storedCase("FILE.json")
                .optional(
                        "--from DATE",
                        "the first measurement of each scale on or after it; without it, over all measurements")
                .optional("--to DATE", "the last day; without it, that of the last measurement")
                .optional("--instrument ID", "the instrument, where several were used")
                .anyLanguage()
                .optional("--json", "the document of the library, not with --language")
                .runs(ProgressionFile::run);
    }

    private static void run(Arguments arguments) {
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
