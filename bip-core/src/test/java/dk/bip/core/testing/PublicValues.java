package dk.bip.core.testing;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The public classes of a module, found in its compiled classes. */
final class PublicValues {

    private PublicValues() {}

    /** The serializable ones, without enums, which the stream itself keeps right, and exceptions, whose form is the JDK's. */
    static List<Class<?>> ofModuleOf(Class<?> member) {
        return typesOfModuleOf(member).stream()
                .filter(Serializable.class::isAssignableFrom)
                .toList();
    }

    /** All of which there are instances, without enums and exceptions. */
    static List<Class<?>> typesOfModuleOf(Class<?> member) {
        try {
            Path root = Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(file -> root.relativize(file).toString().replace('/', '.'))
                        .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                        .map(name -> name.substring(0, name.length() - ".class".length()))
                        .sorted()
                        .<Class<?>>map(name -> load(member, name))
                        .filter(PublicValues::isOfInstances)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(Class<?> member, String name) {
        try {
            return Class.forName(name, false, member.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isOfInstances(Class<?> type) {
        return !Throwable.class.isAssignableFrom(type)
                && !Enum.class.isAssignableFrom(type)
                && !Modifier.isAbstract(type.getModifiers())
                && isPublic(type)
                && !type.getPackageName().contains(".internal")
                && (Serializable.class.isAssignableFrom(type) || hasMethodsOfInstances(type));
    }

    private static boolean hasMethodsOfInstances(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method ->
                        method.getDeclaringClass() != Object.class && !Modifier.isStatic(method.getModifiers()));
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }
}
