package dk.bip.examples.casebook;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written beside its name, as {@code NAME.part}, and gets the name once it is whole. A file of that name is written over. */
final class OutputFile implements Closeable {

    private final String name;
    private final Path file;
    private final Path part;
    private final OutputStream out;

    private OutputFile(String name, Path file, Path part) throws IOException {
        this.name = name;
        this.file = file;
        this.part = part;
        this.out = new BufferedOutputStream(Files.newOutputStream(part));
    }

    static OutputFile open(String name) {
        try {
            Path file = Path.of(name).toAbsolutePath();
            if (Files.isDirectory(file)) {
                throw cannotBeWritten(name);
            }
            return new OutputFile(name, file, file.resolveSibling(file.getFileName() + ".part"));
        } catch (IOException | InvalidPathException unwritable) {
            throw cannotBeWritten(name);
        }
    }

    private static UsageException cannotBeWritten(String name) {
        return new UsageException(name + ": the file cannot be written");
    }

    void write(byte[] content) {
        try {
            out.write(content);
        } catch (IOException unwritable) {
            throw cannotBeWritten(name);
        }
    }

    /** Ends the writing and gives the file its name. */
    void finish() {
        try {
            out.close();
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw cannotBeWritten(name);
        }
    }

    /** Takes away what was not finished. */
    @Override
    public void close() {
        try (out) {
            Files.deleteIfExists(part);
        } catch (IOException left) {
            // the file that was asked for is not there, and whoever did not finish says so
        }
    }
}
