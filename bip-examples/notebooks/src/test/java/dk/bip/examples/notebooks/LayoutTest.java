package dk.bip.examples.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all notebooks have in common: how they begin, how they end, and that the page of the folder lists them. */
class LayoutTest {

    private static final String FIRST_CELL = """
            %jar ../casebook/target/casebook.jar
            %load ../jshell/bip.jsh""";

    static List<Notebook> notebooks() {
        return Notebook.all();
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void opensWithWhatOneWillKnow(Notebook notebook) {
        assertThat(notebook.cells().get(0).source()).startsWith("# ").contains("\n## What you will know at the end\n");
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void loadsTheLibraryInTheFirstCellOfCode(Notebook notebook) {
        List<Notebook.Cell> code =
                notebook.cells().stream().filter(Notebook.Cell::isCode).toList();
        assertThat(code.get(0).source()).isEqualTo(FIRST_CELL);
        assertThat(code.subList(1, code.size())).noneMatch(Notebook.Cell::isMagic);
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void endsWithTwoExercises(Notebook notebook) {
        List<Notebook.Cell> cells = notebook.cells();
        assertThat(cells.get(cells.size() - 1).source())
                .startsWith("## Exercises\n")
                .contains("\n1. ", "\n2. ")
                .doesNotContain("\n3. ");
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void isListedOnThePageOfTheFolder(Notebook notebook) throws IOException {
        assertThat(Files.readString(Notebook.FOLDER.resolve("README.md"))).contains("](" + notebook + ")");
    }

    /** So that a commit shows what has changed, and nothing of the machine on which it was executed. */
    @ParameterizedTest
    @MethodSource("notebooks")
    void isStoredInOneForm(Notebook notebook) throws IOException {
        assertThat(Files.readString(notebook.path()))
                .as(notebook + ", which -Dnotebooks.write=true brings into its form")
                .isEqualTo(notebook.written());
    }
}
