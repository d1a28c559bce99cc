package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's code is code that runs. */
class ReadmeTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "dk", "bip", "examples", "casebook");

    @Test
    void theFirstBlockIsTheBodyOfTheFirstScreen() throws IOException {
        String source = Files.readString(SOURCES.resolve("FirstScreen.java"));
        String signature = "public static void main(String[] args) {\n";
        String body = source.substring(source.indexOf(signature) + signature.length(), source.lastIndexOf("    }\n}"));
        assertThat(Readme.javaBlocks().get(0)).isEqualTo(body.indent(-8));
    }

    @Test
    void theOutputShownIsWhatTheFirstScreenPrints() throws IOException {
        List<String> shown = Pattern.compile("(?s)```text\n(.*?)```")
                .matcher(Readme.text())
                .results()
                .map(block -> block.group(1))
                .toList();
        List<String> printed =
                HenrikResources.committed("expected/first-screen.txt").lines().toList();
        assertThat(shown).hasSize(1);
        assertThat(shown.get(0).lines().filter(line -> !line.equals("...")).toList())
                .hasSizeGreaterThan(3)
                .isSubsetOf(printed);
    }

    @Test
    void theStartScriptImportsWhatTheFirstScreenDoes() throws IOException {
        List<String> script = Files.readAllLines(Readme.startScript());
        assertThat(Files.readAllLines(SOURCES.resolve("FirstScreen.java")).stream()
                        .filter(line -> line.startsWith("import "))
                        .map(line -> line.startsWith("import static")
                                ? line
                                : line.substring(0, line.lastIndexOf('.')) + ".*;"))
                .hasSizeGreaterThan(10)
                .isSubsetOf(script);
    }

    /**
     * The exit status is made of the last value of the session. Behind the blocks each of the four built-in models is asked about the case
     * of the first screen.
     */
    @Test
    void jshellRunsTheBlocksOfTheReadme(@TempDir Path folder) throws IOException, InterruptedException {
        Processes.Result result = Processes.jshell(folder, String.join("\n", Readme.javaBlocks()) + """

                for (var model : EvidenceModel.all())
                    System.out.println(JobProbabilityPredictor.of(model).predict(known, SIX_MONTHS) instanceof Estimate);
                /exit year.horizon().months()
                """);

        assertThat(result.err()).doesNotContainIgnoringCase("error");
        assertThat(result.out())
                .isEqualTo(HenrikResources.committed("expected/first-screen.txt")
                        + HenrikResources.committed("expected/jshell.txt")
                        + "true\n".repeat(4));
        assertThat(result.status()).isEqualTo(12);
    }

    @Test
    void whatTheReadmeLinksToIsThere() throws IOException {
        List<String> targets = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)")
                .matcher(Readme.text())
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
        assertThat(targets)
                .isNotEmpty()
                .allSatisfy(target ->
                        assertThat(Path.of("..", "..").resolve(target)).exists());
    }
}
