/** The human judgement beside an estimate; {@link dk.bip.model.review.Review}. */
package dk.bip.model.review;
