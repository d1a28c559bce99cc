package dk.bip.model.estimation;

import java.util.List;

/** A column is a combination of others, or constant beside an intercept, so that their coefficients cannot be told apart. */
public final class CollinearityException extends EstimationException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception.
     *
     * @param message what failed
     * @param columns the column that is determined by the others, first, and then those others
     */
    public CollinearityException(String message, List<String> columns) {
        super(message, columns);
    }
}
