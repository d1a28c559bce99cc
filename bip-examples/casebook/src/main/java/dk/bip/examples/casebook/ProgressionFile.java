package dk.bip.examples.casebook;

import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.model.json.BipJson;
import java.time.LocalDate;
import java.util.List;
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
                ProgressionCalculator.of(instrument(snapshot, arguments.value("--instrument")));
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

    private static Instrument instrument(CaseSnapshot snapshot, Optional<String> id) {
        List<Instrument> instruments = snapshot.measurements().instruments();
        if (id.isEmpty() && instruments.size() <= 1) {
            return instruments.isEmpty() ? Bip.INSTRUMENT : instruments.get(0);
        }
        return instruments.stream()
                .filter(instrument -> id.equals(Optional.of(instrument.id())))
                .findFirst()
                .orElseThrow(() -> new UsageException("--instrument must be one of "
                        + String.join(
                                ", ", instruments.stream().map(Instrument::id).toList())));
    }
}
