package dk.bip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RocCurveTest {

    private static final ScoredOutcomes FIVE =
            ScoredOutcomes.of(new double[] {0.9, 0.4, 0.6, 0.4, 0.1}, new double[] {1, 1, 0, 0, 0});

    @Test
    void hasAPointForEachScoreAndOneThatNoRowReaches() {
        assertThat(RocCurve.of(FIVE).points())
                .containsExactly(
                        new RocCurve.Point(OptionalDouble.empty(), 0, 1),
                        new RocCurve.Point(OptionalDouble.of(0.9), 0.5, 1),
                        new RocCurve.Point(OptionalDouble.of(0.6), 0.5, 2.0 / 3),
                        new RocCurve.Point(OptionalDouble.of(0.4), 1, 1.0 / 3),
                        new RocCurve.Point(OptionalDouble.of(0.1), 1, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"asah", "birthwt", "infert"})
    void hasThePointsOfPRoc(String name) {
        RocCurve curve = RocCurve.of(ReferenceData.of(name).scores("first"));
        ReferenceData all = ReferenceData.of("roc");
        List<String> names = all.texts("data");
        double[] sensitivities = all.numbers("sensitivity");
        double[] specificities = all.numbers("specificity");
        List<double[]> expected = IntStream.range(0, names.size())
                .filter(i -> names.get(i).equals(name))
                .mapToObj(i -> new double[] {sensitivities[i], specificities[i]})
                .sorted(Comparator.comparingDouble((double[] point) -> -point[1])
                        .thenComparingDouble(point -> point[0]))
                .toList();
        assertThat(curve.points()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(curve.points().get(i).sensitivity()).isCloseTo(expected.get(i)[0], within(1e-12));
            assertThat(curve.points().get(i).specificity()).isCloseTo(expected.get(i)[1], within(1e-12));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"asah", "birthwt", "infert"})
    void aSensitivityBetweenTwoPointsIsThatOfPRoc(String name) {
        ReferenceData data = ReferenceData.of(name);
        RocCurve curve = RocCurve.of(data.scores("first"));
        for (String specificity : List.of("0.95", "0.9", "0.75", "0.5", "0.1")) {
            data.agrees("first_sensitivity_at_" + specificity, curve.sensitivityAt(Double.parseDouble(specificity)));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 0.5", "0.8333333333333333, 0.5", "0.5, 0.75", "0.16666666666666666, 1", "0, 1"})
    void aSpecificityBetweenTwoPointsIsOnTheLine(double specificity, double sensitivity) {
        assertThat(RocCurve.of(FIVE).sensitivityAt(specificity)).isCloseTo(sensitivity, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theAreaIsThatOfThePairsForSeeds1To5(long seed) {
        Random random = new Random(seed);
        double[] scores = new double[200];
        boolean[] events = new boolean[200];
        for (int i = 0; i < scores.length; i++) {
            events[i] = i == 0 || i > 1 && random.nextInt(4) == 0;
            scores[i] = random.nextInt(12) + (events[i] ? 2 : -0.0);
        }
        ScoredOutcomes data = ScoredOutcomes.of(scores, events);
        assertThat(RocCurve.of(data).area()).isCloseTo(Discrimination.auc(data), within(1e-12));
        assertThat(RocCurve.of(data).points()).hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void printsTheSensitivityAtEachTenth() {
        RocCurve curve = RocCurve.of(FIVE);
        assertThat(curve).hasToString("ROC curve: area 0.7500, 2 events, 3 others, 5 points");
        assertThat(curve.summary()).startsWith(curve + """


                Specificity  Sensitivity
                100.0 %           50.0 %
                90.0 %            50.0 %
                """).endsWith("0.0 %            100.0 %\n");
        assertThat(curve.points().get(1)).hasToString("sensitivity 50.0 %, specificity 100.0 %");
    }

    @Test
    void needsBothClassesAndASpecificityInRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RocCurve.of(ScoredOutcomes.of(new double[] {1, 2}, new double[] {1, 1})))
                .withMessage("data must hold at least one row with the event and one without, but holds 2 and 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RocCurve.of(FIVE).sensitivityAt(1.5))
                .withMessage("specificity must be from 0 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RocCurve.Point(OptionalDouble.empty(), Double.NaN, 1))
                .withMessage("sensitivity must be from 0 to 1");
    }
}
