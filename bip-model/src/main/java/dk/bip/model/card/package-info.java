/**
 * What a model says of itself: what it is for, what it must not be used for, where it comes from and how it proves itself;
 * {@link dk.bip.model.card.ModelCard} first.
 *
 * @serial exclude
 */
package dk.bip.model.card;
