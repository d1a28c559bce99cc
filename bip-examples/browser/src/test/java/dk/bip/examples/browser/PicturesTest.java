package dk.bip.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pictures of Henrik's case, all on one page as a vendor may show them. */
class PicturesTest {

    private static final List<String> PICTURES =
            List.of("radar", "course", "scales", "contributions", "probability", "horizons");

    private static final Map<String, Path> PAGES = new HashMap<>();

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
    @CsvSource({"da, PHONE", "da, DESKTOP", "da, A4", "en, PHONE", "en, DESKTOP", "en, A4"})
    void everyPictureCanBeRead(String language, Screen screen) {
        String suffix = screen == Screen.PHONE ? "-phone" : "";

        browser.open(PAGES.computeIfAbsent(language + suffix, name -> page(name, language, suffix)), screen);
        browser.photograph("pictures-" + language + "-" + screen);

        assertThat(browser.inaccessible()).isEmpty();
        assertThat(browser.illegible()).isEmpty();
    }

    private static Path page(String name, String language, String suffix) {
        StringBuilder html = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>Henrik</title>
                <style>body { margin: 0; font-family: sans-serif } svg { display: block; max-width: 760px }</style>
                </head>
                <body>
                <main>
                <h1>Henrik</h1>
                """.formatted(language));
        for (String picture : PICTURES) {
            html.append("<h2>").append(picture).append("</h2>\n");
            html.append(CasebookProgram.run("picture", picture + suffix, "--language", language));
        }
        html.append("</main>\n</body>\n</html>\n");
        try {
            return Files.writeString(folder.resolve(name + ".html"), html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
