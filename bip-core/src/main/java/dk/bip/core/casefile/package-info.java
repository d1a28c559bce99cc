/**
 * The longitudinal case of one citizen, and the only door from it into calculation; {@link dk.bip.core.casefile.CaseFile} first, then
 * {@link dk.bip.core.casefile.CaseSnapshot}.
 *
 * @serial exclude
 */
package dk.bip.core.casefile;
