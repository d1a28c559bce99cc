package dk.bip.model.whatif;

/**
 * Where a caseworker's general job orientation lies among all caseworkers. The published contrast is between the outer
 * tertiles (our reading of "high" and "low" in BIP-BELIEF-03).
 */
public enum OrientationTertile {
    /** The tertile with the lowest orientation. */
    LOW,
    /** The tertile between. */
    MIDDLE,
    /** The tertile with the highest orientation. */
    HIGH
}
