package dk.bip.model.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.CitizenId;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.Coefficient;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.PersonPeriods;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureCatalogue;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.feature.ReaderVersion;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** From case files and a table of one's own to rows, a document and explained predictions. */
class FromCasesToPredictionsTest {

    private static final List<CaseFile> FILES = SeededCases.files(300, 5);
    private static final LocalDate END = SeededCases.START.plusYears(2);
    private static final Feature CAR =
            Feature.of("own_car", Text.of("egen bil", "a car of one's own"), Domain.YES_OR_NO);
    private static final JobModelDescription DESCRIPTION = description()
            .feature(Feature.CITIZEN_BELIEF)
            .feature(Feature.CASEWORKER_BELIEF)
            .build();
    private static final SortedMap<Horizon, ModelFrame> ROWS =
            DESCRIPTION.grid().expand(FILES, END, DESCRIPTION.horizons());

    private static JobModelDescription.Builder description() {
        return JobModelDescription.builder("local", "1", Outcome.JOB)
                .horizons(List.of(Horizon.THREE_MONTHS, Horizon.SIX_MONTHS))
                .rowsFrom("made-up cases")
                .card(SeededRows.card().build());
    }

    /** Who has a car: by the number in the pseudonym, with some unknown and, later on, more of them. */
    private static OptionalDouble car(CitizenId citizen, LocalDate date) {
        int number = Integer.parseInt(citizen.value().substring(1));
        boolean later = date.isAfter(SeededCases.START.plusYears(1));
        return number % 10 == 3 ? OptionalDouble.empty() : OptionalDouble.of(number % (later ? 2 : 3) == 0 ? 1 : 0);
    }

    @Test
    void theGridOfALongerHorizonHasFewerRowsSeed5() {
        assertThat(ROWS.keySet()).containsExactly(Horizon.THREE_MONTHS, Horizon.SIX_MONTHS);
        assertThat(ROWS.get(Horizon.SIX_MONTHS).size())
                .isLessThan(ROWS.get(Horizon.THREE_MONTHS).size());
        ModelFrame alone = DESCRIPTION.grid().withHorizon(Horizon.SIX_MONTHS).expand(FILES, END);
        assertThat(ROWS.get(Horizon.SIX_MONTHS).values("citizen_belief")).isEqualTo(alone.values("citizen_belief"));
        assertThatThrownBy(() -> DESCRIPTION.grid().expand(FILES, END, List.of()))
                .hasMessage("horizons must hold one or more");
    }

    @Test
    void theEstimatesFindTheHazardSeed5() {
        BinaryRegressionResult fit = JobModelFit.of(DESCRIPTION).estimate(ROWS).fit(Horizon.THREE_MONTHS);
        assertNear(fit.coefficient("citizen_belief"), 0.3);
        assertNear(fit.coefficient("caseworker_belief"), 0.4);
    }

    private static void assertNear(Coefficient found, double truth) {
        assertThat(found.estimate()).isCloseTo(truth, within(3 * found.standardError()));
        assertThat(found.standardError()).isLessThan(0.15);
    }

    /** The regression on the columns as they are, with its covariance at each row, is the same model. */
    @Test
    void theDocumentGivesTheProbabilitiesAndErrorsOfTheRegressions() {
        ModelDocument document = JobModelFit.of(DESCRIPTION).fit(ROWS).document();
        JobProbabilityPredictor predictor = JobProbabilityPredictor.of(document);
        FeatureSchema schema = document.schema();
        ROWS.forEach((horizon, frame) -> {
            BinaryRegressionResult expected =
                    BinaryRegression.logit().withClusters(PersonPeriods.CITIZEN).fit(frame);
            double[] fitted = expected.probabilities(frame);
            double[][] covariance = expected.coefficients().covariance().toArray();
            for (int i = 0; i < frame.size(); i += 7) {
                double[] x = {1, frame.value(i, "citizen_belief"), frame.value(i, "caseworker_belief")};
                FeatureRow row = FeatureRow.builder(schema)
                        .value(Feature.CITIZEN_BELIEF, x[1])
                        .value(Feature.CASEWORKER_BELIEF, x[2])
                        .build();
                Estimate estimate = (Estimate) predictor.predict(row, horizon);
                double variance = 0;
                for (int j = 0; j < 3; j++) {
                    for (int k = 0; k < 3; k++) {
                        variance += x[j] * covariance[j][k] * x[k];
                    }
                }
                assertThat(estimate.probability()).isCloseTo(fitted[i], within(1e-12));
                assertThat(estimate.standardError()).hasValueCloseTo(Math.sqrt(variance), within(1e-12));
            }
        });
    }

