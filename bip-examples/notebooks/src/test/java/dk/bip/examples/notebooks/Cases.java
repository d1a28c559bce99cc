package dk.bip.examples.notebooks;

import dk.bip.core.casefile.CaseFile;
import dk.bip.model.json.BipJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The case that the notebooks read. */
final class Cases {

    private Cases() {}

    static CaseFile henrik() {
        try {
            return BipJson.CASE_FILE.read(Files.readString(Notebook.FOLDER.resolve("henrik.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
