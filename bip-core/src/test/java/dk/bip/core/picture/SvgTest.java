package dk.bip.core.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Language;
import dk.bip.core.testing.DrawnPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgTest {

    @Test
    void writesWhatTheExampleOfTheJavadocShows() {
        String svg = Svg.of("jobs", 200, "Jobs", "Three of ten.")
                .rectangle(0, 20, 60, 10, "#0072B2")
                .words(64, 30, Svg.Anchor.START, "3 of 10")
                .written(40);
        assertThat(svg).isEqualTo("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 40" role="img" aria-labelledby="jobs-title jobs-description" font-family="sans-serif" font-size="13">
                <title id="jobs-title">Jobs</title>
                <desc id="jobs-description">Three of ten.</desc>
                <rect x="0" y="0" width="200" height="40" fill="#FFFFFF"/>
                <rect x="0" y="20" width="60" height="10" fill="#0072B2"/>
                <text x="64" y="30" text-anchor="start">3 of 10</text>
                </svg>
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "0.04, 0",
        "-0.04, 0",
        "0.05, 0.1",
        "-0.26, -0.3",
        "12, 12",
        "12.34, 12.3",
        "-3.99, -4",
        "123456.78, 123456.8"
    })
    void writesPlacesWithOneDecimalAtMost(double value, String written) {
        assertThat(Svg.of("a", 1, "a", "a").disc(value, 1, 1, "#000000").written(1))
                .contains("<circle cx=\"" + written + "\" cy=\"1\"");
    }

    @Test
    void everyWordIsEscapedWhereverItStands() {
        String hostile = "<script>alert('&\"')</script>]]>";
        String svg = Svg.of(hostile, 200, hostile, hostile)
                .words(0, 0, Svg.Anchor.START, hostile)
                .boldWords(0, 0, Svg.Anchor.END, hostile)
                .heading(0, 0, hostile)
                .written(40);
        DrawnPicture drawn = DrawnPicture.of(svg);
        assertThat(drawn.words()).containsExactly(hostile, hostile, hostile);
        assertThat(drawn.all("title").get(0).getTextContent()).isEqualTo(hostile);
        assertThat(drawn.all("desc").get(0).getTextContent()).isEqualTo(hostile);
        assertThat(svg).doesNotContain("<script", "]]>");
        assertThat(DrawnPicture.of(
                                Svg.of("a", PictureStyle.of(Language.DANISH).withFontFamily("\"Fira\" & <b>"), "a", "a")
                                        .written(1))
                        .root()
                        .getAttribute("font-family"))
                .isEqualTo("\"Fira\" & <b>");
    }

    @Test
    void whatXmlCannotHoldAndWhatTurnsWordsRoundIsLeftOut() {
        String svg = Svg.of("a", 200, "a", "a")
                .words(0, 0, Svg.Anchor.START, "a\u0000\u0007b\tc\u202Ed\u2066e\uFFFFf\uD83Dg\uDE00h")
                .words(0, 0, Svg.Anchor.START, "\uD83D\uDE00 \u0633\u0644\u0627\u0645 \u05E9\u05DC\u05D5\u05DD e\u0301")
                .written(40);
        assertThat(DrawnPicture.of(svg).words())
                .containsExactly("ab cdefgh", "\uD83D\uDE00 \u0633\u0644\u0627\u0645 \u05E9\u05DC\u05D5\u05DD e\u0301");
    }

    @Test
    void takesColoursTypefaceAndSizeOfTheStyle() {
        Palette dark = new Palette("#101010", "#FFFFFF", "#BBBBBB", "#444444", "#335566", "#7FC4FF", "#FF9A5A");
        Svg svg = Svg.of(
                "a",
                PictureStyle.of(Language.DANISH)
                        .withPalette(dark)
                        .withFontFamily("Verdana")
                        .withFontSize(16),
                "a",
                "b");
        assertThat(svg.ring(5, 5, 2, "#7FC4FF").written(10))
                .contains(
                        "font-family=\"Verdana\" font-size=\"16\" fill=\"#FFFFFF\"",
                        "height=\"10\" fill=\"#101010\"",
                        "r=\"2\" fill=\"#101010\" stroke-width");
        assertThat(svg.lineHeight()).isEqualTo(20.8);
        assertThat(svg).hasToString("Svg[a-" + Integer.toHexString(31 * "a".hashCode() + "b".hashCode()) + "]");
    }

    @Test
    void aParagraphHasAsManyLinesAsItNeeds() {
        Svg svg = Svg.of("a", 100, "a", "a");
        assertThat(svg.paragraph(10, 20, 80, "one two three four five six"))
                .isCloseTo(20 + 3 * svg.lineHeight(), within(1e-9));
        assertThat(DrawnPicture.of(svg.written(90)).words()).containsExactly("one two", "three four", "five six");
    }

    @Test
    void nothingIsLeftOut() {
        assertThatNullPointerException()
                .isThrownBy(() -> Svg.of("a", 1, null, "a"))
                .withMessage("title");
        assertThatNullPointerException()
                .isThrownBy(() -> Svg.of("a", 1, "a", null))
                .withMessage("description");
    }
}
