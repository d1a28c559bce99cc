/**
 * What is measured with and what comes of it: an {@link dk.bip.core.indicator.Instrument} has {@link dk.bip.core.indicator.Dimension}s, each
 * on a {@link dk.bip.core.indicator.ScoreRange} of its own, and indices over them; a {@link dk.bip.core.indicator.Profile} has one rater's
 * scores of one day. The eleven indicators of BIP are dimensions ({@link dk.bip.core.indicator.Indicator}), and
 * {@link dk.bip.core.indicator.Bip} and {@link dk.bip.core.indicator.Skapa} are instruments like any that a user brings;
 * {@link dk.bip.core.indicator.Instrument} first.
 *
 * @serial exclude
 */
package dk.bip.core.indicator;
