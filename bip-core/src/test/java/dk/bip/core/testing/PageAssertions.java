package dk.bip.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** What holds for every page. */
public final class PageAssertions {

    private PageAssertions() {}

    /** Asserts that a page is one file by itself, and that a reader with a screen reader finds the way in it. */
    public static void assertAccessible(String html, String as) {
        assertThat(html).startsWith("<!DOCTYPE html>\n").endsWith("</html>\n");
        ReadPage page = ReadPage.of(html);
        assertAlone(html, page, as);
        assertThat(page.root().getAttribute("lang")).as(as).isNotBlank();
        for (String once : List.of("main", "header", "h1", "head", "body", "style")) {
            assertThat(page.all(once)).as(as + " " + once).hasSize(1);
        }
        assertThat(ReadPage.all(page.all("head").get(0), "title")).as(as).singleElement();
        assertHeadings(page, as);
        assertIds(page, as);
        page.all("table").forEach(table -> assertTable(table, as));
        page.all("figure")
                .forEach(figure -> assertThat(ReadPage.all(figure, "svg"))
                        .as(as)
                        .singleElement()
                        .satisfies(svg -> assertThat(svg.getAttribute("role")).isEqualTo("img")));
    }

    private static void assertAlone(String html, ReadPage page, String as) {
        for (String outside :
                List.of("script", "link", "img", "image", "iframe", "object", "embed", "a", "form", "base", "use")) {
            assertThat(page.all(outside)).as(as + " " + outside).isEmpty();
        }
        for (String attribute : List.of("src", "href", "onclick", "onload", "onerror", "srcset")) {
            assertThat(page.all("*"))
                    .as(as)
                    .noneMatch(
                            element -> element.hasAttribute(attribute) || element.hasAttribute("xlink:" + attribute));
        }
        assertThat(page.words("style").get(0)).as(as).doesNotContain("url(", "@import");
        assertThat(html).contains("default-src 'none'");
    }

    private static void assertHeadings(ReadPage page, String as) {
        List<String> levels = page.all("*").stream()
                .map(Element::getTagName)
                .filter(name -> name.matches("h[1-6]"))
                .toList();
        assertThat(levels.get(0)).as(as).isEqualTo("h1");
        assertThat(levels.subList(1, levels.size())).as(as).isNotEmpty().containsOnly("h2");
        assertThat(page.words("h2")).as(as).doesNotContain("").doesNotHaveDuplicates();
        assertThat(page.all("section")).as(as).hasSameSizeAs(page.all("h2"));
    }

    private static void assertIds(ReadPage page, String as) {
        List<String> ids = page.all("*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).as(as).doesNotHaveDuplicates();
        Set<String> pointedAt = page.all("*").stream()
                .flatMap(element ->
                        List.of(element.getAttribute("aria-labelledby").split(" ")).stream())
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        assertThat(ids).as(as).containsAll(pointedAt);
        assertThat(page.all("section"))
                .as(as)
                .allSatisfy(section ->
                        assertThat(section.getAttribute("aria-labelledby")).isNotEmpty());
    }

    private static void assertTable(Element table, String as) {
        assertThat(ReadPage.all(table, "caption"))
                .as(as)
                .singleElement()
                .satisfies(caption -> assertThat(caption.getTextContent()).isNotBlank());
        List<Element> heads = ReadPage.all(ReadPage.all(table, "thead").get(0), "th");
        assertThat(heads)
                .as(as)
                .isNotEmpty()
                .allSatisfy(head -> assertThat(head.getAttribute("scope")).isEqualTo("col"));
        for (Element row : ReadPage.all(ReadPage.all(table, "tbody").get(0), "tr")) {
            List<Element> cells = ReadPage.all(row, "*");
            assertThat(cells).as(as).hasSameSizeAs(heads);
            assertThat(cells.get(0).getTagName()).as(as).isEqualTo("th");
            assertThat(cells.get(0).getAttribute("scope")).as(as).isEqualTo("row");
            assertThat(cells)
                    .as(as)
                    .allSatisfy(cell -> assertThat(cell.getTextContent()).isNotBlank());
        }
    }
}
