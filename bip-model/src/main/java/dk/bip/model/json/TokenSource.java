package dk.bip.model.json;

import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.core.io.JsonStringEncoder;

/**
 * Gives the tokens of one JSON value, from the present one on: what the parsers of Jackson 2 and 3 have in common. Both number their kinds
 * of token alike.
 */
interface TokenSource {

    /** Returns the kind of the present token, one of {@link JsonTokenId}. */
    int kind();

    /** Returns the text of the present token: of a name, a text or a number. */
    String text();

    /** Goes on to the next token. */
    void advance();

    /**
     * Returns the value as a text, so that it is held to the rules of any document: nesting, length, names that come twice. Stands on the
     * last token of the value afterwards. A parser that has read the start of an object already is taken to be in it.
     *
     * @param limit the maximum length; beyond it the rest is not looked at
     */
    default String document(int limit) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        if (kind() == JsonTokenId.ID_FIELD_NAME || kind() == JsonTokenId.ID_END_OBJECT) {
            out.append('{');
            depth++;
        }
        while (true) {
            depth += append(kind(), out);
            if (depth == 0 || out.length() > limit) {
                return out.toString();
            }
            advance();
        }
    }

    /** Appends the present token and returns by how much it changes the depth. */
    private int append(int kind, StringBuilder out) {
        boolean closes = kind == JsonTokenId.ID_END_OBJECT || kind == JsonTokenId.ID_END_ARRAY;
        if (!closes && !out.isEmpty() && "{[:".indexOf(out.charAt(out.length() - 1)) < 0) {
            out.append(',');
        }
        switch (kind) {
            case JsonTokenId.ID_START_OBJECT -> out.append('{');
            case JsonTokenId.ID_END_OBJECT -> out.append('}');
            case JsonTokenId.ID_START_ARRAY -> out.append('[');
            case JsonTokenId.ID_END_ARRAY -> out.append(']');
            case JsonTokenId.ID_FIELD_NAME -> quoted(text(), out).append(':');
            case JsonTokenId.ID_STRING -> quoted(text(), out);
            case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT -> out.append(number(text()));
            case JsonTokenId.ID_TRUE -> out.append(true);
            case JsonTokenId.ID_FALSE -> out.append(false);
            case JsonTokenId.ID_NULL -> out.append((Object) null);
            default ->
                throw Path.ROOT.refuse("must hold JSON values only", "it was cut off, or holds an object of Java?");
        }
        if (closes) {
            return -1;
        }
        return kind == JsonTokenId.ID_START_OBJECT || kind == JsonTokenId.ID_START_ARRAY ? 1 : 0;
    }

    private static StringBuilder quoted(String text, StringBuilder out) {
        out.append('"');
        if (isPlain(text)) {
            out.append(text);
        } else {
            JsonStringEncoder.getInstance().quoteAsString(text, out);
        }
        return out.append('"');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    /** A mapper may be made to take NaN, infinity and others, none of which ends with a digit. */
    private static String number(String literal) {
        char last = literal.charAt(literal.length() - 1);
        if (last < '0' || last > '9') {
            throw Path.ROOT.refuse("must hold numbers of JSON only", "the mapper reads or holds NaN or infinity?");
        }
        return literal;
    }
}
