package dk.bip.model.json;

/** A place in a document, turned into text only where something is wrong there. */
record Path(Path parent, String segment) {

    static final Path ROOT = new Path(null, "");

    Path field(String name) {
        return new Path(this, name);
    }

    Path index(int index) {
        return new Path(this, Integer.toString(index));
    }

    JsonFormatException refuse(String rule, String advice) {
        return new JsonFormatException(toString(), rule, advice);
    }

    /** The JSON Pointer; the names of our fields hold nothing to escape. */
    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + segment;
    }
}
