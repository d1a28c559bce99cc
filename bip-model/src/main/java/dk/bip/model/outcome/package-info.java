/**
 * What a probability is about and within how long; the main class is {@link dk.bip.model.outcome.Horizon}.
 */
package dk.bip.model.outcome;
