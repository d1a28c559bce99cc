package dk.bip.examples.casebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.picture.Palette;
import dk.bip.model.caseworker.SimulatedShare;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The pictures of the page on where the numbers come from; after a change that is meant, the steps "pictures" and "tables" write them. */
class PicturesTest {

    private static final Path MODEL = Path.of("..", "..", "bip-model");

    static List<String> names() {
        return List.copyOf(pictures().files().keySet());
    }

    private static Pictures pictures() {
        try (InputStream in = PublishedFigures.class.getResourceAsStream("published-figures.csv")) {
            return Pictures.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theCommittedPictureIsWhatTheProgramDraws(String name) throws IOException {
        assertThat(Files.readString(MODEL.resolve("pictures").resolve(name)))
                .isEqualTo(pictures().files().get(name));
    }

    @Test
    void thePageShowsEachPictureWithItsNumbersAsText() throws IOException {
        String page = Files.readString(MODEL.resolve("WHERE-THE-NUMBERS-COME-FROM.md"));

        names().forEach(name -> assertThat(page).contains("](pictures/" + name + ")"));
        pictures()
                .tables()
                .forEach((name, table) -> assertThat(FigureTable.filled(page, name, table))
                        .as(name)
                        .isEqualTo(page));
        assertThat(page).doesNotContain("@@");
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadByThoseWhoCannotSeeIt(String name) throws Exception {
        Document svg = parsed(pictures().files().get(name));
        Element root = svg.getDocumentElement();

        assertThat(root.getAttribute("role")).isEqualTo("img");
        for (String id : root.getAttribute("aria-labelledby").split(" ")) {
            String text = IntStream.range(0, root.getChildNodes().getLength())
                    .mapToObj(root.getChildNodes()::item)
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .filter(child -> child.getAttribute("id").equals(id))
                    .findFirst()
                    .orElseThrow()
                    .getTextContent();
            assertThat(text).isNotBlank();
        }
        assertThat(svg.getElementsByTagName("text").getLength()).isGreaterThan(8);
        assertThat(svg.getElementsByTagName("image").getLength()).isZero();
    }

    @Test
    void marksDifferInGreyAndInShape() {
        double[] grey = {
            Palette.luminance(EvidenceColours.INK),
            Palette.luminance(EvidenceColours.BLUE),
            Palette.luminance(EvidenceColours.ORANGE),
            Palette.luminance(EvidenceColours.PALE),
            1
        };

        for (int i = 1; i < grey.length; i++) {
            assertThat((grey[i] + 0.05) / (grey[i - 1] + 0.05)).isGreaterThan(1.3);
        }
        assertThat(pictures().files().get("belief.svg")).contains("<path ", "<circle ", "<rect ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da-DK", "ar-EG-u-nu-arab"})
    void isTheSameWhateverTheLanguageOfTheMachine(String tag) {
        Locale before = Locale.getDefault();
        Map<String, String> usual = pictures().files();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(pictures().files()).isEqualTo(usual);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aStudyIsMadeAnew() {
        assertThat(CommittedFile.rows(BeliefStudies.RESOURCE)).hasSize(BeliefStudies.STUDIES);
        assertThat(BeliefStudies.line(1).trim().split(","))
                .containsExactlyElementsOf(
                        CommittedFile.rows(BeliefStudies.RESOURCE).get(0));
    }

    @Test
    void quartersOfChanceLieApartThoughAllCaseworkersAreAlike() {
        List<SimulatedShare> shares = ChanceQuarters.shares();

        assertThat(shares.stream().mapToDouble(SimulatedShare::mean).average().orElseThrow())
                .isBetween(0.13, 0.18);
        for (int i = 1; i < shares.size(); i++) {
            assertThat(shares.get(i).mean() - 2 * shares.get(i).standardDeviation())
                    .isGreaterThan(
                            shares.get(i - 1).mean() + 2 * shares.get(i - 1).standardDeviation());
        }
    }

    @Test
    void saysWhatIsOutsideItsTolerance() {
        String header = "finding,quantity,published,target,more,reproduced,tolerance,within\n";
        CommittedFigures some = CommittedFigures.of(header + "BIP-SEARCH-05,all,8,8.0,,10.66134,0.8,false\n"
                + "BIP-CW-01,first,7,6.56,,6.5,0.7,true\nBIP-CW-01,shown,,,,3.5,,\n");

        assertThat(some.outside()).isEqualTo("- BIP-SEARCH-05, all: published 8, here 10.7\n");
        assertThat(CommittedFigures.of(header).outside()).startsWith("Nothing:");
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
