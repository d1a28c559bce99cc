package dk.bip.core.report;

import dk.bip.core.internal.words.MarkdownPage;
import dk.bip.core.internal.words.Markup;
import dk.bip.core.internal.words.Rows;
import java.util.List;

/** A table whose first cells say what a row is about. */
record Table(String caption, List<String> columns, List<List<String>> rows) implements Block {

    @Override
    public void html(StringBuilder page) {
        page.append("<table>\n<caption>").append(Markup.escaped(caption)).append("</caption>\n<thead>\n<tr>");
        columns.forEach(column -> cell(page, "th scope=\"col\"", column, "th"));
        page.append("</tr>\n</thead>\n<tbody>\n");
        for (List<String> row : rows) {
            page.append("<tr>");
            cell(page, "th scope=\"row\"", row.get(0), "th");
            row.subList(1, row.size()).forEach(cell -> cell(page, "td", cell, "td"));
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    private static void cell(StringBuilder page, String start, String words, String end) {
        page.append('<')
                .append(start)
                .append('>')
                .append(Markup.escaped(words))
                .append("</")
                .append(end)
                .append('>');
    }

    @Override
    public void text(StringBuilder page) {
        page.append(caption).append('\n');
        rows.forEach(
                row -> page.append("- ").append(Rows.sentence(columns, row)).append('\n'));
    }

    @Override
    public void markdown(MarkdownPage page) {
        page.paragraph(caption).table(columns, rows);
    }
}
