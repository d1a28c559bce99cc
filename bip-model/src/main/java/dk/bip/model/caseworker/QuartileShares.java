package dk.bip.model.caseworker;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.evidence.Claim;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The share of citizens with the outcome by quartile of caseworkers, and what follows from it. Numbers of what was found, and no
 * statement on which caseworker is better. Immutable, thread-safe and serializable.
 *
 * @param unadjusted the share among each quartile's own citizens, from the least to the most effective, each from 0 to 1
 * @param adjusted the share that all citizens would have with each quartile's estimated effects, in the same order
 * @param mean the share among all citizens, from 0 to 1
 */
public record QuartileShares(List<Double> unadjusted, List<Double> adjusted, double mean) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the shares.
     *
     * @param unadjusted the share among each quartile's own citizens, four numbers
     * @param adjusted the share that all citizens would have with each quartile's effects, four numbers
     * @param mean the share among all citizens
     * @throws IllegalArgumentException if there are not four shares of a kind, or one is not from 0 to 1
     */
    public QuartileShares {
        unadjusted = checked(unadjusted, "unadjusted");
        adjusted = checked(adjusted, "adjusted");
        mean = Checks.within(mean, 0, 1, "mean");
    }

    private static List<Double> checked(List<Double> shares, String name) {
        List<Double> copy = List.copyOf(shares);
        Checks.that(
                copy.size() == EffectivenessQuartiles.QUARTILES, name + " must be four shares, but are " + copy.size());
        return copy.stream()
                .map(share -> Checks.within(share, 0, 1, "a share in " + name))
                .toList();
    }

    /**
     * Returns the mean of the shares of several studies, each counted once.
     *
     * @param studies the shares of each study, at least one
     * @return the mean of each number
     * @throws IllegalArgumentException if there is no study
     */
    public static QuartileShares meanOf(List<QuartileShares> studies) {
        Checks.that(!studies.isEmpty(), "studies must be at least one");
        List<Double> unadjusted = new ArrayList<>();
        List<Double> adjusted = new ArrayList<>();
        for (EffectivenessQuartiles.Quartile quartile : EffectivenessQuartiles.Quartile.values()) {
            unadjusted.add(mean(studies, Adjustment.UNADJUSTED, quartile));
            adjusted.add(mean(studies, Adjustment.ADJUSTED, quartile));
        }
        double mean =
                studies.stream().mapToDouble(QuartileShares::mean).average().orElseThrow();
        return new QuartileShares(unadjusted, adjusted, mean);
    }

    private static double mean(
            List<QuartileShares> studies, Adjustment adjustment, EffectivenessQuartiles.Quartile quartile) {
        double mean = studies.stream()
                .mapToDouble(each -> each.share(quartile, adjustment))
                .average()
                .orElseThrow();
        return Math.min(1, mean);
    }

    /**
     * Returns the share of one quartile.
     *
     * @param quartile the quartile
     * @param adjustment unadjusted or adjusted
     * @return the share, from 0 to 1
     */
    public double share(EffectivenessQuartiles.Quartile quartile, Adjustment adjustment) {
        return (Objects.requireNonNull(adjustment, "adjustment") == Adjustment.UNADJUSTED ? unadjusted : adjusted)
                .get(quartile.ordinal());
    }

    /**
     * Returns the share of the most effective quartile less that of the least effective one: an association, as {@link #claimOfGap} says.
     *
     * @param adjustment unadjusted or adjusted
     * @return the difference, from -1 to 1
     */
    public double gap(Adjustment adjustment) {
        return share(EffectivenessQuartiles.Quartile.MOST, adjustment)
                - share(EffectivenessQuartiles.Quartile.LEAST, adjustment);
    }

    /**
     * Returns the share "if all caseworkers were as the most effective quartile" (BIP-CW-04): a calculation and no observation, as
     * {@link #claimOfBest} says, in which the chance of the ranking stands as if it were effect.
     *
     * @return the adjusted share of that quartile, from 0 to 1
     */
    public double ifAllWereAsTheBest() {
        return share(EffectivenessQuartiles.Quartile.MOST, Adjustment.ADJUSTED);
    }

    /**
     * Returns what that share is more than the share as it is.
     *
     * @return {@link #ifAllWereAsTheBest} less {@link #mean}, from -1 to 1
     */
    public double increaseIfAllWereAsTheBest() {
        return ifAllWereAsTheBest() - mean;
    }

    /**
     * Returns what kind of statement the gap is.
     *
     * @return {@link Claim#ASSOCIATION}
     */
    public Claim claimOfGap() {
        return Claim.ASSOCIATION;
    }

    /**
     * Returns what kind of statement the share is that all would have with the best quartile.
     *
     * @return {@link Claim#COUNTERFACTUAL}
     */
    public Claim claimOfBest() {
        return Claim.COUNTERFACTUAL;
    }

    private Object writeReplace() {
        return new Proxy().holding(unadjusted, adjusted, mean);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new QuartileShares(parts.list(Double.class), parts.list(Double.class), parts.number());
        }
    }
}
