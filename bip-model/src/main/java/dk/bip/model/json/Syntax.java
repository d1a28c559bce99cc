package dk.bip.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/** What is said of a text that is no JSON: the place, never what stands there. Jackson's own messages quote the text. */
final class Syntax {

    static final int DEEPEST_NESTING = 64;
    static final int LONGEST_NUMBER = 100;

    private static final String RULE = "must be well-formed JSON";

    private Syntax() {}

    static JsonFormatException refusal(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return beyondLimits();
        }
        return e.getLocation() == null
                ? refusal()
                : refusal(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
    }

    static JsonFormatException refusal(int line, int column) {
        return Path.ROOT.refuse(RULE + "; it is not at line " + line + ", column " + column, null);
    }

    static JsonFormatException refusal() {
        return Path.ROOT.refuse(RULE, null);
    }

    static JsonFormatException beyondLimits() {
        return Path.ROOT.refuse(
                "must not nest deeper than " + DEEPEST_NESTING + ", nor hold a number of more than " + LONGEST_NUMBER
                        + " characters",
                null);
    }
}
