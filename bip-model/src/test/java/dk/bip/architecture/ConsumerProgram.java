package dk.bip.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.indicator.Score;
import dk.bip.model.outcome.Horizon;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles and runs a small program of {@code src/test/consumer} against the packaged jars, as a user's build does. */
record ConsumerProgram(String name, Path folder) {

    static final Path CORE = jarOf(Score.class);
    static final Path MODEL = jarOf(Horizon.class);

    /** Returns the packaged jars and those of the test's class path whose file names begin so. */
    static List<Path> libraryWith(String... beginnings) {
        List<Path> jars = new ArrayList<>(List.of(CORE, MODEL));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path jar = Path.of(entry);
            if (Stream.of(beginnings).anyMatch(jar.getFileName().toString()::startsWith)) {
                jars.add(jar);
            }
        }
        return jars;
    }

    String onModulePath(List<Path> modulePath, String... arguments) throws IOException, InterruptedException {
        return run("--module-path", modulePath, List.of("--module", module() + "/" + module() + ".Main"), arguments);
    }

    String onClassPath(List<Path> classPath, String... arguments) throws IOException, InterruptedException {
        return run("--class-path", classPath, List.of(module() + ".Main"), arguments);
    }

    private String module() {
        return "dk.bip.consumer." + name;
    }

    private String run(String kind, List<Path> path, List<String> main, String... arguments)
            throws IOException, InterruptedException {
        Path classes = folder.resolve("classes");
        assertThat(compile(Path.of("src", "test", "consumer", name), classes, kind, path))
                .isEmpty();

        List<Path> all = new ArrayList<>(path);
        all.add(classes);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(kind);
        command.add(join(all));
        command.addAll(main);
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output");
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        String text = Files.readString(output, StandardCharsets.UTF_8).strip();
        assertThat(status).as(text).isZero();
        return text;
    }

    /** Returns what the compiler said of a module: nothing, where all is well. */
    static String compile(Path sources, Path classes, List<Path> modulePath) throws IOException {
        return compile(sources, classes, "--module-path", modulePath);
    }

    private static String compile(Path sources, Path classes, String kind, List<Path> path) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-Xlint:all", "-encoding", "UTF-8", "--release", "17", kind, join(path), "-d", classes.toString()));
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> kind.equals("--module-path") || !file.endsWith("module-info.java"))
                    .map(Path::toString)
                    .forEach(arguments::add);
        }
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, arguments.toArray(new String[0]));
        return said.toString();
    }

    private static String join(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path jarOf(Class<?> type) {
        try {
            Path jar = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            assertThat(jar).as("packaged jar of " + type).isRegularFile();
            return jar;
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
