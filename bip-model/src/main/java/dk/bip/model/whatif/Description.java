package dk.bip.model.whatif;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.words.Words;
import dk.bip.model.evidence.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** What a question has for an answer, as lines to read. */
final class Description {

    private Description() {}

    /** The answer, what must be read beside it, and where it is from. */
    static String of(String answer, List<Text> caveats, List<Finding> citations, Language language) {
        StringBuilder text = new StringBuilder(answer);
        caveats.forEach(caveat -> text.append('\n').append(caveat.in(language)));
        return text.append('\n')
                .append(Words.in(language, "Kilder: ", "Sources: "))
                .append(citations.stream().map(finding -> finding.id().value()).collect(Collectors.joining(", ")))
                .toString();
    }
}
