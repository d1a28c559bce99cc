/**
 * The models that ship with the library, as code; {@link dk.bip.model.builtin.EvidenceModel}.
 *
 * @serial exclude
 */
package dk.bip.model.builtin;
