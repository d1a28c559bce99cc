package dk.bip.model.trial;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.Digits;

/**
 * How often a trial without any effect shows so many significant centres by chance alone, the tests being independent: the upper tail of the
 * binomial distribution, sum over j from k to n of (n over j) a^j (1 - a)^(n - j).
 *
 * <p>PRV-24 tells of 2 of 18 job centres with a significant positive effect. Without any effect, two or more of 18 come out at 5 % in 23 % of
 * trials if either direction counts, in 7 % if only the positive half of two-sided tests does. Immutable and thread-safe.
 *
 * @param centres how many centres are tested, at least 1
 * @param significant how many came out significant, from 0 to the number of centres
 * @param significance the level of each two-sided test, such as 0.05
 * @param eitherDirection the probability of as many or more in either direction, from 0 to 1; it is that of one-sided tests too
 * @param positiveOnly the probability of as many or more positive ones of two-sided tests, from 0 to 1
 */
public record ChanceOfCentres(
        int centres, int significant, double significance, double eitherDirection, double positiveOnly)
        implements Summarised {

    /**
     * Computes the chances.
     *
     * @param centres how many centres are tested, from 1 to 1000
     * @param significant how many came out significant, from 0 to the number of centres
     * @param significance the level of each two-sided test, greater than 0 and less than 1
     * @return the chances
     * @throws IllegalArgumentException if a number is out of range
     */
    public static ChanceOfCentres of(int centres, int significant, double significance) {
        Checks.that(centres >= 1 && centres <= 1000, "centres must be from 1 to 1000, but are " + centres);
        Checks.that(
                significant >= 0 && significant <= centres,
                "significant must be from 0 to " + centres + ", but is " + significant);
        Checks.between(significance, 0, 1, "significance");
        return new ChanceOfCentres(
                centres,
                significant,
                significance,
                atLeast(significant, centres, significance),
                atLeast(significant, centres, significance / 2));
    }

    private static double atLeast(int least, int centres, double chance) {
        double logTerm = centres * StrictMath.log1p(-chance);
        double logOdds = StrictMath.log(chance) - StrictMath.log1p(-chance);
        double below = 0;
        for (int count = 0; count < least; count++) {
            below += StrictMath.exp(logTerm);
            logTerm += StrictMath.log((double) (centres - count) / (count + 1)) + logOdds;
        }
        return Math.max(0, 1 - below);
    }

    /**
     * Returns how many centres came out, and how often chance alone gives as many.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return significant + " of " + centres
                + " centres significant and positive; with no effect anywhere as many or more in "
                + Digits.percent(positiveOnly) + " of trials, in either direction in "
                + Digits.percent(eitherDirection);
    }
}
