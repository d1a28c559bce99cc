/**
 * Covariances whose rows and columns have names, of coefficients and of features; {@link dk.bip.model.matrix.CovarianceMatrix}.
 *
 * @serial exclude
 */
package dk.bip.model.matrix;
