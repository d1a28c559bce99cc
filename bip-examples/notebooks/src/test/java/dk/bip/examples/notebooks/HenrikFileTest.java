package dk.bip.examples.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class HenrikFileTest {

    @Test
    void isTheCaseThatTheCasebookPrints() throws IOException {
        Program.Result printed =
                Program.run(List.of("java", "-jar", "../casebook/target/casebook.jar", "henrik", "--case-json"), "");

        assertThat(printed.status()).as(printed.err()).isZero();
        assertThat(Files.readString(Notebook.FOLDER.resolve("henrik.json"))).isEqualTo(printed.out());
    }
}
