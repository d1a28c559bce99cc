package dk.bip.model.statistics;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What is held alike when citizens are compared, by name: columns of the citizen's own, and columns whose mean over the
 * <em>other</em> citizens of the same caseworker describes the caseload that the citizen is one of. The second kind is what the
 * comparison of caseloads needs where citizens are sorted to caseworkers: see two-stage least squares.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class Controls implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient List<String> columns;
    private final transient List<String> caseloadMeans;

    private Controls(List<String> columns, List<String> caseloadMeans) {
        this.columns = columns;
        this.caseloadMeans = caseloadMeans;
    }

    /**
     * No controls: a crude comparison.
     *
     * @return the controls
     */
    public static Controls none() {
        return new Controls(List.of(), List.of());
    }

    /**
     * Columns of the citizen's own.
     *
     * @param columns the names of columns of the frame
     * @return the controls
     * @throws IllegalArgumentException if a name is blank or stands twice
     */
    public static Controls of(String... columns) {
        return new Controls(checked("columns", columns), List.of());
    }

    /**
     * The same with caseload means beside the citizen's own columns.
     *
     * @param newCaseloadMeans the names of columns of the frame whose means over the other citizens enter, such as the citizens'
     *     answers and the register index
     * @return other controls
     * @throws IllegalArgumentException if a name is blank or stands twice
     */
    public Controls withCaseloadMeans(String... newCaseloadMeans) {
        return new Controls(columns, checked("caseloadMeans", newCaseloadMeans));
    }

    private static List<String> checked(String argument, String... names) {
        List<String> list = List.of(names);
        list.forEach(name -> Checks.notBlank(name, "a name in " + argument));
        Checks.that(
                new LinkedHashSet<>(list).size() == list.size(),
                argument + " must not name a column twice, but are " + list);
        return list;
    }

    /**
     * The citizen's own columns.
     *
     * @return their names
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * The columns whose means over the other citizens enter.
     *
     * @return their names
     */
    public List<String> caseloadMeans() {
        return caseloadMeans;
    }

    /**
     * The controls as a regression names them.
     *
     * @return the columns, and then such as {@code "items (other citizens)"}
     */
    public List<String> terms() {
        List<String> terms = new ArrayList<>(columns);
        caseloadMeans.forEach(column -> terms.add(othersMean(column)));
        return List.copyOf(terms);
    }

    /**
     * How a regression names the mean of a column over the other citizens.
     *
     * @param column the name of the column
     * @return such as {@code "items (other citizens)"}
     */
    public static String othersMean(String column) {
        return column + " (other citizens)";
    }

    /**
     * The names.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "Controls" + terms();
    }

    private Object writeReplace() {
        return new Proxy().holding(columns, caseloadMeans);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return of(parts.list(String.class).toArray(String[]::new))
                    .withCaseloadMeans(parts.list(String.class).toArray(String[]::new));
        }
    }
}
