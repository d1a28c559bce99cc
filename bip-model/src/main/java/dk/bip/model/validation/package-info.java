/**
 * Tells how good forecasts, a model and the instrument behind them are: discrimination, calibration, error, out-of-sample performance by
 * citizen and by time, groups, drift and reliability. Start with {@link dk.bip.model.validation.Discrimination} and {@link
 * dk.bip.model.validation.Calibration}.
 *
 * <p>Everything takes values and gives values: {@code of} where there is nothing to choose, {@code evaluate} after the choices, {@code compare}
 * for two side by side. Metrics are those of R: {@code pROC}, {@code psych}, {@code glm}. Data with one row per
 * citizen and interval are not independent rows: the intervals that formulas give treat them as if they were, {@link
 * dk.bip.model.validation.CitizenBootstrap} does not.
 *
 * @serial exclude
 */
package dk.bip.model.validation;
