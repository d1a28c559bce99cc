/**
 * What a probability is about and within how long; the main class is {@link dk.bip.model.outcome.Horizon}.
 *
 * @serial exclude
 */
package dk.bip.model.outcome;
