package dk.bip.examples.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each notebook, executed by Jupyter, shows what is committed. With {@code -Dnotebooks.write=true} what it shows is taken as what it is to show.
 */
class JupyterTest {

    private static final String CELL_SECONDS = "120";

    static List<Notebook> notebooks() {
        return Notebook.all();
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void showsWhatIsCommitted(Notebook committed) throws IOException {
        Notebook executed = executed(committed);
        if (Boolean.getBoolean("notebooks.write")) {
            Files.writeString(committed.path(), executed.written());
            return;
        }
        List<Notebook.Cell> cells = executed.cells();
        for (Notebook.Cell cell : committed.cells()) {
            assertThat(cells.get(cell.number() - 1).outputs().toPrettyString())
                    .as(committed + ", " + cell)
                    .isEqualTo(cell.outputs().toPrettyString());
        }
    }

    private static Notebook executed(Notebook notebook) {
        Path folder = Program.TARGET.resolve("executed");
        Program.Result result = Program.run(
                List.of(
                        "jupyter",
                        "nbconvert",
                        "--to=notebook",
                        "--execute",
                        "--ExecutePreprocessor.record_timing=False",
                        "--ExecutePreprocessor.timeout=" + CELL_SECONDS,
                        "--output-dir=" + folder,
                        notebook.path().toString()),
                "");
        assertThat(result.status()).as(result.err()).isZero();
        return Notebook.read(folder.resolve(notebook.toString()));
    }
}
