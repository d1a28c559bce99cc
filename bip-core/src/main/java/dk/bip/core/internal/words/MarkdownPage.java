package dk.bip.core.internal.words;

import dk.bip.core.internal.Checks;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of Markdown (CommonMark, with the tables of GitHub): headings, paragraphs, lists and tables of plain text. Every text is escaped, so
 * that it stands on the rendered page as it was given, but for white space, each run of which becomes one space. Lines end with a line
 * feed. Not thread-safe.
 */
public final class MarkdownPage {

    private static final Pattern WHITE_SPACE = Pattern.compile("(?U)\\s+");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*\\[\\]<>&|~#]");
    /** An underscore between two letters or digits is never emphasis. */
    private static final Pattern UNDERSCORE = Pattern.compile("(?U)(?<!\\p{Alnum})_|_(?!\\p{Alnum})");
    /** What would begin a list or draw a line where a block begins. */
    private static final Pattern LIST_START = Pattern.compile("^(?:[-+]|\\d{1,9}[.)])(?=\\s|-|$)");

    private final StringBuilder page = new StringBuilder();

    /** Starts an empty page. */
    public MarkdownPage() {
        // nothing to keep but the text
    }

    /**
     * Adds a heading.
     *
     * @param level 1 to 6
     * @param text the text
     * @return this page
     */
    public MarkdownPage heading(int level, String text) {
        Checks.that(level >= 1 && level <= 6, "level must be from 1 to 6, but is " + level);
        return block("#".repeat(level) + " " + escaped(text) + "\n");
    }

    /**
     * Adds a paragraph.
     *
     * @param text the text
     * @return this page
     */
    public MarkdownPage paragraph(String text) {
        return block(blockText(text) + "\n");
    }

    /**
     * Adds a list.
     *
     * @param items the items; with none, nothing is added
     * @return this page
     */
    public MarkdownPage list(List<String> items) {
        StringBuilder list = new StringBuilder();
        items.forEach(item -> list.append("- ").append(blockText(item)).append('\n'));
        return items.isEmpty() ? this : block(list.toString());
    }

    /**
     * Adds a table.
     *
     * @param header the heads of the columns
     * @param rows the rows, each with as many cells as there are columns
     * @return this page
     */
    public MarkdownPage table(List<String> header, List<List<String>> rows) {
        StringBuilder table = new StringBuilder();
        row(table, header);
        table.append("| --- ".repeat(header.size())).append("|\n");
        for (List<String> row : rows) {
            Checks.that(row.size() == header.size(), "rows must have a cell for each column");
            row(table, row);
        }
        return block(table.toString());
    }

    private static void row(StringBuilder table, List<String> cells) {
        cells.forEach(cell -> {
            String text = escaped(cell);
            table.append(text.isEmpty() ? "| " : "| " + text + " ");
        });
        table.append("|\n");
    }

    private MarkdownPage block(String block) {
        page.append(page.isEmpty() ? "" : "\n").append(block);
        return this;
    }

    private static String escaped(String text) {
        String escaped = WHITE_SPACE.matcher(text).replaceAll(" ").strip();
        escaped = SPECIAL.matcher(escaped).replaceAll("\\\\$0");
        return UNDERSCORE.matcher(escaped).replaceAll("\\\\_");
    }

    private static String blockText(String text) {
        String escaped = escaped(text);
        Matcher start = LIST_START.matcher(escaped);
        return start.find()
                ? escaped.substring(0, start.end() - 1) + "\\" + escaped.substring(start.end() - 1)
                : escaped;
    }

    /**
     * Returns the page.
     *
     * @return Markdown, ending with a line feed unless the page is empty
     */
    @Override
    public String toString() {
        return page.toString();
    }
}
