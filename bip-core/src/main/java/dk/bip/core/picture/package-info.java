/**
 * Pictures that a citizen and a caseworker look at together, as text of SVG with a table beside it:
 * {@link dk.bip.core.picture.RadarPicture} and {@link dk.bip.core.picture.CoursePicture} first.
 *
 * <p>A picture shows its uncertainty, reads in grey and on a telephone, and holds the same for those who cannot see it. No picture asks for a
 * typeface, a locale or a file, and the same values give the same text on every machine.
 *
 * @serial exclude
 */
package dk.bip.core.picture;
