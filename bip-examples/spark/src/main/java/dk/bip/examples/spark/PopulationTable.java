package dk.bip.examples.spark;

import dk.bip.model.json.BipJson;
import dk.bip.model.population.ReferencePopulation;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** The reference population as a table of cases, each partition making its own job centres: the same citizens as in memory. */
public final class PopulationTable {

    private static final StructType TYPE =
            StructType.fromDDL("centre int not null, citizen string not null, document string not null");

    private PopulationTable() {}

    /**
     * Returns the cases of the first job centres.
     *
     * @param session the session
     * @param population the population
     * @param centres how many job centres
     * @param partitions in how many partitions
     * @return a table of {@code centre}, {@code citizen} and {@code document}, a case file as JSON, in the order of the population
     */
    public static Dataset<Row> cases(
            SparkSession session, ReferencePopulation population, int centres, int partitions) {
        return session.range(0, centres, 1, partitions)
                .flatMap(
                        (FlatMapFunction<Long, Row>) centre ->
                                cases(population, Math.toIntExact(centre)).iterator(),
                        Encoders.row(TYPE));
    }

    private static Stream<Row> cases(ReferencePopulation population, int centre) {
        return population.jobCentre(centre).citizens().stream()
                .map(citizen -> citizen.caseFile())
                .map(file -> RowFactory.create(centre, file.citizen().value(), BipJson.CASE_FILE.write(file)));
    }
}
