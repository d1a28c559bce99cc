package dk.bip.core.picture;

import dk.bip.core.internal.picture.TextLines;
import dk.bip.core.internal.words.Markup;
import java.util.Objects;

/**
 * An SVG picture in the making, for pictures of one's own beside those of the library. It has a title and a description for those who cannot
 * see it, its words are text, every word is escaped, and the same calls give the same text on every machine.
 *
 * <pre>{@code
 * String svg = Svg.of("jobs", 200, "Jobs", "Three of ten.")
 *         .rectangle(0, 20, 60, 10, "#0072B2")
 *         .words(64, 30, Svg.Anchor.START, "3 of 10")
 *         .written(40);
 * }</pre>
 *
 * <p>Places are in pixels from the upper left corner and are written with one decimal. The picture fills the width of whatever it stands in;
 * who wants it at its own size limits that to its width. Not thread-safe.
 */
public final class Svg {

    private static final String WHITE = "#FFFFFF";
    private static final double DEFAULT_FONT_SIZE = 13;
    private static final double HEADING = 16 / 13.0;
    private static final double LINE_HEIGHT = 1.3;
    private static final int TENTHS = 10;
    private static final int DASH = 4;
    private static final double RING = 2.5;

    private final String id;
    private final int width;
    private final String title;
    private final String description;
    private final StringBuilder body = new StringBuilder();
    private String fontFamily = "sans-serif";
    private double fontSize = DEFAULT_FONT_SIZE;
    private String background = WHITE;
    private String ink = "#000000";

    private Svg(String id, int width, String title, String description) {
        this.id = Objects.requireNonNull(id, "id");
        this.width = width;
        this.title = Objects.requireNonNull(title, "title");
        this.description = Objects.requireNonNull(description, "description");
    }

    /** Which part of some words is at the place that is given for them. */
    public enum Anchor {
        /** Their beginning. */
        START("start"),
        /** Their middle. */
        MIDDLE("middle"),
        /** Their end. */
        END("end");

        private final String code;

        Anchor(String code) {
            this.code = code;
        }
    }

    /**
     * Starts a picture on white, with black letters of 13 pixels without serifs.
     *
     * @param id keeps its title apart from that of another picture on the same page
     * @param width its width
     * @param title what it shows
     * @param description what can be seen in it, for those who cannot see it
     * @return a picture with nothing in it
     * @throws NullPointerException if a text is null
     */
    public static Svg of(String id, int width, String title, String description) {
        return new Svg(id, width, title, description);
    }

    /**
     * Starts a picture in a style. Its id is made of its texts, so that two pictures on one page have two.
     *
     * @param kind what kind of picture it is, in letters and hyphens, with which the id begins
     * @param style width, typeface and colours
     * @param title what it shows
     * @param description what can be seen in it, for those who cannot see it
     * @return a picture with nothing in it
     * @throws NullPointerException if an argument is null
     */
    public static Svg of(String kind, PictureStyle style, String title, String description) {
        String id = kind + "-" + Integer.toHexString(31 * title.hashCode() + description.hashCode());
        Svg svg = new Svg(id, style.width(), title, description);
        svg.fontFamily = style.fontFamily();
        svg.fontSize = style.fontSize();
        svg.background = style.palette().background();
        svg.ink = style.palette().ink();
        return svg;
    }

    /**
     * Draws a filled rectangle.
     *
     * @param x its left
     * @param y its top
     * @param rectangleWidth its width
     * @param rectangleHeight its height
     * @param fill its colour
     * @return this picture
     */
    public Svg rectangle(double x, double y, double rectangleWidth, double rectangleHeight, String fill) {
        start("rect")
                .number("x", x)
                .number("y", y)
                .number("width", rectangleWidth)
                .number("height", rectangleHeight);
        return text("fill", fill).end();
    }

    /**
     * Draws a straight line.
     *
     * @param x1 the x of one end
     * @param y1 the y of one end
     * @param x2 the x of the other
     * @param y2 the y of the other
     * @param colour its colour
     * @param lineWidth its width
     * @return this picture
     */
    public Svg stroke(double x1, double y1, double x2, double y2, String colour, double lineWidth) {
        start("line").number("x1", x1).number("y1", y1).number("x2", x2).number("y2", y2);
        return number("stroke-width", lineWidth).text("stroke", colour).end();
    }

    /**
     * Draws a line through points.
     *
     * @param points the x and y of each point, one after the other
     * @param colour its colour
     * @param lineWidth its width
     * @return this picture
     */
    public Svg line(double[] points, String colour, double lineWidth) {
        return openLine(points, colour, lineWidth).end();
    }

