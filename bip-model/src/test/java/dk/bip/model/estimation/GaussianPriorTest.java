package dk.bip.model.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Text;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.card.ModelCard;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.matrix.PrecisionMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.HorizonLogit;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a document, or an independent study, tells a regression before it sees rows. */
class GaussianPriorTest {

    private static final List<String> COLUMNS = List.of("citizen_belief", "caseworker_belief");
    private final ModelFrame frame = rows(900, 5);
    private final BinaryRegressionResult plain = BinaryRegression.logit().fit(frame);

    private static ModelFrame rows(int count, long seed) {
        Random random = new Random(seed);
        ModelFrameRowBuilder rows = ModelFrame.rowBuilder("job", COLUMNS, List.of("citizen", "caseworker"));
        for (int i = 0; i < count; i++) {
            double own = 1 + random.nextInt(5);
            double other = 1 + random.nextInt(5);
            double job = random.nextDouble() < 1 / (1 + StrictMath.exp(4 - 0.3 * own - 0.4 * other)) ? 1 : 0;
            rows.row(job, new double[] {own, other}, 1, 0, List.of("c" + i / 3, "w" + i % 25));
        }
        return rows.build();
    }

    /** The document of a fit, its terms measured from 0; what its intercept is off by is added. */
    private static ModelDocument document(BinaryRegressionResult fit, double off) {
        double[] b = fit.coefficients().estimates();
        Text text = Text.of("Prøve", "Trial");
        return ModelDocument.builder("plain", "1")
                .outcome(Outcome.JOB)
                .feature(Feature.CITIZEN_BELIEF)
                .feature(Feature.CASEWORKER_BELIEF)
                .term(ModelTerm.ofValue(COLUMNS.get(0), 0))
                .term(ModelTerm.ofValue(COLUMNS.get(1), 0))
                .precision(PrecisionMatrix.of(COLUMNS, new double[][] {{1, 0}, {0, 1}}))
                .logit(new HorizonLogit(
                        Horizon.THREE_MONTHS,
                        b[0] + off,
                        List.of(b[1], b[2]),
                        fit.coefficients().covariance()))
                .card(ModelCard.builder(text, text, text)
                        .intendedUse(text)
                        .forbiddenUse(text)
                        .caveat(text)
                        .build())
                .build();
    }

    /** Newton's method on a prior that holds all there is to know of the data stays where the data are. */
    @Test
    void aDocumentIsThePriorThatItWasMadeOfSeed5() {
        BinaryRegressionResult twice = BinaryRegression.logit()
                .withPrior(GaussianPrior.ofDocument(document(plain, 0), Horizon.THREE_MONTHS, 0))
                .fit(frame);
        for (String term : twice.coefficients().terms()) {
            assertThat(twice.coefficient(term).estimate())
                    .isCloseTo(plain.coefficient(term).estimate(), within(1e-7));
            assertThat(twice.coefficient(term).standardError())
                    .as("two studies of the same information")
                    .isCloseTo(plain.coefficient(term).standardError() / Math.sqrt(2), within(1e-7));
        }
    }

    @Test
    void aPriorMeasuredFromOtherOriginsGivesTheSamePosteriorSeed6() {
        ModelDocument document = document(BinaryRegression.logit().fit(rows(500, 6)), 0);
        double[] origins = {2.9, 3.2};
        ModelFrame moved = frame.select(List.of());
        for (int j = 0; j < 2; j++) {
            double origin = origins[j];
            moved = moved.with(
                    COLUMNS.get(j),
                    Arrays.stream(frame.values(COLUMNS.get(j)))
                            .map(value -> value - origin)
                            .toArray());
        }
        BinaryRegressionResult fromNought = BinaryRegression.logit()
                .withPrior(GaussianPrior.ofDocument(document, Horizon.THREE_MONTHS, 2))
                .fit(frame);
        BinaryRegressionResult fromOrigins = BinaryRegression.logit()
                .withPrior(GaussianPrior.ofDocument(document, Horizon.THREE_MONTHS, 2, origins))
                .fit(moved);
        double[] expected = fromNought.probabilities(frame);
        double[] found = fromOrigins.probabilities(moved);
        for (int i = 0; i < expected.length; i++) {
            assertThat(found[i]).isCloseTo(expected[i], within(1e-9));
        }
    }

