package dk.bip.model.predictor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Text;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.testing.LaterMutations;
import dk.bip.core.testing.RandomCaseFiles;
import dk.bip.core.testing.SerialCopy;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureCatalogue;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.internal.LibraryVersion;
import dk.bip.model.json.BipJson;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.statistics.ConfidenceInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every predictor owes its users, whatever its document. */
abstract class PredictorContract {

    private static final int CASES = 600;
    private static final double QUANTILE_90 = 1.6448536269514722;

    abstract List<ModelDocument> documents();

    /** What reads the features of the documents from a case. */
    FeatureCatalogue catalogue() {
        return FeatureCatalogue.builtIn();
    }

    private final List<ModelDocument> documents = documents();

    private ModelDocument any(Random random) {
        return documents.get(random.nextInt(documents.size()));
    }

    private static Horizon anyHorizon(Random random, ModelDocument document) {
        return document.horizons().get(random.nextInt(document.horizons().size()));
    }

    private static Prediction predict(ModelDocument document, FeatureRow row, Horizon horizon) {
        return JobProbabilityPredictor.of(document).withLevel(0.9).predict(row, horizon);
    }

    /** Gives many estimates, a third of them of complete rows and the others with gaps where a document allows them. */
    private void forEstimates(long seed, BiConsumer<ModelDocument, Estimate> check) {
        Random random = new Random(seed);
        boolean allowsGaps =
                documents.stream().anyMatch(document -> document.precision().isPresent());
        int gaps = allowsGaps ? 0 : CASES;
        int complete = 0;
        while (gaps < CASES / 2 || complete < CASES / 4) {
            ModelDocument document = any(random);
            FeatureRow row = RandomDocuments.row(random, document, 0.25 * random.nextInt(3));
            if (predict(document, row, anyHorizon(random, document)) instanceof Estimate estimate) {
                check.accept(document, estimate);
                boolean everything = estimate.coverage().missing().isEmpty();
                gaps += everything ? 0 : 1;
                complete += everything ? 1 : 0;
            }
        }
    }

    private static FeatureRow with(FeatureRow row, Feature changed, Double value) {
        FeatureRow.Builder builder = FeatureRow.builder(row.schema());
        for (Feature feature : row.schema().features()) {
            if (!feature.equals(changed)) {
                row.value(feature).ifPresent(same -> builder.value(feature, same));
            } else if (value != null) {
                builder.value(feature, value);
            }
        }
        return builder.build();
    }

    private static List<String> known(FeatureRow row) {
        return row.coverage().known();
    }

    @Test
    void contributionsAddUpToTheLogOddsToTheLastBitSeed1() {
        forEstimates(1, (document, estimate) -> {
            double sum = estimate.intercept();
            for (Contribution contribution : estimate.contributions()) {
                sum += contribution.logOdds();
            }
            assertThat(Double.doubleToRawLongBits(sum)).isEqualTo(Double.doubleToRawLongBits(estimate.logOdds()));
            assertThat(estimate.intercept())
                    .isEqualTo(document.logit(estimate.horizon()).intercept());
        });
    }

    @Test
    void aMissingFeatureHasNoContributionAndNoLineSeed2() {
        forEstimates(2, (document, estimate) -> {
            assertThat(estimate.contributions().stream()
                            .map(part -> part.feature().name()))
                    .isEqualTo(known(estimate.row()));
            assertThat(estimate.lines().stream().map(line -> line.feature().name()))
                    .isEqualTo(known(estimate.row()));
        });
    }

    @Test
    void pointsHaveTheSignOfTheLogOddsAndAddUpToTheDifferenceOfTheProbabilitiesSeed3() {
        forEstimates(3, (document, estimate) -> {
            double sum = 0;
            for (Contribution contribution : estimate.contributions()) {
                sum += contribution.points();
                assertThat(Math.signum(contribution.points())).isEqualTo(Math.signum(contribution.logOdds()));
            }
            assertThat(sum).isCloseTo(estimate.probability() - estimate.interceptProbability(), within(1e-12));
            double tau = estimate.spread().map(Spread::deviation).orElse(0.0);
            assertThat(estimate.interceptProbability())
                    .isCloseTo(ReadAroundGaps.average(estimate.intercept(), tau), within(1e-10));
        });
    }

