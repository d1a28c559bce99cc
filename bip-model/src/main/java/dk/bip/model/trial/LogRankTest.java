package dk.bip.model.trial;

import dk.bip.core.Summarised;
import dk.bip.core.internal.words.Digits;
import dk.bip.model.internal.Probabilities;
import java.util.List;
import java.util.Optional;

/**
 * The log-rank test of the times to the first outcome of two arms, stratified where the calculation is within centres.
 *
 * <p>In each week with a first outcome, d of the n persons at risk have it, n1 of them treated. Where the arms do not differ, d n1 / n of the
 * treated are expected to have it, with variance d (n1 / n) (1 - n1 / n) (n - d) / (n - 1). The statistic is the squared sum of observed less
 * expected over the sum of variances, chi-square with one degree of freedom. R: {@code survival::survdiff}. N. Mantel (1966), Cancer
 * Chemotherapy Reports 50, 163-170. Immutable and thread-safe.
 *
 * @param observedTreated how many treated persons had the outcome
 * @param expectedTreated how many would be expected to where the arms do not differ
 * @param observedControl how many controls had the outcome
 * @param expectedControl how many would be expected to where the arms do not differ
 * @param chiSquared the statistic, at least 0
 * @param p the probability of a statistic at least as large where the arms do not differ
 */
public record LogRankTest(
        int observedTreated,
        double expectedTreated,
        int observedControl,
        double expectedControl,
        double chiSquared,
        double p)
        implements Summarised {

    /** Nothing where no week tells the arms apart, as without any outcome. */
    static Optional<LogRankTest> of(List<RiskSet> sets) {
        int observed = 0;
        int events = 0;
        double expected = 0;
        double variance = 0;
        for (RiskSet set : sets) {
            double share = (double) set.treated() / set.atRisk();
            observed += set.treatedEvents();
            events += set.events();
            expected += set.events() * share;
            if (set.atRisk() > 1) {
                variance += set.events() * share * (1 - share) * (set.atRisk() - set.events()) / (set.atRisk() - 1.0);
            }
        }
        if (!(variance > 0)) {
            return Optional.empty();
        }
        double statistic = (observed - expected) * (observed - expected) / variance;
        return Optional.of(new LogRankTest(
                observed,
                expected,
                events - observed,
                events - expected,
                statistic,
                Probabilities.upperChiSquare(statistic, 1)));
    }

    /**
     * Returns the test in one line.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "Log-rank chi-square " + Digits.of(chiSquared) + " on 1, p " + Digits.p(p) + ": outcomes of the treated "
                + observedTreated + ", expected " + Digits.of(expectedTreated) + ", of the controls " + observedControl
                + ", expected " + Digits.of(expectedControl);
    }
}
