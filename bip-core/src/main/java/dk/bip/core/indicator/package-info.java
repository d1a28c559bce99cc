/**
 * What BIP measures: the eleven indicators on the 1-5 scale; {@link dk.bip.core.indicator.Indicator} first, then
 * {@link dk.bip.core.indicator.IndicatorProfile}.
 *
 * @serial exclude
 */
package dk.bip.core.indicator;
