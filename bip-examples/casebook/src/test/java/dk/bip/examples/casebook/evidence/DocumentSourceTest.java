package dk.bip.examples.casebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.Text;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.card.CalibrationPoint;
import dk.bip.model.card.ModelCard;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureCatalogue;
import dk.bip.model.json.BipJson;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.matrix.PrecisionMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.DomainRule;
import dk.bip.model.predictor.GroupedDifference;
import dk.bip.model.predictor.HorizonLogit;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.predictor.Transform;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
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

    /**
     * A document of unlikely numbers: of any size and sign, with texts that a literal must escape. Only the intercepts differ between its
     * horizons, so that probabilities do not fall.
     */
    private static ModelDocument random(int seed, int count) {
        Random random = new Random(seed);
        List<Feature> features = new ArrayList<>(FeatureCatalogue.builtIn().features());
        Collections.shuffle(features, random);
        features.subList(Math.min(count, features.size()), features.size()).clear();
        List<ModelTerm> terms = IntStream.range(0, count)
                .mapToObj(i -> term(i, features.get(i % features.size()), i < features.size(), random))
                .toList();
        List<String> names = terms.stream().map(ModelTerm::name).toList();
        List<String> withIntercept = new ArrayList<>(List.of(ModelDocument.INTERCEPT));
        withIntercept.addAll(names);
        ModelDocument.Builder builder = ModelDocument.builder("random.\"" + seed, "1")
                .outcome(Outcome.JOB_OR_EDUCATION)
                .precision(PrecisionMatrix.of(names, matrix(count, random)))
                .minimumCoverage(random.nextDouble())
                .level(random.nextDouble())
                .card(card(seed, random));
        features.forEach(builder::feature);
        features.stream().filter(feature -> random.nextBoolean()).forEach(feature -> builder.require(feature.name()));
        terms.forEach(builder::term);
        List<Double> coefficients = terms.stream().map(term -> small(random)).toList();
        for (int intervals = 1; intervals <= 1 + seed % 3; intervals++) {
            builder.logit(new HorizonLogit(
                    Horizon.ofMonths(3 * intervals),
                    intervals + random.nextDouble(),
                    coefficients,
                    CovarianceMatrix.of(withIntercept, matrix(count + 1, random))));
        }
        if (count > 1 && count <= features.size()) {
            builder.group(new GroupedDifference(names.get(1), names.get(0)));
            Feature first = features.get(0);
            Feature second = features.get(1);
            builder.rule(new DomainRule(first.name(), value(first, random), second.name(), value(second, random)));
        }
        IntStream.range(0, seed % 4).forEach(i -> builder.referenceCase(referenceCase(i, features, random)));
        return builder.build();
    }

    /** The value of a feature, its levels, or a threshold; only a value has the name of its feature. */
    private static ModelTerm term(int index, Feature feature, boolean mayBeValue, Random random) {
        String name = index + " \"term\"\\u0041\n\u007f\u2028 blåbærgrød " + "x".repeat(random.nextInt(30));
        if (mayBeValue && random.nextBoolean()) {
            return ModelTerm.ofValue(feature.name(), number(random));
        }
        if (feature.domain().equals(Domain.SCORE) && random.nextBoolean()) {
            return new ModelTerm(
                    name,
                    feature.name(),
                    Transform.levels(List.of(1.0, number(random), 2.5, number(random), 5.0)),
                    number(random));
        }
        return new ModelTerm(name, feature.name(), Transform.atLeast(number(random)), number(random));
    }

    private static double value(Feature feature, Random random) {
        Domain domain = feature.domain();
        double value = domain.minimum() + random.nextDouble() * (domain.maximum() - domain.minimum());
        return domain.kind() == Domain.Kind.RANGE ? value : Math.rint(value);
    }

    private static double number(Random random) {
        return random.nextGaussian() * StrictMath.pow(10, random.nextInt(60) - 40);
    }

    /** A number of any size and sign by which the log-odds hardly spread. */
    private static double small(Random random) {
        return random.nextGaussian() * StrictMath.pow(10, -3 - random.nextInt(40));
    }

    /** B B' + 1 with standard deviations from 1 to 1,000 around it. */
    private static double[][] matrix(int n, Random random) {
        double[][] b = new double[n][n];
        double[] scale = new double[n];
        for (int i = 0; i < n; i++) {
            scale[i] = StrictMath.pow(10, random.nextInt(4));
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
        return values;
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
                        group,
                        Horizon.ofMonths(months),
                        random.nextDouble(),
                        random.nextDouble(),
                        "own data",
                        OptionalDouble.of(random.nextDouble())));
            }
        }
        return card.build();
    }

    private static ReferenceCase referenceCase(int index, List<Feature> features, Random random) {
        Map<String, Double> values = new LinkedHashMap<>();
        features.stream()
                .filter(feature -> random.nextInt(4) > 0)
                .forEach(feature -> values.put(feature.name(), value(feature, random)));
        double probability = random.nextDouble();
        double lower = probability * random.nextDouble();
        double upper = probability + (1 - probability) * random.nextDouble();
        boolean complete = values.size() == features.size();
        return new ReferenceCase(
                "case " + index,
                values,
                Horizon.THREE_MONTHS,
                random.nextDouble(),
                number(random),
                probability,
                lower,
                upper,
                complete ? OptionalDouble.empty() : OptionalDouble.of(lower / 3),
                complete ? OptionalDouble.empty() : OptionalDouble.of(upper / 3));
    }
}
