package dk.bip.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The page that citizen and caseworker look at together, of a published case and of one in an instrument that the library does not know. */
class ReportsTest {

    private static final Map<Page, Path> PAGES = new HashMap<>();

    @TempDir
    static Path folder;

    private static Browser browser;

    private enum Subject {
        HENRIK,
        OWN_INSTRUMENT;

        private String json() {
            return switch (this) {
                case HENRIK -> CasebookProgram.run("henrik", "--case-json");
                case OWN_INSTRUMENT -> lastDocument(CasebookProgram.run("own-instrument"));
            };
        }

        private static String lastDocument(String printed) {
            return printed.substring(printed.indexOf("\n{"), printed.lastIndexOf("\n}") + 2);
        }
    }

    private record Page(Subject subject, String language, boolean withProbability) {

        private Path written() {
            try {
                Path json = folder.resolve(subject + ".json");
                if (!Files.exists(json)) {
                    Files.writeString(json, subject.json());
                }
                Path html = folder.resolve(this + ".html");
                List<String> command =
                        new ArrayList<>(List.of("report", json.toString(), html.toString(), "--language", language));
                if (withProbability) {
                    command.add("--with-probability");
                }
                CasebookProgram.run(command.toArray(String[]::new));
                return html;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return "report-" + subject + "-" + language + (withProbability ? "-probability" : "");
        }
    }

    @BeforeAll
    static void start() {
        browser = Browser.start(folder.resolve("profile"));
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    static Stream<Page> pages() {
        return Stream.of("da", "en")
                .flatMap(language -> Stream.of(
                        new Page(Subject.HENRIK, language, false),
                        new Page(Subject.HENRIK, language, true),
                        new Page(Subject.OWN_INSTRUMENT, language, false)));
    }

    static Stream<Arguments> pagesOnScreens() {
        return pages().flatMap(page -> Stream.of(Screen.values()).map(screen -> Arguments.of(page, screen)));
    }

    @ParameterizedTest
    @MethodSource("pagesOnScreens")
    void aReportCanBeRead(Page page, Screen screen) {
        open(page, screen);
        browser.photograph(page + "-" + screen);
        assertThat(browser.illegible()).isEmpty();

        browser.unfold();
        assertThat(browser.inaccessible()).isEmpty();
        assertThat(browser.illegible()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aReportIsTwoPagesWhenPrintedAndAThirdOnlyForAProbability(Page page) {
        open(page, Screen.A4);

        assertThat(browser.printedPages(page.toString())).isBetween(1, page.withProbability() ? 3 : 2);
    }

    private static void open(Page page, Screen screen) {
        browser.open(PAGES.computeIfAbsent(page, Page::written), screen);
    }
}