    @Test
    void linesAddUpToTheContributionsAndTellGroupsWhoseTwoTermsAreKnownSeed4() {
        forEstimates(4, (document, estimate) -> {
            assertThat(estimate.lines().stream()
                            .mapToDouble(ContributionLine::logOdds)
                            .sum())
                    .isCloseTo(estimate.logOdds() - estimate.intercept(), within(1e-12));
            assertThat(estimate.lines().stream()
                            .mapToDouble(ContributionLine::points)
                            .sum())
                    .isCloseTo(estimate.probability() - estimate.interceptProbability(), within(1e-12));
            for (int i = 0; i < estimate.lines().size(); i++) {
                checkLine(document, estimate, i);
            }
        });
    }

    /** With phi and theta the effective coefficients: phi (b - o) and (phi + theta) o. */
    private static void checkLine(ModelDocument document, Estimate estimate, int i) {
        ContributionLine line = estimate.lines().get(i);
        Contribution contribution = estimate.contributions().get(i);
        for (GroupedDifference group : document.groups()) {
            Contribution term = ofTerm(document, estimate, group.term());
            Contribution level = ofTerm(document, estimate, group.level());
            if (term != null && level != null && (contribution == term || contribution == level)) {
                double phi = term.logOdds() / term.deviation();
                double theta = level.logOdds() / level.deviation();
                boolean above = contribution == term;
                double deviation = above ? term.deviation() - level.deviation() : level.deviation();
                assertThat(line.kind())
                        .isEqualTo(above ? ContributionLine.Kind.ABOVE_LEVEL : ContributionLine.Kind.LEVEL);
                assertThat(line.deviation()).isEqualTo(deviation);
                assertThat(line.logOdds()).isCloseTo((above ? phi : phi + theta) * deviation, within(1e-10));
                return;
            }
        }
        assertThat(line.kind()).isEqualTo(ContributionLine.Kind.FEATURE);
        assertThat(line.deviation()).isEqualTo(contribution.deviation());
        assertThat(line.logOdds()).isEqualTo(contribution.logOdds());
        assertThat(line.points()).isEqualTo(contribution.points());
    }

    private static Contribution ofTerm(ModelDocument document, Estimate estimate, String name) {
        String feature = document.terms().stream()
                .filter(term -> term.name().equals(name))
                .findFirst()
                .orElseThrow()
                .feature();
        return estimate.contributions().stream()
                .filter(part -> part.feature().name().equals(feature))
                .findFirst()
                .orElse(null);
    }

    @Test
    void readsAroundGapsAsTheTextbookDoesSeed5() {
        forEstimates(5, (document, estimate) -> {
            ReadAroundGaps expected = ReadAroundGaps.of(document, document.logit(estimate.horizon()), estimate.row());
            assertThat(estimate.logOdds()).isCloseTo(expected.logOdds, within(1e-9));
            assertClose(estimate.probability(), expected.probability(0));
            assertThat(estimate.interval().isPresent()).isEqualTo(hasCovariance(document));
            assertThat(estimate.standardError().isPresent()).isEqualTo(hasCovariance(document));
            if (hasCovariance(document)) {
                assertThat(estimate.standardError().orElseThrow()).isCloseTo(expected.standardError, within(1e-9));
                assertClose(estimate.interval().orElseThrow().lower(), expected.probability(-QUANTILE_90));
                assertClose(estimate.interval().orElseThrow().upper(), expected.probability(QUANTILE_90));
            }
            if (estimate.coverage().missing().isEmpty()) {
                assertThat(estimate.spread()).isEmpty();
                assertThat(estimate.averaging()).isZero();
            } else {
                Spread spread = estimate.spread().orElseThrow();
                double margin = QUANTILE_90 * expected.deviation;
                assertThat(spread.deviation()).isCloseTo(expected.deviation, within(1e-9));
                assertClose(spread.lower(), ReadAroundGaps.logistic(expected.logOdds - margin));
                assertClose(spread.upper(), ReadAroundGaps.logistic(expected.logOdds + margin));
                double p = expected.probability(0);
                assertThat(estimate.averaging())
                        .isCloseTo(StrictMath.log(p / (1 - p)) - expected.logOdds, within(1e-7));
            }
        });
    }

