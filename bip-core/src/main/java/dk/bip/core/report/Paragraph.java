package dk.bip.core.report;

import dk.bip.core.internal.words.MarkdownPage;
import dk.bip.core.internal.words.Markup;

/** Some sentences, or a note in smaller letters. */
record Paragraph(String words, boolean isNote) implements Block {

    @Override
    public void html(StringBuilder page) {
        page.append(isNote ? "<p class=\"bip-note\">" : "<p>")
                .append(Markup.escaped(words))
                .append("</p>\n");
    }

    @Override
    public void text(StringBuilder page) {
        page.append(words).append('\n');
    }

    @Override
    public void markdown(MarkdownPage page) {
        page.paragraph(words);
    }
}
