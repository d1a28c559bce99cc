package dk.bip.model.caseworker;

/** A quarter of all caseworkers, by their effect on the outcome. */
public enum EffectivenessQuartile {
    /** The quarter with the smallest effects. */
    LEAST,
    /** The quarter above the least. */
    SECOND_LEAST,
    /** The quarter below the most. */
    SECOND_MOST,
    /** The quarter with the largest effects. */
    MOST
}
