/**
 * Every published figure of BIP and of the systems around it as a typed value with its source, its claim and its
 * caveat; the main class is {@link dk.bip.model.evidence.Evidence}.
 *
 * @serial exclude
 */
package dk.bip.model.evidence;
