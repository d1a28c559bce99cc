package dk.bip.examples.casebook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Stored cases one after the other, of a folder or of a file; only the one that is asked for is held. */
interface CaseSource extends Closeable {

    /** The next case, or empty behind the last. */
    Optional<IncomingCase> next() throws IOException;

    /**
     * Opens a folder of files, one case each, or a file of lines, one case each.
     *
     * @param name the folder or the file, or {@code -} for lines on the standard input
     * @param limit how many bytes of a case are read at most; one byte more shows that it is longer
     */
    static CaseSource open(String name, int limit) {
        try {
            Path path = Path.of(name);
            return Files.isDirectory(path) ? CaseFolder.open(path, limit) : CaseLines.open(name, limit);
        } catch (IOException | InvalidPathException unreadable) {
            throw cannotRead(name, unreadable);
        }
    }

    static UsageException cannotRead(String name, Exception why) {
        return new UsageException("cannot read " + InputFile.nameOf(name) + ": " + FileReason.of(why));
    }
}
