package dk.bip.core.picture;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.MarkdownPage;
import java.util.List;
import java.util.Objects;

/**
 * A picture that is drawn, and the same as a table.
 *
 * <pre>{@code
 * Picture radar = RadarPicture.draw(progression, PictureStyle.of(Language.DANISH));
 * Files.writeString(path, radar.svg());
 * }</pre>
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither dates nor scores.
 */
public final class Picture {

    private final String title;
    private final String description;
    private final int width;
    private final int height;
    private final String svg;
    private final List<String> columns;
    private final List<List<String>> rows;

    private Picture(Svg drawn, int height, List<String> columns, List<List<String>> rows) {
        this.title = drawn.title();
        this.description = drawn.description();
        this.width = drawn.width();
        this.height = height;
        this.svg = drawn.written(height);
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Returns a picture with its table.
     *
     * @param drawn the picture
     * @param height its height in pixels, 1 or more
     * @param columns the heads of the table
     * @param rows its rows, each with as many cells as there are columns
     * @return the picture
     * @throws NullPointerException if an argument or a part of one is null
     * @throws IllegalArgumentException if the height is below 1, or a row has more or fewer cells
     */
    public static Picture of(Svg drawn, int height, List<String> columns, List<List<String>> rows) {
        Objects.requireNonNull(drawn, "drawn");
        Checks.that(height >= 1, () -> "height must be 1 or more, but is " + height);
        List<List<String>> copies = rows.stream().map(List::copyOf).toList();
        Checks.that(
                copies.stream().allMatch(row -> row.size() == columns.size()), "rows must have a cell for each column");
        return new Picture(drawn, height, List.copyOf(columns), copies);
    }

    /**
     * Returns what the picture shows.
     *
     * @return the title, which stands above the picture too
     */
    public String title() {
        return title;
    }

    /**
     * Returns what can be seen in the picture.
     *
     * @return sentences for those who cannot see it
     */
    public String description() {
        return description;
    }

    /**
     * Returns the width.
     *
     * @return the width in pixels, that of the style
     */
    public int width() {
        return width;
    }

    /**
     * Returns the height.
     *
     * @return the height in pixels
     */
    public int height() {
        return height;
    }

    /**
     * Returns the picture as SVG. It fills the width of what it stands in: limit that to {@link #width()} pixels to show it at its own size.
     * It needs no style sheet, script or other file, and can stand in a page of HTML or in a file of its own.
     *
     * @return text that ends with a line feed
     */
    public String svg() {
        return svg;
    }

    /**
     * Returns the heads of the table.
     *
     * @return an unmodifiable list, one for each cell of a row
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * Returns every number that the picture shows, as a table for those who cannot see it, or would rather read.
     *
     * @return an unmodifiable list of unmodifiable rows, in the order in which they are read; empty where there is nothing to show
     */
    public List<List<String>> rows() {
        return rows;
    }

    /**
     * Returns the table as Markdown.
     *
     * @return text that ends with a line feed, every cell escaped
     */
    public String markdown() {
        return new MarkdownPage().table(columns, rows).toString();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Picture other
                && svg.equals(other.svg)
                && columns.equals(other.columns)
                && rows.equals(other.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(svg, columns, rows);
    }

    /**
     * Returns the size.
     *
     * @return a text that holds neither dates nor scores
     */
    @Override
    public String toString() {
        return "Picture[" + width + " by " + height + "]";
    }
}
