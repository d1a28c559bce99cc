package dk.bip.examples.casebook;

import dk.bip.core.Language;
import dk.bip.core.attention.AttentionPoint;
import dk.bip.core.casefile.CaseFile;
import dk.bip.examples.casebook.evidence.CsvLine;
import java.util.List;

/** What the evidence asks a caseworker to look at in a case that was stored as JSON, as CSV of open questions. Which belief is usual is taken from the
 * reference population. No error quotes the case. */
final class AttentionFile {

    private AttentionFile() {}

    static Command command() {
        return Command.named(
                        "attention",
                        "what the evidence asks a caseworker to look at in a stored case, as open questions")
                .storedCase("FILE.json")
                .optional("--date DATE", "the day; without it, that of the last measurement")
                .anyLanguage()
                .runs(AttentionFile::run);
    }

    private static void run(Arguments arguments) {
        CaseFile file = StoredDocument.caseFile(arguments.required("FILE.json"));
        List<AttentionPoint> points = UsualBelief.attention()
                .calculate(file.asOf(arguments.date("--date").orElseGet(() -> StoredDocument.lastMeasured(file))));
        Language language = arguments.language();
        StringBuilder csv = new StringBuilder(CsvLine.of("code", "severity", "finding", "question"));
        for (AttentionPoint point : points) {
            csv.append(CsvLine.of(
                    point.topic().code(),
                    point.topic().severity().code(),
                    point.topic().finding().orElse("ours"),
                    point.topic().question(language)));
        }
        System.out.print(csv);
    }
}
