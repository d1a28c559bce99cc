/**
 * The interim built-in model: weights in closed form from the published figures and marked assumptions, until a model is estimated on a
 * reference population; {@link dk.bip.model.interim.InterimModel}.
 *
 * @serial exclude
 */
package dk.bip.model.interim;
