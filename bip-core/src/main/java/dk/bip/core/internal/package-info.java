/**
 * Not API: argument checks ({@link dk.bip.core.internal.Checks}) the normal distribution, and numbers and dates as they are read.
 *
 * @serial exclude
 */
package dk.bip.core.internal;
