package dk.bip.examples.casebook;

import dk.bip.core.Language;
import dk.bip.examples.casebook.evidence.TrialFigures;
import dk.bip.examples.casebook.evidence.TrialPage;
import java.util.Optional;

/**
 * The trial <em>På rette vej - i job</em>, made up at its published rates and evaluated: every published figure beside what the evaluation gives,
 * as CSV, and the evaluation as a page of HTML where a file is named.
 */
final class Trial {

    private Trial() {}

    static Command command() {
        return Command.named(
                        "trial",
                        "the trial På rette vej made up at its published rates, evaluated beside the published figures, and as a page")
                .optional(
                        "OUT.html",
                        "the page to write; - for the standard output, and the figures go to the standard error")
                .danishOrEnglish()
                .runs(Trial::run);
    }

    private static void run(Arguments arguments) {
        arguments.refuseWithout("--language", "OUT.html");
        Language language = arguments.danishOrEnglish();
        Optional<String> page = arguments.value("OUT.html");
        page.ifPresent(file -> OutputFile.write(file, TrialPage.in(language).html()));
        TrialFigures.print(page.map(OutputFile::beside).orElse(System.out));
    }
}
