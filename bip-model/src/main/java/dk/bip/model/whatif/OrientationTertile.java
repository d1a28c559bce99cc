package dk.bip.model.whatif;

/**
 * Where a caseworker's general job orientation lies among all caseworkers. The published contrast is between the outer
 * thirds (our reading of "high" and "low" in BIP-BELIEF-03).
 */
public enum OrientationTertile {
    /** The third with the lowest orientation. */
    LOW,
    /** The third between. */
    MIDDLE,
    /** The third with the highest orientation. */
    HIGH
}
