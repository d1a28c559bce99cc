/**
 * Where things stand in a picture, without drawing it: not API; {@link dk.bip.core.internal.picture.TextLines} breaks labels.
 *
 * @serial exclude
 */
package dk.bip.core.internal.picture;
