package dk.bip.core.testing;

import dk.bip.core.internal.picture.TextLines;
import dk.bip.core.picture.Picture;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The elements of a picture, as a reader of XML finds them. */
public final class DrawnPicture {

    private static final double ASCENT = 0.76;
    private static final double DESCENT = 0.22;

    private final Element root;

    private DrawnPicture(Element root) {
        this.root = root;
    }

    /** The place of some words, as wide as they can be in any usual typeface. */
    public record WordBox(String words, double left, double top, double right, double bottom) {

        /** Whether two words lie on each other. */
        public boolean meets(WordBox other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** Reads a picture. */
    public static DrawnPicture of(Picture picture) {
        return of(picture.svg());
    }

    /** Reads SVG. */
    public static DrawnPicture of(String svg) {
        try {
            return new DrawnPicture(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the outermost element. */
    public Element root() {
        return root;
    }

    /** Returns the elements of a name, in order. */
    public List<Element> all(String name) {
        NodeList found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /** Returns the elements of a name that have an attribute of a value, in order. */
    public List<Element> all(String name, String attribute, String value) {
        return all(name).stream()
                .filter(element -> element.getAttribute(attribute).equals(value))
                .toList();
    }

    /** Returns a number of each element of a name that has an attribute of a value, in order. */
    public List<Double> numbers(String name, String attribute, String value, String number) {
        return all(name, attribute, value).stream()
                .map(element -> number(element, number))
                .toList();
    }

    /** Returns the points of each element of a name that has an attribute of a value, in order. */
    public List<double[]> points(String name, String attribute, String value) {
        return all(name, attribute, value).stream().map(DrawnPicture::points).toList();
    }

    /** Returns the words of the picture, in order. */
    public List<String> words() {
        return all("text").stream().map(Element::getTextContent).toList();
    }

    /** Returns a number of an element. */
    public static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** Returns the points of a line or area, x and y in turn. */
    public static double[] points(Element element) {
        return Arrays.stream(element.getAttribute("points").split("[ ,]"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** Returns the places of all words. */
    public List<WordBox> boxes() {
        double usual = number(root, "font-size");
        List<WordBox> boxes = new ArrayList<>();
        for (Element text : all("text")) {
            double size = text.hasAttribute("font-size") ? number(text, "font-size") : usual;
            boolean bold = text.getAttribute("font-weight").equals("bold");
            double width = TextLines.width(text.getTextContent(), bold ? TextLines.bold(size) : size);
            double left = number(text, "x")
                    - switch (text.getAttribute("text-anchor")) {
                        case "middle" -> width / 2;
                        case "end" -> width;
                        default -> 0;
                    };
            double y = number(text, "y");
            boxes.add(new WordBox(text.getTextContent(), left, y - ASCENT * size, left + width, y + DESCENT * size));
        }
        return boxes;
    }
}
