package dk.bip.examples.spark;

import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.Spread;
import dk.bip.model.statistics.ConfidenceInterval;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.StructType;

/** The probability of a row with its interval, its spread and what each feature contributes, or why there is none. */
final class EstimateFunction implements UDF1<Object, Row> {

    private static final long serialVersionUID = 1L;

    static final StructType TYPE = StructType.fromDDL("probability double, lower double, upper double, "
            + "spreadLower double, spreadUpper double, logOdds double, "
            + "contributions array<struct<feature: string, logOdds: double, points: double>>, reason string");

    private final TaskModel model;
    private final FeatureInput input;

    EstimateFunction(TaskModel model) {
        this.model = model;
        this.input = new FeatureInput(model.scorer().names());
    }

    @Override
    public Row call(Object features) {
        RowAnswer answer = RowAnswer.of(model, input.read(features));
        if (answer.estimate() == null) {
            return RowFactory.create(null, null, null, null, null, null, null, answer.reason());
        }
        Estimate estimate = answer.estimate();
        Optional<ConfidenceInterval> interval = estimate.interval();
        Optional<Spread> spread = estimate.spread();
        return RowFactory.create(
                estimate.probability(),
                interval.map(ConfidenceInterval::lower).orElse(null),
                interval.map(ConfidenceInterval::upper).orElse(null),
                spread.map(Spread::lower).orElse(null),
                spread.map(Spread::upper).orElse(null),
                estimate.logOdds(),
                estimate.contributions().stream()
                        .map(one -> RowFactory.create(one.feature().name(), one.logOdds(), one.points()))
                        .toArray(Row[]::new),
                null);
    }
}
