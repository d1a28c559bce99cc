package dk.bip.examples.casebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.Text;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.card.CalibrationPoint;
import dk.bip.model.card.ModelCard;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.json.BipJson;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is generated compiles without a warning and gives the same document, to the bit. */
class DocumentSourceTest {

    @TempDir
    Path folder;

    static Stream<Arguments> documents() {
        return Stream.concat(
                Stream.concat(
                        EvidenceModel.all().stream()
                                .map(document -> Arguments.of(
                                        "Rewritten"
                                                + NestedDocument.ofId(document.id())
                                                        .className(),
                                        document)),
                        Stream.of(Arguments.of("SmallestNumbers", random(0, 1)))),
                IntStream.of(1, 2, 20, 21, 100).mapToObj(n -> Arguments.of("Random" + n + "Numbers", random(n, n))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void givesTheSameDocumentToTheBit(String className, ModelDocument document) throws Exception {
        CompiledNumbers numbers = CompiledNumbers.of(DocumentSource.of(document, className), className, folder);
        ModelDocument rebuilt = numbers.document(document.card());

        assertThat(rebuilt).isEqualTo(document);
        assertThat(BipJson.MODEL_DOCUMENT.write(rebuilt)).isEqualTo(BipJson.MODEL_DOCUMENT.write(document));
        assertThat(numbers.provenance()).isEqualTo(document.card().provenance());
        for (CalibrationPoint point : document.card().calibration()) {
            assertThat(numbers.calibrationPoint(point)).isEqualTo(point);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void keepsToTheWidthOfAPage(String className, ModelDocument document) {
        String source = DocumentSource.of(document, className);

        assertThat(source).endsWith("}\n").doesNotContain("\t", "\r", " \n", "\n\n\n");
        assertThat(source.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1Numbers", "My Numbers", "class", "a.B", "Numbers;"})
    void refusesWhatIsNoNameOfAClass(String className) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentSource.of(EvidenceModel.withBelief(), className))
                .withMessage("className must be an identifier of Java, but is " + className);
    }

    @Test
    void refusesADocumentThatNoMethodHolds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentSource.of(random(7, 101), "Numbers"))
                .withMessage("document must have at most 100 terms, but has 101\nMaybe ship it as JSON?");
    }

    /** A document of unlikely numbers: of any size and sign, with texts that a literal must escape. */
    private static ModelDocument random(int seed, int terms) {
        Random random = new Random(seed);
        List<String> names = IntStream.range(0, terms)
                .mapToObj(i -> i + " \"term\"\\u0041\n\u007f\u2028 blåbærgrød " + "x".repeat(random.nextInt(30)))
                .toList();
        List<String> withIntercept = new ArrayList<>(List.of(ModelDocument.INTERCEPT));
        withIntercept.addAll(names);
        ModelDocument.Builder builder = ModelDocument.builder("random.\"" + seed, "1")
                .outcome(Outcome.JOB_OR_EDUCATION)
                .intercept(number(random))
                .coefficientCovariance(covariance(withIntercept, random))
                .featureCovariance(covariance(names, random))
                .minimumCoverage(random.nextDouble())
                .level(random.nextDouble())
                .intervalOffsets(
                        Stream.concat(Stream.of(0.0), IntStream.range(0, 11).mapToObj(i -> number(random)))
                                .toList())
                .card(card(seed, random));
        names.forEach(name -> builder.term(new ModelTerm(name, number(random), number(random), random.nextBoolean())));
        IntStream.range(0, seed % 4).forEach(i -> builder.referenceCase(referenceCase(i, names, random)));
        return builder.build();
    }

    private static double number(Random random) {
        return random.nextGaussian() * StrictMath.pow(10, random.nextInt(60) - 40);
    }

    /** B B' + 1 with standard deviations of any size around it. */
    private static CovarianceMatrix covariance(List<String> names, Random random) {
        int n = names.size();
        double[][] b = new double[n][n];
        double[] scale = new double[n];
        for (int i = 0; i < n; i++) {
            scale[i] = StrictMath.pow(10, random.nextInt(9) - 6);
            for (int j = 0; j < n; j++) {
                b[i][j] = random.nextGaussian();
            }
        }
        double[][] values = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = i == j ? 1 : 0;
                for (int k = 0; k < n; k++) {
                    sum += b[i][k] * b[j][k] / n;
                }
                values[i][j] = scale[i] * scale[j] * sum;
                values[j][i] = values[i][j];
            }
        }
        return CovarianceMatrix.of(names, values);
    }

    private static ModelCard card(int seed, Random random) {
        Text text = Text.of("Tekst", "Text");
        ModelCard.Builder card = ModelCard.builder(text, text, text)
                .intendedUse(text)
                .forbiddenUse(text)
                .caveat(text);
        for (int i = 0; i < seed; i++) {
            card.provenance("key_" + i, "\"" + random.nextLong() + "\"\t" + "long ".repeat(random.nextInt(12)));
            for (int months = 3; months <= 6; months += 3) {
                Text group = Text.of("Gruppe " + i, "Group " + i + " of \"quotes\" " + "x".repeat(random.nextInt(40)));
                card.calibration(new CalibrationPoint(
                        group, Horizon.ofMonths(months), random.nextDouble(), random.nextDouble(), "own data"));
            }
        }
        return card.build();
    }

    private static ReferenceCase referenceCase(int index, List<String> names, Random random) {
        Map<String, Double> values = new LinkedHashMap<>();
        names.stream().filter(name -> random.nextInt(4) > 0).forEach(name -> values.put(name, number(random)));
        double probability = random.nextDouble();
        return new ReferenceCase(
                "case " + index,
                values,
                Horizon.ofMonths(3 * (1 + random.nextInt(12))),
                random.nextDouble(),
                number(random),
                probability,
                probability * random.nextDouble(),
                probability + (1 - probability) * random.nextDouble());
    }
}
