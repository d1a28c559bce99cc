/**
 * Not API: argument checks ({@link dk.bip.core.internal.Checks}) and the normal distribution.
 *
 * @serial exclude
 */
package dk.bip.core.internal;