    private static boolean hasCovariance(ModelDocument document) {
        return document.logits().get(0).covariance().isPresent();
    }

    private static void assertClose(double found, double expected) {
        assertThat(found).isCloseTo(expected, within(2e-9 * expected));
    }

    @Test
    void probabilitiesNeverFallWithTheHorizonSeed6() {
        forEstimates(6, (document, estimate) -> {
            double before = 0;
            for (Horizon horizon : document.horizons()) {
                Estimate at = (Estimate) predict(document, estimate.row(), horizon);
                assertThat(at.probability()).isGreaterThanOrEqualTo(before);
                before = at.probability();
            }
        });
    }

    @Test
    void thereIsAnEstimateAtEveryHorizonOrAtNoneSeed7() {
        Random random = new Random(7);
        for (int i = 0; i < CASES; i++) {
            ModelDocument document = any(random);
            FeatureRow row = RandomDocuments.row(random, document, 0.4);
            List<Prediction> predictions = document.horizons().stream()
                    .map(horizon -> predict(document, row, horizon))
                    .toList();
            assertThat(predictions.stream().map(Prediction::getClass).distinct())
                    .hasSize(1);
            if (predictions.get(0) instanceof NoEstimate none) {
                assertThat(none.minimumCoverage()).isEqualTo(document.minimumCoverage());
                assertThat(none.requiredFeatures()).isEqualTo(document.requiredFeatures());
                assertThat(none.reasons().contains(NoEstimateReason.COVERAGE_TOO_LOW))
                        .isEqualTo(none.coverage().share() < document.minimumCoverage());
                assertThat(none.reasons().contains(NoEstimateReason.REQUIRED_FEATURE_MISSING))
                        .isNotEqualTo(known(row).containsAll(document.requiredFeatures()));
            }
        }
    }

    @Test
    void whatIsMissingNeverSpreadsLessWhereMoreIsMissingSeed8() {
        Random random = new Random(8);
        forEstimates(8, (document, estimate) -> {
            if (estimate.contributions().isEmpty()) {
                return;
            }
            Feature gone = estimate.contributions()
                    .get(random.nextInt(estimate.contributions().size()))
                    .feature();
            double before = estimate.spread().map(Spread::deviation).orElse(0.0);
            if (predict(document, with(estimate.row(), gone, null), estimate.horizon()) instanceof Estimate less) {
                assertThat(less.spread().orElseThrow().deviation()).isGreaterThanOrEqualTo(before - 1e-12);
            }
            assertThat(before).isLessThanOrEqualTo(document.largestDeviation() + 1e-12);
        });
    }

    @Test
    void moreOfAFeatureMovesTheProbabilityAsItsEffectiveCoefficientSaysSeed9() {
        Random random = new Random(9);
        forEstimates(9, (document, estimate) -> {
            if (estimate.contributions().isEmpty()) {
                return;
            }
            Contribution part = estimate.contributions()
                    .get(random.nextInt(estimate.contributions().size()));
            List<ModelTerm> terms = document.terms().stream()
                    .filter(term -> term.feature().equals(part.feature().name()))
                    .toList();
            double other = RandomDocuments.value(random, part.feature().domain());
            FeatureRow moved = with(estimate.row(), part.feature(), other);
            if (terms.size() == 1 && part.deviation() != 0 && RandomDocuments.keepsRules(document, moved)) {
                double coefficient = part.logOdds() / part.deviation();
                double change =
                        terms.get(0).transform().of(other) - terms.get(0).reference() - part.deviation();
                Estimate after = (Estimate) predict(document, moved, estimate.horizon());
                double difference = after.probability() - estimate.probability();
                double slope = coefficient * change;
                assertThat(Math.abs(slope) < 1e-9 || difference * slope > 0)
                        .as("%s %s", difference, slope)
                        .isTrue();
            }
        });
    }

