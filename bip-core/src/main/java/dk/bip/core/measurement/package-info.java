/**
 * What was measured and when; {@link dk.bip.core.measurement.Measurement} first, then
 * {@link dk.bip.core.measurement.MeasurementSeries}.
 *
 * @serial exclude
 */
package dk.bip.core.measurement;
