package dk.bip.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.picture.Picture;
import dk.bip.core.testing.DrawnPicture.WordBox;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What holds for every picture. */
public final class PictureAssertions {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d)?");
    private static final List<String> PLACES =
            List.of("x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "width", "height", "font-size");

    private PictureAssertions() {}

    /** Asserts that a picture is named, lies within its frame, has no words on each other, and has a table. */
    public static void assertReadable(Picture picture, String as) {
        DrawnPicture drawn = DrawnPicture.of(picture);
        assertNamed(picture, drawn, as);
        assertPlaced(picture, drawn, as);
        assertNoWordsMeet(picture, drawn, as);
        assertThat(picture.columns()).as(as).isNotEmpty().doesNotContain("");
        assertThat(picture.rows())
                .as(as)
                .allSatisfy(
                        row -> assertThat(row).hasSameSizeAs(picture.columns()).doesNotContain(""));
    }

    private static void assertNamed(Picture picture, DrawnPicture drawn, String as) {
        Element root = drawn.root();
        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(root.getAttribute("role")).isEqualTo("img");
        String[] ids = root.getAttribute("aria-labelledby").split(" ");
        assertThat(drawn.all("title", "id", ids[0]))
                .as(as)
                .singleElement()
                .satisfies(title -> assertThat(title.getTextContent())
                        .isEqualTo(withoutTurns(picture.title()))
                        .isNotBlank());
        assertThat(drawn.all("desc", "id", ids[1]))
                .as(as)
                .singleElement()
                .satisfies(desc -> assertThat(desc.getTextContent())
                        .isEqualTo(withoutTurns(picture.description()))
                        .isNotBlank());
        for (String outside : List.of("image", "script", "style", "a", "use", "foreignObject")) {
            assertThat(drawn.all(outside)).as(as).isEmpty();
        }
    }

    /** What would turn the words of others round is left out of the picture. */
    private static String withoutTurns(String words) {
        return words.replaceAll("[\u202A-\u202E\u2066-\u2069]", "");
    }

    private static void assertPlaced(Picture picture, DrawnPicture drawn, String as) {
        assertThat(drawn.root().getAttribute("viewBox")).isEqualTo("0 0 " + picture.width() + " " + picture.height());
        for (Element element : drawn.all("*")) {
            for (String place : PLACES) {
                if (element.hasAttribute(place)) {
                    assertThat(element.getAttribute(place)).as(as).matches(NUMBER);
                }
            }
            if (element.hasAttribute("points")) {
                double[] points = DrawnPicture.points(element);
                for (int i = 0; i < points.length; i += 2) {
                    assertThat(points[i]).as(as).isBetween(0.0, (double) picture.width());
                    assertThat(points[i + 1]).as(as).isBetween(0.0, (double) picture.height());
                }
            }
        }
    }

    private static void assertNoWordsMeet(Picture picture, DrawnPicture drawn, String as) {
        List<WordBox> boxes = drawn.boxes();
        for (int i = 0; i < boxes.size(); i++) {
            WordBox one = boxes.get(i);
            assertThat(one.left()).as(as + ": " + one.words()).isGreaterThanOrEqualTo(0);
            assertThat(one.right()).as(as + ": " + one.words()).isLessThanOrEqualTo(picture.width());
            assertThat(one.top()).as(as + ": " + one.words()).isGreaterThanOrEqualTo(0);
            assertThat(one.bottom()).as(as + ": " + one.words()).isLessThanOrEqualTo(picture.height());
            for (WordBox other : boxes.subList(0, i)) {
                assertThat(one.meets(other))
                        .as("%s: \"%s\" and \"%s\" lie on each other", as, one, other)
                        .isFalse();
            }
        }
    }
}
