/**
 * What was done with the citizen: the 21 interventions in four categories, their periods and their mix;
 * {@link dk.bip.core.intervention.Intervention} first, then {@link dk.bip.core.intervention.InterventionMix}.
 *
 * @serial exclude
 */
package dk.bip.core.intervention;
