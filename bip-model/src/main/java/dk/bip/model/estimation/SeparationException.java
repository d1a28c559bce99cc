package dk.bip.model.estimation;

import java.util.List;

/**
 * A combination of columns tells events from non-events without an error (complete separation) or with ties only
 * (quasi-complete), so that the likelihood has no maximum: it grows as the coefficients of these columns grow.
 *
 * <p>A. Albert and J. A. Anderson (1984), "On the existence of maximum likelihood estimates in logistic regression models",
 * Biometrika 71, 1-10.
 */
public final class SeparationException extends EstimationException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception.
     *
     * @param message what failed
     * @param columns the columns that separate, together
     */
    public SeparationException(String message, List<String> columns) {
        super(message, columns);
    }
}