    @Test
    void aWideInterceptLeavesTheBaseRateToTheData() {
        ModelDocument off = document(plain, -2);
        double trusting = intercept(GaussianPrior.ofDocument(off, Horizon.THREE_MONTHS, 0));
        double wide = intercept(GaussianPrior.ofDocument(off, Horizon.THREE_MONTHS, 100));
        double data = plain.coefficient("(Intercept)").estimate();
        assertThat(Math.abs(wide - data)).isLessThan(0.1 * Math.abs(trusting - data));
    }

    private double intercept(GaussianPrior prior) {
        return BinaryRegression.logit()
                .withPrior(prior)
                .fit(frame)
                .coefficient("(Intercept)")
                .estimate();
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
        BinaryRegressionResult posterior = BinaryRegression.logit()
                .withPrior(GaussianPrior.ofDocument(evidence, Horizon.SIX_MONTHS, 100))
                .fit(rows.build());
        for (String name : evidence.termNames()) {
            assertThat(posterior.coefficient(name).standardError())
                    .isLessThan(Math.sqrt(evidence.logit(Horizon.SIX_MONTHS)
                            .covariance()
                            .orElseThrow()
                            .variance(name)));
        }
    }

    /** inverse(H) (B + P) inverse(H), with B got back from the sandwich of a prior that says next to nothing. */
    @Test
    void withClustersThePriorCountsAsAStudyOfItsOwn() {
        double[][] ofPrior = {{0.04, 0.01}, {0.01, 0.09}};
        GaussianPrior prior = GaussianPrior.of(new double[] {0.2, 0.3}, CovarianceMatrix.of(COLUMNS, ofPrior));
        BinaryRegressionResult posterior =
                BinaryRegression.logit().withPrior(prior).fit(frame);
        BinaryRegressionResult robust = BinaryRegression.logit()
                .withPrior(prior)
                .withClusters("citizen")
                .fit(frame);
        assertThat(robust.coefficients().estimates())
                .isEqualTo(posterior.coefficients().estimates());
        assertThat(robust.modelCovariance()).isEqualTo(posterior.coefficients().covariance());
        double[][] h = posterior.coefficients().covariance().toArray();
        double[][] b = scores(posterior);
        double determinant = ofPrior[0][0] * ofPrior[1][1] - ofPrior[0][1] * ofPrior[1][0];
        b[1][1] += ofPrior[1][1] / determinant;
        b[2][2] += ofPrior[0][0] / determinant;
        b[1][2] -= ofPrior[0][1] / determinant;
        b[2][1] -= ofPrior[0][1] / determinant;
        double[][] expected = Matrices.sandwich(h, b);
        double[][] found = robust.coefficients().covariance().toArray();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                assertThat(found[i][j])
                        .isCloseTo(expected[i][j], within(1e-7 * Math.sqrt(expected[i][i] * expected[j][j])));
            }
        }
    }

    /** The sum over citizens of the outer product of their scores, times G/(G-1). */
    private double[][] scores(BinaryRegressionResult fit) {
        double[] probabilities = fit.probabilities(frame);
        int citizens = frame.clusters("citizen").count();
        double[][] sums = new double[citizens][3];
        for (int i = 0; i < frame.size(); i++) {
            double residual = frame.outcome(i) - probabilities[i];
            double[] x = {1, frame.value(i, COLUMNS.get(0)), frame.value(i, COLUMNS.get(1))};
            for (int j = 0; j < 3; j++) {
                sums[frame.clusters("citizen").code(i)][j] += residual * x[j];
            }
        }
        double[][] meat = new double[3][3];
        for (double[] sum : sums) {
            for (int j = 0; j < 3; j++) {
                for (int k = 0; k < 3; k++) {
                    meat[j][k] += sum[j] * sum[k] * citizens / (citizens - 1.0);
                }
            }
        }
        return meat;
    }

    @Test
    void refusesWhatNoPriorCanBe() {
        ModelDocument document = document(plain, 0);
        assertThatThrownBy(() -> GaussianPrior.ofDocument(document, Horizon.THREE_MONTHS, -1))
                .hasMessage("extraInterceptVariance must be 0 or more, but is -1.0");
        assertThatThrownBy(() -> GaussianPrior.ofDocument(document, Horizon.THREE_MONTHS, Double.NaN))
                .hasMessage("extraInterceptVariance must be 0 or more, but is NaN");
        assertThatThrownBy(() -> GaussianPrior.ofDocument(document, Horizon.TWELVE_MONTHS, 0))
                .hasMessageStartingWith("horizon must be one of the model's, but is 12 months");
        assertThatThrownBy(() -> GaussianPrior.ofDocument(document, Horizon.THREE_MONTHS, 0, new double[1]))
                .hasMessage("origins must be 2, one for each term, but are 1");
    }
}