    /**
     * Draws a broken line through points.
     *
     * @param points the x and y of each point, one after the other
     * @param colour its colour
     * @param lineWidth its width
     * @return this picture
     */
    public Svg dashes(double[] points, String colour, double lineWidth) {
        return openLine(points, colour, lineWidth)
                .text("stroke-dasharray", DASH + " " + DASH)
                .end();
    }

    private Svg openLine(double[] points, String colour, double lineWidth) {
        start("polyline").points(points);
        return text("fill", "none").number("stroke-width", lineWidth).text("stroke", colour);
    }

    /**
     * Draws the area within points.
     *
     * @param points the x and y of each point, one after the other
     * @param fill its colour
     * @return this picture
     */
    public Svg area(double[] points, String fill) {
        return start("polygon").points(points).text("fill", fill).end();
    }

    /**
     * Draws a filled square that stands on a corner.
     *
     * @param x the x of its middle
     * @param y the y of its middle
     * @param radius from the middle to a corner
     * @param fill its colour
     * @return this picture
     */
    public Svg diamond(double x, double y, double radius, String fill) {
        start("path").body.append(" d=\"M");
        place(x, y - radius).body.append('L');
        place(x + radius, y).body.append('L');
        place(x, y + radius).body.append('L');
        place(x - radius, y).body.append("Z\"");
        return text("fill", fill).end();
    }

    /**
     * Draws a filled circle.
     *
     * @param x the x of its middle
     * @param y the y of its middle
     * @param radius its radius
     * @param fill its colour
     * @return this picture
     */
    public Svg disc(double x, double y, double radius, String fill) {
        return round(x, y, radius).text("fill", fill).end();
    }

    /**
     * Draws a circle with an empty middle.
     *
     * @param x the x of its middle
     * @param y the y of its middle
     * @param radius its radius
     * @param colour its colour
     * @return this picture
     */
    public Svg ring(double x, double y, double radius, String colour) {
        return round(x, y, radius).outlined(colour);
    }

    /**
     * Draws the thin outline of a circle.
     *
     * @param x the x of its middle
     * @param y the y of its middle
     * @param radius its radius
     * @param colour its colour
     * @return this picture
     */
    public Svg circle(double x, double y, double radius, String colour) {
        return round(x, y, radius).text("fill", "none").text("stroke", colour).end();
    }

    private Svg round(double x, double y, double radius) {
        return start("circle").number("cx", x).number("cy", y).number("r", radius);
    }

    /**
     * Draws a filled square.
     *
     * @param x the x of its middle
     * @param y the y of its middle
     * @param radius half its side
     * @param fill its colour
     * @return this picture
     */
    public Svg square(double x, double y, double radius, String fill) {
        return rectangle(x - radius, y - radius, 2 * radius, 2 * radius, fill);
    }

    /**
     * Draws a square with an empty middle.
     *
     * @param x the x of its middle
     * @param y the y of its middle
     * @param radius half its side
     * @param colour its colour
     * @return this picture
     */
    public Svg frame(double x, double y, double radius, String colour) {
        start("rect").number("x", x - radius).number("y", y - radius);
        return number("width", 2 * radius).number("height", 2 * radius).outlined(colour);
    }

    private Svg outlined(String colour) {
        return text("fill", background)
                .number("stroke-width", RING)
                .text("stroke", colour)
                .end();
    }

    /**
     * Writes words on one line.
     *
     * @param x where the anchor stands
     * @param y where the letters stand
     * @param anchor which part of the words is at the place
     * @param words the words
     * @return this picture
     */
    public Svg words(double x, double y, Anchor anchor, String words) {
        return openWords(x, y).text("text-anchor", anchor.code).closeWords(words);
    }

    /**
     * Writes words on one line in a colour.
     *
     * @param x where the anchor stands
     * @param y where the letters stand
     * @param anchor which part of the words is at the place
     * @param words the words
     * @param colour their colour
     * @return this picture
     */
    public Svg words(double x, double y, Anchor anchor, String words, String colour) {
        return openWords(x, y)
                .text("text-anchor", anchor.code)
                .text("fill", colour)
                .closeWords(words);
    }

    /**
     * Writes bold words on one line.
     *
     * @param x where the anchor stands
     * @param y where the letters stand
     * @param anchor which part of the words is at the place
     * @param words the words
     * @return this picture
     */
    public Svg boldWords(double x, double y, Anchor anchor, String words) {
        return openWords(x, y)
                .text("text-anchor", anchor.code)
                .text("font-weight", "bold")
                .closeWords(words);
    }

