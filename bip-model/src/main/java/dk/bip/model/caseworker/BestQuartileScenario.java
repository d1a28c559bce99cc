package dk.bip.model.caseworker;

import dk.bip.model.evidence.Claim;
import java.io.Serializable;
import java.util.Objects;

/**
 * The thought experiment "if all caseworkers were as the most effective quarter" (BIP-CW-04): the share of all citizens, as they
 * are, with the effect of that quarter. A calculation and no observation: it takes the quarter's effect for something that every
 * caseworker could have and every citizen would get. Immutable, thread-safe and serializable.
 *
 * @param meanShare the share as it is
 * @param share the share if all were as the most effective quarter
 * @param increase the difference of the two
 */
public record BestQuartileScenario(PointEstimate meanShare, PointEstimate share, PointEstimate increase)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param meanShare the share as it is
     * @param share the share if all were as the most effective quarter
     * @param increase the difference of the two
     */
    public BestQuartileScenario {
        Objects.requireNonNull(meanShare, "meanShare");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(increase, "increase");
    }

    /**
     * What kind of statement this is.
     *
     * @return {@link Claim#COUNTERFACTUAL}
     */
    public Claim claim() {
        return Claim.COUNTERFACTUAL;
    }
}