    @Test
    void anOwnColumnByFunctionAndByReaderGiveTheSameRows() {
        Feature read = CAR.withReader(new ReaderVersion("my-city/own_car", 1));
        FeatureCatalogue catalogue =
                FeatureCatalogue.builtIn().with(read, snapshot -> car(snapshot.citizen(), snapshot.date()));
        ModelFrame byReader = PersonPeriods.of(FeatureSchema.of(List.of(Feature.CITIZEN_BELIEF, read)), Outcome.JOB)
                .withCatalogue(catalogue)
                .expand(FILES, END);
        ModelFrame byFunction = PersonPeriods.of(FeatureSchema.of(List.of(Feature.CITIZEN_BELIEF, CAR)), Outcome.JOB)
                .withOwnColumn("own_car", FromCasesToPredictionsTest::car)
                .expand(FILES, END);

        assertThat(byFunction.columnNames()).isEqualTo(byReader.columnNames());
        assertThat(byFunction.droppedRows()).isEqualTo(byReader.droppedRows()).containsKey("missing own_car");
        assertThat(byFunction.values("own_car"))
                .isEqualTo(byReader.values("own_car"))
                .contains(0, 1);
        assertThat(byFunction.values("citizen_belief")).isEqualTo(byReader.values("citizen_belief"));
        assertThat(byFunction.clusters("citizen").codes())
                .isEqualTo(byReader.clusters("citizen").codes());
        for (int i = 0; i < byReader.size(); i++) {
            assertThat(byFunction.outcome(i)).isEqualTo(byReader.outcome(i));
        }
    }

    @Test
    void aValueOfAnOwnColumnOutsideItsDomainIsMissing() {
        PersonPeriods grid = PersonPeriods.of(FeatureSchema.of(List.of(Feature.CITIZEN_BELIEF, CAR)), Outcome.JOB);
        ModelFrame frame = grid.withOwnColumn(
                        "own_car",
                        (citizen, date) -> OptionalDouble.of(citizen.value().equals("c1") ? 9 : 1))
                .expand(FILES.subList(0, 3), END);
        assertThat(frame.droppedRows()).containsKey("missing own_car");
        assertThat(frame.values("own_car")).containsOnly(1);
    }

    @Test
    void onlyAFeatureWithoutAReaderIsAnOwnColumn() {
        assertThatThrownBy(() -> DESCRIPTION.grid().withOwnColumn("citizen_belief", FromCasesToPredictionsTest::car))
                .hasMessage(
                        "citizen_belief must be without a reader to be a column of one's own, but is read from the case"
                                + "\nMaybe add the reader to a catalogue and leave the column out?");
        assertThatThrownBy(() -> DESCRIPTION.grid().withOwnColumn("own_car", FromCasesToPredictionsTest::car))
                .hasMessageStartingWith("feature name is not in the schema\n");
    }

    @Test
    void anOwnColumnIsPredictedFromAnOwnValueAndExplainedInDanish() {
        JobModelDescription description = description()
                .feature(Feature.CITIZEN_BELIEF)
                .feature(Feature.CASEWORKER_BELIEF)
                .feature(CAR)
                .build();
        ModelDocument document = JobModelFit.of(description)
                .fit(description
                        .grid()
                        .withOwnColumn("own_car", FromCasesToPredictionsTest::car)
                        .expand(FILES, END, description.horizons()))
                .document();
        CaseSnapshot snapshot = FILES.get(0).asOf(SeededCases.START);
        FeatureRow own =
                FeatureRow.builder(FeatureSchema.of(List.of(CAR))).value(CAR, 1).build();

        Estimate estimate = (Estimate) JobProbabilityPredictor.of(document).predict(snapshot, own, Horizon.SIX_MONTHS);

        assertThat(estimate.coverage().missing()).isEmpty();
        assertThat(estimate.explanation().text(Language.DANISH)).contains("egen bil");
    }
}
