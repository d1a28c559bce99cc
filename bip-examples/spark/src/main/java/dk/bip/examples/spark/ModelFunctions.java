package dk.bip.examples.spark;

import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.ModelDocument;
import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;

/**
 * A model as functions of SQL and of DataFrames, each with the bits of one machine. What they cannot score has a reason in the place of
 * numbers, and stays in the table: as many rows go out as come in.
 *
 * <pre>{@code
 * ModelFunctions functions = ModelFunctions.of(EvidenceModel.withBelief(), Horizon.SIX_MONTHS);
 * functions.register(session);
 * session.sql("SELECT citizen, bip_probability(struct(*)).probability FROM rows");
 * }</pre>
 *
 * <p>Features come as a struct with a field for each, in any order and among others, or as an array in the order of the model; null and NaN
 * are missing. Immutable and thread-safe.
 */
public final class ModelFunctions {

    private final TaskModel model;

    private ModelFunctions(TaskModel model) {
        this.model = model;
    }

    /**
     * Returns the functions of a model.
     *
     * @param document the model
     * @param horizon within which time, one of the model's
     * @return the functions
     * @throws IllegalArgumentException if the model does not have the horizon
     */
    public static ModelFunctions of(ModelDocument document, Horizon horizon) {
        return new ModelFunctions(new TaskModel(document, horizon));
    }

    /**
     * Makes {@code bip_probability(features)} and {@code bip_estimate(features)} known to SQL.
     *
     * @param session the session
     */
    public void register(SparkSession session) {
        session.udf().register("bip_probability", new ProbabilityFunction(model), ProbabilityFunction.TYPE);
        session.udf().register("bip_estimate", new EstimateFunction(model), EstimateFunction.TYPE);
    }

    /**
     * Makes {@code bip_case(document)} known to SQL.
     *
     * @param session the session
     * @param date the date that every case is looked at
     */
    public void registerCases(SparkSession session, LocalDate date) {
        session.udf().register("bip_case", new CaseFunction(model, date), CaseFunction.TYPE);
    }

    /**
     * Returns the probability of each row.
     *
     * @param features a struct or an array
     * @return a struct of {@code probability} and {@code reason}, of which one is null
     */
    public Column probability(Column features) {
        return function(new ProbabilityFunction(model), ProbabilityFunction.TYPE)
                .apply(features);
    }

    /**
     * Returns the probability of each row with its interval, its spread and what each feature contributes.
     *
     * @param features a struct or an array
     * @return a struct of {@code probability}, {@code lower}, {@code upper}, {@code spreadLower}, {@code spreadUpper} (null where nothing is
     *     missing), {@code logOdds}, {@code contributions} and {@code reason}
     */
    public Column estimate(Column features) {
        return function(new EstimateFunction(model), EstimateFunction.TYPE).apply(features);
    }

    /**
     * Returns what moved in each case and how likely a job is.
     *
     * @param document a case as JSON, text or binary
     * @param date the date that every case is looked at
     * @return a struct of {@code citizen}, {@code progressions} and {@code prediction}, which are documents of the library, and {@code reason}
     */
    public Column cases(Column document, LocalDate date) {
        return function(new CaseFunction(model, date), CaseFunction.TYPE).apply(document);
    }

    private static UserDefinedFunction function(UDF1<?, ?> function, DataType type) {
        return functions.udf(function, type);
    }
}
