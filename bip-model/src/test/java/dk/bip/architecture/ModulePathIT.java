package dk.bip.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs small programs against the packaged jars on the module path, as a user's build does. */
class ModulePathIT {

    private static final Path CORE = ConsumerProgram.CORE;
    private static final Path MODEL = ConsumerProgram.MODEL;

    @TempDir
    Path compiled;

    @Test
    void coreRequiresTheJavaBaseOnly() {
        ModuleDescriptor core = describe(CORE, "dk.bip.core");

        assertThat(core.isAutomatic()).isFalse();
        assertThat(core.requires()).extracting(ModuleDescriptor.Requires::name).containsExactly("java.base");
    }

    @Test
    void modelRequiresCoreAndItsTwoDependenciesAndCanDoWithoutAMapper() {
        ModuleDescriptor model = describe(MODEL, "dk.bip.model");

        assertThat(model.isAutomatic()).isFalse();
        assertThat(model.requires())
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactlyInAnyOrder(
                        "java.base",
                        "dk.bip.core",
                        "com.fasterxml.jackson.core",
                        "com.fasterxml.jackson.databind",
                        "tools.jackson.databind",
                        "commons.math3");
        assertThat(model.requires())
                .filteredOn(requires -> requires.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactlyInAnyOrder("com.fasterxml.jackson.databind", "tools.jackson.databind");
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
        assertThat(new ConsumerProgram("core", compiled).onModulePath(List.of(CORE)))
                .isEqualTo("dk.bip.core 4.0");
    }

    @Test
    void aProgramRunsWithBothModulesAndNoMapper() throws Exception {
        assertThat(new ConsumerProgram("model", compiled).onModulePath(modelPath()))
                .isEqualTo("dk.bip.model 3.0 true true true true");
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
        return ConsumerProgram.compile(source, compiled.resolve("classes"), modelPath());
    }

    /** What bip-model needs at run time, and no more. */
    private static List<Path> modelPath() {
        return ConsumerProgram.libraryWith("jackson-core-2", "commons-math3");
    }

    private static ModuleDescriptor describe(Path jar, String module) {
        return ModuleFinder.of(jar).find(module).orElseThrow().descriptor();
    }
}
