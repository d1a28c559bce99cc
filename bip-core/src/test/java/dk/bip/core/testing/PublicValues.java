package dk.bip.core.testing;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The public serializable classes of a module, found in its compiled classes. */
final class PublicValues {

    private PublicValues() {}

    /** Without enums, which the stream itself keeps right, and exceptions, whose form is the JDK's. */
    static List<Class<?>> ofModuleOf(Class<?> member) {
        try {
            Path root = Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(file -> root.relativize(file).toString().replace('/', '.'))
                        .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                        .map(name -> name.substring(0, name.length() - ".class".length()))
                        .sorted()
                        .<Class<?>>map(name -> load(member, name))
                        .filter(PublicValues::isValue)
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

    private static boolean isValue(Class<?> type) {
        return Serializable.class.isAssignableFrom(type)
                && !Throwable.class.isAssignableFrom(type)
                && !Enum.class.isAssignableFrom(type)
                && !Modifier.isAbstract(type.getModifiers())
                && isPublic(type)
                && !type.getPackageName().endsWith(".internal");
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }
}
