package dk.bip.examples.casebook;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written beside its name, as {@code NAME.PROCESS.part}, and gets the name in one step once it is whole; a file of that name is then
 * replaced. What ends early leaves that file as it was, and none beside it. {@code -} is the standard output; it and what is no
 * regular file, such as a pipe, are written at once.
 */
final class OutputFile implements Closeable {

    private final String name;
    private final Path file;
    /** Where the content stands before it is whole; null where it is written at once. */
    private final Path part;

    private final OutputStream out;

    private OutputFile(String name, Path file, Path part, OutputStream out) {
        this.name = name;
        this.file = file;
        this.part = part;
        this.out = out;
    }

    static OutputFile open(String name) {
        if (InputFile.isMeant(name)) {
            return new OutputFile(name, null, null, new Standard());
        }
        try {
            Path named = Path.of(name).toAbsolutePath();
            Path file = Files.isSymbolicLink(named) && Files.exists(named) ? named.toRealPath() : named;
            if (Files.isDirectory(file)) {
                throw new FileSystemException(name, null, "Is a directory");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return new OutputFile(name, file, null, buffered(file));
            }
            Path part = file.resolveSibling(
                    file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            OutputFile output = new OutputFile(name, file, part, buffered(part));
            part.toFile().deleteOnExit();
            return output;
        } catch (IOException | InvalidPathException unwritable) {
            throw cannotBeWritten(name, unwritable);
        }
    }

    private static OutputStream buffered(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    private static UsageException cannotBeWritten(String name, Exception why) {
        return new UsageException(name + ": the file cannot be written: " + FileReason.of(why));
    }

    /** Writes a whole text. */
    static void write(String name, String content) {
        try (OutputFile out = open(name)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
            out.finish();
        }
    }

    /** Where to print what does not belong in the file: the standard output, or the standard error where the file is the standard output. */
    static PrintStream beside(String name) {
        return InputFile.isMeant(name) ? System.err : System.out;
    }

    void write(byte[] content) {
        try {
            out.write(content);
        } catch (IOException unwritable) {
            throw cannotBeWritten(name, unwritable);
        }
    }

    /** Ends the writing and gives the file its name. */
    void finish() {
        try {
            out.close();
            if (part != null) {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException unwritable) {
            throw cannotBeWritten(name, unwritable);
        }
    }

    /** Takes away what was not finished. */
    @Override
    public void close() {
        try (out) {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException left) {
            // the file that was asked for is not there, and whoever did not finish says so
        }
    }

    /** Writes to the standard output, which stays open. */
    private static final class Standard extends OutputStream {

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] content, int from, int length) {
            System.out.write(content, from, length);
            StandardOutput.check(System.out);
        }

        @Override
        public void close() {
            StandardOutput.check(System.out);
        }
    }
}
