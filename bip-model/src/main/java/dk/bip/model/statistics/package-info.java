/**
 * What estimation, validation, the caseworker calculators and trials share: {@link dk.bip.model.statistics.ConfidenceInterval intervals},
 * {@link dk.bip.model.statistics.PointEstimate estimates with their error}, {@link dk.bip.model.statistics.Clusters clusters} of rows and
 * {@link dk.bip.model.statistics.LeaveOneOutMeans means over the others}.
 *
 * @serial exclude
 */
package dk.bip.model.statistics;
