/**
 * What was measured and when: one rater's answers of one day, in order of their dates, and the scores of each scale over time;
 * {@link dk.bip.core.measurement.Measurement} first, then {@link dk.bip.core.measurement.MeasurementSeries} and
 * {@link dk.bip.core.measurement.ScaleSeries}.
 *
 * @serial exclude
 */
package dk.bip.core.measurement;
