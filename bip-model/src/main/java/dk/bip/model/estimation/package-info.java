/**
 * Estimators on one's own data, in memory, with the words and the numbers of R and statsmodels; the main class is
 * {@link dk.bip.model.estimation.BinaryRegression}. Estimators {@code fit} a frame of rows; a test is made {@code of} results.
 *
 * @serial exclude
 */
package dk.bip.model.estimation;
