package dk.bip.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The checks of the other tests find a fault where one is, and none where none is. */
class PlantedFaultTest {

    private static final String PARAGRAPH = "and a picture.</p>";

    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start(folder.resolve("profile"));
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsFoundOnAFaultlessPage(Screen screen) throws IOException {
        browser.open(page("words", "words"), screen);

        assertThat(browser.inaccessible()).isEmpty();
        assertThat(browser.illegible()).isEmpty();
        assertThat(browser.printedPages("faultless")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    html lang="en"                   | html                          | html-has-lang
                    aria-label="Two words"           | id="picture"                  | svg-img-alt
                    <p>It has                        | <p style="color: #ccc">It has | color-contrast
                    <h1>A page without a fault</h1>  | <h1></h1>                     | empty-heading
                    """)
    void axeFindsWhatKeepsAPersonFromReading(String sound, String faulty, String rule) throws IOException {
        browser.open(page(sound, faulty), Screen.DESKTOP);

        assertThat(browser.inaccessible()).anyMatch(line -> line.startsWith(rule + ": "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    x="10" y="40"  | x="10" y="26"                            | "One" at 18, # lies over "Two" at 18, #
                    x="10" y="40"  | x="180" y="40"                           | "Two" at 188, # is cut off by its picture
                    x="10" y="40"  | x="10" y="62"                            | "Two" at 18, # is cut off by its picture
                    <p>It has      | <p style="white-space: nowrap; width: 0; margin-left: 320px">It has | "It has words in two lines" at 328, # is beyond the screen
                    <p>It has      | <p style="width: 400px">It has           | <p> is beyond the screen
                    <p>It has      | <p style="line-height: 0.6">It has       | "It has words in two lines" at 8, # lies over "and a picture." at 8, #
                    """)
    void whatCannotBeReadIsFound(String sound, String faulty, String fault) throws IOException {
        browser.open(page(sound, faulty), Screen.PHONE);

        assertThat(browser.illegible())
                .extracting(line -> line.replaceAll(", \\d+", ", #"))
                .contains(fault);
    }

    @Test
    void aPageThatDoesNotSayThatItFitsAPhoneIsFound() throws IOException {
        browser.open(page("<meta name=\"viewport\" content=\"width=device-width\">", ""), Screen.PHONE);

        assertThat(browser.illegible()).contains("The page is laid out for a width of 980");
    }

    @Test
    void aPageTooMuchIsCounted() throws IOException {
        String tall = PARAGRAPH + "<p style=\"height: 600mm\">Tall</p>";
        browser.open(page(PARAGRAPH, tall), Screen.A4);

        assertThat(browser.printedPages("tall")).isEqualTo(3);
    }

    private static Path page(String sound, String changed) throws IOException {
        try (InputStream in = PlantedFaultTest.class.getResourceAsStream("faultless.html")) {
            String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(html).contains(sound);
            return Files.writeString(folder.resolve("page.html"), html.replace(sound, changed));
        }
    }
}
