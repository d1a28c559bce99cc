package dk.bip.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.indicator.Score;
import dk.bip.model.outcome.Horizon;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs small programs against the packaged jars on the module path, as a user's build does. */
class ModulePathIT {

    private static final Path CORE = jarOf(Score.class);
    private static final Path MODEL = jarOf(Horizon.class);

    @TempDir
    Path compiled;

    @Test
    void coreRequiresTheJavaBaseOnly() {
        ModuleDescriptor core = describe(CORE, "dk.bip.core");

        assertThat(core.isAutomatic()).isFalse();
        assertThat(core.requires()).extracting(ModuleDescriptor.Requires::name).containsExactly("java.base");
    }

    @Test
    void coreExportsEveryPackageButTheInternalOnes() {
        ModuleDescriptor core = describe(CORE, "dk.bip.core");
        Set<String> open = core.exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        Set<String> published = core.packages().stream()
                .filter(name -> !name.startsWith("dk.bip.core.internal"))
                .collect(Collectors.toSet());

        assertThat(open).isEqualTo(published).contains("dk.bip.core.indicator");
    }

    @Test
    void modelHasAStableModuleName() {
        assertThat(describe(MODEL, "dk.bip.model").isAutomatic()).isTrue();
    }

    @Test
    void aProgramRunsWithCoreAlone() throws Exception {
        assertThat(compileAndRun("core", List.of(CORE))).isEqualTo("dk.bip.core 4.0");
    }

    @Test
    void aProgramRunsWithBothModules() throws Exception {
        assertThat(compileAndRun("model", modulePath())).isEqualTo("dk.bip.model 6 3.0");
    }

    @Test
    void theInternalPackageIsHiddenFromPrograms() throws Exception {
        Path source = compiled.resolve("source");
        Files.createDirectories(source.resolve("intruder"));
        Files.writeString(source.resolve("module-info.java"), "module intruder { requires dk.bip.core; }");
        Files.writeString(
                source.resolve("intruder/Main.java"),
                "package intruder; class Main { Object o = dk.bip.core.internal.NormalDistribution.class; }");

        assertThat(compile(source, compiled.resolve("classes"), List.of(CORE)))
                .contains("dk.bip.core.internal is not visible");
    }

    private String compileAndRun(String name, List<Path> modulePath) throws IOException, InterruptedException {
        Path classes = compiled.resolve("classes");
        assertThat(compile(Path.of("src", "test", "consumer", name), classes, modulePath))
                .isEmpty();

        List<Path> all = new ArrayList<>(modulePath);
        all.add(classes);
        Path output = compiled.resolve("output");
        int status = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        join(all),
                        "--module",
                        "dk.bip.consumer." + name + "/dk.bip.consumer." + name + ".Main")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        String text = Files.readString(output, StandardCharsets.UTF_8).strip();
        assertThat(status).as(text).isZero();
        return text;
    }

    /** Returns what the compiler said: nothing, where all is well. */
    private static String compile(Path sources, Path classes, List<Path> modulePath) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-Xlint:all,-requires-automatic",
                "-encoding",
                "UTF-8",
                "--release",
                "17",
                "--module-path",
                join(modulePath),
                "-d",
                classes.toString()));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        }
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, arguments.toArray(new String[0]));
        return said.toString();
    }

    /** Every jar of the class path that bip-model needs at run time. */
    private static List<Path> modulePath() {
        List<Path> jars = new ArrayList<>(List.of(CORE, MODEL));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.contains("jackson-") || entry.contains("commons-math3")) {
                jars.add(Path.of(entry));
            }
        }
        return jars;
    }

    private static String join(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static ModuleDescriptor describe(Path jar, String module) {
        return ModuleFinder.of(jar).find(module).orElseThrow().descriptor();
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
