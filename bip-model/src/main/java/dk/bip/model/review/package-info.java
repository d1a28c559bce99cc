/**
 * The human judgement beside an estimate; {@link dk.bip.model.review.Review}.
 *
 * @serial exclude
 */
package dk.bip.model.review;
