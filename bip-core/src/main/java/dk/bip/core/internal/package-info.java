/**
 * Not API: argument checks ({@link dk.bip.core.internal.Checks}), the normal distribution, and what stands for a value in a Java stream
 * ({@link dk.bip.core.internal.SerialProxy}).
 *
 * @serial exclude
 */
package dk.bip.core.internal;
