package dk.bip.examples.casebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The standard streams where a file is named {@code -}. */
final class StandardStream {

    static final String NAME = "-";

    private StandardStream() {}

    static boolean isMeant(String file) {
        return file.equals(NAME);
    }

    /** What a file that is read is called in a message. */
    static String nameOfInput(String file) {
        return isMeant(file) ? "the standard input" : file;
    }

    /** Opens a file, or the standard input. */
    static InputStream open(String file) throws IOException {
        return isMeant(file) ? System.in : Files.newInputStream(Path.of(file));
    }
}
