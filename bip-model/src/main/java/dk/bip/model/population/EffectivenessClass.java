package dk.bip.model.population;

/**
 * How effective a caseworker of the reference population truly is: the four classes behind the quartiles of BIP-CW-01. No study can see it; it
 * can be set in a {@link PopulationScenario}.
 */
public enum EffectivenessClass {
    /** The least effective quarter. */
    LEAST,
    /** The second least effective quarter. */
    SECOND_LEAST,
    /** The second most effective quarter. */
    SECOND_MOST,
    /** The most effective quarter. */
    MOST
}
