package dk.bip.model.json;

/** A place in a document, turned into text only where something is wrong there: a field, or the position in an array. */
record Path(Path parent, String field, int position) {

    static final Path ROOT = new Path(null, "", 0);

    Path field(String name) {
        return new Path(this, name, 0);
    }

    Path index(int index) {
        return new Path(this, null, index);
    }

    JsonFormatException refuse(String rule, String advice) {
        return new JsonFormatException(toString(), rule, advice);
    }

    /** The JSON Pointer; the names of our fields hold nothing to escape. */
    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + (field == null ? Integer.toString(position) : field);
    }
}
