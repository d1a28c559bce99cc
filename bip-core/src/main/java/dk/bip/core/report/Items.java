package dk.bip.core.report;

import dk.bip.core.internal.words.MarkdownPage;
import dk.bip.core.internal.words.Markup;
import java.util.List;

/** A list, each item with words that stand out and words that follow. */
record Items(List<Item> items) implements Block {

    /** Either may be empty. */
    record Item(String lead, String words) {

        private String plain() {
            return (lead + " " + words).strip();
        }

        private String html() {
            String rest = Markup.escaped(words);
            return lead.isEmpty() ? rest : ("<strong>" + Markup.escaped(lead) + "</strong> " + rest).strip();
        }
    }

    @Override
    public void html(StringBuilder page) {
        page.append("<ul>\n");
        items.forEach(item -> page.append("<li>").append(item.html()).append("</li>\n"));
        page.append("</ul>\n");
    }

    @Override
    public void text(StringBuilder page) {
        items.forEach(item -> page.append("- ").append(item.plain()).append('\n'));
    }

    @Override
    public void markdown(MarkdownPage page) {
        page.list(items.stream().map(Item::plain).toList());
    }
}
