package dk.bip.model.caseworker;

/**
 * Where the slopes of the citizens' characteristics come from when caseworkers are compared.
 *
 * <p>A random intercept is taken to be independent of the characteristics. Where citizens are sorted to caseworkers it is not, and
 * at a dozen citizens each the slopes of {@link #POOLED} are nearly those of a regression without caseworkers: with the weaker
 * citizens at the better caseworkers they come out too flat, and the adjusted differences too small.
 */
public enum CovariateSlopes {
    /**
     * From citizens of the same caseworker: the mean of each characteristic over the caseworker's rows enters beside it (Mundlak
     * 1978, "On the pooling of time series and cross section data", Econometrica 46, 69-85). The caseworker's effect is what goes
     * with these means plus the random intercept. Valid with sorting by what the characteristics measure.
     */
    WITHIN_CASEWORKERS,
    /** From all citizens: the characteristics and the random intercept alone, as {@code lme4::glmer} fits them. */
    POOLED
}
