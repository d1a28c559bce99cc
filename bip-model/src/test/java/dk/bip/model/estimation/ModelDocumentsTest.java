package dk.bip.model.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.CitizenId;
import dk.bip.core.Text;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.measurement.Measurement;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.card.ModelCard;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.HorizonLogit;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.predictor.RowScorer;
import dk.bip.model.predictor.Transform;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** From simulated case files to rows, a fit, a document and predictions. */
class ModelDocumentsTest {

    private static final FeatureSchema SCHEMA =
            FeatureSchema.of(List.of(Feature.CITIZEN_BELIEF, Feature.CASEWORKER_BELIEF));
    private static final LocalDate START = LocalDate.of(2014, 1, 10);
    private static final ModelCard CARD = card();

    private static final List<ModelTerm> TERMS =
            List.of(ModelTerm.ofValue("citizen_belief", 0), ModelTerm.ofValue("caseworker_belief", 0));

    private final ModelFrame frame = rows(Horizon.THREE_MONTHS);
    private final BinaryRegressionResult fit = fitted(Horizon.THREE_MONTHS);
    private final BinaryRegressionResult ofSixMonths = fitted(Horizon.SIX_MONTHS);
    private final ModelDocument document = finished(ModelDocuments.builder(
            "local",
            "1",
            TERMS,
            new TreeMap<>(Map.of(Horizon.THREE_MONTHS, fit, Horizon.SIX_MONTHS, ofSixMonths)),
            frame));

    private static ModelFrame rows(Horizon horizon) {
        return PersonPeriods.of(SCHEMA, Outcome.JOB).withHorizon(horizon).expand(files(300, 5), START.plusYears(2));
    }

    private static BinaryRegressionResult fitted(Horizon horizon) {
        return BinaryRegression.logit().withClusters(PersonPeriods.CITIZEN).fit(rows(horizon));
    }

    private static ModelDocument.Builder ofOne(BinaryRegressionResult result, ModelFrame rows) {
        return ModelDocuments.builder("one", "1", TERMS, new TreeMap<>(Map.of(Horizon.THREE_MONTHS, result)), rows);
    }

    private static ModelCard card() {
        Text text = Text.of("Prøve", "Trial");
        return ModelCard.builder(text, text, text)
                .intendedUse(text)
                .forbiddenUse(text)
                .caveat(text)
                .build();
    }

    private static ModelDocument finished(ModelDocument.Builder builder) {
        return builder.outcome(Outcome.JOB)
                .feature(Feature.CITIZEN_BELIEF)
                .feature(Feature.CASEWORKER_BELIEF)
                .card(CARD)
                .build();
    }

    /** Citizens whose log-odds of a job each quarter are -4 + 0.3 citizen + 0.4 caseworker. */
    private static List<CaseFile> files(int citizens, long seed) {
        Random random = new Random(seed);
        List<CaseFile> files = new ArrayList<>();
        for (int i = 0; i < citizens; i++) {
            CaseFile.Builder file = CaseFile.builder(CitizenId.of("c" + i));
            for (int k = 0; k < 8; k++) {
                LocalDate date = START.plusMonths(3L * k);
                int own = 1 + random.nextInt(5);
                int other = 1 + random.nextInt(5);
                file.add(Measurement.of(
                        date,
                        Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                                .score(Indicator.CITIZEN_BELIEF, own)
                                .build()));
                file.add(Measurement.of(
                        date,
                        Profile.builder(Bip.INSTRUMENT, Rater.CASEWORKER)
                                .score(Indicator.CASEWORKER_BELIEF, other)
                                .build()));
                if (random.nextDouble() < 1 / (1 + StrictMath.exp(4 - 0.3 * own - 0.4 * other))) {
                    file.add(JobEvent.of(date.plusDays(40), JobEvent.Kind.JOB_STARTED));
                    break;
                }
            }
            files.add(file.build());
        }
        return files;
    }

    @Test
    void theFitFindsTheHazardSeed5() {
        for (String term : List.of("citizen_belief", "caseworker_belief")) {
            double truth = term.startsWith("citizen") ? 0.3 : 0.4;
            Coefficient coefficient = fit.coefficient(term);
            assertThat(coefficient.estimate()).isCloseTo(truth, within(3 * coefficient.standardError()));
            assertThat(coefficient.standardError()).isLessThan(0.15);
        }
    }

    @Test
    void theDocumentGivesTheProbabilitiesAndErrorsOfTheFits() {
        assertScores(Horizon.THREE_MONTHS, fit);
        assertScores(Horizon.SIX_MONTHS, ofSixMonths);
    }

