package dk.bip.model.estimation;

import java.io.Serializable;

/**
 * The random intercept of one group: the conditional mode, which is shrunken towards 0 the more, the less the group's rows say.
 * R's {@code lme4::ranef(fit, condVar = TRUE)}.
 *
 * <p>A rank list of such effects is mostly noise where groups are small: compare their differences with their standard errors.
 *
 * @param group the group's label
 * @param effect the conditional mode of the intercept, on the scale of the linear predictor; 0 if sigma is estimated at zero
 * @param standardError the conditional standard deviation given the estimates, sigma / sqrt(1 + sigma^2 sum of information); 0 if
 *     sigma is estimated at zero
 * @param observations the number of rows of the group
 */
public record GroupEffect(String group, double effect, double standardError, long observations)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * The size of the group, without who it is or how it does.
     *
     * @return such as {@code GroupEffect[observations=12]}
     */
    @Override
    public String toString() {
        return "GroupEffect[observations=" + observations + "]";
    }
}
