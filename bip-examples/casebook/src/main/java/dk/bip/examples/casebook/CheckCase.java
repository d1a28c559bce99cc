package dk.bip.examples.casebook;

import dk.bip.core.Language;
import dk.bip.core.casefile.CaseCheck;
import dk.bip.core.casefile.CaseIssue;
import dk.bip.examples.casebook.evidence.CsvLine;

/** Everything that is wrong with a case that was stored as JSON, event by event, as CSV. No line quotes the case. */
final class CheckCase {

    private CheckCase() {}

    static Command command() {
        return Command.named("check-case", "everything that is wrong with a stored case, event by event")
                .storedCase("FILE.json")
                .anyLanguage()
                .runs(CheckCase::run);
    }

    private static void run(Arguments arguments) {
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
