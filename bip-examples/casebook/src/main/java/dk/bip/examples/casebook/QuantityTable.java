package dk.bip.examples.casebook;

import dk.bip.examples.casebook.evidence.CsvLine;
import java.io.PrintStream;

/**
 * Results as CSV with the header {@code term,quantity,value}, or another name for what the quantities are of: RFC 4180, line feeds, all
 * digits that a double needs.
 */
final class QuantityTable {

    private final StringBuilder text;
    private final String suffix;

    QuantityTable() {
        this("term");
    }

    /** A table whose quantities are of something else than a term, such as a week. */
    QuantityTable(String of) {
        this(new StringBuilder(of + ",quantity,value\n"), "");
    }

    private QuantityTable(StringBuilder text, String suffix) {
        this.text = text;
        this.suffix = suffix;
    }

    /** Adds a quantity of one term. */
    void add(String term, String quantity, double value) {
        add(term, quantity, Double.toString(value));
    }

    /** Adds a quantity of the whole model. */
    void add(String quantity, double value) {
        add("", quantity, value);
    }

    /** Adds a count of one term. */
    void add(String term, String quantity, long count) {
        add(term, quantity, Long.toString(count));
    }

    /** Adds a count of the whole model. */
    void add(String quantity, long count) {
        add("", quantity, count);
    }

    /** This table with a suffix to every quantity, such as {@code _within_6_months}, before that which it has. */
    QuantityTable ending(String more) {
        return new QuantityTable(text, more + suffix);
    }

    /** Adds the bounds of a quantity. */
    void addBounds(String term, String quantity, double lower, double upper) {
        add(term, quantity + "_lower", lower);
        add(term, quantity + "_upper", upper);
    }

    private void add(String term, String quantity, String value) {
        text.append(CsvLine.of(term, quantity + suffix, value));
    }

    void print() {
        print(System.out);
    }

    void print(PrintStream out) {
        out.print(text);
    }
}
