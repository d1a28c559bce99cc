package dk.bip.core.report;

import dk.bip.core.internal.words.MarkdownPage;
import dk.bip.core.internal.words.Markup;
import java.util.Collections;

/** Empty lines to write on, with a pen or on the screen. What is written there is kept nowhere. */
record WritingSpace(String label, int lines) implements Block {

    private static final String LINE = ".".repeat(60);

    @Override
    public void html(StringBuilder page) {
        page.append("<div class=\"bip-lines\" style=\"min-height:")
                .append(2 * lines)
                .append(
                        "em\" role=\"textbox\" aria-multiline=\"true\" contenteditable=\"true\" tabindex=\"0\" aria-label=\"")
                .append(Markup.escaped(label))
                .append("\"></div>\n");
    }

    @Override
    public void text(StringBuilder page) {
        page.append((LINE + "\n").repeat(lines));
    }

    @Override
    public void markdown(MarkdownPage page) {
        Collections.nCopies(lines, LINE).forEach(page::paragraph);
    }
}
