package dk.bip.examples.spark;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.struct;

import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.PersonPeriods;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.population.ReferencePopulation;
import dk.bip.model.predictor.ModelDocument;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A small country from its citizens to a night: a population that is made in partitions, its person-periods, a fit with errors by citizen,
 * scored rows, and the lines of a night, all on this machine as on many.
 */
public final class Country {

    private static final LocalDate FOLLOW_UP_END = LocalDate.of(2017, 1, 1);
    private static final LocalDate NIGHT = LocalDate.of(2014, 6, 1);
    private static final int PARTITIONS = 4;

    private Country() {}

    /**
     * Prints what each step gives.
     *
     * @param args a folder for the lines of the night, and how many job centres the country has
     * @throws IOException if the session cannot be closed
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("Country FOLDER CENTRES");
            System.exit(2);
        }
        try (SparkSession session = SparkSession.builder()
                .master("local[*]")
                .appName("country")
                .config("spark.ui.enabled", false)
                .getOrCreate()) {
            session.sparkContext().setLogLevel("ERROR");
            run(session, args[0], Integer.parseInt(args[1]));
        }
    }

    static void run(SparkSession session, String folder, int centres) {
        ModelDocument model = EvidenceModel.withBelief();
        FeatureSchema schema = model.schema();
        Dataset<Row> cases = PopulationTable.cases(session, ReferencePopulation.of(2026), centres, PARTITIONS)
                .persist();
        System.out.println(cases.count() + " citizens of " + centres + " job centres");

        Dataset<Row> periods = PersonPeriodTable.of(schema, Outcome.JOB, Horizon.SIX_MONTHS)
                .expand(cases, FOLLOW_UP_END)
                .persist();
        System.out.println(RegressionTable.of(periods, PersonPeriodTable.EVENT, schema.names())
                .clusters(PersonPeriods.CITIZEN)
                .leftOutBy(PersonPeriodTable.REASON)
                .fit(BinaryRegression.logit().withClusters(PersonPeriods.CITIZEN))
                .summary());

        Column features = struct(schema.names().stream().map(name -> col(name)).toArray(Column[]::new));
        periods.filter(col(PersonPeriodTable.REASON).isNull())
                .select(ModelFunctions.of(model, Horizon.SIX_MONTHS)
                        .probability(features)
                        .as("answer"))
                .groupBy(col("answer.reason"))
                .agg(count("*").as("rows"), avg("answer.probability").as("mean_probability"))
                .orderBy("reason")
                .show(false);

        List<PartitionReport> reports = SparkNight.of(model, Horizon.SIX_MONTHS, NIGHT)
                .run(cases.withColumn("line", monotonically_increasing_id()), folder);
        reports.forEach(System.out::println);
    }
}