    @Test
    void theIntervalIsNoNarrowerWithALargerCovarianceSeed10() {
        Random random = new Random(10);
        List<ModelDocument> lessCertain = documents.stream()
                .map(document -> hasCovariance(document)
                        ? PlainDocuments.withLogits(document, logit -> lessCertain(logit, random))
                        : document)
                .toList();
        forEstimates(10, (document, estimate) -> {
            if (!hasCovariance(document)) {
                return;
            }
            ModelDocument other = lessCertain.get(documents.indexOf(document));
            Estimate wide = (Estimate) predict(other, estimate.row(), estimate.horizon());
            assertThat(wide.probability()).isEqualTo(estimate.probability());
            assertThat(wide.interval().orElseThrow().lower())
                    .isLessThanOrEqualTo(estimate.interval().orElseThrow().lower());
            assertThat(wide.interval().orElseThrow().upper())
                    .isGreaterThanOrEqualTo(estimate.interval().orElseThrow().upper());
            assertThat(wide.spread()).isEqualTo(estimate.spread());
        });
    }

    /** The covariance and v v', v a vector. */
    private static HorizonLogit lessCertain(HorizonLogit logit, Random random) {
        double[][] covariance = logit.covariance().orElseThrow().toArray();
        double[] more = new double[covariance.length];
        Arrays.setAll(more, j -> 0.5 * random.nextGaussian() * Math.sqrt(covariance[j][j]));
        for (int i = 0; i < more.length; i++) {
            for (int j = 0; j < more.length; j++) {
                covariance[i][j] += more[i] * more[j];
            }
        }
        return new HorizonLogit(
                logit.horizon(),
                logit.intercept(),
                logit.coefficients(),
                CovarianceMatrix.of(logit.covariance().orElseThrow().terms(), covariance));
    }

    @Test
    void aHigherLevelHasAWiderIntervalAndSpreadSeed11() {
        forEstimates(11, (document, narrow) -> {
            Estimate wide = (Estimate)
                    JobProbabilityPredictor.of(document).withLevel(0.99).predict(narrow.row(), narrow.horizon());
            narrow.interval().ifPresent(interval -> {
                assertThat(wide.interval().orElseThrow().lower()).isLessThan(interval.lower());
                assertThat(wide.interval().orElseThrow().upper()).isGreaterThan(interval.upper());
            });
            assertThat(wide.probability()).isEqualTo(narrow.probability());
            assertThat(wide.level()).isEqualTo(0.99);
            narrow.spread().ifPresent(spread -> {
                assertThat(wide.spread().orElseThrow().lower()).isLessThan(spread.lower());
                assertThat(wide.spread().orElseThrow().upper()).isGreaterThan(spread.upper());
            });
        });
    }

    @Test
    void aRowScorerGivesTheSameBitsByRowByRowsAndByColumnsSeed12() {
        Random random = new Random(12);
        for (ModelDocument document : documents) {
            int size = document.schema().size();
            int count = 50;
            Horizon horizon = anyHorizon(random, document);
            double[] expected = new double[count];
            double[] rows = new double[count * size];
            double[][] columns = new double[size][count];
            RowScorer scorer = RowScorer.of(document, horizon);
            for (int i = 0; i < count; i++) {
                FeatureRow row = RandomDocuments.row(random, document, 0);
                expected[i] = ((Estimate) predict(document, row, horizon)).probability();
                for (int f = 0; f < size; f++) {
                    rows[i * size + f] = row.valueAt(f);
                    columns[f][i] = row.valueAt(f);
                }
                assertThat(scorer.probability(row.toArray())).isEqualTo(expected[i]);
            }
            double[] found = new double[count];
            scorer.probabilities(rows, found);
            assertThat(found).isEqualTo(expected);
            scorer.probabilities(columns, found);
            assertThat(found).isEqualTo(expected);
        }
    }

    @Test
    void aValueOutsideItsDomainIsRefusedInEveryWayInSeed13() {
        Random random = new Random(13);
        for (ModelDocument document : documents) {
            RowScorer scorer = RowScorer.of(document, document.horizons().get(0));
            double[] row = RandomDocuments.row(random, document, 0).toArray();
            for (int f = 0; f < row.length; f++) {
                Feature feature = document.schema().features().get(f);
                for (double outside : outside(feature.domain())) {
                    String rule = feature.name() + " must be " + feature.domain();
                    double[] rows = Arrays.copyOf(row, 2 * row.length);
                    System.arraycopy(row, 0, rows, row.length, row.length);
                    rows[row.length + f] = outside;
                    double[][] columns = new double[row.length][2];
                    for (int i = 0; i < rows.length; i++) {
                        columns[i % row.length][i / row.length] = rows[i];
                    }
                    assertRefused(
                            rule + "\nMaybe leave it out where it is missing?",
                            () -> FeatureRow.builder(document.schema()).value(feature, outside));
                    double[] single = Arrays.copyOfRange(rows, row.length, rows.length);
                    String advice =
                            "\nMaybe it is missing? JobProbabilityPredictor takes a row with something missing.";
                    assertRefused(rule + ", in row 0" + advice, () -> scorer.probability(single));
                    assertRefused(rule + ", in row 1" + advice, () -> scorer.probabilities(rows, new double[2]));
                    assertRefused(rule + ", in row 1" + advice, () -> scorer.probabilities(columns, new double[2]));
                }
            }
        }
    }

