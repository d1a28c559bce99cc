/**
 * What moved between two dates and over a whole series, on every scale of any instrument, progression and regression alike;
 * {@link dk.bip.core.progression.ProgressionCalculator} first, then its result {@link dk.bip.core.progression.Progression}, and what happened
 * {@link dk.bip.core.progression.Meanwhile}.
 *
 * @serial exclude
 */
package dk.bip.core.progression;
