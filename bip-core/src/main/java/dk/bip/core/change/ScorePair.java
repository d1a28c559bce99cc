package dk.bip.core.change;

import dk.bip.core.internal.Checks;
import java.io.Serializable;

/**
 * Two scores of one person on one scale, an earlier and a later: what a change is judged by. Immutable and thread-safe.
 *
 * @param pre the earlier score, in units of the scale, finite
 * @param post the later score, in the same units, finite
 */
public record ScorePair(double pre, double post) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the scores.
     *
     * @param pre the earlier score, in units of the scale, finite
     * @param post the later score, in the same units, finite
     * @throws IllegalArgumentException if a score or their difference is not finite
     */
    public ScorePair {
        pre = Checks.finite(pre, "pre");
        post = Checks.finite(post, "post");
        Checks.finite(post - pre, "the difference of pre and post");
    }

    /**
     * Returns the change.
     *
     * @return the later score minus the earlier, positive where the score rose, whichever way is for the better
     */
    public double change() {
        return post - pre + 0.0;
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that holds no score
     */
    @Override
    public String toString() {
        return "ScorePair";
    }
}
