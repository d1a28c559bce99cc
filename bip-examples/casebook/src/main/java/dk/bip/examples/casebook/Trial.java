package dk.bip.examples.casebook;

import dk.bip.core.Language;
import dk.bip.examples.casebook.evidence.TrialFigures;
import dk.bip.examples.casebook.evidence.TrialPage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The trial <em>På rette vej - i job</em>, made up at its published rates and evaluated: every published figure beside what the evaluation gives,
 * as CSV, and the evaluation as a page of HTML where a file is named.
 */
public final class Trial {

    private Trial() {}

    /**
     * Runs the example.
     *
     * @param args nothing, or the file of the page and perhaps {@code --language da|en}
     */
    public static void main(String[] args) {
        Arguments arguments = Arguments.parse(args, "[OUT.html]", "--language=");
        arguments.refuseWithout("--language", "OUT.html");
        Language language = arguments.danishOrEnglish();
        Optional<String> page = arguments.value("OUT.html");
        if (page.isPresent()) {
            try (OutputFile out = OutputFile.open(page.get())) {
                out.write(TrialPage.in(language).html().getBytes(StandardCharsets.UTF_8));
                out.finish();
            }
        }
        TrialFigures.print(System.out);
    }
}
