package dk.bip.examples.casebook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is read, from a file or, where {@code -} is named, from the standard input. */
final class InputFile {

    private static final String NAME = "-";

    private InputFile() {}

    static boolean isStandard(String file) {
        return file.equals(NAME);
    }

    /** What a file that is read is called in a message. */
    static String nameOf(String file) {
        return isStandard(file) ? "the standard input" : file;
    }

    /** Opens a file, whose reading is then told as progress, or the standard input. */
    static InputStream open(String file) throws IOException {
        if (isStandard(file)) {
            return System.in;
        }
        Path path = Path.of(file);
        InputStream in = Files.newInputStream(path);
        return Files.isRegularFile(path) ? new Told(in, Progress.ofFile(file, Files.size(path))) : in;
    }

    /** A file that tells how far it is read. */
    private static final class Told extends FilterInputStream {

        private final Progress progress;

        Told(InputStream in, Progress progress) {
            super(in);
            this.progress = progress;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            progress.add(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            progress.add(Math.max(0, count));
            return count;
        }

        @Override
        public void close() throws IOException {
            progress.close();
            super.close();
        }
    }
}
