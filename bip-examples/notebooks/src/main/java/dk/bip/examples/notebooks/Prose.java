package dk.bip.examples.notebooks;

import java.util.stream.Collectors;
import org.rapaio.jupyter.kernel.display.html.Html;

/** Sentences as a piece of a page, so that a long one is broken between words; text of one width would be broken anywhere. */
final class Prose {

    private static final String SPACE_THAT_STAYS = "&#160;";

    private Prose() {}

    static String html(String text) {
        return "<p>" + lines(text) + "</p>\n";
    }

    static String lines(String text) {
        return text.lines().map(Prose::line).collect(Collectors.joining("<br/>\n"));
    }

    private static String line(String line) {
        String words = line.stripLeading();
        return SPACE_THAT_STAYS.repeat(line.length() - words.length()) + Html.encode(words);
    }
}