    private void assertScores(Horizon horizon, BinaryRegressionResult expected) {
        double[] fitted = expected.probabilities(frame);
        RowScorer scorer = RowScorer.of(document, horizon);
        JobProbabilityPredictor predictor = JobProbabilityPredictor.of(document);
        double[][] covariance = expected.coefficients().covariance().toArray();
        for (int i = 0; i < frame.size(); i++) {
            double[] row = {frame.value(i, "citizen_belief"), frame.value(i, "caseworker_belief")};
            assertThat(scorer.probability(row)).isCloseTo(fitted[i], within(1e-12));
            FeatureRow features = FeatureRow.builder(SCHEMA)
                    .value(Feature.CITIZEN_BELIEF, row[0])
                    .value(Feature.CASEWORKER_BELIEF, row[1])
                    .build();
            Estimate estimate = (Estimate) predictor.predict(features, horizon);
            double[] x = {1, row[0], row[1]};
            double variance = 0;
            for (int j = 0; j < 3; j++) {
                for (int k = 0; k < 3; k++) {
                    variance += x[j] * covariance[j][k] * x[k];
                }
            }
            assertThat(estimate.standardError().orElseThrow()).isCloseTo(Math.sqrt(variance), within(1e-12));
        }
    }

    /** The precision matrix is the inverse of the covariance, by hand for two columns. */
    @Test
    void theDocumentHoldsTheMomentsOfTheColumns() {
        double[] means = new double[2];
        double[][] covariance = new double[2][2];
        for (int i = 0; i < frame.size(); i++) {
            for (int j = 0; j < 2; j++) {
                means[j] += frame.value(i, TERMS.get(j).name()) / frame.size();
            }
        }
        for (int i = 0; i < frame.size(); i++) {
            for (int j = 0; j < 2; j++) {
                for (int k = 0; k < 2; k++) {
                    covariance[j][k] += (frame.value(i, TERMS.get(j).name()) - means[j])
                            * (frame.value(i, TERMS.get(k).name()) - means[k])
                            / (frame.size() - 1);
                }
            }
        }
        double determinant = covariance[0][0] * covariance[1][1] - covariance[0][1] * covariance[1][0];
        assertThat(document.terms().get(0).reference()).isCloseTo(means[0], within(1e-12));
        assertThat(document.terms().get(1).reference()).isCloseTo(means[1], within(1e-12));
        assertThat(document.precision().orElseThrow().at(0, 0))
                .isCloseTo(covariance[1][1] / determinant, within(1e-12));
        assertThat(document.precision().orElseThrow().at(0, 1))
                .isCloseTo(-covariance[0][1] / determinant, within(1e-12));
    }

    /** Newton's method on a prior that holds all there is to know of the data stays where the data are. */
    @Test
    void aDocumentIsThePriorThatItWasMadeOf() {
        ModelDocument plain = finished(ofOne(BinaryRegression.logit().fit(frame), frame));
        BinaryRegressionResult twice = BinaryRegression.logit()
                .withPrior(ModelDocuments.prior(plain, Horizon.THREE_MONTHS, 0))
                .fit(frame);
        for (String term : twice.coefficients().terms()) {
            assertThat(twice.coefficient(term).estimate())
                    .isCloseTo(fit.coefficient(term).estimate(), within(1e-7));
            assertThat(twice.coefficient(term).standardError())
                    .as("two studies of the same information")
                    .isCloseTo(
                            BinaryRegression.logit()
                                            .fit(frame)
                                            .coefficient(term)
                                            .standardError()
                                    / Math.sqrt(2),
                            within(1e-7));
        }
    }

    @Test
    void aWideInterceptLeavesTheBaseRateToTheData() {
        HorizonLogit logit = document.logit(Horizon.THREE_MONTHS);
        ModelDocument.Builder lower =
                ModelDocument.builder("off", "1").precision(document.precision().orElseThrow());
        document.terms().forEach(lower::term);
        ModelDocument off = finished(lower.logit(new HorizonLogit(
                logit.horizon(),
                logit.intercept() - 2,
                logit.coefficients(),
                logit.covariance().orElseThrow())));
        double trusting = fitWith(ModelDocuments.prior(off, Horizon.THREE_MONTHS, 0))
                .coefficient("(Intercept)")
                .estimate();
        double wide = fitWith(ModelDocuments.prior(off, Horizon.THREE_MONTHS, 100))
                .coefficient("(Intercept)")
                .estimate();
        double data = fit.coefficient("(Intercept)").estimate();
        assertThat(Math.abs(wide - data)).isLessThan(0.1 * Math.abs(trusting - data));
    }

    private BinaryRegressionResult fitWith(GaussianPrior prior) {
        return BinaryRegression.logit().withPrior(prior).fit(frame);
    }

