package dk.bip.model.estimation;

/** What a {@link ModelFrame} does with a missing value, which its caller writes as {@code Double.NaN} or, for a cluster, null. */
public enum MissingValues {
    /** A missing value is an error that names the column and the row. The default. */
    REFUSE,
    /**
     * A row with a missing value is left out and counted under the first column that lacks it: R's {@code na.omit}. Unbiased
     * only where being missing has nothing to do with the outcome.
     */
    DROP_ROW
}
