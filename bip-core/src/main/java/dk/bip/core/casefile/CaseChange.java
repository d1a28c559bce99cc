package dk.bip.core.casefile;

import dk.bip.core.CaseEvent;
import dk.bip.core.Text;
import java.util.List;
import java.util.Objects;

/**
 * What a {@link CaseRepair} does to one row: the events that come in its place, and a sentence for whoever reads the report.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds no content.
 */
public final class CaseChange {

    private final CheckedRow row;
    private final List<CaseEvent> after;
    private final Text what;

    private CaseChange(CheckedRow row, List<CaseEvent> after, Text what) {
        this.row = Objects.requireNonNull(row, "row");
        this.after = after;
        this.what = Objects.requireNonNull(what, "what");
    }

    /**
     * Returns the change of a row into other events.
     *
     * @param row the row as it is
     * @param what what is changed, without anything of a person
     * @param after the events that come in its place; the row's own event may be one of them
     * @return the change
     * @throws NullPointerException if an argument is null
     */
    public static CaseChange replace(CheckedRow row, Text what, CaseEvent... after) {
        return new CaseChange(row, List.of(after), what);
    }

    /**
     * Returns the change that leaves a row out.
     *
     * @param row the row as it is
     * @param what why it is left out, without anything of a person
     * @return the change
     * @throws NullPointerException if an argument is null
     */
    public static CaseChange drop(CheckedRow row, Text what) {
        return new CaseChange(row, List.of(), what);
    }

    /**
     * Returns the row that is changed.
     *
     * @return the row as it was
     */
    public CheckedRow row() {
        return row;
    }

    /**
     * Returns what comes in its place.
     *
     * @return an unmodifiable list, empty where the row is left out
     */
    public List<CaseEvent> after() {
        return after;
    }

    /**
     * Returns what is changed.
     *
     * @return the sentence of the report
     */
    public Text what() {
        return what;
    }

    /**
     * Returns what kind of change it is.
     *
     * @return a text that holds no content
     */
    @Override
    public String toString() {
        return "CaseChange[" + (after.isEmpty() ? "drop " : "replace ") + row + "]";
    }
}
