package dk.bip.core.change;

import dk.bip.core.internal.Checks;

/**
 * The change as a share of the earlier score: index = (post - pre) / |pre|, and a change where its size is the share asked for or more.
 *
 * <p>It makes sense only on a scale whose 0 is none of what is measured; on one from 1 to 5, as BIP's, a step from 1 is 100 % and one from 4 is
 * 25 %. It knows nothing of measurement error. How much is asked for is the caller's; half of the symptoms is common (R. Hiller, H. Schindler
 * and M. Lambert, 2012, Psychotherapy Research 22, 1-11).
 *
 * <p>Needs the two scores, of which the earlier is not 0. Immutable and thread-safe.
 *
 * @param share the share of the earlier score that is a change, positive and finite, such as 0.5 for 50 %
 */
public record PercentageChange(double share) implements ChangeMethod {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the share.
     *
     * @param share the share of the earlier score that is a change, positive and finite, such as 0.5 for 50 %
     * @throws IllegalArgumentException if the share is out of range, or not a number
     */
    public PercentageChange {
        Checks.that(share > 0 && share <= Double.MAX_VALUE, "share must be positive and finite, but is " + share);
    }

    @Override
    public String code() {
        return "PERCENTAGE";
    }

    @Override
    public String source() {
        return "Hiller, Schindler and Lambert (2012), Psychotherapy Research 22, 1-11";
    }

    /**
     * Returns the change as a share of the earlier score.
     *
     * @param pair the scores
     * @return (post - pre) / |pre|
     * @throws IllegalArgumentException if the earlier score is 0, or the share is not finite
     */
    @Override
    public double index(ScorePair pair) {
        Checks.that(pair.pre() != 0, "pre must not be 0, of which nothing is a share", "use another method?");
        return Checks.finite(pair.change() / Math.abs(pair.pre()), "the change as a share of pre");
    }

    @Override
    public double criticalValue() {
        return share;
    }

    @Override
    public boolean isChange(double size) {
        return size >= share;
    }
}
