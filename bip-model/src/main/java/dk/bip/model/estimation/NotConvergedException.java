package dk.bip.model.estimation;

import java.util.List;

/** The iterations ended before the estimates stood still, for no reason that could be shown. */
public final class NotConvergedException extends EstimationException {
    private static final long serialVersionUID = 1L;

    /** How many iterations were made. */
    private final int iterations;

    /**
     * An exception.
     *
     * @param message what failed
     * @param columns the columns whose coefficients still moved most
     * @param iterations how many iterations were made
     */
    public NotConvergedException(String message, List<String> columns, int iterations) {
        super(message, columns);
        this.iterations = iterations;
    }

    /**
     * How many iterations were made.
     *
     * @return at least 0
     */
    public int iterations() {
        return iterations;
    }
}
