/**
 * Whether a change of scores matters: the published methods side by side, each with its formula and its paper;
 * {@link dk.bip.core.change.ChangeAssessment} first, then {@link dk.bip.core.change.ChangeMethod}, which a caller adds to with one class.
 *
 * @serial exclude
 */
package dk.bip.core.change;
