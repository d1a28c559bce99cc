package dk.bip.core.report;

import dk.bip.core.Language;
import dk.bip.core.internal.words.MarkdownPage;
import dk.bip.core.internal.words.Markup;
import dk.bip.core.internal.words.Words;
import dk.bip.core.picture.Picture;
import java.util.List;

/** Pictures beside each other where there is room, each with its table, which is opened on the screen and not printed. */
record Pictures(Language language, List<Picture> pictures, boolean isPrinted) implements Block {

    @Override
    public void html(StringBuilder page) {
        page.append(isPrinted ? "<div class=\"bip-pictures\">\n" : "<div class=\"bip-pictures bip-screen\">\n");
        for (Picture picture : pictures) {
            page.append("<figure>\n").append(picture.svg());
            if (!picture.rows().isEmpty()) {
                table(page, picture);
            }
            page.append("</figure>\n");
        }
        page.append("</div>\n");
    }

    private void table(StringBuilder page, Picture picture) {
        String title = Markup.escaped(picture.title());
        page.append("<details>\n<summary>")
                .append(Words.in(language, "Som tabel: ", "As a table: "))
                .append(title)
                .append("</summary>\n<div class=\"bip-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"")
                .append(title)
                .append("\">\n");
        new Table(picture.title(), picture.columns(), picture.rows()).html(page);
        page.append("</div>\n</details>\n");
    }

    @Override
    public void text(StringBuilder page) {
        pictures.forEach(picture -> page.append(picture.title())
                .append('\n')
                .append(picture.description())
                .append('\n'));
    }

    @Override
    public void markdown(MarkdownPage page) {
        pictures.forEach(picture -> new Table(picture.title(), picture.columns(), picture.rows()).markdown(page));
    }
}
