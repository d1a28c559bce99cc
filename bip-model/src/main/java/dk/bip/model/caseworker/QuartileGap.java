package dk.bip.model.caseworker;

import dk.bip.model.evidence.Claim;
import java.io.Serializable;
import java.util.Objects;

/**
 * The share of the most effective quarter of caseworkers less that of the least effective one: an association, which says nothing
 * of what would be if caseworkers changed; compare {@link BestQuartileScenario}. Immutable, thread-safe and serializable.
 *
 * @param adjustment whether citizens are compared as they are
 * @param difference the difference of the shares, from -1 to 1
 */
public record QuartileGap(Adjustment adjustment, PointEstimate difference) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param adjustment whether citizens are compared as they are
     * @param difference the difference of the shares
     */
    public QuartileGap {
        Objects.requireNonNull(adjustment, "adjustment");
        Objects.requireNonNull(difference, "difference");
    }

    /**
     * What kind of statement this is.
     *
     * @return {@link Claim#ASSOCIATION}
     */
    public Claim claim() {
        return Claim.ASSOCIATION;
    }
}
