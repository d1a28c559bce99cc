/**
 * Pictures of a prediction, as text of SVG with a table beside it: {@link dk.bip.model.picture.ContributionsPicture} first, then
 * {@link dk.bip.model.picture.ProbabilityPicture} over time and {@link dk.bip.model.picture.HorizonsPicture}.
 *
 * <p>Every probability stands with its interval, which is for the mean of people with the same known information, and with its spread, which
 * says how far such people lie apart because of what is not known. They are drawn apart. Stability: as that of
 * {@code dk.bip.core.picture}.
 *
 * @serial exclude
 */
package dk.bip.model.picture;