    private static double[] outside(Domain domain) {
        double below = domain.minimum() - 0.25;
        double above = domain.maximum() + 94;
        return domain.kind() == Domain.Kind.RANGE
                ? new double[] {below, above, Double.NaN, Double.POSITIVE_INFINITY}
                : new double[] {below, above, domain.minimum() + 0.5, Double.NaN, Double.NEGATIVE_INFINITY};
    }

    private static void assertRefused(String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void theCurveIsTheComplementOfTheProbabilitiesSeed14() {
        forEstimates(14, (document, estimate) -> {
            SurvivalCurve curve = JobProbabilityPredictor.of(document).survivalCurve(estimate);
            assertThat(curve.points()).extracting(SurvivalCurve.Point::horizon).isEqualTo(document.horizons());
            assertThat(curve.level()).isEqualTo(0.9);
            assertThat(curve.outcome()).isEqualTo(document.outcome());
            for (SurvivalCurve.Point point : curve.points()) {
                Estimate at = (Estimate) predict(document, estimate.row(), point.horizon());
                assertThat(point.survival()).isEqualTo(1 - at.probability());
                assertThat(point.interval())
                        .isEqualTo(at.interval()
                                .map(ends -> new ConfidenceInterval(0.9, 1 - ends.upper(), 1 - ends.lower())));
            }
        });
    }

    @Test
    void nothingWrittenLaterChangesRowOrPredictionSeed15() {
        for (ModelDocument document : documents) {
            JobProbabilityPredictor predictor = JobProbabilityPredictor.of(document, catalogue());
            Horizon horizon = document.horizons().get(0);
            int files = Math.max(1, 20 / documents.size());
            LaterMutations.assertUnseen(15, files, snapshot -> catalogue().read(document.schema(), snapshot));
            LaterMutations.assertUnseen(15, files, snapshot -> predictor.predict(snapshot, horizon));
        }
    }

    @Test
    void eightThreadsGetTheSameAnswersSeed16() throws Exception {
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
        Random random = new Random(16);
        for (ModelDocument document : documents) {
            JobProbabilityPredictor predictor = JobProbabilityPredictor.of(document, catalogue());
            for (int i = 0; i < CASES / documents.size(); i++) {
                FeatureRow row = RandomDocuments.row(random, document, 0.2);
                predictions.add(predictor.predict(row, anyHorizon(random, document)));
            }
            for (LocalDate date : RandomCaseFiles.dates(16, 5)) {
                predictions.add(predictor.predict(RandomCaseFiles.of(16).asOf(date), anyHorizon(random, document)));
            }
        }
        return predictions;
    }

    @Test
    void aPredictionSurvivesSerializationSeed17() {
        Random random = new Random(17);
        for (ModelDocument document : documents) {
            assertThat(SerialCopy.of(document)).isEqualTo(document);
            for (int i = 0; i < 10; i++) {
                Prediction prediction =
                        predict(document, RandomDocuments.row(random, document, 0.3), anyHorizon(random, document));
                assertThat(SerialCopy.of(prediction)).isEqualTo(prediction);
            }
        }
    }

    @Test
    void aDocumentAndItsPredictionsAreTheSameReadBackFromJsonSeed19() {
        Random random = new Random(19);
        for (ModelDocument document : documents) {
            ModelDocument again = BipJson.MODEL_DOCUMENT.read(BipJson.MODEL_DOCUMENT.write(document));
            assertThat(again).isEqualTo(document);
            for (int i = 0; i < 10; i++) {
                FeatureRow row = RandomDocuments.row(random, document, 0.3);
                Prediction prediction = predict(document, row, anyHorizon(random, document));
                assertThat(BipJson.PREDICTION.read(BipJson.PREDICTION.write(prediction)))
                        .isEqualTo(prediction);
                assertThat(predict(again, row, prediction.horizon())).isEqualTo(prediction);
            }
        }
    }

    @Test
    void aSnapshotItsRowAndABatchGiveTheSameBitsSeeds20To39() {
        for (ModelDocument document : documents) {
            JobProbabilityPredictor predictor = JobProbabilityPredictor.of(document, catalogue());
            Horizon horizon = document.horizons().get(0);
            List<CaseSnapshot> snapshots = LongStream.range(20, 40)
                    .mapToObj(seed -> RandomCaseFiles.of(seed)
                            .asOf(RandomCaseFiles.dates(seed, 3).get(1)))
                    .toList();
            BatchPrediction batch = BatchPrediction.of(snapshots, one -> predictor.predict(one, horizon));
            assertThat(batch.failures()).isEmpty();
            assertThat(batch.predicted()).hasSameSizeAs(snapshots);
            for (BatchPrediction.Predicted one : batch.predicted()) {
                CaseSnapshot snapshot = snapshots.get(one.index());
                FeatureRow row = catalogue().read(document.schema(), snapshot);
                assertThat(one.prediction()).isEqualTo(predictor.predict(snapshot, horizon));
                assertThat(one.prediction().row()).isEqualTo(row);
                if (one.prediction() instanceof Estimate estimate
                        && predictor.predict(row, horizon) instanceof Estimate ofRow) {
                    assertThat(estimate.probability()).isEqualTo(ofRow.probability());
                    assertThat(estimate.contributions()).isEqualTo(ofRow.contributions());
                    assertThat(estimate.interval()).isEqualTo(ofRow.interval());
                }
            }
        }
    }

    @Test
    void saysWhatItIsAndKeepsTheCaseToItselfSeed18() {
        forEstimates(18, (document, estimate) -> {
            assertThat(estimate.outcome()).isEqualTo(document.outcome());
            assertThat(estimate.model()).isEqualTo(new ModelReference(document.id(), document.version()));
            assertThat(estimate.libraryVersion()).isEqualTo(LibraryVersion.CURRENT);
            assertThat(estimate.caveats())
                    .startsWith(document.card().caveats().toArray(Text[]::new))
                    .isNotEmpty();
            assertThat(estimate.caveats().stream()
                            .skip(document.card().caveats().size()))
                    .hasSameSizeAs(estimate.lines().stream()
                            .filter(LineWords::isReversed)
                            .filter(line -> document.card().termNotes().stream()
                                    .anyMatch(note ->
                                            note.term().equals(line.feature().name())))
                            .toList());
            assertThat(estimate.toString())
                    .isEqualTo("Estimate[" + document.outcome() + " within " + estimate.horizon() + ", " + document.id()
                            + " " + document.version() + "]");
            assertThat(estimate.contributions().toString() + estimate.lines() + estimate.row())
                    .doesNotContainPattern("\\d\\.\\d");
        });
    }

    @Test
    void refusesAHorizonThatTheModelDoesNotHave() {
        for (ModelDocument document : documents) {
            Horizon beyond = Horizon.ofMonths(60);
            FeatureRow row = FeatureRow.builder(document.schema()).build();
            String message = "horizon must be one of the model's, but is 60 months\nMaybe one of "
                    + String.join(
                            ", ",
                            document.horizons().stream().map(Horizon::toString).toList())
                    + "?";
            assertRefused(message, () -> predict(document, row, beyond));
            assertRefused(message, () -> RowScorer.of(document, beyond));
        }
    }

    @Test
    void refusesARowOfAnotherSchema() {
        FeatureRow row = FeatureRow.builder(FeatureSchema.of(Feature.ofColumn("shoe_size")))
                .build();
        for (ModelDocument document : documents) {
            assertRefused(
                    "row must have the schema of the model\nMaybe build it with"
                            + " FeatureRow.builder(predictor.schema())?",
                    () -> predict(document, row, Horizon.SIX_MONTHS));
        }
    }
}
