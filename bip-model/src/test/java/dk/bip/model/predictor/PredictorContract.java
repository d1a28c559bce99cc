package dk.bip.model.predictor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Language;
import dk.bip.core.testing.LaterMutations;
import dk.bip.core.testing.RandomCaseFiles;
import dk.bip.core.testing.SerialCopy;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.outcome.Horizon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every predictor owes its users, whatever its document. */
abstract class PredictorContract {

    private static final int CASES = 300;

    abstract ModelDocument document();

    private final ModelDocument document = document();
    private final JobProbabilityPredictor predictor = JobProbabilityPredictor.of(document);
    private final FeatureSchema schema = predictor.schema();

    /** A row that is complete but for some features. */
    FeatureRow row(Random random, List<Feature> missing) {
        FeatureRow.Builder row = FeatureRow.builder(schema);
        for (Feature feature : schema.features()) {
            double value = feature.isYesNo() ? random.nextInt(2) : 1 + 4 * random.nextDouble();
            if (!missing.contains(feature)) {
                row.value(feature, value);
            }
        }
        return row.build();
    }

    FeatureRow with(FeatureRow row, Feature changed, double value) {
        FeatureRow.Builder builder = FeatureRow.builder(schema);
        for (Feature feature : schema.features()) {
            if (feature == changed) {
                builder.value(feature, value);
            } else {
                row.value(feature).ifPresent(same -> builder.value(feature, same));
            }
        }
        return builder.build();
    }

    Estimate estimate(FeatureRow row, Horizon horizon) {
        return (Estimate) predictor.predict(row, horizon);
    }

    List<Feature> optional() {
        return document.terms().stream()
                .filter(term -> !term.required())
                .map(term -> Feature.named(term.name()))
                .toList();
    }

    @Test
    void contributionsAddUpToTheLastBitSeed1() {
        Random random = new Random(1);
        for (int i = 0; i < CASES; i++) {
            Feature missing = optional().get(random.nextInt(optional().size()));
            FeatureRow row = row(random, i % 2 == 0 ? List.of() : List.of(missing));
            Estimate estimate = estimate(row, Horizon.SIX_MONTHS);
            double sum = estimate.intercept();
            for (int j = 0; j < schema.size(); j++) {
                Contribution contribution = estimate.contributions().get(j);
                assertThat(contribution.feature()).isEqualTo(schema.features().get(j));
                assertThat(contribution.logOdds())
                        .isEqualTo(document.terms().get(j).coefficient()
                                * (contribution.value() - contribution.reference()));
                sum += contribution.logOdds();
            }
            assertThat(Double.doubleToRawLongBits(estimate.logOdds())).isEqualTo(Double.doubleToRawLongBits(sum));
        }
    }

    @Test
    void probabilityIsOneMinusTheProductOfTheIntervalsSeed2() {
        Random random = new Random(2);
        for (int i = 0; i < CASES; i++) {
            FeatureRow row = row(random, List.of());
            double survival = 1;
            double before = 0;
            for (int k = 1; k <= document.longestHorizon().intervals(); k++) {
                Estimate estimate = estimate(row, Horizon.ofMonths(3 * k));
                double logOdds = estimate.logOdds() + document.intervalOffsets().get(k - 1);
                survival *= 1 - 1 / (1 + StrictMath.exp(-logOdds));
                assertThat(estimate.probability()).isCloseTo(1 - survival, within(1e-14));
                assertThat(estimate.probability()).isGreaterThan(before);
                assertThat(estimate.lower()).isLessThan(estimate.probability());
                assertThat(estimate.upper()).isGreaterThan(estimate.probability());
                before = estimate.probability();
            }
        }
    }

