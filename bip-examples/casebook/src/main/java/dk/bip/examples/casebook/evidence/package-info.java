/**
 * From the published figures to the evidence model: a study of the reference population, the figures that it finds, the calibration of the
 * population to them, and the documents that are fitted to it.
 */
package dk.bip.examples.casebook.evidence;
