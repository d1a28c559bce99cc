/**
 * Strict, versioned JSON of the library's values, in memory; {@link dk.bip.model.json.BipJson} first.
 *
 * @serial exclude
 */
package dk.bip.model.json;
