package dk.bip.model.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Language;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.card.ModelCard;
import dk.bip.model.card.ProvenanceEntry;
import dk.bip.model.estimation.Coefficient;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameRowBuilder;
import dk.bip.model.feature.Feature;
import dk.bip.model.json.BipJson;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.GroupedDifference;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.predictor.RowScorer;
import dk.bip.model.validation.ForecastCheck;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JobModelFitTest {

    private static final SortedMap<Horizon, ModelFrame> ROWS = SeededRows.rows(2000, 1);
    private static final JobModelFit.Result RESULT =
            JobModelFit.of(SeededRows.description().build()).fit(ROWS);

    @Test
    void recoversTheCoefficientsThatTheRowsWereDrawnFromSeed1() {
        for (JobModelEstimates.Logit logit : RESULT.estimates().logits()) {
            for (int j = 0; j < SeededRows.TRUE_COEFFICIENTS.length; j++) {
                Coefficient found = RESULT.estimates()
                        .fit(logit.horizon())
                        .coefficient(RESULT.estimates().terms().get(j).name());
                assertThat(found.estimate())
                        .isCloseTo(SeededRows.TRUE_COEFFICIENTS[j], within(3 * found.standardError()));
                assertThat(found.standardError()).isLessThan(.1);
            }
        }
    }

    @Test
    void theDocumentReadBackGivesTheSameProbabilitiesAndProvesItself() {
        ModelDocument stored = BipJson.MODEL_DOCUMENT.read(BipJson.MODEL_DOCUMENT.write(RESULT.document()));
        assertThat(stored).isEqualTo(RESULT.document());
        assertThat(stored.referenceCases()).hasSize(12);
        assertThat(JobProbabilityPredictor.of(stored).verify().isPassed()).isTrue();
        ModelFrame rows = ROWS.get(Horizon.SIX_MONTHS);
        double[] estimated = RESULT.estimates().probabilities(Horizon.SIX_MONTHS, rows);
        RowScorer scorer = RowScorer.of(stored, Horizon.SIX_MONTHS);
        for (int i = 0; i < 100; i++) {
            double[] row = {rows.value(i, "citizen_belief"), rows.value(i, "age"), rows.value(i, "own_housing")};
            assertThat(scorer.probability(row)).isCloseTo(estimated[i], within(1e-14));
        }
    }

    @Test
    void theCardSaysWhatTheModelIsWorthOutOfSample() {
        ForecastCheck check = RESULT.outOfSample().get(Horizon.THREE_MONTHS);
        assertThat(check.auc()).isBetween(.6, .8);
        assertThat(check.slope().estimate())
                .isCloseTo(1, within(3 * check.slope().standardError()));
        assertThat(check.tenths()).hasSize(10);
        assertThat(RESULT.document().card().calibration()).hasSize(33);
    }

    @Test
    void theCardHoldsTheWordsOfTheDescriptionAndHowTheModelWasMade() {
        ModelCard card = RESULT.document().card();
        assertThat(card.title()).isEqualTo(SeededRows.card().build().title());
        assertThat(card.provenance())
                .contains(
                        new ProvenanceEntry("rows_from", "made-up rows"),
                        new ProvenanceEntry("clusters", "citizen"),
                        new ProvenanceEntry("folds", "10"),
                        new ProvenanceEntry("fold_seed", "1"),
                        new ProvenanceEntry("rows_3_months", "4000"),
                        new ProvenanceEntry("citizens_3_months", "2000"),
                        new ProvenanceEntry("rows_dropped_3_months", "0"),
                        new ProvenanceEntry("pulled_6_months", "0.00"))
                .extracting(ProvenanceEntry::key)
                .contains("library_version", "auc_9_months", "calibration_slope_9_months")
                .doesNotContain("prior");
        assertThat(card.limits()).isEmpty();
        assertThat(RESULT.remarks()).isEmpty();
    }

    /** What is forecast for a citizen does not hang on the outcomes of that citizen. */
    @Test
    void noCitizenIsForecastByAModelThatHasSeenHer() {
        ModelFrame first = ROWS.get(Horizon.THREE_MONTHS);
        SortedMap<Horizon, ModelFrame> noise = new TreeMap<>();
        Random random = new Random(5);
        double[] once = random.doubles(first.size() / 2).toArray();
        for (Horizon horizon : SeededRows.HORIZONS) {
            double[] perCitizen = new double[first.size()];
            for (int i = 0; i < perCitizen.length; i++) {
                perCitizen[i] = once[i / 2] < 0.2 * horizon.intervals() ? 1 : 0;
            }
            noise.put(horizon, first.withOutcome("job", perCitizen));
        }
        ForecastCheck check = JobModelFit.of(SeededRows.description().build())
                .fit(noise)
                .outOfSample()
                .get(Horizon.SIX_MONTHS);
        assertThat(check.auc()).isLessThan(0.55);
    }

    @Test
    void theSameRowsGiveTheSameDocumentToTheBitOnManyThreads() {
        SortedMap<Horizon, ModelFrame> rows = SeededRows.rows(200, 6);
        JobModelFit fit = JobModelFit.of(SeededRows.description().build()).clusteredBy("citizen", "caseworker");
        ModelDocument once = fit.fit(rows).document();
        List<ModelDocument> again = IntStream.range(0, 6)
                .parallel()
                .mapToObj(run -> fit.fit(rows).document())
                .toList();
        assertThat(again).allSatisfy(document -> assertThat(document).isEqualTo(once));
        assertThat(BipJson.MODEL_DOCUMENT.write(again.get(5))).isEqualTo(BipJson.MODEL_DOCUMENT.write(once));
        assertThat(fit.withFolds(10, 2).fit(rows).document()).isNotEqualTo(once);
    }

    @Test
    void theSettingsStandOnTheCard() {
        ModelDocument prior = RESULT.document();
        JobModelFit.Result few = JobModelFit.of(
                        SeededRows.description().rowsFrom("few rows").build())
                .withPrior(prior, 4)
                .clusteredBy("citizen", "caseworker")
                .withFolds(3, 7)
                .fit(SeededRows.rows(60, 7));
        assertThat(few.document().card().provenance())
                .contains(
                        new ProvenanceEntry("prior", "my-city 1"),
                        new ProvenanceEntry("prior_extra_intercept_variance", "4.0"),
                        new ProvenanceEntry("clusters", "citizen, caseworker"),
                        new ProvenanceEntry("folds", "3"),
                        new ProvenanceEntry("fold_seed", "7"),
                        new ProvenanceEntry("rows_from", "few rows"));
    }

    /** A hundred citizens hardly move what two thousand told, and tell a new column by themselves. */
    @Test
    void aPriorHoldsWhatFewRowsDoNotTellSeed8() {
        SortedMap<Horizon, ModelFrame> few = SeededRows.rows(100, 8);
        JobModelDescription description = SeededRows.description().build();
        JobModelEstimates alone = JobModelFit.of(description).estimateFreely(few);
        JobModelEstimates held =
                JobModelFit.of(description).withPrior(RESULT.document()).estimateFreely(few);
        for (Horizon horizon : SeededRows.HORIZONS) {
            Coefficient before = RESULT.estimates().fit(horizon).coefficient("citizen_belief");
            Coefficient after = held.fit(horizon).coefficient("citizen_belief");
            assertThat(after.estimate()).isCloseTo(before.estimate(), within(before.standardError()));
            assertThat(after.standardError())
                    .isLessThan(alone.fit(horizon).coefficient("citizen_belief").standardError());
        }
        JobModelDescription more = JobModelDescription.builder("my-city", "2", Outcome.JOB)
                .like(RESULT.document())
                .feature(Feature.UNSKILLED)
                .rowsFrom("few rows")
                .card(SeededRows.card().build())
                .build();
        few.replaceAll((horizon, frame) -> frame.with(
                "unskilled",
                IntStream.range(0, frame.size()).mapToDouble(i -> i / 2 % 2).toArray()));
        JobModelEstimates widened =
                JobModelFit.of(more).withPrior(RESULT.document()).estimateFreely(few);
        assertThat(widened.terms()).extracting(ModelTerm::name).endsWith("own_housing", "unskilled");
        assertThat(widened.fit(Horizon.THREE_MONTHS).coefficient("unskilled").standardError())
                .isGreaterThan(0.2);
    }

    /** Where the effect of belief is much smaller at six months, the lines cross at high belief unless they are pulled together. */
    @Test
    void coefficientsArePulledAsFarAsTheyMustAndNoFurtherSeed4() {
        SortedMap<Horizon, ModelFrame> crossing = SeededRows.rows(
                600, 4, new double[] {.5, -.03, .4}, new double[] {.25, -.03, .4}, new double[] {.25, -.03, .4});
        JobModelFit fit = JobModelFit.of(SeededRows.description().build());
        JobModelFit.Result result = fit.fit(crossing);
        JobModelEstimates free = fit.estimateFreely(crossing);
        JobModelEstimates.Logit shorter = result.estimates().logit(Horizon.THREE_MONTHS);
        JobModelEstimates.Logit pulled = result.estimates().logit(Horizon.SIX_MONTHS);
        JobModelEstimates.Logit own = free.logit(Horizon.SIX_MONTHS);

        assertThat(free.logits()).extracting(JobModelEstimates.Logit::pulled).containsOnly(0.0);
        assertThat(pulled.pulled()).isBetween(.01, .99);
        assertThat(pulled.coefficients().get(0))
                .isCloseTo(
                        (1 - pulled.pulled()) * own.coefficients().get(0)
                                + pulled.pulled() * shorter.coefficients().get(0),
                        within(1e-12));
        assertThat(result.document()
                        .knowing(List.of("citizen_belief", "age", "own_housing"))
                        .leastRise())
                .isGreaterThan(.0099);
        assertThatThrownBy(() -> fit.withLargestPull(pulled.pulled() - .01).fit(crossing))
                .isInstanceOf(EstimationException.class);
        ModelFrame rows = crossing.get(Horizon.SIX_MONTHS);
        assertThat(Arrays.stream(result.estimates().probabilities(Horizon.SIX_MONTHS, rows))
                        .average()
                        .orElseThrow())
                .as("the mean of the rows")
                .isCloseTo(
                        IntStream.range(0, rows.size())
                                .mapToDouble(rows::outcome)
                                .average()
                                .orElseThrow(),
                        within(1e-9));
        String percent = Math.round(100 * pulled.pulled()) + " % of the way";
        assertThat(result.remarks()).anyMatch(remark -> remark.contains("6 months") && remark.contains(percent));
        assertThat(result.document().card().limits())
                .anyMatch(limit -> limit.in(Language.ENGLISH).contains(percent));
    }

    @Test
    void directionsThatAreNotThePublishedOnesAreSaidSeed9() {
        JobModelDescription description = JobModelDescription.builder("turned", "1", Outcome.JOB)
                .feature(Feature.CASEWORKER_BELIEF)
                .feature(Feature.CASEWORKER_ORIENTATION)
                .group(new GroupedDifference("caseworker_belief", "caseworker_orientation"))
                .horizons(List.of(Horizon.THREE_MONTHS))
                .rowsFrom("made-up rows")
                .card(SeededRows.card().build())
                .build();
        Random random = new Random(9);
        ModelFrameRowBuilder rows =
                ModelFrame.rowBuilder("job", description.schema().names(), List.of("citizen"));
        for (int i = 0; i < 600; i++) {
            double belief = 1 + random.nextInt(5);
            double orientation = 1 + 4 * random.nextDouble();
            double job = random.nextDouble() < 1 / (1 + StrictMath.exp(-.5 * belief + 1.5 * orientation)) ? 1 : 0;
            rows.row(job, new double[] {belief, orientation}, 1, 0, List.of("c" + i));
        }
        JobModelFit.Result result =
                JobModelFit.of(description).fit(new TreeMap<>(Map.of(Horizon.THREE_MONTHS, rows.build())));
        assertThat(result.remarks())
                .containsExactly("the direction of caseworker_orientation within 3 months is not the published one");
        assertThat(result.document().card().limits())
                .extracting(limit -> limit.in(Language.ENGLISH))
                .containsExactly(
                        "Within 3 months the direction is not the published one for the caseworker's general job orientation.");
    }

    @Test
    void fewEventsForEachTermAreSaid() {
        JobModelFit fit = JobModelFit.of(SeededRows.description().build()).withFolds(2, 1);
        SortedMap<Horizon, ModelFrame> few = SeededRows.rows(60, 7);
        assertThat(fit.fit(few).remarks())
                .contains("there are fewer than 10 events for each term within 3 months: a prior would steady the"
                        + " estimates");
        assertThat(fit.withPrior(RESULT.document()).fit(few).remarks()).noneMatch(remark -> remark.contains("few"));
    }

    @Test
    void aModelLikeABuiltInOneHasItsForm() {
        ModelDocument builtIn = EvidenceModel.withBelief();
        JobModelDescription description = JobModelDescription.builder("like", "1", Outcome.JOB)
                .like(builtIn)
                .rowsFrom("rows")
                .card(SeededRows.card().build())
                .build();
        assertThat(description.schema()).isEqualTo(builtIn.schema());
        assertThat(description.horizons()).isEqualTo(builtIn.horizons());
        assertThat(description.terms()).extracting(ModelTerm::name).isEqualTo(builtIn.termNames());
        assertThat(description.terms()).extracting(ModelTerm::reference).containsOnly(0.0);
        assertThat(description.requiredFeatures()).isEqualTo(builtIn.requiredFeatures());
        assertThat(description.rules()).isEqualTo(builtIn.rules());
        assertThat(description.groups()).isEqualTo(builtIn.groups());
    }

    @Test
    void aTwoWayCovarianceThatIsNoneIsRefusedByItsHorizonSeed10() {
        SortedMap<Horizon, ModelFrame> rows = SeededRows.rows(30, 10);
        JobModelFit fit = JobModelFit.of(SeededRows.description().build()).withFolds(2, 1);
        rows.replaceAll((horizon, frame) -> twoOffices(frame));
        assertThat(fit.estimate(rows).logits()).hasSize(3);
        assertThatThrownBy(() -> fit.clusteredBy("citizen", "office").fit(rows))
                .isInstanceOf(EstimationException.class)
                .hasMessage(
                        "within 3 months: the covariance that is robust to [citizen, office] is not positive semidefinite"
                                + "\nMaybe cluster by citizen alone?");
    }

    private static ModelFrame twoOffices(ModelFrame frame) {
        ModelFrameRowBuilder rows = ModelFrame.rowBuilder("job", frame.columnNames(), List.of("citizen", "office"));
        for (int i = 0; i < frame.size(); i++) {
            int row = i;
            double[] values = frame.columnNames().stream()
                    .mapToDouble(name -> frame.value(row, name))
                    .toArray();
            rows.row(frame.outcome(i), values, 1, 0, List.of(frame.cluster(i, "citizen"), "o" + i % 2));
        }
        return rows.build();
    }
}
