package dk.bip.model.estimation;

import java.util.List;

/**
 * The data do not determine estimates. Thrown instead of a result, so that estimates of a fit that failed cannot be used by
 * accident. The message names the columns that are to blame, and says what may help.
 */
@SuppressWarnings("serial") // the lists and maps of the JDK that it holds are serializable
public class EstimationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The columns, immutable. */
    private final List<String> columns;

    /**
     * An exception.
     *
     * @param message what failed
     * @param columns the columns that are to blame, empty if none can be named
     */
    public EstimationException(String message, List<String> columns) {
        super(message);
        this.columns = List.copyOf(columns);
    }

    /**
     * The columns (or other terms) that are to blame.
     *
     * @return their names, empty if none can be named
     */
    public List<String> columns() {
        return columns;
    }
}
