package dk.bip.examples.browser;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Debian's Chromium without a window, with an empty profile and one page open. */
final class Browser implements AutoCloseable {

    /** One page of a printed document, as Chromium writes it; {@code /Type /Pages} is the list of them. */
    private static final Pattern PRINTED_PAGE = Pattern.compile("/Type\\s*/Page\\b");

    private static final double A4_WIDTH_INCHES = 210 / 25.4;
    private static final double A4_HEIGHT_INCHES = 297 / 25.4;

    /** What the pictures keep room for; a usual typeface is narrower. */
    private static final String WIDE_TYPEFACE = "DejaVu Sans";

    private static final Path SEEN = Path.of("target", "seen");

    private final ChromeDriver driver;
    private final String faultsScript;
    private Screen screen = Screen.DESKTOP;

    private Browser(ChromeDriver driver, String faultsScript) {
        this.driver = driver;
        this.faultsScript = faultsScript;
    }

    /** Starts the browser, with the given new folder for its profile. */
    static Browser start(Path profile) {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                .build();
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--user-data-dir=" + profile);
        options.setExperimentalOption("prefs", Map.of("webkit.webprefs.fonts.sansserif.Zyyy", WIDE_TYPEFACE));
        return new Browser(new ChromeDriver(service, options), resource("faults.js"));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a page on a screen. */
    void open(Path page, Screen newScreen) {
        screen = newScreen;
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width", screen.width(),
                        "height", screen.height(),
                        "deviceScaleFactor", 1,
                        "mobile", screen.mobile()));
        command("Emulation.setEmulatedMedia", Map.of("media", screen.medium()));
        driver.get(page.toUri().toString());
    }

    /** Opens everything on the open page that a person can open. */
    void unfold() {
        driver.executeScript("document.querySelectorAll('details').forEach(details => details.open = true)");
    }

    /** Returns what axe-core objects to on the open page, one line for each element. */
    List<String> inaccessible() {
        return new AxeBuilder()
                .analyze(driver).getViolations().stream()
                        .flatMap(Browser::lines)
                        .toList();
    }

    private static Stream<String> lines(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> rule.getId() + ": " + rule.getHelp() + ": " + node.getTarget() + " " + node.getHtml());
    }

    /** Returns texts of the open page that lie over each other, are cut off, or lie beyond the width of the screen. */
    List<String> illegible() {
        return ((List<?>) driver.executeScript(faultsScript, screen.width()))
                .stream().map(String.class::cast).toList();
    }

    /** Prints the open page to a file, and returns how many pages of A4 that is. */
    int printedPages(String name) {
        command("Emulation.setEmulatedMedia", Map.of("media", ""));
        byte[] bytes = decoded(command(
                "Page.printToPDF",
                Map.of(
                        "paperWidth", A4_WIDTH_INCHES,
                        "paperHeight", A4_HEIGHT_INCHES,
                        "preferCSSPageSize", true)));
        write(name + ".pdf", bytes);
        return (int) PRINTED_PAGE
                .matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    /** Writes the whole open page to two files, one as it is and one without its colours. */
    void photograph(String name) {
        write(name + ".png", seenWith("none"));
        write(name + "-grey.png", seenWith("achromatopsia"));
    }

    private byte[] seenWith(String deficiency) {
        command("Emulation.setEmulatedVisionDeficiency", Map.of("type", deficiency));
        byte[] bytes = decoded(command("Page.captureScreenshot", Map.of("captureBeyondViewport", true)));
        command("Emulation.setEmulatedVisionDeficiency", Map.of("type", "none"));
        return bytes;
    }

    private Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    private static byte[] decoded(Map<String, Object> answer) {
        return Base64.getDecoder().decode((String) answer.get("data"));
    }

    private static void write(String name, byte[] bytes) {
        try {
            Files.createDirectories(SEEN);
            Files.write(SEEN.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