    @Test
    void moreOfAFeatureWithAPositiveCoefficientRaisesTheProbabilitySeed3() {
        Random random = new Random(3);
        for (int i = 0; i < CASES; i++) {
            FeatureRow row = row(random, List.of());
            int index = random.nextInt(schema.size());
            Feature feature = schema.features().get(index);
            double more = row.valueAt(index) + 0.1 + random.nextDouble();
            double change =
                    estimate(with(row, feature, more), Horizon.SIX_MONTHS).probability()
                            - estimate(row, Horizon.SIX_MONTHS).probability();
            assertThat(Math.signum(change))
                    .isEqualTo(Math.signum(document.terms().get(index).coefficient()));
        }
    }

    @Test
    void aMissingFeatureMakesTheIntervalWiderThanItsConditionalMeanSeed4() {
        Random random = new Random(4);
        for (int i = 0; i < CASES; i++) {
            Feature missing = optional().get(random.nextInt(optional().size()));
            Estimate imputed = estimate(row(random, List.of(missing)), Horizon.SIX_MONTHS);
            Contribution filled = imputed.contributions().get(schema.features().indexOf(missing));
            FeatureRow.Builder completed = FeatureRow.builder(schema);
            imputed.contributions().forEach(part -> completed.value(part.feature(), part.value()));
            Estimate known = estimate(completed.build(), Horizon.SIX_MONTHS);
            assertThat(filled.isImputed()).isTrue();
            assertThat(filled.reason(Language.DANISH)).contains("ikke oplyst");
            assertThat(imputed.coverage().imputed()).containsExactly(missing.featureName());
            assertThat(imputed.logOdds()).isEqualTo(known.logOdds());
            assertThat(imputed.standardError()).isGreaterThan(known.standardError());
            assertThat(imputed.upper() - imputed.lower()).isGreaterThan(known.upper() - known.lower());
        }
    }

    @Test
    void aHigherLevelHasAWiderInterval() {
        FeatureRow row = row(new Random(5), List.of());
        Estimate wide = (Estimate) predictor.withLevel(0.99).predict(row, Horizon.SIX_MONTHS);
        Estimate narrow = (Estimate) predictor.withLevel(0.8).predict(row, Horizon.SIX_MONTHS);
        assertThat(wide.lower()).isLessThan(narrow.lower());
        assertThat(wide.upper()).isGreaterThan(narrow.upper());
        assertThat(wide.probability()).isEqualTo(narrow.probability());
        assertThat(wide.level()).isEqualTo(0.99);
    }

    @Test
    void aRowScorerGivesTheSameBitsSeed6() {
        Random random = new Random(6);
        for (int months = 3; months <= document.longestHorizon().months(); months += 3) {
            RowScorer scorer = RowScorer.of(document, Horizon.ofMonths(months));
            double[] rows = new double[CASES * schema.size()];
            double[] probabilities = new double[CASES];
            double[] expected = new double[CASES];
            for (int i = 0; i < CASES; i++) {
                FeatureRow row = row(random, List.of());
                for (int j = 0; j < schema.size(); j++) {
                    rows[i * schema.size() + j] = row.valueAt(j);
                }
                expected[i] = estimate(row, Horizon.ofMonths(months)).probability();
            }
            scorer.probabilities(rows, probabilities);
            assertThat(probabilities).isEqualTo(expected);
            double[] first = java.util.Arrays.copyOf(rows, schema.size());
            assertThat(scorer.probability(first)).isEqualTo(expected[0]);
            double[][] columns = new double[schema.size()][CASES];
            for (int i = 0; i < CASES; i++) {
                for (int j = 0; j < columns.length; j++) {
                    columns[j][i] = rows[i * schema.size() + j];
                }
            }
            double[] byColumn = new double[CASES];
            scorer.probabilities(columns, byColumn);
            assertThat(byColumn).isEqualTo(expected);
        }
    }

