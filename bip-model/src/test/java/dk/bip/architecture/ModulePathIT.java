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
    void modelRequiresCoreAndItsTwoDependenciesOnly() {
        ModuleDescriptor model = describe(MODEL, "dk.bip.model");

        assertThat(model.isAutomatic()).isFalse();
        assertThat(model.requires())
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactlyInAnyOrder("java.base", "dk.bip.core", "com.fasterxml.jackson.core", "commons.math3");
    }

    @Test
    void everyPackageIsExportedButTheInternalOnes() {
        assertThat(exports(describe(CORE, "dk.bip.core")))
                .isEqualTo(published(describe(CORE, "dk.bip.core")))
                .contains("dk.bip.core.indicator");
        assertThat(exports(describe(MODEL, "dk.bip.model")))
                .isEqualTo(published(describe(MODEL, "dk.bip.model")))
                .contains("dk.bip.model.predictor");
    }

    private static Set<String> exports(ModuleDescriptor module) {
        return module.exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    private static Set<String> published(ModuleDescriptor module) {
        return module.packages().stream()
                .filter(name -> !name.startsWith(module.name() + ".internal"))
                .collect(Collectors.toSet());
    }

    @Test
    void aProgramRunsWithCoreAlone() throws Exception {
        assertThat(compileAndRun("core", List.of(CORE))).isEqualTo("dk.bip.core 4.0");
    }

    @Test
    void aProgramRunsWithBothModules() throws Exception {
        assertThat(compileAndRun("model", modulePath())).isEqualTo("dk.bip.model 3.0 true true true true");
    }

    @Test
    void internalPackagesAreHiddenFromPrograms() throws Exception {
        assertThat(intruder("dk.bip.core", "dk.bip.core.internal.NormalDistribution"))
                .contains("dk.bip.core.internal is not visible");
        assertThat(intruder("dk.bip.core", "dk.bip.core.internal.words.Words"))
                .contains("dk.bip.core.internal.words is not visible");
        assertThat(intruder("dk.bip.model", "dk.bip.model.internal.Cholesky"))
                .contains("dk.bip.model.internal is not visible");
        assertThat(intruder("dk.bip.model", "dk.bip.model.predictor.Prediction"))
                .isEmpty();
    }

    /** Returns what the compiler says of a module that requires one of ours and names one of its types. */
    private String intruder(String module, String type) throws IOException {
        Path source = compiled.resolve("source");
        Files.createDirectories(source.resolve("intruder"));
        Files.writeString(source.resolve("module-info.java"), "module intruder { requires " + module + "; }");
        Files.writeString(
                source.resolve("intruder/Main.java"),
                "package intruder; class Main { Object o = " + type + ".class; }");
        return compile(source, compiled.resolve("classes"), modulePath());
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
                "-Xlint:all",
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
