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
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.RowScorer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** From simulated case files to rows, a fit, a document and predictions. */
class ModelDocumentsTest {

    private static final FeatureSchema SCHEMA =
            FeatureSchema.of(List.of(Feature.CITIZEN_BELIEF, Feature.CASEWORKER_BELIEF));
    private static final LocalDate START = LocalDate.of(2014, 1, 10);
    private static final ModelCard CARD = card();

    private final ModelFrame frame = PersonPeriods.of(SCHEMA, Outcome.JOB).expand(files(300, 5), START.plusYears(2));
    private final BinaryRegressionResult fit =
            BinaryRegression.logit().withClusters(PersonPeriods.CITIZEN).fit(frame);
    private final ModelDocument document = finished(ModelDocuments.builder("local", "1", fit, frame));

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
                .intervalOffsets(List.of(0.0, 0.0))
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
    void theDocumentGivesTheProbabilitiesAndErrorsOfTheFit() {
        double[] fitted = fit.probabilities(frame);
        RowScorer scorer = RowScorer.of(document, Horizon.THREE_MONTHS);
        JobProbabilityPredictor predictor = JobProbabilityPredictor.of(document);
        double[][] covariance = fit.coefficients().covariance().toArray();
        for (int i = 0; i < frame.size(); i++) {
            double[] row = {frame.value(i, "citizen_belief"), frame.value(i, "caseworker_belief")};
            assertThat(scorer.probability(row)).isCloseTo(fitted[i], within(1e-12));
            FeatureRow features = FeatureRow.builder(SCHEMA)
                    .value(Feature.CITIZEN_BELIEF, row[0])
                    .value(Feature.CASEWORKER_BELIEF, row[1])
                    .build();
            Estimate estimate = (Estimate) predictor.predict(features, Horizon.THREE_MONTHS);
            double[] x = {1, row[0], row[1]};
            double variance = 0;
            for (int j = 0; j < 3; j++) {
                for (int k = 0; k < 3; k++) {
                    variance += x[j] * covariance[j][k] * x[k];
                }
            }
            assertThat(estimate.standardError()).isCloseTo(Math.sqrt(variance), within(1e-12));
        }
    }

    @Test
    void theDocumentHoldsTheMomentsOfTheColumns() {
        double mean = 0;
        for (int i = 0; i < frame.size(); i++) {
            mean += frame.value(i, "citizen_belief") / frame.size();
        }
        double variance = 0;
        for (int i = 0; i < frame.size(); i++) {
            double deviation = frame.value(i, "citizen_belief") - mean;
            variance += deviation * deviation / (frame.size() - 1);
        }
        assertThat(document.terms().get(0).reference()).isCloseTo(mean, within(1e-12));
        assertThat(document.featureCovariance().variance("citizen_belief")).isCloseTo(variance, within(1e-12));
    }

    /** Newton's method on a prior that holds all there is to know of the data stays where the data are. */
    @Test
    void aDocumentIsThePriorThatItWasMadeOf() {
        ModelDocument plain = finished(
                ModelDocuments.builder("plain", "1", BinaryRegression.logit().fit(frame), frame));
        BinaryRegressionResult twice = BinaryRegression.logit()
                .withPrior(ModelDocuments.prior(plain, 0))
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
        ModelDocument off =
                finished(ModelDocuments.builder("off", "1", fit, frame).intercept(document.intercept() - 2));
        double trusting =
                fitWith(ModelDocuments.prior(off, 0)).coefficient("(Intercept)").estimate();
        double wide = fitWith(ModelDocuments.prior(off, 100))
                .coefficient("(Intercept)")
                .estimate();
        double data = fit.coefficient("(Intercept)").estimate();
        assertThat(Math.abs(wide - data)).isLessThan(0.1 * Math.abs(trusting - data));
    }

    private BinaryRegressionResult fitWith(GaussianPrior prior) {
        return BinaryRegression.logit().withPrior(prior).fit(frame);
    }

    @Test
    void theEvidenceModelServesAsAPrior() {
        FeatureSchema schema = FeatureSchema.ofNames(EvidenceModel.withBelief().names());
        ModelFrameRowBuilder rows = ModelFrame.rowBuilder("job", schema.names());
        Random random = new Random(8);
        for (int i = 0; i < 200; i++) {
            double[] values = new double[schema.size()];
            for (int j = 0; j < values.length; j++) {
                values[j] = schema.features().get(j).isYesNo() ? random.nextInt(2) : 1 + random.nextInt(5);
            }
            rows.row(random.nextInt(10) == 0 ? 1 : 0, values);
        }
        GaussianPrior prior = ModelDocuments.prior(EvidenceModel.withBelief(), 100);
        BinaryRegressionResult posterior =
                BinaryRegression.logit().withPrior(prior).fit(rows.build());
        for (String name : schema.names()) {
            assertThat(posterior.coefficient(name).standardError())
                    .isLessThan(Math.sqrt(
                            EvidenceModel.withBelief().coefficientCovariance().variance(name)));
        }
    }

    @Test
    void refusesWhatNoDocumentCanBe() {
        BinaryRegressionResult cloglog = BinaryRegression.complementaryLogLog().fit(frame);
        assertThatThrownBy(() -> ModelDocuments.builder("a", "1", cloglog, frame))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("result must have the logit link, but has ")
                .hasMessageEndingWith(
                        "\nMaybe the hazard of a model document is logistic: fit BinaryRegression.logit()?");
        BinaryRegressionResult bare =
                BinaryRegression.logit().withoutIntercept().fit(frame);
        assertThatThrownBy(() -> ModelDocuments.builder("a", "1", bare, frame))
                .hasMessage("result must have an intercept\nMaybe leave out withoutIntercept()?");
        assertThatThrownBy(() -> ModelDocuments.builder("a", "1", fit, frame.select(List.of("citizen_belief"))))
                .hasMessageContaining("caseworker_belief");
        assertThatThrownBy(() -> ModelDocuments.prior(document, -1))
                .hasMessage("extraInterceptVariance must be 0 or more, but is -1.0");
        assertThatThrownBy(() -> ModelDocuments.prior(document, Double.NaN))
                .hasMessage("extraInterceptVariance must be 0 or more, but is NaN");
    }
}
