package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.model.json.BipJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that the README of the casebook prints are commands that run, in their order, on files of the names that they have there. */
class CasebookReadmeTest {

    private static final String COMMAND = "    java -jar target/casebook.jar ";
    private static final Pattern WITHIN_BRACKETS = Pattern.compile("\\[[^\\[\\]]*\\](\\.\\.\\.)?");
    private static final Pattern FILE = Pattern.compile("[a-z0-9-]+\\.(csv|json|jsonl|html)");

    /** What stands for words in capitals, and for numbers that would take long. */
    private static final Map<String, String> WORDS = Map.of(
            "DATE", "2016-01-20",
            "MONTHS", "6",
            "DIR", "cases",
            "OUT.html", "page.html",
            "DOC.json", "skovby.json",
            "FILE.csv", "trial.csv",
            "PREFIX", "job",
            "COL", "arm",
            "4000", "300",
            "60000", "300");

    /** Those that take tens of seconds; {@link CasebookTest} and the tests of the evidence run them. */
    private static final Set<String> LONG =
            Set.of("attention-frequencies", "belief-instrument", "published-figures", "refit");

    @TempDir
    static Path folder;

    private static String readme;

    @BeforeAll
    static void prepare() throws IOException {
        readme = Files.readString(Path.of("README.md"));
        String henrik = BipJson.CASE_FILE.write(HenrikCase.caseFile());
        Files.writeString(folder.resolve("case.json"), henrik);
        Files.writeString(folder.resolve("cases.jsonl"), henrik + "\n");
        Files.writeString(Files.createDirectory(folder.resolve("cases")).resolve("henrik.json"), henrik);
        Files.copy(Path.of("skovby/rows.csv"), folder.resolve("rows.csv"));
        Files.copy(Path.of("skovby/model.json"), folder.resolve("model.json"));
        fitted("skovby.json");
        resource("trial/trial.csv", "trial.csv");
        resource("csv/attitude.csv", "items.csv");
        Files.writeString(folder.resolve("citizens.csv"), """
                job,age,unskilled,caseworker
                1,30,0,K1
                0,41,1,K1
                0,30,1,K2
                1,41,0,K2
                1,35,1,K3
                0,36,0,K3
                1,52,1,K4
                0,33,0,K4
                """);
        Files.writeString(folder.resolve("scored.csv"), "job,forecast\n1,0.6\n0,0.3\n1,0.2\n0,0.1\n0,0.5\n1,0.7\n");
        Files.writeString(folder.resolve("scores.csv"), "before,after\n1,2\n2,4\n3,2\n4,5\n2,2\n");
    }

    private static void fitted(String document) {
        run(List.of("fit-model", "rows.csv", "--describe", "model.json", "--document", document), "");
    }

    private static void resource(String name, String file) throws IOException {
        try (var in = CasebookReadmeTest.class.getResourceAsStream(name)) {
            Files.copy(in, folder.resolve(file));
        }
    }

    /** Each command as one line, without the name of the program. */
    private static List<String> commands() {
        List<String> commands = new ArrayList<>();
        boolean goesOn = false;
        for (String line : readme.lines().toList()) {
            if (line.startsWith(COMMAND)) {
                commands.add(line.substring(COMMAND.length()));
            } else if (goesOn && line.startsWith("        ")) {
                commands.add(commands.remove(commands.size() - 1) + " " + line.strip());
            }
            goesOn = line.startsWith(COMMAND);
        }
        return commands;
    }

    private static Stream<String> options(String text) {
        return Pattern.compile("--[a-z][a-z-]+").matcher(text).results().map(option -> option.group());
    }

    private static String help(String command) {
        Processes.Result help = CasebookRun.of(command.split(" ")[0], "--help");
        assertThat(help.status()).as(command).isZero();
        return help.out();
    }

    @Test
    void everyOptionThatIsPrintedIsOneOfItsCommand() {
        assertThat(commands())
                .hasSizeGreaterThan(30)
                .allSatisfy(command -> assertThat(options(command))
                        .allSatisfy(option -> assertThat(help(command)).contains("  " + option)));
    }

    @Test
    void everyCommandThatReadsOrWritesIsToldOfWithAllItsOptions() {
        commands().stream()
                .map(command -> command.split(" ")[0])
                .distinct()
                .forEach(name -> options(help(name).lines().findFirst().orElseThrow())
                        .forEach(option -> assertThat(readme).as(name).contains(option)));
    }

    @Test
    void everyCommandRuns() {
        for (String command : commands()) {
            String[] sides = withoutOptional(command).split(" > ");
            List<String> words = Arrays.stream(sides[0].split(" +"))
                    .map(CasebookReadmeTest::word)
                    .toList();
            if (!LONG.contains(words.get(0))) {
                run(words, sides.length == 1 ? "" : sides[1].strip());
            }
        }
    }

    private static String withoutOptional(String command) {
        String without = WITHIN_BRACKETS.matcher(command).replaceAll("");
        return without.equals(command) ? command.strip() : withoutOptional(without);
    }

    /** The first of several that may stand in a place. */
    private static String word(String printed) {
        String first = printed.split("\\|")[0];
        return WORDS.getOrDefault(first, first);
    }

    private static void run(List<String> words, String output) {
        String[] args = words.stream()
                .map(word -> FILE.matcher(word).matches() || word.equals("cases")
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new);
        Processes.Result result = CasebookRun.of(args);
        assertThat(result.status()).as("%s: %s", words, result.err()).isZero();
        if (!output.isEmpty()) {
            write(folder.resolve(output), result.out());
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
