package dk.bip.model.caseworker;

import java.io.Serializable;

/**
 * What one caseworker adds to the log-odds of the outcome, compared with the mean of all caseworkers, shrunken towards that mean
 * the more, the fewer citizens there are. An association: nothing says that another caseworker would bring it to the same
 * citizens. Immutable, thread-safe and serializable.
 *
 * @param caseworker the caseworker's label in the frame
 * @param effect the effect, in log-odds
 * @param standardError the conditional standard deviation of the random intercept given the estimates, in log-odds; the
 *     uncertainty of the coefficients is not in it
 * @param citizens the number of citizens that it rests on
 */
public record CaseworkerEffect(String caseworker, double effect, double standardError, int citizens)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * The number of citizens, without who the caseworker is or how the caseworker does.
     *
     * @return such as {@code CaseworkerEffect[citizens=13]}
     */
    @Override
    public String toString() {
        return "CaseworkerEffect[citizens=" + citizens + "]";
    }
}
