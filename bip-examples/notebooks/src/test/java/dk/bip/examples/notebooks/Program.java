package dk.bip.examples.notebooks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program run in the folder of the notebooks, with the JDK that runs the tests first on its path. */
final class Program {

    static final Path TARGET = Notebook.FOLDER.resolve("target");

    private static final int LONGEST_SECONDS = 170;

    private Program() {}

    /** What a program did: its exit status and what it wrote, in UTF-8. */
    record Result(int status, String out, String err) {}

    static Result run(List<String> command, String input) {
        try {
            Files.createDirectories(TARGET);
            Path out = Files.createTempFile(TARGET, "out", ".txt");
            Path err = Files.createTempFile(TARGET, "err", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(Notebook.FOLDER.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().merge("PATH", jdk().toString(), (path, jdk) -> jdk + ":" + path);
            builder.environment()
                    .put("JUPYTER_PATH", Notebook.FOLDER.resolve("jupyter").toString());
            for (String own : List.of("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")) {
                builder.environment().put(own, TARGET.resolve("jupyter").toString());
            }
            Process process = builder.start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
            Result result = new Result(process.exitValue(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            if (!ended) {
                throw new IllegalStateException(
                        command.get(0) + " did not end within " + LONGEST_SECONDS + " seconds: " + result);
            }
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path jdk() {
        return Path.of(System.getProperty("java.home"), "bin");
    }
}
