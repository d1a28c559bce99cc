package dk.bip.model.validation;

/** What the population stability index does where a cell holds nobody, and its logarithm would be infinite. The choice is ours. */
public enum EmptyCells {
    /**
     * If any cell of either population is empty, one half is added to the count of every cell of both before shares are taken; shares still sum
     * to one. The default.
     */
    ADD_HALF,
    /** An empty cell counts as the share 0.0001, the others keep theirs: common in credit scoring, and shares sum to more than one. */
    SMALL_SHARE,
    /** An empty cell is an error. */
    REFUSE
}
