package dk.bip.model.caseworker;

/**
 * How the shares of quarters of caseworkers are obtained. At a dozen citizens each most of the differences between the rates of
 * caseworkers are chance, and the three answers differ widely:
 *
 * <ul>
 *   <li>{@link #IN_SAMPLE} shows chance as if it were difference: the gap is far too wide;
 *   <li>{@link #OUT_OF_SAMPLE} shows what the quarter that one would <em>name</em> as the best does for other citizens: the gap is
 *       real, and narrower than that between the caseworkers who are the best, because many are named wrongly;
 *   <li>{@link #MODEL_BASED} shows the quarter who <em>are</em> the best, whoever they are, if true effects are normal.
 * </ul>
 */
public enum QuartileMethod {
    /**
     * Caseworkers are ranked by the shrunken effects that one part of their citizens gives, and measured on the others, each part
     * in turn. Assumes nothing of the effects' distribution.
     */
    OUT_OF_SAMPLE,
    /** Caseworkers are ranked and measured on the same citizens. For showing what is wrong with it. */
    IN_SAMPLE,
    /**
     * From the estimated standard deviation of the effects. Adjusted share of a quarter: the mean over all citizens, and over that
     * quarter of a normal distribution of effects, of the predicted probability. Raw share: the outcomes of all caseworkers,
     * weighted by the probability, given their citizens, that the caseworker belongs to the quarter.
     */
    MODEL_BASED
}
