/**
 * From rows to a stored model: {@link dk.bip.model.fit.JobModelFit} fits a logit for each horizon to a municipality's own rows and gives a
 * {@link dk.bip.model.predictor.ModelDocument} in the form of the built-in ones, checked out of sample. What builds the shipped documents is
 * the same code.
 *
 * @serial exclude
 */
package dk.bip.model.fit;
