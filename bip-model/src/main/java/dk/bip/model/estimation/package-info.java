/**
 * Estimators on one's own data, in memory, with the words and the numbers of R and statsmodels; the main class is
 * {@link dk.bip.model.estimation.BinaryRegression}.
 *
 * @serial exclude
 */
package dk.bip.model.estimation;