    @Test
    void theCurveIsTheComplementOfTheProbabilities() {
        FeatureRow row = row(new Random(7), List.of());
        SurvivalCurve curve = predictor.survivalCurve(estimate(row, Horizon.THREE_MONTHS));
        assertThat(curve.points()).hasSize(document.longestHorizon().intervals());
        for (SurvivalCurve.Point point : curve.points()) {
            Estimate estimate = estimate(row, point.horizon());
            assertThat(1 - point.survival()).isCloseTo(estimate.probability(), within(4e-16));
            assertThat(1 - point.lower()).isCloseTo(estimate.upper(), within(4e-16));
            assertThat(1 - point.upper()).isCloseTo(estimate.lower(), within(4e-16));
        }
    }

    @Test
    void nothingWrittenLaterChangesRowOrPrediction() {
        LaterMutations.assertUnseen(8, 20, schema::row);
        LaterMutations.assertUnseen(8, 20, snapshot -> predictor.predict(snapshot, Horizon.SIX_MONTHS));
    }

    @Test
    void eightThreadsGetTheSameAnswers() throws Exception {
        List<Callable<List<Prediction>>> tasks = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            tasks.add(this::manyPredictions);
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Prediction> expected = manyPredictions();
            assertThat(expected).hasAtLeastOneElementOfType(Estimate.class);
            for (Future<List<Prediction>> answers : threads.invokeAll(tasks)) {
                assertThat(answers.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Prediction> manyPredictions() {
        List<Prediction> predictions = new ArrayList<>();
        for (long seed = 1; seed <= 20; seed++) {
            for (LocalDate date : RandomCaseFiles.dates(seed, 5)) {
                predictions.add(predictor.predict(RandomCaseFiles.of(seed).asOf(date), Horizon.TWELVE_MONTHS));
            }
        }
        return predictions;
    }

    @Test
    void survivesSerialization() throws Exception {
        FeatureRow row = row(new Random(9), List.of());
        JobProbabilityPredictor copy = (JobProbabilityPredictor) SerialCopy.of(predictor);
        Prediction prediction = copy.predict(row, Horizon.SIX_MONTHS);
        assertThat(prediction).isEqualTo(predictor.predict(row, Horizon.SIX_MONTHS));
        assertThat(SerialCopy.of(prediction)).isEqualTo(prediction);
        assertThat(copy.document()).isEqualTo(document);
    }

    @Test
    void saysWhatItIsAndKeepsTheCaseToItself() {
        Estimate estimate = estimate(row(new Random(10), List.of()), Horizon.SIX_MONTHS);
        assertThat(estimate.outcome()).isEqualTo(document.outcome());
        assertThat(estimate.horizon()).isEqualTo(Horizon.SIX_MONTHS);
        assertThat(estimate.model()).isEqualTo(new ModelReference(document.id(), document.version()));
        assertThat(estimate.caveats()).isEqualTo(document.card().caveats()).isNotEmpty();
        assertThat(estimate.toString())
                .isEqualTo("Estimate[" + document.outcome() + " within 6 months, " + document.id() + " "
                        + document.version() + "]");
        assertThat(estimate.contributions().toString()).doesNotContainPattern("\\d\\.\\d");
    }

    @Test
    void refusesAHorizonBeyondTheEvidence() {
        Horizon beyond = Horizon.ofMonths(document.longestHorizon().months() + 3);
        FeatureRow row = row(new Random(12), List.of());
        assertThatThrownBy(() -> predictor.predict(row, beyond))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("horizon must not be longer than %s, the longest of the model, but is %s%n"
                        .formatted(document.longestHorizon(), beyond)
                        .replace(System.lineSeparator(), "\n")
                        .concat("Maybe the evidence behind the model reaches no further?"));
        assertThatThrownBy(() -> RowScorer.of(document, beyond))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("horizon must not be longer than");
    }

    @Test
    void refusesARowOfAnotherSchema() {
        FeatureRow row = FeatureRow.builder(FeatureSchema.of(List.of(Feature.AGE)))
                .value(Feature.AGE, 40)
                .build();
        assertThatThrownBy(() -> predictor.predict(row, Horizon.SIX_MONTHS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row must have the schema of the model\n"
                        + "Maybe build it with FeatureRow.builder(predictor.schema())?");
    }
}
