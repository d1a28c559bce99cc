package dk.bip.examples.casebook;

/** Results as CSV with the header {@code term,quantity,value}: RFC 4180, line feeds, all digits that a double needs. */
final class QuantityTable {

    private final StringBuilder text = new StringBuilder("term,quantity,value\n");

    /** Adds a quantity of one term. */
    void add(String term, String quantity, double value) {
        add(term, quantity, Double.toString(value));
    }

    /** Adds a quantity of the whole model. */
    void add(String quantity, double value) {
        add("", quantity, value);
    }

    /** Adds a count of the whole model. */
    void add(String quantity, long count) {
        add("", quantity, Long.toString(count));
    }

    private void add(String term, String quantity, String value) {
        text.append(quoted(term))
                .append(',')
                .append(quantity)
                .append(',')
                .append(value)
                .append('\n');
    }

    private static String quoted(String term) {
        boolean plain = term.chars().noneMatch(c -> ",\"\r\n".indexOf(c) >= 0);
        return plain ? term : '"' + term.replace("\"", "\"\"") + '"';
    }

    void print() {
        System.out.print(text);
    }
}
