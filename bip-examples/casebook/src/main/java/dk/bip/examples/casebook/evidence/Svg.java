package dk.bip.examples.casebook.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An SVG picture in the making. It has a title and a description for those who cannot see it, its words are text, and the same calls give the
 * same bytes on every machine. The colours are told apart by the colour-blind and in grey (Okabe and Ito 2008), and no mark by its colour alone.
 */
final class Svg {

    static final String INK = "#000000";
    static final String BLUE = "#0072B2";
    static final String ORANGE = "#D55E00";
    static final String PALE = "#C9DCE8";
    static final String GREY = "#767676";

    private final StringBuilder text = new StringBuilder();

    private Svg() {}

    /** Starts a picture on white; the id keeps its title apart from that of another picture on the same page. */
    static Svg of(String id, int width, int height, String title, String description) {
        Svg svg = new Svg();
        svg.text
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(width + " " + height)
                .append("\" role=\"img\" aria-labelledby=\"" + id + "-title " + id)
                .append("-description\" font-family=\"sans-serif\" font-size=\"13\">\n")
                .append("<title id=\"" + id + "-title\">" + escaped(title) + "</title>\n")
                .append("<desc id=\"" + id + "-description\">" + escaped(description) + "</desc>\n");
        return svg.rectangle(0, 0, width, height, "#FFFFFF");
    }

    Svg rectangle(double x, double y, double width, double height, String fill) {
        return line("<rect" + number("x", x) + number("y", y) + number("width", width) + number("height", height)
                + " fill=\"" + fill + "\"/>");
    }

    Svg stroke(double x1, double y1, double x2, double y2, String colour, double width) {
        return line("<line" + number("x1", x1) + number("y1", y1) + number("x2", x2) + number("y2", y2)
                + number("stroke-width", width) + " stroke=\"" + colour + "\"/>");
    }

    /** A filled square that stands on a corner. */
    Svg diamond(double x, double y, double radius, String fill) {
        return line("<path d=\"M" + number(x) + " " + number(y - radius) + "L" + number(x + radius) + " " + number(y)
                + "L" + number(x) + " " + number(y + radius) + "L" + number(x - radius) + " " + number(y)
                + "Z\" fill=\"" + fill + "\"/>");
    }

    /** A ring with a white middle. */
    Svg ring(double x, double y, double radius, String colour) {
        return line("<circle" + number("cx", x) + number("cy", y) + number("r", radius)
                + " fill=\"#FFFFFF\" stroke-width=\"2.5\" stroke=\"" + colour + "\"/>");
    }

    /** Words that start, are centred or end at a place. */
    Svg words(double x, double y, Anchor anchor, String words) {
        return line("<text" + number("x", x) + number("y", y) + " text-anchor=\"" + anchor.code + "\">" + escaped(words)
                + "</text>");
    }

    /** Larger words that start at a place. */
    Svg heading(double x, double y, String words) {
        return line("<text" + number("x", x) + number("y", y) + " font-size=\"16\" font-weight=\"bold\">"
                + escaped(words) + "</text>");
    }

    String written() {
        return text + "</svg>\n";
    }

    /** Which part of the words is at the place. */
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String code;

        Anchor(String code) {
            this.code = code;
        }
    }

    private Svg line(String element) {
        text.append(element).append('\n');
        return this;
    }

    private static String number(String name, double value) {
        return " " + name + "=\"" + number(value) + "\"";
    }

    /** One decimal at most: of the number itself, as a double's own digits differ between JDKs. */
    private static String number(double value) {
        BigDecimal rounded = new BigDecimal(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
