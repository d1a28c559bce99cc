package dk.bip.examples.casebook;

import dk.bip.core.casefile.CaseFile;
import dk.bip.model.builtin.EvidenceModel;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Programs of the JDK that runs the tests, with the library on their class path. */
final class Processes {

    private static final int LONGEST_SECONDS = 120;
    /** What the casebook tells where it takes long, as it may on any machine. */
    private static final Pattern PROGRESS =
            Pattern.compile("casebook: (\\d+ (% )?of [^\n]+|\\S+ has worked for [^\n]+)\n");

    private Processes() {}

    /** What a program did: its exit status and what it wrote, in UTF-8, but how far it was. */
    record Result(int status, String out, String err) {}

    static String program(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** Where the classes of the casebook, the library and its two dependencies are, whether in folders or in jars. */
    static String classPath() {
        return List.of(
                        Casebook.class.getName(),
                        CaseFile.class.getName(),
                        EvidenceModel.class.getName(),
                        "org.apache.commons.math3.linear.RealMatrix",
                        "com.fasterxml.jackson.databind.ObjectMapper",
                        "com.fasterxml.jackson.core.JsonFactory",
                        "com.fasterxml.jackson.annotation.JsonProperty")
                .stream()
                .map(Processes::placeOf)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String placeOf(String className) {
        try {
            return Path.of(Class.forName(className)
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * JShell with the project's start script, given a session. It ends with status 0 after an error, so that the session should end with an
     * {@code /exit} of its own.
     */
    static Result jshell(Path folder, String session) throws IOException, InterruptedException {
        List<String> command = List.of(
                program("jshell"),
                "-s",
                "-J-Duser.language=en",
                "-R-Dstdout.encoding=UTF-8",
                "--class-path",
                classPath(),
                Readme.startScript().toString(),
                "-");
        return run(folder, command, session);
    }

    /** The casebook with some arguments, started in a folder. */
    static Result casebook(Path folder, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program("java"), "-cp", classPath(), Casebook.class.getName()));
        command.addAll(arguments);
        Path written = Files.createTempDirectory("casebook");
        return run(written, new ProcessBuilder(command).directory(folder.toFile()), "");
    }

    static Result run(Path folder, List<String> command, String input) throws IOException, InterruptedException {
        return run(folder, new ProcessBuilder(command), input);
    }

    private static Result run(Path written, ProcessBuilder program, String input)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(written, "out", ".txt");
        Path err = Files.createTempFile(written, "err", ".txt");
        Process process =
                program.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException(
                    program.command().get(0) + " did not end within " + LONGEST_SECONDS + " seconds");
        }
        String told = PROGRESS.matcher(Files.readString(err)).replaceAll("");
        return new Result(process.exitValue(), Files.readString(out), told);
    }
}
