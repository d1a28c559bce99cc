package dk.bip.core.report;

import dk.bip.core.Language;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.MarkdownPage;
import dk.bip.core.internal.words.Markup;
import dk.bip.core.internal.words.Words;
import dk.bip.core.picture.PictureStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A page of sections: one self-contained page of HTML for the screen and for A4 paper, the same as text, and as Markdown.
 *
 * <pre>{@code
 * Report report = CaseReport.write(progression, snapshot, points, ReportStyle.of(Language.DANISH));
 * Files.writeString(path, report.html());
 * }</pre>
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds no content.
 */
public final class Report {

    private final PictureStyle style;
    private final String title;
    private final String lead;
    private final List<ReportSection> sections;

    private Report(PictureStyle style, String title, String lead, List<ReportSection> sections) {
        this.style = style;
        this.title = title;
        this.lead = lead;
        this.sections = sections;
        Set<String> codes = new HashSet<>();
        sections.forEach(section -> Checks.that(
                codes.add(section.code()),
                () -> "sections must have different codes, but " + section.code() + " stands twice"));
    }

    /**
     * Returns a report.
     *
     * @param style language, typeface and colours of the page, those of its pictures
     * @param title the title, which becomes the name of the page in a browser too, and so should name nobody
     * @param lead what stands below the title, perhaps empty
     * @param sections the sections in the order in which they are read
     * @return the report
     * @throws NullPointerException if an argument or a section is null
     * @throws IllegalArgumentException if the title is blank, or two sections have one code
     */
    public static Report of(PictureStyle style, String title, String lead, List<ReportSection> sections) {
        return new Report(
                Objects.requireNonNull(style, "style"),
                Checks.notBlank(title, "title"),
                Objects.requireNonNull(lead, "lead"),
                List.copyOf(sections));
    }

    /**
     * Returns a report with one more section.
     *
     * @param code the code of the section that it is to stand behind
     * @param section the section
     * @return a new report
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is no section of the code, or there is one of the new section's code already
     */
    public Report withAfter(String code, ReportSection section) {
        List<ReportSection> more = new ArrayList<>(sections);
        more.add(place(code) + 1, Objects.requireNonNull(section, "section"));
        return new Report(style, title, lead, List.copyOf(more));
    }

    /**
     * Returns a report without a section.
     *
     * @param code the code of the section
     * @return a new report
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if there is no section of the code
     */
    public Report without(String code) {
        List<ReportSection> fewer = new ArrayList<>(sections);
        fewer.remove(place(code));
        return new Report(style, title, lead, List.copyOf(fewer));
    }

    private int place(String code) {
        List<String> codes = sections.stream().map(ReportSection::code).toList();
        int place = codes.indexOf(Objects.requireNonNull(code, "code"));
        Checks.that(
                place >= 0,
                () -> "code must be that of a section of the report",
                "one of " + String.join(", ", codes) + "?");
        return place;
    }

    /**
     * Returns the title.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * Returns what stands below the title.
     *
     * @return the text, perhaps empty
     */
    public String lead() {
        return lead;
    }

    /**
     * Returns the sections.
     *
     * @return an unmodifiable list in the order in which they are read
     */
    public List<ReportSection> sections() {
        return sections;
    }

    /**
     * Returns one section, for a page that takes a part of the report.
     *
     * @param code its code
     * @return the section
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if there is no section of the code
     */
    public ReportSection section(String code) {
        return sections.get(place(code));
    }

    /**
     * Returns the whole page as HTML. It needs no network, no script and no other file, and says so to the browser.
     *
     * @return text that ends with a line feed
     */
    public String html() {
        Language language = Words.in(style.language(), Language.DANISH, Language.ENGLISH);
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language.tag())
                .append("\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n")
                .append("<title>")
                .append(Markup.escaped(title))
                .append("</title>\n<style>\n")
                .append(StyleSheet.of(style))
                .append("</style>\n</head>\n<body>\n<header>\n<h1>")
                .append(Markup.escaped(title))
                .append("</h1>\n");
        if (!lead.isBlank()) {
            page.append("<p>").append(Markup.escaped(lead)).append("</p>\n");
        }
        page.append("</header>\n<main>\n");
        sections.forEach(section -> section.appendHtml(page));
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    /**
     * Returns the whole page as plain text.
     *
     * @return lines that end with a line feed
     */
    public String text() {
        return title
                + "\n"
                + (lead.isBlank() ? "" : lead + "\n")
                + sections.stream().map(section -> "\n" + section.text()).collect(Collectors.joining());
    }

    /**
     * Returns the whole page as Markdown.
     *
     * @return text that ends with a line feed
     */
    public String markdown() {
        MarkdownPage page = new MarkdownPage().heading(1, title);
        if (!lead.isBlank()) {
            page.paragraph(lead);
        }
        return page
                + sections.stream().map(section -> "\n" + section.markdown()).collect(Collectors.joining());
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Report other
                && style.equals(other.style)
                && title.equals(other.title)
                && lead.equals(other.lead)
                && sections.equals(other.sections);
    }

    @Override
    public int hashCode() {
        return Objects.hash(style, title, lead, sections);
    }

    /**
     * Returns the codes of the sections.
     *
     * @return a text that holds no content
     */
    @Override
    public String toString() {
        return "Report" + sections.stream().map(ReportSection::code).toList();
    }
}
