package dk.bip.examples.casebook;

import dk.bip.core.Language;
import dk.bip.core.casefile.CaseCheck;
import dk.bip.core.casefile.CaseIssue;
import dk.bip.examples.casebook.evidence.CsvLine;

/** Everything that is wrong with a case that was stored as JSON, event by event, as CSV. No line quotes the case. */
public final class CheckCase {

    private CheckCase() {}

    /**
     * Runs the example.
     *
     * @param args the file, and perhaps {@code --language} with the tag of the language of the messages
     */
    public static void main(String[] args) {
        Arguments arguments = Arguments.parse(args, "FILE.json", "--language=");
        CaseCheck check = StoredDocument.caseCheck(arguments.required("FILE.json"));
        String report = report(check, arguments.language());
        if (check.hasErrors()) {
            throw new ErrorsFoundException(report);
        }
        System.out.print(report);
    }

    private static String report(CaseCheck check, Language language) {
        StringBuilder report = new StringBuilder(CsvLine.of("index", "kind", "code", "severity", "message"));
        for (CaseIssue issue : check.issues()) {
            report.append(CsvLine.of(
                    Integer.toString(issue.index()),
                    issue.kind().orElse(""),
                    issue.code().name(),
                    issue.severity().name(),
                    issue.message().in(language)));
        }
        return report.toString();
    }
}
