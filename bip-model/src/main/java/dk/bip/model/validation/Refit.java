package dk.bip.model.validation;

import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.ModelFrame;
import java.util.Objects;

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

    /**
     * Refits a regression to rows of a frame.
     *
     * @param regression the regression; the exceptions of its fit are passed on
     * @param frame the data
     * @return the refit
     */
    static Refit of(BinaryRegression regression, ModelFrame frame) {
        Objects.requireNonNull(regression, "regression");
        Objects.requireNonNull(frame, "frame");
        return (trainingRows, testRows) ->
                regression.fit(frame.rows(trainingRows)).probabilities(frame.rows(testRows));
    }
}
