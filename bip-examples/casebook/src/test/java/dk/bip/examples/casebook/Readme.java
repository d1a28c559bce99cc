package dk.bip.examples.casebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The README at the root of the project, two folders above this module, where the tests run. */
final class Readme {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern JAVA_BLOCK = Pattern.compile("(?s)```java\n(.*?)```");

    private static final Pattern ANY_BLOCK = Pattern.compile("(?s)```.*?```");

    private Readme() {}

    static Path startScript() {
        return ROOT.resolve(Path.of("bip-examples", "jshell", "bip.jsh"));
    }

    static List<String> javaBlocks() throws IOException {
        return JAVA_BLOCK.matcher(text()).results().map(block -> block.group(1)).toList();
    }

    /** What is typed in a terminal: the indented lines outside blocks. */
    static List<String> commands() throws IOException {
        return ANY_BLOCK
                .matcher(text())
                .replaceAll("")
                .lines()
                .filter(line -> line.startsWith("    "))
                .map(String::strip)
                .toList();
    }

    static String text() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
