package dk.bip.examples.casebook.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files that the pipeline has written and that are committed beside it. */
final class CommittedFile {

    private CommittedFile() {}

    static String text(String resource) {
        try (InputStream in = CommittedFile.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of each line below the header. */
    static List<List<String>> rows(String resource) {
        return CsvLine.rows(text(resource));
    }
}
