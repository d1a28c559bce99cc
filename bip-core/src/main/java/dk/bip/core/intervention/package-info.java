/**
 * What was done with the citizen: the 21 types of intervention in four categories and those of one's own, their periods and their mix;
 * {@link dk.bip.core.intervention.Intervention} first, then {@link dk.bip.core.intervention.InterventionMix}.
 *
 * @serial exclude
 */
package dk.bip.core.intervention;
