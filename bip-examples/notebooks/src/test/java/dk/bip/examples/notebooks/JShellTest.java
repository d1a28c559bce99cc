package dk.bip.examples.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who has no Jupyter types the cells of a notebook into JShell, where they print the same. */
class JShellTest {

    private static final String BEGIN = "--- cell ---";
    private static final int STATUS = 17;

    /** Each session is over before the better compiler has earned its time; the same holds of the kernel. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    static List<Notebook> notebooks() {
        return Notebook.all();
    }

    /** JShell ends with status 0 after an error, so that the end of the session has a status of its own. */
    @ParameterizedTest
    @MethodSource("notebooks")
    void printsWhatTheNotebookPrints(Notebook notebook) {
        List<Notebook.Cell> cells = notebook.cells().stream()
                .filter(cell -> cell.isCode() && !cell.isMagic())
                .toList();
        Program.Result result = Program.run(
                List.of(
                        "jshell",
                        "-s",
                        "-J-Duser.language=en",
                        "-J" + QUICK_START,
                        "-R-Duser.language=en",
                        "-R" + QUICK_START,
                        "-R-Dstdout.encoding=UTF-8",
                        "--class-path",
                        "../casebook/target/casebook.jar",
                        "../jshell/bip.jsh",
                        "-"),
                cells.stream()
                        .map(cell -> "System.out.print(\"" + BEGIN + "\");\n" + cell.source() + "\n")
                        .collect(Collectors.joining("", "", "/exit " + STATUS + "\n")));

        assertThat(result.err()).isEmpty();
        List<String> printed = new ArrayList<>(List.of(result.out().split(BEGIN, -1)));
        assertThat(printed.remove(0)).isEmpty();
        assertThat(printed).hasSameSizeAs(cells);
        for (int i = 0; i < cells.size(); i++) {
            assertThat(printed.get(i))
                    .as(notebook + ", " + cells.get(i))
                    .isEqualTo(cells.get(i).printed());
        }
        assertThat(result.status()).isEqualTo(STATUS);
    }
}
