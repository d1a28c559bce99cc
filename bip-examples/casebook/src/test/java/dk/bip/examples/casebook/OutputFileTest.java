package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files come whole or not at all, and a failure has the system's reason. */
class OutputFileTest {

    @TempDir
    Path folder;

    private Stream<String> names() throws IOException {
        return Files.list(folder).map(file -> file.getFileName().toString());
    }

    @Test
    void aFileHasItsNameOnceItIsWholeAndReplacesWhatHadIt() throws IOException {
        Path file = Files.writeString(folder.resolve("out.csv"), "before");
        try (OutputFile out = OutputFile.open(file.toString())) {
            out.write("after".getBytes(StandardCharsets.UTF_8));
            assertThat(file).hasContent("before");
            out.finish();
        }
        assertThat(file).hasContent("after");
        assertThat(names()).containsExactly("out.csv");
    }

    @Test
    void whatEndsEarlyLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("out.csv"), "before");
        try (OutputFile out = OutputFile.open(file.toString())) {
            out.write("half".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(file).hasContent("before");
        assertThat(names()).containsExactly("out.csv");
    }

    @Test
    void aLinkStaysOne() throws IOException {
        Path file = Files.writeString(folder.resolve("out.csv"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        OutputFile.write(link.toString(), "after");
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("after");
    }

    @Test
    void aFailureHasTheReasonOfTheSystem() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> OutputFile.open(folder.resolve("none/out.csv").toString()))
                .isInstanceOf(UsageException.class)
                .hasMessage(folder.resolve("none/out.csv")
                        + ": the file cannot be written: there is no such file or folder");
        assertThatThrownBy(() -> OutputFile.open(folder.toString()))
                .isInstanceOf(UsageException.class)
                .hasMessage(folder + ": the file cannot be written: is a directory");
        assertThatThrownBy(() -> OutputFile.open(folder.resolve("file/out.csv").toString()))
                .isInstanceOf(UsageException.class)
                .hasMessage(folder.resolve("file/out.csv") + ": the file cannot be written: not a directory");
        assertThatThrownBy(() -> OutputFile.open("\0"))
                .isInstanceOf(UsageException.class)
                .hasMessage("\0: the file cannot be written: no name of a file");
    }

    @Test
    void theReasonIsInTheSystemsWords() {
        assertThat(FileReason.of(new IOException("No space left on device"))).isEqualTo("no space left on device");
        assertThat(FileReason.of(new AccessDeniedException("x"))).isEqualTo("permission denied");
        assertThat(FileReason.of(new FileSystemException("x", null, "Read-only file system")))
                .isEqualTo("read-only file system");
        assertThat(FileReason.of(new IOException())).isEqualTo("the system gives no reason");
    }

    @Test
    void theStandardOutputStandsForAFileAndTheRestGoesToTheStandardError() throws IOException {
        Path file = folder.resolve("people.csv");
        Processes.Result apart = CasebookRun.of("population", "--citizens", "3", "--seed", "1", file.toString());
        Processes.Result together = CasebookRun.of("population", "--citizens", "3", "--seed", "1", "-");
        assertThat(together.status()).isZero();
        assertThat(together.out()).isEqualTo(Files.readString(file));
        assertThat(together.err()).isEqualTo(apart.out());
        assertThat(CasebookRun.of("population", "--citizens", "3", "--seed", "1"))
                .isEqualTo(together);
    }

    @Test
    void aStandardOutputThatIsFullIsNoSuccess() {
        assertThatWritingEndsIn(
                "No space left on device",
                2,
                "casebook: the standard output cannot be written: no space left on device\n");
    }

    @Test
    void aReaderWhoHasReadEnoughIsToldNothing() {
        assertThatWritingEndsIn("Broken pipe", 141, "");
    }

    private static void assertThatWritingEndsIn(String failure, int expectedStatus, String told) {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(failure);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        for (String[] args :
                List.of(new String[] {"form"}, new String[] {"population", "--citizens", "3", "--seed", "1"})) {
            err.reset();
            int status = Casebook.run(
                    args,
                    InputStream.nullInputStream(),
                    StandardOutput.to(failing),
                    new PrintStream(err, true, StandardCharsets.UTF_8));
            assertThat(status).isEqualTo(expectedStatus);
            assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(told);
        }
    }
}
