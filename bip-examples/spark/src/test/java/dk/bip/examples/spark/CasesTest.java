package dk.bip.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.casefile.CaseFile;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.Coefficient;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.PersonPeriods;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.json.BipJson;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.population.ReferencePopulation;
import dk.bip.model.predictor.JobProbabilityPredictor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** Whole cases: made in partitions, expanded, predicted, with what is no case among them. */
class CasesTest {

    private static final LocalDate FOLLOW_UP_END = LocalDate.of(2017, 1, 1);
    private static final LocalDate DATE = LocalDate.of(2014, 6, 1);
    private static final ReferencePopulation POPULATION = ReferencePopulation.of(2026);
    private static final int CENTRES = 3;
    private static final FeatureSchema SCHEMA = FeatureSchema.of(Feature.AGE, Feature.CITIZEN_BELIEF);

    private static final List<CaseFile> IN_MEMORY = IntStream.range(0, CENTRES)
            .mapToObj(POPULATION::jobCentre)
            .flatMap(centre -> centre.citizens().stream())
            .map(citizen -> citizen.caseFile())
            .toList();

    private static Dataset<Row> cases(int partitions) {
        return PopulationTable.cases(LocalSpark.session(), POPULATION, CENTRES, partitions);
    }

    private static Dataset<Row> withOthers() {
        return cases(2).select(col("document").cast("binary"))
                .union(LocalSpark.session()
                        .createDataFrame(
                                List.of(RowFactory.create("no case".getBytes()), RowFactory.create((Object) null)),
                                StructType.fromDDL("document binary")));
    }

    @Test
    void thePopulationHasTheSameCitizensWhateverThePartitions() {
        for (int partitions : new int[] {1, 2, 7}) {
            assertThat(cases(partitions).collectAsList())
                    .extracting(row -> row.getString(2))
                    .containsExactlyElementsOf(
                            IN_MEMORY.stream().map(BipJson.CASE_FILE::write).toList());
        }
    }

    @Test
    void personPeriodsOfATableGiveTheFitOfThoseInMemory() {
        BinaryRegression regression = BinaryRegression.complementaryLogLog().withClusters(PersonPeriods.CITIZEN);
        ModelFrame frame = PersonPeriods.of(SCHEMA, Outcome.JOB).expand(IN_MEMORY, FOLLOW_UP_END);
        BinaryRegressionResult inMemory = regression.fit(frame);

        Dataset<Row> periods =
                PersonPeriodTable.of(SCHEMA, Outcome.JOB, Horizon.THREE_MONTHS).expand(withOthers(), FOLLOW_UP_END);
        BinaryRegressionResult onSpark = RegressionTable.of(periods, PersonPeriodTable.EVENT, SCHEMA.names())
                .clusters(PersonPeriods.CITIZEN)
                .leftOutBy(PersonPeriodTable.REASON)
                .fit(regression);

        assertThat(onSpark.observations()).isEqualTo(inMemory.observations());
        assertThat(onSpark.clusters()).isEqualTo(inMemory.clusters());
        assertThat(onSpark.droppedRows())
                .containsAllEntriesOf(inMemory.droppedRows())
                .containsEntry("there is no document", 1L)
                .containsEntry("document: must be well-formed JSON; it is not at line 1, column 1", 1L)
                .hasSize(inMemory.droppedRows().size() + 2);
        for (Coefficient expected : inMemory.coefficients().coefficients()) {
            assertThat(onSpark.coefficient(expected.term()).estimate())
                    .isCloseTo(expected.estimate(), within(1e-10 * Math.abs(expected.estimate())));
            assertThat(onSpark.coefficient(expected.term()).standardError())
                    .isCloseTo(expected.standardError(), within(1e-10 * expected.standardError()));
        }
        assertThat(periods.count())
                .isEqualTo(frame.size()
                        + frame.droppedRows().values().stream()
                                .mapToLong(Long::longValue)
                                .sum()
                        + 2);
    }

    @Test
    void casesArePredictedAsOnOneMachineAndWhatIsNoneHasItsReason() {
        ModelFunctions functions = ModelFunctions.of(EvidenceModel.withBelief(), Horizon.SIX_MONTHS);
        functions.registerCases(LocalSpark.session(), DATE);
        withOthers().createOrReplaceTempView("stored_cases");
        List<Row> answers = new ArrayList<>();
        LocalSpark.session()
                .sql("SELECT a.* FROM (SELECT bip_case(document) AS a FROM stored_cases)")
                .toLocalIterator()
                .forEachRemaining(answers::add);
        assertThat(answers).hasSize(IN_MEMORY.size() + 2);
        JobProbabilityPredictor predictor = JobProbabilityPredictor.of(EvidenceModel.withBelief());
        for (int i = 0; i < IN_MEMORY.size(); i++) {
            CaseFile file = IN_MEMORY.get(i);
            Row answer = answers.get(i);
            assertThat(answer.getString(0)).isEqualTo(file.citizen().value());
            assertThat(answer.<String>getList(1))
                    .isEqualTo(
                            file.asOf(DATE).measurements().isEmpty()
                                    ? List.of()
                                    : List.of(BipJson.PROGRESSION.write(
                                            ProgressionCalculator.withDefaults().calculate(file.asOf(DATE)))));
            assertThat(answer.getString(2))
                    .isEqualTo(BipJson.PREDICTION.write(predictor.predict(file.asOf(DATE), Horizon.SIX_MONTHS)));
            assertThat(answer.isNullAt(3)).isTrue();
        }
        assertThat(answers.subList(IN_MEMORY.size(), answers.size()))
                .allMatch(answer -> answer.isNullAt(0) && answer.isNullAt(1) && answer.isNullAt(2))
                .extracting(answer -> answer.getString(3))
                .satisfiesExactly(
                        noCase -> assertThat(noCase).contains("NO_CASE_FILE"),
                        nothing -> assertThat(nothing).contains("NO_DOCUMENT"));
    }
}
