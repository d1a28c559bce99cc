package dk.bip.examples.casebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.Text;
import dk.bip.model.card.CalibrationPoint;
import dk.bip.model.card.ModelCard;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.ModelDocument;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Generated source, compiled and loaded into its package. A name can be loaded only once in a run of tests. */
final class CompiledNumbers {

    private static final String PACKAGE = "dk.bip.model.builtin.";

    private final Object numbers;

    private CompiledNumbers(Object numbers) {
        this.numbers = numbers;
    }

    static CompiledNumbers of(String source, String className, Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve(className + ".java"), source);
        compile(file, folder);
        byte[] compiled = Files.readAllBytes(folder.resolve(PACKAGE.replace('.', '/') + className + ".class"));
        Class<?> type = MethodHandles.privateLookupIn(collector(), MethodHandles.lookup())
                .defineClass(compiled);
        Method method = type.getDeclaredMethod("numbers");
        method.setAccessible(true);
        return new CompiledNumbers(method.invoke(null));
    }

    private static void compile(Path file, Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            StringWriter said = new StringWriter();
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-Xlint:all",
                    "-Werror",
                    "-classpath",
                    locationOf(ModelDocument.class) + File.pathSeparator + locationOf(Text.class),
                    "-d",
                    folder.toString());
            boolean compiled = compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(file))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }

    private static Class<?> collector() throws ClassNotFoundException {
        return Class.forName(PACKAGE + "DocumentNumbers");
    }

    private static String locationOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    ModelDocument document(ModelCard card) throws Exception {
        return (ModelDocument) call("document", new Class<?>[] {ModelCard.class}, card);
    }

    CalibrationPoint calibrationPoint(CalibrationPoint words) throws Exception {
        return (CalibrationPoint) call(
                "calibrationPoint",
                new Class<?>[] {Text.class, Horizon.class, String.class},
                words.group(),
                words.horizon(),
                words.source());
    }

    Object provenance() throws Exception {
        return call("provenance", new Class<?>[0]);
    }

    private Object call(String name, Class<?>[] types, Object... arguments) throws Exception {
        Method method = collector().getDeclaredMethod(name, types);
        method.setAccessible(true);
        return method.invoke(numbers, arguments);
    }
}
