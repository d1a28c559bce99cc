package dk.bip.model.predictor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Text;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.matrix.PrecisionMatrix;
import dk.bip.model.outcome.Horizon;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** That the probability never falls with the horizon is proved, and what is not proved is refused. */
class NeverFallsTest {

    private static final String ADVICE =
            "\nMaybe narrow a domain, state a rule for a corner that cannot occur, or fit the horizons together?";
    private static final Feature FLAG = Feature.of("flag", Text.of("flag", "flag"), Domain.YES_OR_NO);
    private static final Feature COUNT = Feature.of("count", Text.of("tal", "count"), Domain.whole(0, 20));

    /** From three to six months each count costs 0.1 more, and the flag nothing. */
    private static ModelDocument.Builder flagAndCount(double interceptAtSixMonths, double ofFlag) {
        List<String> names = List.of("flag", "count");
        CovarianceMatrix none = PlainDocuments.noErrors(names);
        return PlainDocuments.shell("flags")
                .feature(FLAG)
                .feature(COUNT)
                .term(ModelTerm.ofValue("flag", 0))
                .term(ModelTerm.ofValue("count", 0))
                .precision(PrecisionMatrix.of(names, new double[][] {{4, 0}, {0, 4}}))
                .minimumCoverage(0)
                .logit(new HorizonLogit(Horizon.THREE_MONTHS, -3, List.of(0.0, -0.1), none))
                .logit(new HorizonLogit(Horizon.SIX_MONTHS, interceptAtSixMonths, List.of(ofFlag, -0.2), none));
    }

