package dk.bip.model.caseworker;

import dk.bip.core.internal.Checks;
import java.io.Serializable;
import java.util.Objects;

/**
 * The share of citizens with the outcome in one quarter of caseworkers. Immutable, thread-safe and serializable.
 *
 * @param quartile the quarter
 * @param rows the number of rows in it; with {@link QuartileMethod#MODEL_BASED} the expected number, which is seldom whole
 * @param raw the share among the quarter's own citizens
 * @param adjusted the share that all citizens would have with the quarter's effect; the raw share if nothing is adjusted for
 */
public record QuartileShare(EffectivenessQuartile quartile, double rows, PointEstimate raw, PointEstimate adjusted)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param quartile the quarter
     * @param rows the number of rows in it, at least 0
     * @param raw the share among the quarter's own citizens
     * @param adjusted the share that all citizens would have with the quarter's effect
     * @throws IllegalArgumentException if the number is negative
     */
    public QuartileShare {
        Objects.requireNonNull(quartile, "quartile");
        Checks.that(rows >= 0, "rows must be at least 0, but is " + rows);
        Objects.requireNonNull(raw, "raw");
        Objects.requireNonNull(adjusted, "adjusted");
    }

    /**
     * The share, raw or adjusted.
     *
     * @param adjustment which one
     * @return the share
     */
    public PointEstimate share(Adjustment adjustment) {
        return Objects.requireNonNull(adjustment, "adjustment") == Adjustment.RAW ? raw : adjusted;
    }
}
