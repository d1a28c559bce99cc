package dk.bip.model.caseworker;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * What quartiles of caseworkers come to where caseworkers do not differ at all, in studies of the same citizens and caseloads. Immutable,
 * thread-safe and serializable.
 *
 * @param replications how many times the outcomes were drawn
 * @param unadjusted the share among each quartile's own citizens, from the least to the most effective
 * @param adjusted the share that all citizens would have with each quartile's estimated effects; the last is what "if all caseworkers
 *     were as the most effective quartile" comes to
 * @param unadjustedGap the difference of the outer unadjusted shares
 * @param adjustedGap the difference of the outer adjusted shares
 */
public record QuartilesByChance(
        int replications,
        List<SimulatedShare> unadjusted,
        List<SimulatedShare> adjusted,
        SimulatedShare unadjustedGap,
        SimulatedShare adjustedGap)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param replications how many times the outcomes were drawn, at least 2
     * @param unadjusted four shares
     * @param adjusted four shares
     * @param unadjustedGap the difference of the outer unadjusted shares
     * @param adjustedGap the difference of the outer adjusted shares
     * @throws IllegalArgumentException if there are fewer replications, or not four shares
     */
    public QuartilesByChance {
        Checks.that(replications >= 2, "replications must be at least 2, but are " + replications);
        unadjusted = List.copyOf(unadjusted);
        adjusted = List.copyOf(adjusted);
        Checks.that(
                unadjusted.size() == EffectivenessQuartiles.QUARTILES
                        && adjusted.size() == EffectivenessQuartiles.QUARTILES,
                "there must be four shares of each kind, but there are " + unadjusted.size() + " and "
                        + adjusted.size());
        Objects.requireNonNull(unadjustedGap, "unadjustedGap");
        Objects.requireNonNull(adjustedGap, "adjustedGap");
    }

    static QuartilesByChance of(List<QuartileShares> replications) {
        List<SimulatedShare> unadjusted = new ArrayList<>();
        List<SimulatedShare> adjusted = new ArrayList<>();
        for (EffectivenessQuartiles.Quartile quartile : EffectivenessQuartiles.Quartile.values()) {
            unadjusted.add(simulated(replications, each -> each.share(quartile, Adjustment.UNADJUSTED)));
            adjusted.add(simulated(replications, each -> each.share(quartile, Adjustment.ADJUSTED)));
        }
        return new QuartilesByChance(
                replications.size(),
                unadjusted,
                adjusted,
                simulated(replications, each -> each.gap(Adjustment.UNADJUSTED)),
                simulated(replications, each -> each.gap(Adjustment.ADJUSTED)));
    }

    private static SimulatedShare simulated(List<QuartileShares> replications, ToDoubleFunction<QuartileShares> of) {
        return SimulatedShare.of(replications.stream().mapToDouble(of).toArray());
    }

    /**
     * Returns the share of one quartile.
     *
     * @param quartile the quartile
     * @param adjustment unadjusted or adjusted
     * @return its mean and spread over the replications
     */
    public SimulatedShare share(EffectivenessQuartiles.Quartile quartile, Adjustment adjustment) {
        return (Objects.requireNonNull(adjustment, "adjustment") == Adjustment.UNADJUSTED ? unadjusted : adjusted)
                .get(quartile.ordinal());
    }

    /**
     * Returns the share of the most effective quartile less that of the least effective one.
     *
     * @param adjustment unadjusted or adjusted
     * @return its mean and spread over the replications
     */
    public SimulatedShare gap(Adjustment adjustment) {
        return Objects.requireNonNull(adjustment, "adjustment") == Adjustment.UNADJUSTED ? unadjustedGap : adjustedGap;
    }

    private Object writeReplace() {
        return new Proxy().holding(replications, unadjusted, adjusted, unadjustedGap, adjustedGap);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new QuartilesByChance(
                    parts.whole(),
                    parts.list(SimulatedShare.class),
                    parts.list(SimulatedShare.class),
                    parts.next(SimulatedShare.class),
                    parts.next(SimulatedShare.class));
        }
    }
}
