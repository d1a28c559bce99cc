package dk.bip.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages about many people: a caseload of a dozen cases, and a trial. */
class PagesOfManyTest {

    private static final int CITIZENS = 12;
    private static final Map<Subject, Path> PAGES = new EnumMap<>(Subject.class);

    @TempDir
    static Path folder;

    private static Browser browser;

    private enum Subject {
        CASELOAD,
        TRIAL;

        private Path written() {
            Path html = folder.resolve(this + ".html");
            switch (this) {
                case CASELOAD ->
                    CasebookProgram.run("caseload", cases().toString(), html.toString(), "--language", "da");
                case TRIAL -> CasebookProgram.run("trial", html.toString(), "--language", "da");
            }
            return html;
        }
    }

    /** The same case again and again, of other citizens. */
    private static Path cases() {
        String json = CasebookProgram.run("henrik", "--case-json");
        try {
            Path cases = Files.createDirectories(folder.resolve("cases").resolve("team"));
            for (int citizen = 0; citizen < CITIZENS; citizen++) {
                Files.writeString(cases.resolve(citizen + ".json"), json.replace("henrik", "citizen-" + citizen));
            }
            return cases.getParent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    static Stream<Arguments> pagesOnScreens() {
        return Stream.of(Subject.values())
                .flatMap(page -> Stream.of(Screen.values()).map(screen -> Arguments.of(page, screen)));
    }

    @ParameterizedTest
    @MethodSource("pagesOnScreens")
    void aPageCanBeRead(Subject page, Screen screen) {
        browser.open(PAGES.computeIfAbsent(page, Subject::written), screen);
        browser.photograph(page + "-" + screen);
        assertThat(browser.illegible()).isEmpty();

        browser.unfold();
        assertThat(browser.inaccessible()).isEmpty();
        assertThat(browser.illegible()).isEmpty();
    }
}