    /**
     * Writes larger, bold words that start at a place.
     *
     * @param x where they start
     * @param y where the letters stand
     * @param words the words
     * @return this picture
     */
    public Svg heading(double x, double y, String words) {
        return openWords(x, y)
                .number("font-size", headingSize())
                .text("font-weight", "bold")
                .closeWords(words);
    }

    /**
     * Writes words on as many lines as they need.
     *
     * @param x where each line starts
     * @param y where the letters of the first line stand
     * @param most how wide a line may be
     * @param words the words
     * @return where the letters of the next line would stand
     */
    public double paragraph(double x, double y, double most, String words) {
        double next = y;
        for (String line : TextLines.of(words, fontSize, most, Integer.MAX_VALUE)) {
            words(x, next, Anchor.START, line);
            next += lineHeight();
        }
        return next;
    }

    /**
     * Writes the title in larger letters over the width of the picture, on as many lines as it needs.
     *
     * @param margin what is kept free at either side, and above
     * @return where the letters of the next line would stand
     */
    public double headline(double margin) {
        double size = headingSize();
        double next = margin + size;
        for (String line : TextLines.of(title, TextLines.bold(size), width - 2 * margin, Integer.MAX_VALUE)) {
            heading(margin, next, line);
            next += LINE_HEIGHT * size;
        }
        return next;
    }

    /**
     * Returns how far apart two lines of words stand.
     *
     * @return the height of a line
     */
    public double lineHeight() {
        return LINE_HEIGHT * fontSize;
    }

    private double headingSize() {
        return HEADING * fontSize;
    }

    /**
     * Returns the title.
     *
     * @return what the picture shows
     */
    public String title() {
        return title;
    }

    /**
     * Returns the description.
     *
     * @return what can be seen in the picture
     */
    public String description() {
        return description;
    }

    /**
     * Returns the width.
     *
     * @return the width in pixels
     */
    public int width() {
        return width;
    }

    /**
     * Returns the picture as text.
     *
     * @param height its height
     * @return SVG that ends with a line feed
     */
    public String written(int height) {
        StringBuilder whole = new StringBuilder(body.length() + title.length() + description.length() + 512);
        whole.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" role=\"img\" aria-labelledby=\"")
                .append(Markup.escaped(id + "-title " + id + "-description"))
                .append("\" font-family=\"")
                .append(Markup.escaped(fontFamily))
                .append("\" font-size=\"");
        appendNumber(whole, fontSize);
        whole.append('"');
        if (!ink.equals("#000000")) {
            whole.append(" fill=\"").append(ink).append('"');
        }
        whole.append(">\n<title id=\"")
                .append(Markup.escaped(id + "-title"))
                .append("\">")
                .append(Markup.escaped(title))
                .append("</title>\n<desc id=\"")
                .append(Markup.escaped(id + "-description"))
                .append("\">")
                .append(Markup.escaped(description))
                .append("</desc>\n<rect x=\"0\" y=\"0\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" fill=\"")
                .append(background)
                .append("\"/>\n");
        return whole.append(body).append("</svg>\n").toString();
    }

    private Svg start(String element) {
        body.append('<').append(element);
        return this;
    }

    private Svg end() {
        body.append("/>\n");
        return this;
    }

    private Svg text(String name, String value) {
        body.append(' ')
                .append(name)
                .append("=\"")
                .append(Markup.escaped(value))
                .append('"');
        return this;
    }

    private Svg number(String name, double value) {
        body.append(' ').append(name).append("=\"");
        appendNumber(body, value);
        body.append('"');
        return this;
    }

    private Svg place(double x, double y) {
        appendNumber(body, x);
        body.append(' ');
        appendNumber(body, y);
        return this;
    }

    private Svg points(double[] points) {
        body.append(" points=\"");
        for (int i = 0; i + 1 < points.length; i += 2) {
            body.append(i == 0 ? "" : " ");
            appendNumber(body, points[i]);
            body.append(',');
            appendNumber(body, points[i + 1]);
        }
        body.append('"');
        return this;
    }

    private Svg openWords(double x, double y) {
        return start("text").number("x", x).number("y", y);
    }

    private Svg closeWords(String words) {
        body.append('>').append(Markup.escaped(words)).append("</text>\n");
        return this;
    }

    /** One decimal at most, of the nearest tenth. */
    private static void appendNumber(StringBuilder to, double value) {
        long tenths = (long) Math.floor(Math.abs(value) * TENTHS + 0.5);
        to.append(value < 0 && tenths > 0 ? "-" : "").append(tenths / TENTHS);
        if (tenths % TENTHS != 0) {
            to.append('.').append(tenths % TENTHS);
        }
    }

    /**
     * Returns id and title of no person.
     *
     * @return the id
     */
    @Override
    public String toString() {
        return "Svg[" + id + "]";
    }
}
