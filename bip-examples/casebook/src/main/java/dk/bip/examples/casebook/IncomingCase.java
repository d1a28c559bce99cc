package dk.bip.examples.casebook;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * A case as it came in.
 *
 * @param place where it stands: the number of its line, from 1, or the name of its file
 * @param document its bytes, null where they could not be read
 */
record IncomingCase(Object place, byte[] document) {

    /** Writes the place as a field. */
    void writePlace(JsonGenerator out) throws IOException {
        if (place instanceof Long line) {
            out.writeNumberField("line", line);
        } else {
            out.writeStringField("file", place.toString());
        }
    }
}
