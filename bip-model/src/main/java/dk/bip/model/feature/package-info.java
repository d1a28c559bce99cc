/**
 * From a case, as it was known on a date, to a row of named numbers; {@link dk.bip.model.feature.FeatureSchema} first, then
 * {@link dk.bip.model.feature.Feature}, the catalogue.
 *
 * @serial exclude
 */
package dk.bip.model.feature;