    @Test
    void aDocumentWhoseProbabilityCanFallIsRefused() {
        assertThatThrownBy(() -> flagAndCount(-1.5, 0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the probability must not fall with the horizon, but from 3 months to 6 months the log-odds may"
                                + " rise by no more than -0.5" + ADVICE);
        assertThat(flagAndCount(-0.9, 0).build().rules()).isEmpty();
        assertThatThrownBy(() -> PlainDocuments.threeBuilder()
                        .logit(PlainDocuments.logit(15, -2, List.of(0.2, 0.6, -0.3001)))
                        .build())
                .hasMessageStartingWith(
                        "the probability must not fall with the horizon, but from 12 months to 15 months the log-odds may"
                                + " rise by no more than -0.00");
    }

    @Test
    void aRuleLeavesOutACornerThatCannotOccur() {
        ModelDocument.Builder falling = flagAndCount(-0.9, -1);
        assertThatThrownBy(falling::build).hasMessageContaining("the log-odds may rise by no more than -0.89");
        ModelDocument document = flagAndCount(-0.9, -1)
                .rule(new DomainRule("flag", 1, "count", 3))
                .build();
        JobProbabilityPredictor predictor = JobProbabilityPredictor.of(document);
        assertThat(predictor.predict(row(document, 1, 3), Horizon.SIX_MONTHS)).isInstanceOf(Estimate.class);
        assertThat(predictor.predict(row(document, 0, 20), Horizon.SIX_MONTHS)).isInstanceOf(Estimate.class);
        for (Horizon horizon : document.horizons()) {
            NoEstimate none = (NoEstimate) predictor.predict(row(document, 1, 4), horizon);
            assertThat(none.reasons()).containsExactly(NoEstimateReason.VALUES_EXCLUDE_EACH_OTHER);
        }
    }

    private static FeatureRow row(ModelDocument document, double flag, double count) {
        return FeatureRow.builder(document.schema())
                .value(FLAG, flag)
                .value(COUNT, count)
                .build();
    }

    @Test
    void aScorerRefusesARowInACornerThatCannotOccur() {
        RowScorer scorer = RowScorer.of(
                flagAndCount(-0.9, -1)
                        .rule(new DomainRule("flag", 1, "count", 3))
                        .build(),
                Horizon.SIX_MONTHS);
        String message = "two values exclude each other by a rule of the model, in row %d\nMaybe see document.rules()?";
        double[] probabilities = new double[2];
        assertThatThrownBy(() -> scorer.probability(new double[] {1, 4}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message.formatted(0));
        assertThatThrownBy(() -> scorer.probabilities(new double[] {0, 20, 1, 4}, probabilities))
                .hasMessage(message.formatted(1));
        assertThatThrownBy(() -> scorer.probabilities(new double[][] {{0, 1}, {20, 4}}, probabilities))
                .hasMessage(message.formatted(1));
        assertThat(scorer.probability(new double[] {1, 3})).isPositive();
    }

    /** Where the rule is about the lowest of several whole values, the next one decides. */
    @Test
    void theProofLooksBesideTheValueThatARuleSpeaksOf() {
        ModelDocument.Builder falling = flagAndCount(-2.95, 0)
                .rule(new DomainRule("count", 20, "flag", 0))
                .rule(new DomainRule("flag", 1, "count", 0));
        assertThatThrownBy(falling::build).hasMessage("rules must not speak of flag twice");
        List<String> names = List.of("flag", "count");
        LogitForm form = new LogitForm(
                List.of(FLAG, COUNT),
                List.of(ModelTerm.ofValue("flag", 0), ModelTerm.ofValue("count", 0)),
                new double[][] {{1, 0}, {0, 1}},
                List.of(new HorizonLogit(Horizon.THREE_MONTHS, 0, List.of(0.0, 0.0), PlainDocuments.noErrors(names))),
                List.of(new DomainRule("count", 0, "flag", 0)));
        assertThat(form.minimum(0, new double[] {-5, 1}, new boolean[] {true, true}))
                .as("a count of 1 with the flag")
                .isEqualTo(-4);
    }

    @Test
    void aPatternOfGapsThatIsNotProvedGetsNoEstimateAndSaysWhySeed21() {
        Random random = new Random(21);
        int refused = 0;
        int letThrough = 0;
        for (ModelDocument document : RandomDocuments.some(21, 60)) {
            boolean sameCoefficients = document.logits().stream()
                            .map(HorizonLogit::coefficients)
                            .distinct()
                            .count()
                    == 1;
            for (int i = 0; i < 20; i++) {
                FeatureRow row = RandomDocuments.row(random, document, 0.15);
                Prediction prediction = JobProbabilityPredictor.of(document).predict(row, Horizon.SIX_MONTHS);
                if (prediction instanceof NoEstimate none
                        && none.reasons().equals(List.of(NoEstimateReason.HORIZONS_NOT_IN_ORDER))) {
                    assertThat(sameCoefficients).isFalse();
                    assertThat(none.coverage().missing()).isNotEmpty();
                    refused++;
                } else if (prediction instanceof Estimate && !sameCoefficients) {
                    letThrough += row.coverage().missing().isEmpty() ? 0 : 1;
                }
            }
        }
        assertThat(refused).isGreaterThan(20);
        assertThat(letThrough).isGreaterThan(20);
    }

    /** tau is 0.5 |b| here: 0.05 at three months and 0.5 at six, so that 0.12375 is what averaging can take. */
    @Test
    void theMarginOfAPatternIsWhatAveragingCanTake() {
        ModelDocument document = flagAndCount(1.5, 0).build();
        KnownTerms onlyFlag = KnownTerms.of(document.form(), new boolean[] {true, false});
        assertThat(onlyFlag.deviation(0)).isEqualTo(0.05);
        assertThat(onlyFlag.deviation(1)).isEqualTo(0.1);
        assertThat(onlyFlag.margin(0)).isCloseTo(4.5 - (0.01 - 0.0025) / 2, within(1e-15));
        assertThat(KnownTerms.all(document.form()).margin(0)).isCloseTo(4.5 - 2, within(1e-15));
    }

    /** Horizons that are fitted under the constraint end where the proof has next to nothing to spare. */
    @Test
    void roundingLetsNoProbabilityFallWhereThereIsNextToNothingToSpareSeed22() {
        Random random = new Random(22);
        for (int i = 0; i < 500; i++) {
            double[] coefficients = random.doubles(6, -1, 1).toArray();
            double[] next = random.doubles(6, -1, 1).toArray();
            double[] references = random.doubles(6, 1, 5).toArray();
            double[] corner = new double[6];
            double least = 0;
            for (int j = 0; j < corner.length; j++) {
                corner[j] = next[j] > coefficients[j] ? 1 : 5;
                least += (next[j] - coefficients[j]) * (corner[j] - references[j]);
            }
            double intercept = random.nextDouble() - least;
            double start = intercept + least;
            ModelDocument document = scores(references)
                    .logit(logit(3, start, coefficients))
                    .logit(logit(6, intercept + 1.1e-9, next))
                    .build();
            assertThat(RowScorer.of(document, Horizon.SIX_MONTHS).probability(corner))
                    .isGreaterThanOrEqualTo(
                            RowScorer.of(document, Horizon.THREE_MONTHS).probability(corner));
            assertThatThrownBy(() -> scores(references)
                            .logit(logit(3, start, coefficients))
                            .logit(logit(6, intercept + 0.9e-9, next))
                            .build())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static ModelDocument.Builder scores(double[] references) {
        ModelDocument.Builder builder = PlainDocuments.shell("limit");
        double[][] precision = new double[references.length][references.length];
        for (int j = 0; j < references.length; j++) {
            builder.feature(Feature.of("f" + j, Text.of("f", "f"), Domain.SCORE))
                    .term(ModelTerm.ofValue("f" + j, references[j]));
            precision[j][j] = 100;
        }
        return builder.precision(PrecisionMatrix.of(names(references.length), precision));
    }

    private static HorizonLogit logit(int months, double intercept, double[] coefficients) {
        return new HorizonLogit(
                Horizon.ofMonths(months),
                intercept,
                Arrays.stream(coefficients).boxed().toList(),
                PlainDocuments.noErrors(names(coefficients.length)));
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(j -> "f" + j).toList();
    }
}
