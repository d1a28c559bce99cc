package dk.bip.model.estimation;

/** The result of an estimator with a likelihood. */
public interface LikelihoodResult extends EstimationResult {

    /**
     * The log-likelihood at the estimates, without any penalty or prior.
     *
     * @return the log-likelihood
     */
    double logLikelihood();

    /**
     * The number of parameters that were estimated: the coefficients and any variance.
     *
     * @return at least 0
     */
    int parameters();

    /**
     * Akaike's information criterion: -2 log-likelihood + 2 parameters.
     *
     * @return the criterion, smaller is better
     */
    default double aic() {
        return -2 * logLikelihood() + 2.0 * parameters();
    }

    /**
     * The Bayesian information criterion: -2 log-likelihood + log(observations) parameters.
     *
     * @return the criterion, smaller is better
     */
    default double bic() {
        return -2 * logLikelihood() + StrictMath.log(observations()) * parameters();
    }
}