    @Test
    void theEvidenceModelServesAsAPriorSeed8() {
        ModelDocument evidence = EvidenceModel.withBelief();
        ModelFrameRowBuilder rows = ModelFrame.rowBuilder("job", evidence.termNames());
        Random random = new Random(8);
        for (int i = 0; i < 200; i++) {
            double[] values = new double[evidence.terms().size()];
            for (int j = 0; j < values.length; j++) {
                ModelTerm term = evidence.terms().get(j);
                Domain domain = evidence.schema().named(term.feature()).domain();
                double share = random.nextDouble();
                values[j] = term.transform()
                        .of(Math.rint(domain.minimum() + share * (domain.maximum() - domain.minimum())));
            }
            rows.row(random.nextInt(10) == 0 ? 1 : 0, values);
        }
        GaussianPrior prior = ModelDocuments.prior(evidence, Horizon.SIX_MONTHS, 100);
        BinaryRegressionResult posterior =
                BinaryRegression.logit().withPrior(prior).fit(rows.build());
        for (String name : evidence.termNames()) {
            assertThat(posterior.coefficient(name).standardError())
                    .isLessThan(Math.sqrt(evidence.logit(Horizon.SIX_MONTHS)
                            .covariance()
                            .orElseThrow()
                            .variance(name)));
        }
    }

    @Test
    void aTermIsMadeOfAFeatureAsItsTransformSays() {
        ModelTerm belief = new ModelTerm("belief_at_least_3", "citizen_belief", Transform.atLeast(3), 0);
        double[] reached = new double[frame.size()];
        double[] job = new double[frame.size()];
        for (int i = 0; i < reached.length; i++) {
            reached[i] = belief.transform().of(frame.value(i, "citizen_belief"));
            job[i] = frame.outcome(i);
        }
        ModelFrame columns = ModelFrame.builder()
                .outcome("job", job)
                .column(belief.name(), reached)
                .build();
        BinaryRegressionResult logit = BinaryRegression.logit().fit(columns);
        ModelDocument made = ModelDocuments.builder(
                        "step", "1", List.of(belief), new TreeMap<>(Map.of(Horizon.THREE_MONTHS, logit)), columns)
                .outcome(Outcome.JOB)
                .feature(Feature.CITIZEN_BELIEF)
                .card(CARD)
                .build();
        RowScorer scorer = RowScorer.of(made, Horizon.THREE_MONTHS);
        double[] fitted = logit.probabilities(columns);
        for (int i = 0; i < fitted.length; i++) {
            assertThat(scorer.probability(new double[] {frame.value(i, "citizen_belief")}))
                    .isCloseTo(fitted[i], within(1e-12));
        }
    }

    @Test
    void refusesWhatNoDocumentCanBe() {
        BinaryRegressionResult cloglog = BinaryRegression.complementaryLogLog().fit(frame);
        assertThatThrownBy(() -> ofOne(cloglog, frame))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("fits must have the logit link, but that of 3 months has ")
                .hasMessageEndingWith(
                        "\nMaybe a model document is a logit for each horizon: fit" + " BinaryRegression.logit()?");
        BinaryRegressionResult bare =
                BinaryRegression.logit().withoutIntercept().fit(frame);
        assertThatThrownBy(() -> ofOne(bare, frame))
                .hasMessage("fits must have an intercept\nMaybe leave out withoutIntercept()?");
        assertThatThrownBy(() -> ofOne(fit, frame.select(List.of("citizen_belief"))))
                .hasMessageContaining("caseworker_belief");
        assertThatThrownBy(() -> ofOne(BinaryRegression.logit().fit(frame.select(List.of("citizen_belief"))), frame))
                .hasMessage("the fit of 3 months must have the columns [citizen_belief, caseworker_belief], but has"
                        + " [citizen_belief]");
        assertThatThrownBy(() -> ModelDocuments.builder("a", "1", TERMS, new TreeMap<>(), frame))
                .hasMessage("fits must not be empty");
        assertThatThrownBy(() -> ModelDocuments.prior(document, Horizon.THREE_MONTHS, -1))
                .hasMessage("extraInterceptVariance must be 0 or more, but is -1.0");
        assertThatThrownBy(() -> ModelDocuments.prior(document, Horizon.THREE_MONTHS, Double.NaN))
                .hasMessage("extraInterceptVariance must be 0 or more, but is NaN");
        assertThatThrownBy(() -> ModelDocuments.prior(document, Horizon.TWELVE_MONTHS, 0))
                .hasMessageStartingWith("horizon must be one of the model's, but is 12 months");
    }
}
