package dk.bip.core.report;

import dk.bip.core.Language;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.Keys;
import dk.bip.core.internal.words.MarkdownPage;
import dk.bip.core.internal.words.Markup;
import dk.bip.core.picture.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A part of a report, under a heading of its own: paragraphs, lists, tables, pictures and empty lines, as HTML, text and Markdown.
 *
 * <pre>{@code
 * ReportSection notes = ReportSection.builder(Language.DANISH, "acme/notes", "Noter")
 *         .paragraph("Se også planen.")
 *         .writingSpace(3)
 *         .build();
 * page.append(notes.html());
 * }</pre>
 *
 * <p>Every text is escaped. Immutable and thread-safe. {@link #toString()} holds no content.
 */
public final class ReportSection {

    private static final int MOST_LINES = 40;

    private final String code;
    private final String heading;
    private final List<Block> blocks;

    private ReportSection(String code, String heading, List<Block> blocks) {
        this.code = code;
        this.heading = heading;
        this.blocks = blocks;
    }

    /**
     * Starts a section with nothing in it.
     *
     * @param language the language of the words that the library adds, above its tables
     * @param code the stable code; one without a slash is the library's, your own is such as {@code acme/notes}
     * @param heading the heading
     * @return a builder
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the code is not one id, or two with a slash between them, or the heading is blank
     */
    public static Builder builder(Language language, String code, String heading) {
        return new Builder(
                Objects.requireNonNull(language, "language"),
                Keys.bareOrNamespaced(code, "section code"),
                Checks.notBlank(heading, "heading"));
    }

    /**
     * Returns the stable code.
     *
     * @return such as {@code MOVED} or {@code acme/notes}
     */
    public String code() {
        return code;
    }

    /**
     * Returns the heading.
     *
     * @return the heading, in the language of the section
     */
    public String heading() {
        return heading;
    }

    /**
     * Returns the section as HTML: a {@code section} with a heading of the second level. It needs no style sheet, script or other file. Its
     * id begins with {@code bip-}, and so do the classes of what a page may want to style.
     *
     * @return text that ends with a line feed
     */
    public String html() {
        StringBuilder page = new StringBuilder();
        appendHtml(page);
        return page.toString();
    }

    void appendHtml(StringBuilder page) {
        String id = "bip-" + code.toLowerCase(Locale.ROOT).replace('/', '-');
        page.append("<section id=\"")
                .append(id)
                .append(isForWriting() ? "\" class=\"bip-writing" : "")
                .append("\" aria-labelledby=\"")
                .append(id)
                .append("-heading\">\n<h2 id=\"")
                .append(id)
                .append("-heading\">")
                .append(Markup.escaped(heading))
                .append("</h2>\n");
        blocks.forEach(block -> block.html(page));
        page.append("</section>\n");
    }

    private boolean isForWriting() {
        return blocks.stream().anyMatch(WritingSpace.class::isInstance);
    }

    /**
     * Returns the section as plain text, each picture in words.
     *
     * @return lines that end with a line feed
     */
    public String text() {
        StringBuilder page = new StringBuilder(heading).append('\n');
        page.append("-".repeat(heading.codePointCount(0, heading.length()))).append('\n');
        blocks.forEach(block -> block.text(page));
        return page.toString();
    }

    /**
     * Returns the section as Markdown under a heading of the second level, each picture as its table.
     *
     * @return text that ends with a line feed
     */
    public String markdown() {
        MarkdownPage page = new MarkdownPage().heading(2, heading);
        blocks.forEach(block -> block.markdown(page));
        return page.toString();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ReportSection other
                && code.equals(other.code)
                && heading.equals(other.heading)
                && blocks.equals(other.blocks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, heading, blocks);
    }

    /**
     * Returns the code.
     *
     * @return a text that holds no content
     */
    @Override
    public String toString() {
        return "ReportSection[" + code + "]";
    }

    /** Collects what stands in a section, in the order in which it is read. Not thread-safe. */
    public static final class Builder {

        private final Language language;
        private final String code;
        private final String heading;
        private final List<Block> blocks = new ArrayList<>();

        private Builder(Language language, String code, String heading) {
            this.language = language;
            this.code = code;
            this.heading = heading;
        }

        /**
         * Adds a paragraph.
         *
         * @param words some sentences; nothing is added where they are blank
         * @return this builder
         * @throws NullPointerException if the words are null
         */
        public Builder paragraph(String words) {
            return addUnlessBlank(words, false);
        }

        /**
         * Adds a paragraph in smaller letters.
         *
         * @param words some sentences; nothing is added where they are blank
         * @return this builder
         * @throws NullPointerException if the words are null
         */
        public Builder note(String words) {
            return addUnlessBlank(words, true);
        }

        private Builder addUnlessBlank(String words, boolean isNote) {
            return words.isBlank() ? this : add(new Paragraph(words.strip(), isNote));
        }

        /**
         * Adds an item to the list that ends the section so far, or to a new one.
         *
         * @param words what the item says
         * @return this builder
         * @throws NullPointerException if the words are null
         */
        public Builder item(String words) {
            return item("", words);
        }

        /**
         * Adds an item to the list that ends the section so far, or to a new one.
         *
         * @param lead words that stand out, perhaps empty
         * @param words words that follow, perhaps empty
         * @return this builder
         * @throws NullPointerException if an argument is null
         */
        public Builder item(String lead, String words) {
            Items.Item item = new Items.Item(lead.strip(), words.strip());
            int last = blocks.size() - 1;
            if (last >= 0 && blocks.get(last) instanceof Items list) {
                List<Items.Item> longer = new ArrayList<>(list.items());
                longer.add(item);
                blocks.set(last, new Items(List.copyOf(longer)));
                return this;
            }
            return add(new Items(List.of(item)));
        }

        /**
         * Adds a table. The first cell of a row says what the row is about.
         *
         * @param caption what the table shows
         * @param columns the heads of the columns, one or more
         * @param rows the rows, each with a cell for each column; nothing is added where there is none
         * @return this builder
         * @throws NullPointerException if an argument or a part of one is null
         * @throws IllegalArgumentException if the caption is blank, there is no column, or a row has more or fewer cells than there are columns
         */
        public Builder table(String caption, List<String> columns, List<List<String>> rows) {
            Checks.notBlank(caption, "caption");
            Checks.that(!columns.isEmpty(), "columns must not be empty");
            List<List<String>> copies = rows.stream().map(List::copyOf).toList();
            Checks.that(
                    copies.stream().allMatch(row -> row.size() == columns.size()),
                    "rows must have a cell for each column");
            return copies.isEmpty() ? this : add(new Table(caption, List.copyOf(columns), copies));
        }

        /**
         * Adds pictures that stand beside each other where there is room, each with its table.
         *
         * @param pictures the pictures; nothing is added where there is none
         * @return this builder
         * @throws NullPointerException if a picture is null
         */
        public Builder pictures(List<Picture> pictures) {
            return pictures.isEmpty() ? this : add(new Pictures(language, List.copyOf(pictures), true));
        }

        /**
         * Adds pictures that stand on the screen and not on paper, for what would take too many sheets.
         *
         * @param pictures the pictures; nothing is added where there is none
         * @return this builder
         * @throws NullPointerException if a picture is null
         */
        public Builder picturesOnScreen(List<Picture> pictures) {
            return pictures.isEmpty() ? this : add(new Pictures(language, List.copyOf(pictures), false));
        }

        /**
         * Adds empty lines to write on, with a pen or on the screen. What is written on the screen is printed, and kept nowhere.
         *
         * @param lines how many, 1 to {@value #MOST_LINES}
         * @return this builder
         * @throws IllegalArgumentException if the number is out of range
         */
        public Builder writingSpace(int lines) {
            Checks.within(lines, 1, MOST_LINES, "lines");
            return add(new WritingSpace(heading, lines));
        }

        private Builder add(Block block) {
            blocks.add(block);
            return this;
        }

        /**
         * Returns the section.
         *
         * @return an immutable value
         */
        public ReportSection build() {
            return new ReportSection(code, heading, List.copyOf(blocks));
        }
    }
}
