package dk.bip.examples.casebook;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The standard output, in UTF-8, which remembers why it could not be written: a print stream alone says no more than that. */
final class StandardOutput extends PrintStream {

    private static final String NO_READER = "broken pipe";

    private final Remembering target;

    private StandardOutput(Remembering target) {
        super(target, true, StandardCharsets.UTF_8);
        this.target = target;
    }

    static StandardOutput to(OutputStream target) {
        return new StandardOutput(new Remembering(target));
    }

    /** Refuses to go on where what was printed could not be written. */
    static void check(PrintStream out) {
        if (out.checkError()) {
            String reason = out instanceof StandardOutput standard && standard.target.failure != null
                    ? FileReason.of(standard.target.failure)
                    : "";
            if (reason.equals(NO_READER)) {
                throw new ReaderGoneException();
            }
            throw new UsageException("the standard output cannot be written" + (reason.isEmpty() ? "" : ": " + reason));
        }
    }

    private static final class Remembering extends FilterOutputStream {

        private IOException failure;

        Remembering(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] content, int from, int length) throws IOException {
            try {
                out.write(content, from, length);
            } catch (IOException unwritable) {
                failure = unwritable;
                throw unwritable;
            }
        }
    }
}
