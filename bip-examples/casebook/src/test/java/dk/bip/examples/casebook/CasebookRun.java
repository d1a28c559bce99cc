package dk.bip.examples.casebook;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Calls the casebook within this process. */
final class CasebookRun {

    private CasebookRun() {}

    static Processes.Result of(String... args) {
        return of(InputStream.nullInputStream(), args);
    }

    /** What comes of a file that cannot be used: nothing printed, and one line that names the file. */
    static Processes.Result refused(Path file, String message) {
        return new Processes.Result(2, "", "casebook: " + file + ": " + message + "\n");
    }

    static Processes.Result of(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Casebook.run(
                args,
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Processes.Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
