package dk.bip.model.interim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Language;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.evidence.Evidence;
import dk.bip.model.feature.Feature;
import dk.bip.model.json.BipJson;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.predictor.RowScorer;
import dk.bip.model.predictor.Verification;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The interim model against a second derivation in another language, and against what it is to reproduce. */
class InterimModelTest {

    static List<ModelDocument> documents() {
        return List.of(InterimModel.withBelief(), InterimModel.withoutBelief());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void agreesWithTheDerivationInPython(ModelDocument document) throws IOException {
        int compared = 0;
        for (String line : resource("interim-model.csv").lines().skip(2).toList()) {
            String[] cells = line.split(",", -1);
            if (!cells[0].equals(document.id())) {
                continue;
            }
            double expected = Double.parseDouble(cells[3]);
            double actual = value(document, cells[1], cells[2]);
            double scale = cells[2].equals("covariance") ? covarianceScale(document, cells[1]) : 1;
            assertThat(actual).as(line).isCloseTo(expected, within(1e-9 * scale));
            compared++;
        }
        int terms = document.terms().size();
        assertThat(compared).isEqualTo(2 + 3 * terms + (terms + 1) * (terms + 2) / 2);
    }

    private static double value(ModelDocument document, String term, String quantity) {
        return switch (quantity) {
            case "coefficient" ->
                term.equals(ModelDocument.INTERCEPT)
                        ? document.intercept()
                        : named(document, term).coefficient();
            case "later_offset" -> document.intervalOffsets().get(2);
            case "reference" -> named(document, term).reference();
            case "feature_variance" -> document.featureCovariance().variance(term);
            case "covariance" ->
                document.coefficientCovariance()
                        .covariance(term.substring(0, term.indexOf('|')), term.substring(term.indexOf('|') + 1));
            default -> throw new IllegalStateException(quantity);
        };
    }

    private static double covarianceScale(ModelDocument document, String pair) {
        int bar = pair.indexOf('|');
        return Math.sqrt(document.coefficientCovariance().variance(pair.substring(0, bar))
                * document.coefficientCovariance().variance(pair.substring(bar + 1)));
    }

    private static ModelTerm named(ModelDocument document, String name) {
        return document.terms().stream()
                .filter(term -> term.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void provesItselfOnTheScoresThatPythonGaveForItsDocument(ModelDocument document) throws IOException {
        Verification verification = JobProbabilityPredictor.of(document).verify();
        assertThat(verification.mismatches()).isEmpty();
        assertThat(verification.cases()).isEqualTo(6);
        List<String> inPython = resource("reference-cases.csv").lines().skip(2).toList();
        assertThat(inPython)
                .filteredOn(line -> line.startsWith(document.id() + ","))
                .containsExactlyElementsOf(document.referenceCases().stream()
                        .map(expected -> line(document.id(), expected))
                        .toList());
    }

    private static String line(String model, ReferenceCase expected) {
        String values = expected.values().entrySet().stream()
                .map(value -> value.getKey() + "=" + value.getValue())
                .collect(Collectors.joining(";"));
        return model + "," + expected.name() + "," + expected.horizon().months() + "," + expected.level() + "," + values
                + "," + expected.logOdds() + "," + python(expected.probability()) + "," + python(expected.lower()) + ","
                + python(expected.upper());
    }

    /** Python writes a small number with a point until 1e-4, Java until 1e-3. */
    private static String python(double number) {
        return number < 1e-3 && number >= 1e-4
                ? new BigDecimal(Double.toString(number)).toPlainString()
                : Double.toString(number);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isTheDocumentThatPythonRead(ModelDocument document) throws IOException {
        ModelDocument read = BipJson.MODEL_DOCUMENT.read(resource(document.id() + ".json"));
        assertThat(read.withReferenceCases(document.referenceCases())).isEqualTo(document);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = InterimModelTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest(name = "seed 11, {0}")
    @MethodSource("documents")
    void hasThePublishedMeansOverItsPopulation(ModelDocument document) {
        Random random = new Random(11);
        int citizens = 200_000;
        double[] rows = population(document, citizens, random);
        assertThat(mean(document, rows, citizens, Horizon.SIX_MONTHS)).isCloseTo(0.08, within(0.001));
        assertThat(mean(document, rows, citizens, Horizon.TWELVE_MONTHS)).isCloseTo(0.1476, within(0.0015));
    }

    private static double[] population(ModelDocument document, int citizens, Random random) {
        List<ModelTerm> terms = document.terms();
        int n = terms.size();
        int indicators = n - 2;
        double[] rows = new double[citizens * n];
        double correlation = Assumptions.Name.ITEM_CORRELATION.assumption().value();
        double courseShare = terms.get(n - 1).reference();
        for (int i = 0; i < citizens; i++) {
            double common = random.nextGaussian();
            for (int j = 0; j < indicators; j++) {
                double spread = Math.sqrt(
                        document.featureCovariance().variance(terms.get(j).name()));
                rows[i * n + j] = terms.get(j).reference()
                        + spread
                                * (Math.sqrt(correlation) * common
                                        + Math.sqrt(1 - correlation) * random.nextGaussian());
            }
            rows[i * n + indicators] = poisson(random, terms.get(indicators).reference());
            rows[i * n + indicators + 1] = random.nextDouble() < courseShare ? 1 : 0;
        }
        return rows;
    }

    private static int poisson(Random random, double mean) {
        double limit = StrictMath.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    private static double mean(ModelDocument document, double[] rows, int citizens, Horizon horizon) {
        double[] probabilities = new double[citizens];
        RowScorer.of(document, horizon).probabilities(rows, probabilities);
        double sum = 0;
        for (double probability : probabilities) {
            sum += probability;
        }
        return sum / citizens;
    }

    @Test
    void comesNearTheBeliefTable() {
        double[] published = {0.011, 0.027, 0.049, 0.104, 0.268};
        var points = InterimModel.withBelief().card().calibration().stream()
                .filter(point -> point.source().equals("BIP-BELIEF-01"))
                .toList();
        assertThat(points).hasSize(5);
        for (int k = 0; k < 5; k++) {
            assertThat(points.get(k).observed()).isEqualTo(published[k]);
            assertThat(points.get(k).predicted()).isCloseTo(published[k], within(0.2 * published[k]));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void neverTellsThatAStrongItemLowersTheChance(ModelDocument document) {
        assertThat(document.terms())
                .filteredOn(term -> term.name().startsWith("citizen_")
                        || (term.name().startsWith("caseworker_")
                                && !term.name().equals("caseworker_changes")))
                .hasSize(document.terms().size() - 2)
                .allSatisfy(term -> assertThat(term.coefficient()).isPositive());
        assertThat(named(document, "caseworker_changes").coefficient()).isNegative();
        assertThat(named(document, "company_course_ended").coefficient()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isCardedAsDerivedAndInterim(ModelDocument document) {
        assertThat(document.outcome()).isEqualTo(Outcome.JOB);
        assertThat(document.id()).contains("interim");
        assertThat(document.longestHorizon()).isEqualTo(Horizon.TWELVE_MONTHS);
        assertThat(document.card().title().in(Language.ENGLISH)).contains("interim", "derived from published evidence");
        assertThat(document.card().title().in(Language.DANISH))
                .contains("midlertidig", "afledt af offentliggjorte tal");
        assertThat(document.card().assumptions()).hasSize(Assumptions.Name.values().length);
        assertThat(document.card().findings())
                .allSatisfy(
                        id -> assertThat(Evidence.published().finding(id).id()).isEqualTo(id));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void hasNoSensitiveInputButTheSelfRatingOfHealth(ModelDocument document) {
        assertThat(document.names().stream().map(Feature::named))
                .filteredOn(feature -> feature.sensitivity().isSpecial())
                .containsExactly(Feature.CITIZEN_HEALTH_MASTERY);
    }

    @Test
    void knowsTheBeliefOnlyWhereItSaysSo() {
        assertThat(InterimModel.withBelief().names()).contains("caseworker_belief");
        assertThat(InterimModel.withoutBelief().names())
                .doesNotContain("caseworker_belief")
                .hasSize(InterimModel.withBelief().names().size() - 1);
    }
}
