package dk.bip.model.predictor;

import static dk.bip.core.Language.DANISH;
import static dk.bip.core.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.testing.SerialCopy;
import dk.bip.model.evidence.Evidence;
import dk.bip.model.evidence.FindingId;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureCatalogue;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.ExplanationSentence.Kind;
import dk.bip.model.predictor.ExplanationValue.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an explanation consists of. */
class ExplanationTest {

    private static final int DOCUMENTS = 60;
    private static final int ROWS = 20;

    /** Estimates of random documents for random rows, and of the document with a group. */
    private static List<Estimate> estimates(int seed) {
        Random random = new Random(seed);
        List<Estimate> estimates = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            ModelDocument document =
                    i % 3 == 0 ? Documents.beliefBuilder(-random.nextDouble()).build() : Documents.random(random);
            JobProbabilityPredictor predictor = JobProbabilityPredictor.of(document);
            for (int j = 0; j < ROWS; j++) {
                FeatureRow row = Documents.randomRow(document, random.nextDouble() / 2, random);
                Horizon horizon = document.horizons().get(random.nextInt(4));
                if (predictor.predict(row, horizon) instanceof Estimate estimate) {
                    estimates.add(estimate);
                }
            }
        }
        assertThat(estimates).hasSizeGreaterThan(DOCUMENTS * ROWS / 2);
        return estimates;
    }

    private static Estimate belief() {
        ModelDocument document = Documents.belief();
        return (Estimate) JobProbabilityPredictor.of(document)
                .predict(
                        FeatureRow.builder(document.schema())
                                .value(Feature.CASEWORKER_BELIEF, 5)
                                .value(Feature.CASEWORKER_ORIENTATION, 2)
                                .value(Feature.CASEWORKER_CHANGES, 2)
                                .build(),
                        Horizon.SIX_MONTHS);
    }

    @Test
    void theStartAndThePointsSumToTheProbabilityWithSeed1() {
        for (Estimate estimate : estimates(1)) {
            double sum = 0;
            double logOdds = estimate.intercept();
            for (ExplanationSentence sentence : estimate.explanation().sentences()) {
                sum += sentence.value(Name.START).orElse(0)
                        + sentence.value(Name.POINTS).orElse(0);
                logOdds += sentence.value(Name.LOG_ODDS).orElse(0);
            }
            assertThat(sum).isCloseTo(estimate.probability(), within(1e-12));
            assertThat(logOdds).isCloseTo(estimate.logOdds(), within(1e-12));
        }
    }

    @Test
    void noLineIsAboutAMissingFeatureAndEachKnownOneStandsInExactlyOneWithSeed2() {
        for (Estimate estimate : estimates(2)) {
            List<String> told = estimate.explanation().sentences().stream()
                    .filter(sentence -> sentence.kind().isAdded())
                    .flatMap(sentence -> sentence.features().stream())
                    .map(Feature::name)
                    .toList();

            assertThat(told)
                    .containsExactlyInAnyOrderElementsOf(estimate.coverage().known());
        }
    }

    @Test
    void whatIsNotKnownStandsInOneSentenceWithTheSpreadAndTheAveragingWithSeed3() {
        for (Estimate estimate : estimates(3)) {
            List<ExplanationSentence> notKnown = estimate.explanation().sentences(Kind.NOT_KNOWN);
            assertThat(notKnown).hasSize(estimate.coverage().missing().isEmpty() ? 0 : 1);
            for (ExplanationSentence sentence : notKnown) {
                assertThat(sentence.features())
                        .extracting(Feature::name)
                        .isEqualTo(estimate.coverage().missing());
                Spread spread = estimate.spread().orElseThrow();
                assertThat(sentence.value(Name.SPREAD_LOWER)).hasValue(spread.lower());
                assertThat(sentence.value(Name.SPREAD_UPPER)).hasValue(spread.upper());
                assertThat(sentence.value(Name.LEVEL)).hasValue(spread.level());
                assertThat(sentence.value(Name.AVERAGING)).hasValue(estimate.averaging());
                for (Language language : List.of(DANISH, ENGLISH)) {
                    String text = sentence.text(language);
                    assertThat(text.split("[.!?](\\s|$)")).hasSize(1);
                    sentence.features().forEach(feature -> assertThat(text).contains(feature.label(language)));
                }
            }
            assertThat(estimate.explanation().sentences(Kind.OUTSIDE_DOMAIN).stream()
                            .flatMap(sentence -> sentence.features().stream()))
                    .extracting(Feature::name)
                    .isEqualTo(estimate.coverage().outsideDomain());
        }
    }

    @Test
    void linesAreSortedAndNoneReadsAsNothingWithSeed4() {
        int small = 0;
        for (Estimate estimate : estimates(4)) {
            Explanation explanation = estimate.explanation();
            assertThat(explanation.sentences(Kind.CONTRIBUTION))
                    .isSortedAccordingTo(Comparator.comparingDouble(
                            sentence -> -Math.abs(sentence.value(Name.POINTS).orElseThrow())))
                    .allSatisfy(sentence -> {
                        double points = sentence.value(Name.POINTS).orElseThrow();
                        assertThat(Math.abs(points)).isGreaterThanOrEqualTo(0.001);
                        assertThat(sentence.text(ENGLISH))
                                .startsWith(points > 0 ? "+" : "-")
                                .contains(" points of probability: ");
                        assertThat(sentence.text(DANISH)).contains(" procentpoint: ");
                        assertThat(sentence.text(DANISH)).doesNotContain("0.").matches("(?s).[1-9]?\\d,\\d .*");
                    });
            assertThat(explanation.sentences(Kind.SMALL_CONTRIBUTIONS)).hasSizeLessThanOrEqualTo(1);
            small += explanation.sentences(Kind.SMALL_CONTRIBUTIONS).size();
            assertThat(explanation.text(ENGLISH))
                    .doesNotContain(" 0.0 points")
                    .doesNotContain("+0.0")
                    .doesNotContain("-0.0");
            assertThat(explanation.text(DANISH))
                    .doesNotContain(" 0,0 procentpoint")
                    .doesNotContain("+0,0")
                    .doesNotContain("-0,0");
        }
        assertThat(small).isGreaterThan(100);
    }

    @Test
    void aLineIsReversedOnlyWhereMoreGoesWithLessWithSeed5() {
        int reversed = 0;
        for (Estimate estimate : estimates(5)) {
            for (ContributionLine line : estimate.lines()) {
                boolean level = line.kind() == ContributionLine.Kind.LEVEL;
                if (level && Math.abs(line.points()) >= 0.001) {
                    String text = estimate.explanation().sentences(Kind.CONTRIBUTION).stream()
                            .filter(sentence -> sentence.features().equals(List.of(line.feature())))
                            .findAny()
                            .orElseThrow()
                            .text(ENGLISH);
                    boolean against = line.deviation() > 0 != line.points() > 0;
                    assertThat(text.endsWith("which does not say that more of it does harm."))
                            .isEqualTo(against);
                    reversed += against ? 1 : 0;
                }
            }
        }
        assertThat(reversed).isGreaterThan(10);
    }

    @Test
    void sentencesCiteWhatIsPublishedOnTheirSubject() {
        List<ExplanationSentence> lines = belief().explanation().sentences(Kind.CONTRIBUTION);

        assertThat(lines)
                .extracting(sentence -> sentence.features().get(0), ExplanationSentence::findings)
                .containsExactlyInAnyOrder(
                        tuple(
                                Feature.CASEWORKER_BELIEF,
                                List.of(new FindingId("BIP-BELIEF-01"), new FindingId("BIP-BELIEF-04"))),
                        tuple(Feature.CASEWORKER_ORIENTATION, List.of(new FindingId("BIP-BELIEF-03"))),
                        tuple(Feature.CASEWORKER_CHANGES, List.of(new FindingId("BIP-SHIFT-01"))));
    }

    @Test
    void everyCitedFindingIsPublished() {
        FeatureCatalogue.builtIn().features().forEach(feature -> {
            for (ContributionLine.Kind kind : ContributionLine.Kind.values()) {
                PublishedOnFeatures.of(new ContributionLine(kind, feature, 1, 1, 0.1))
                        .forEach(id -> assertThat(
                                        Evidence.published().finding(id).id())
                                .isEqualTo(id));
            }
        });
    }

    @Test
    void valuesHaveTheirUnits() {
        ExplanationSentence headline =
                belief().explanation().sentences(Kind.HEADLINE).get(0);
        ExplanationSentence line = belief().explanation().sentences(Kind.CONTRIBUTION).stream()
                .filter(sentence -> sentence.features().equals(List.of(Feature.CASEWORKER_CHANGES)))
                .findAny()
                .orElseThrow();

        assertThat(headline.values())
                .extracting(ExplanationValue::name)
                .containsExactly(Name.HORIZON, Name.PROBABILITY, Name.LOWER, Name.UPPER, Name.LEVEL);
        assertThat(headline.value(Name.POINTS)).isEmpty();
        assertThat(line.value(Name.VALUE)).hasValue(2);
        assertThat(line.value(Name.DEVIATION)).hasValue(1.5);
        assertThat(line.value(Name.LOG_ODDS)).hasValue(-0.3125 * 1.5 + 0.125 * 0.0625);
    }

    @ParameterizedTest
    @CsvSource({
        "HORIZON, 6, 6 months, 6 måneder",
        "PROBABILITY, 0.0804, 8.0 %, '8,0 %'",
        "SPREAD_UPPER, 0.99999, more than 99.9 %, 'over 99,9 %'",
        "POINTS, 0.041, +4.1 points of probability, '+4,1 procentpoint'",
        "AVERAGING, 0.234, +0.23 log-odds, '+0,23 log-odds'",
        "LEVEL, 0.975, 97.5 %, '97,5 %'",
        "VALUE, 24, 24, 24",
        "DEVIATION, -1.23456, -1.235, '-1,235'"
    })
    void aValueReadsWithItsUnit(Name name, double value, String english, String danish) {
        assertThat(new ExplanationValue(name, value).text(ENGLISH)).isEqualTo(english);
        assertThat(new ExplanationValue(name, value).text(DANISH)).isEqualTo(danish);
    }

    @Test
    void isEqualByWhatItSaysAndSurvivesAStream() {
        Explanation explanation = belief().explanation();

        assertThat(explanation)
                .isEqualTo(belief().explanation())
                .hasSameHashCodeAs(belief().explanation())
                .isEqualTo(SerialCopy.of(explanation));
        assertThat(((Explanation) SerialCopy.of(explanation)).text(DANISH)).isEqualTo(explanation.text(DANISH));
    }

    @Test
    void showsNoValueOfTheCase() {
        assertThat(belief().explanation())
                .hasToString(
                        "Explanation[HEADLINE, NOT_KNOWN, START, CONTRIBUTION, CONTRIBUTION, CONTRIBUTION, CAVEAT, SOURCE]");
        assertThat(belief().explanation().sentences(Kind.NOT_KNOWN).get(0))
                .hasToString("ExplanationSentence[NOT_KNOWN [first_interval]]");
        assertThat(new ExplanationValue(Name.VALUE, 24)).hasToString("ExplanationValue[VALUE]");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -0.1, 1.1})
    void aProbabilityIsFromNoughtToOne(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExplanationValue(Name.PROBABILITY, value))
                .withMessage("value must be from 0 to 1");
    }

    @Test
    void refusesWhatSaysNothingOrOneThingTwice() {
        Text wording = Text.of("a", "b");
        ExplanationValue value = new ExplanationValue(Name.POINTS, 0.1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Explanation(List.of()))
                .withMessage("sentences must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExplanationValue(Name.LOG_ODDS, Double.NaN))
                .withMessage("value must be finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExplanationSentence(
                        Kind.CONTRIBUTION, List.of(), List.of(value, value), List.of(), wording))
                .withMessage("values must have each name at most once");
    }
}
