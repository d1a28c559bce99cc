package dk.bip.examples.spark;

import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.NoEstimate;
import dk.bip.model.predictor.NoEstimateReason;
import dk.bip.model.predictor.Prediction;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a model says of a row.
 *
 * @param estimate the estimate, or null
 * @param reason why there is none, without a value of the row, or null
 */
record RowAnswer(Estimate estimate, String reason) {

    /** Predicts a row in which NaN is missing; the row may be null. */
    static RowAnswer of(TaskModel model, double[] values) {
        if (values == null) {
            return new RowAnswer(null, "there is no row");
        }
        int features = model.predictor().schema().size();
        if (values.length != features) {
            return new RowAnswer(null, "the array must have a number for each feature: " + features);
        }
        Prediction prediction;
        try {
            prediction = model.predictor().predict(row(model, values), model.horizon());
        } catch (IllegalArgumentException refused) {
            return new RowAnswer(null, refused.getMessage().lines().findFirst().orElseThrow());
        }
        if (prediction instanceof Estimate estimate) {
            return new RowAnswer(estimate, null);
        }
        return new RowAnswer(
                null,
                ((NoEstimate) prediction)
                        .reasons().stream().map(NoEstimateReason::code).collect(Collectors.joining(", ")));
    }

    private static FeatureRow row(TaskModel model, double[] values) {
        List<Feature> features = model.predictor().schema().features();
        FeatureRow.Builder row = FeatureRow.builder(model.predictor().schema());
        for (int f = 0; f < values.length; f++) {
            if (!Double.isNaN(values[f])) {
                row.value(features.get(f), values[f]);
            }
        }
        return row.build();
    }
}
