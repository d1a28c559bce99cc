package dk.bip.model.json;

/** Takes the tokens of one JSON value, in order: what the generators of Jackson 2 and 3 have in common. */
interface TokenSink {

    void startObject();

    void name(String name);

    void endObject();

    void startArray();

    void endArray();

    void text(String value);

    void whole(long value);

    /** Takes a number with a point or an exponent, as a text and as the double that it means. */
    void real(String literal, double value);

    void bool(boolean value);

    /** Gives the fields of a document that the library wrote: it holds no null, and each whole number is a long. */
    static void copyFields(Node.Obj object, TokenSink out) {
        object.forEach((name, value) -> {
            out.name(name);
            copy(value, out);
        });
    }

    private static void copy(Node node, TokenSink out) {
        if (node instanceof Node.Obj object) {
            out.startObject();
            copyFields(object, out);
            out.endObject();
        } else if (node instanceof Node.Arr array) {
            out.startArray();
            array.items().forEach(item -> copy(item, out));
            out.endArray();
        } else if (node instanceof Node.Num number) {
            copy(number, out);
        } else if (node instanceof Node.Bool bool) {
            out.bool(bool.value());
        } else if (node instanceof Node.Str text) {
            out.text(text.value());
        }
    }

    private static void copy(Node.Num number, TokenSink out) {
        if (number.isWhole()) {
            out.whole(Long.parseLong(number.literal()));
        } else {
            out.real(number.literal(), Double.parseDouble(number.literal()));
        }
    }
}
