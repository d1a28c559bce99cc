package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialTest {

    @TempDir
    Path folder;

    @Test
    void writesThePageBesideTheSameCsv() throws IOException {
        Path page = folder.resolve("trial.html");
        Processes.Result result = CasebookRun.of("trial", page.toString(), "--language", "da");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(result.out()).isEqualTo(CasebookRun.of("trial").out());
        String html = Files.readString(page);
        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"da\">")
                .contains("Virkede indsatsen? På rette vej - i job", "Trukket lod om: 2000")
                .contains("2 eller flere ud i 23 % af forsøgene, hvis begge retninger tæller, og i 7 %, hvis kun");
        assertThat(html.split("<svg ", -1)).hasSize(1 + 6);
        assertThat(folder).isDirectoryContaining(file -> file.equals(page));
    }

    @Test
    void saysInOneLineWhatCannotBe() {
        assertRefused("--language means nothing without OUT.html", "--language", "da");
        assertRefused(
                "--language must be da or en, but is de",
                folder.resolve("t.html").toString(),
                "--language",
                "de");
        assertRefused(folder + ": the file cannot be written: is a directory", folder.toString());
    }

    private static void assertRefused(String message, String... options) {
        String[] args = new String[options.length + 1];
        args[0] = "trial";
        System.arraycopy(options, 0, args, 1, options.length);
        Processes.Result result = CasebookRun.of(args);
        assertThat(result.status()).as(Arrays.toString(options)).isNotZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(message);
    }
}
