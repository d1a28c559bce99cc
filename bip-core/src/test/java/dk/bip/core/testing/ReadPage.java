package dk.bip.core.testing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The elements of a page of HTML, which is written so that a reader of XML finds them too. */
public final class ReadPage {

    private final Element root;

    private ReadPage(Element root) {
        this.root = root;
    }

    /** Reads a page or a part of one. */
    public static ReadPage of(String html) {
        try {
            return new ReadPage(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html.replaceFirst("<!DOCTYPE html>\n", ""))))
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

    /** Returns the elements of a name, in order; {@code *} for all. */
    public List<Element> all(String name) {
        return all(root, name);
    }

    /** Returns the elements of a name within another, in order. */
    public static List<Element> all(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /** Returns the words of the elements of a name, in order. */
    public List<String> words(String name) {
        return all(name).stream().map(Element::getTextContent).toList();
    }

    /** Returns the rows of a table below its heads, as the words of their cells. */
    public static List<List<String>> rows(Element table) {
        return all(all(table, "tbody").get(0), "tr").stream()
                .map(row -> all(row, "*").stream().map(Element::getTextContent).toList())
                .toList();
    }
}
