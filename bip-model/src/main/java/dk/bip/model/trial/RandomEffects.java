package dk.bip.model.trial;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.Digits;
import dk.bip.model.internal.Probabilities;
import dk.bip.model.statistics.PointEstimate;
import java.util.List;

/**
 * The mean effect over centres whose effects may truly differ, by R. DerSimonian and N. Laird (1986), Controlled Clinical Trials 7, 177-188.
 *
 * <p>With effects y and variances v, w = 1 / v and their weighted mean m: Q = sum w (y - m)^2, the variance between centres tau^2 = max(0, (Q - (k - 1)) / (sum
 * w - sum w^2 / sum w)), and the pooled effect has the weights 1 / (v + tau^2). R: {@code metafor::rma(method = "DL")}. The interval is Wald's;
 * with few centres or large tau it covers less than it says. Immutable and thread-safe.
 *
 * @param pooled the mean effect with its standard error
 * @param tauSquared the variance of the true effects between centres, at least 0
 * @param q Cochran's statistic of heterogeneity, at least 0
 * @param heterogeneityP the probability of a Q at least as large where the true effects do not differ
 * @param iSquared the share of the spread of the estimates that is not chance, from 0 to 1: (Q - (k - 1)) / Q, 0 where that is negative
 * @param centres how many centres are pooled, at least 2
 */
public record RandomEffects(
        PointEstimate pooled, double tauSquared, double q, double heterogeneityP, double iSquared, int centres)
        implements Summarised {

    /**
     * Pools effects.
     *
     * @param effects one for each centre, at least two, each with a standard error above 0
     * @return the mean over centres
     * @throws IllegalArgumentException if there are fewer than two effects or one has no error
     */
    public static RandomEffects of(List<PointEstimate> effects) {
        Checks.that(effects.size() >= 2, () -> "effects must be at least two, but are " + effects.size());
        Checks.that(
                effects.stream().allMatch(effect -> effect.standardError() > 0),
                "effects must all have a standard error above 0",
                "leave out centres in which nobody or everybody has the outcome, and say so?");
        double sum = 0;
        double squares = 0;
        for (PointEstimate effect : effects) {
            double weight = weight(effect, 0);
            sum += weight;
            squares += weight * weight;
        }
        double mean = mean(effects, 0);
        double q = 0;
        for (PointEstimate effect : effects) {
            q += weight(effect, 0) * (effect.estimate() - mean) * (effect.estimate() - mean);
        }
        int degrees = effects.size() - 1;
        double tauSquared = Math.max(0, (q - degrees) / (sum - squares / sum));
        double total = effects.stream()
                .mapToDouble(effect -> weight(effect, tauSquared))
                .sum();
        return new RandomEffects(
                PointEstimate.of(mean(effects, tauSquared), Math.sqrt(1 / total)),
                tauSquared,
                q,
                Probabilities.upperChiSquare(q, degrees),
                q > degrees ? (q - degrees) / q : 0,
                effects.size());
    }

    private static double weight(PointEstimate effect, double tauSquared) {
        return 1 / (effect.standardError() * effect.standardError() + tauSquared);
    }

    private static double mean(List<PointEstimate> effects, double tauSquared) {
        double sum = 0;
        double weights = 0;
        for (PointEstimate effect : effects) {
            sum += weight(effect, tauSquared) * effect.estimate();
            weights += weight(effect, tauSquared);
        }
        return sum / weights;
    }

    /**
     * Returns the mean over centres and whether they differ.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "Mean of " + centres + " effects " + Digits.of(pooled.estimate()) + " (" + pooled.confidenceInterval()
                + "), heterogeneity Q " + Digits.of(q) + ", p " + Digits.p(heterogeneityP) + ", I squared "
                + Digits.percent(iSquared);
    }
}
