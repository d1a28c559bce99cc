/** Where things stand in a picture, without drawing it: not API; {@link dk.bip.core.internal.picture.TextLines} breaks labels. */
package dk.bip.core.internal.picture;
