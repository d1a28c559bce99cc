package dk.bip.model.validation;

/**
 * Fits a model to some rows and forecasts others: what cross-validation, the bootstrap and a split by time repeat. An implementation keeps no
 * state between calls and learns nothing from the rows that it forecasts: whatever is estimated, chosen or scaled, is so from the training rows.
 */
@FunctionalInterface
public interface Refit {

    /**
     * Fits and forecasts.
     *
     * @param trainingRows the rows to fit to, from 0; a row may stand several times, as in a bootstrap
     * @param testRows the rows to forecast
     * @return one probability from 0 to 1 for each test row, in their order
     */
    double[] forecast(int[] trainingRows, int[] testRows);
}
